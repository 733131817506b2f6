import { aClaim, aReport, deaths, saidBy } from '../../../../test/support/histories.js';
import type { ClaimContent } from '../claims/claim-content.js';
import type { StoryEvent } from '../events/catalogue.js';
import { decideReport, type ReportCommand } from './report.js';
import { Rejection } from './rejection.js';
import { evolveReport, NO_REPORT, type ReportEvent, type ReportState } from './report-state.js';

const REPORT = aReport('r1', {
  edtf: '2031-01-02',
  earliest: '2031-01-02T00:00:00.000Z',
  latest: '2031-01-02T23:59:59.999Z',
});
const BEFORE = 'Three people died in Harlow. Police gave no cause.';
const AFTER = 'CORRECTED: Four people died in Harlow. Police gave no cause.';

const at = (text: string, words: string, revision = 1) => {
  const start = text.indexOf(words);
  return { revision, start, end: start + words.length };
};
const draft = (text: string, words: string, more: Partial<ClaimContent> = {}): ClaimContent =>
  aClaim({ evidence: at(text, words, more.content?.revision), content: at(text, words), ...more });

const dead = draft(BEFORE, 'Three people died');
const noCause = draft(BEFORE, 'Police gave no cause', {
  aspect: {
    key: 'crash:harlow/cause',
    slot: 'cause',
    behaviour: 'fixed',
    detail: '',
    question: 'What caused the crash?',
  },
  value: { type: 'unknown' },
});

const publish: ReportCommand = { kind: 'publish', report: REPORT, drafts: [dead, noCause] };
const isReportEvent = (event: StoryEvent): event is ReportEvent => event.type !== 'StoryOpened';
const after = (...commands: ReportCommand[]): ReportState =>
  commands.reduce(
    (state, command) => decideReport(command, state).filter(isReportEvent).reduce(evolveReport, state),
    NO_REPORT,
  );
const names = (events: readonly StoryEvent[]): string[] => events.map(({ type }) => type);
const firstClaim = (state: ReportState): string => [...state.claims.keys()][0] ?? '';

/** The code with which a command is refused. */
function refusal(command: ReportCommand, state: ReportState): string {
  try {
    return `accepted: ${names(decideReport(command, state)).join(', ')}`;
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
}

describe('publishing a report', () => {
  it('gives one ReportPublished and one ClaimAsserted for each draft', () => {
    expect(names(decideReport(publish, NO_REPORT))).toEqual(['ReportPublished', 'ClaimAsserted', 'ClaimAsserted']);
  });

  it('changes nothing when the same text comes again', () => {
    expect(decideReport(publish, after(publish))).toEqual([]);
  });

  it('refuses another text under the same id and points to the correction', () => {
    const other: ReportCommand = { ...publish, report: { ...REPORT, textHash: 'other' } };
    expect(refusal(other, after(publish))).toBe('text-differs');
  });

  it('refuses an empty text', () => {
    const empty: ReportCommand = { ...publish, report: { ...REPORT, textLength: 0 } };
    expect(refusal(empty, NO_REPORT)).toBe('text-empty');
  });

  it('mints an id of its own for each question that one clause answers', () => {
    const twice = decideReport({ ...publish, drafts: [dead, dead] }, NO_REPORT);
    const ids = twice.flatMap((event) => (event.type === 'ClaimAsserted' ? [event.data.claimId] : []));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^r1\.[0-9a-f]{8}$/);
  });
});

describe('correcting a report', () => {
  const correct: ReportCommand = {
    kind: 'correct',
    note: 'the toll was wrong',
    published: null,
    extractor: 'rules/1',
    textHash: 'second',
    textLength: AFTER.length,
    before: BEFORE,
    after: AFTER,
    drafts: [
      {
        ...dead,
        content: at(AFTER, 'Four people died', 2),
        evidence: at(AFTER, 'Four people died', 2),
        value: deaths(4),
      },
      { ...noCause, content: at(AFTER, 'Police gave no cause', 2), evidence: at(AFTER, 'Police gave no cause', 2) },
    ],
  };

  it('carries what still stands, corrects what no longer does, and says by which claim', () => {
    const events = decideReport(correct, after(publish));
    expect(names(events)).toEqual(['ReportCorrected', 'ClaimAsserted', 'ClaimCorrected']);
    const asserted = events.find((event) => event.type === 'ClaimAsserted');
    expect(events.at(-1)?.data).toMatchObject({ claimId: firstClaim(after(publish)), by: asserted?.data.claimId });
  });

  it('refuses the text that stands already, and an empty one', () => {
    expect(refusal(correct, after(publish, correct))).toBe('text-unchanged');
    expect(refusal({ ...correct, textLength: 0 }, after(publish))).toBe('text-empty');
  });
});

describe('withdrawing, dating, redacting and moving a report', () => {
  const withdraw: ReportCommand = { kind: 'withdraw', note: 'unsound', published: null };

  it('withdraws once', () => {
    expect(names(decideReport(withdraw, after(publish)))).toEqual(['ReportWithdrawn']);
    expect(refusal(withdraw, after(publish, withdraw))).toBe('already-withdrawn');
  });

  it('refuses to act on a report that is not there', () => {
    expect(refusal(withdraw, NO_REPORT)).toBe('unknown-report');
  });

  it('dates only when the bounds change', () => {
    expect(decideReport({ kind: 'date', published: REPORT.published }, after(publish))).toEqual([]);
    const tighter: ReportCommand = {
      kind: 'date',
      published: { ...REPORT.published, earliest: '2031-01-02T09:00:00.000Z' },
    };
    expect(names(decideReport(tighter, after(publish)))).toEqual(['ReportDated']);
  });

  it('moves the report with its claims, and nowhere when it is there already', () => {
    const events = decideReport({ kind: 'move', toStoryId: 'other' }, after(publish));
    expect(names(events)).toEqual(['ReportUnfiled', 'ReportFiled']);
    expect(events[1]?.data).toMatchObject({ storyId: 'other', report: { storyId: 'other' }, claims: [{}, {}] });
    expect(decideReport({ kind: 'move', toStoryId: REPORT.storyId }, after(publish))).toEqual([]);
  });

  it('refuses to redact a span outside the text', () => {
    const outside: ReportCommand = { kind: 'redact', spans: [{ start: 0, end: REPORT.textLength + 1 }], note: '' };
    expect(refusal(outside, after(publish))).toBe('span-outside-text');
  });
});

describe('re-extracting a report', () => {
  const reextract = (drafts: ClaimContent[]): ReportCommand => ({ kind: 'reextract', extractor: 'rules/2', drafts });

  it('changes nothing when the same claims come out', () => {
    expect(decideReport(reextract([dead, noCause]), after(publish))).toEqual([]);
  });

  it('amends a claim that is read otherwise under its old id', () => {
    const [amended, ...rest] = decideReport(reextract([{ ...dead, certainty: 'possible' }, noCause]), after(publish));
    expect(amended).toMatchObject({
      type: 'ClaimAmended',
      data: { claimId: firstClaim(after(publish)), changes: { certainty: 'possible' } },
    });
    expect(rest).toEqual([]);
  });

  it('drops what no draft continues and asserts what is new', () => {
    const elsewhere = {
      ...dead,
      content: { revision: 1, start: 30, end: 40 },
      attribution: [saidBy('Mara Quill')],
      value: deaths(9),
    };
    expect(names(decideReport(reextract([noCause, elsewhere]), after(publish)))).toEqual([
      'ClaimAsserted',
      'ClaimDropped',
    ]);
  });

  it('leaves alone what a person accepted, judged or entered', () => {
    const published = after(publish);
    const claimId = firstClaim(published);
    const entered: ReportCommand = {
      kind: 'enter-claim',
      content: { ...dead, content: { revision: 1, start: 1, end: 9 } },
      note: '',
    };
    const state = after(publish, { kind: 'record-verdict', claimId, verdict: 'false', note: '' }, entered);
    expect(names(decideReport(reextract([noCause]), state))).toEqual([]);
  });
});

describe("an editor's word on a claim", () => {
  const claimId = firstClaim(after(publish));

  it('is recorded once', () => {
    const verdict: ReportCommand = { kind: 'record-verdict', claimId, verdict: 'disputed', note: 'two counts' };
    expect(names(decideReport(verdict, after(publish)))).toEqual(['VerdictRecorded']);
    expect(decideReport(verdict, after(publish, verdict))).toEqual([]);
    expect(decideReport({ kind: 'accept-claim', claimId }, after(publish, { kind: 'accept-claim', claimId }))).toEqual(
      [],
    );
  });

  it('names an unknown claim', () => {
    expect(refusal({ kind: 'accept-claim', claimId: 'r1.none' }, after(publish))).toBe('unknown-claim');
  });

  it('cannot point outside the text', () => {
    const beyond = { revision: 1, start: 0, end: REPORT.textLength + 1 };
    expect(refusal({ kind: 'amend-claim', claimId, changes: { content: beyond }, note: '' }, after(publish))).toBe(
      'span-outside-text',
    );
  });

  it('enters a claim once', () => {
    const enter: ReportCommand = {
      kind: 'enter-claim',
      content: { ...dead, content: { revision: 1, start: 2, end: 8 } },
      note: 'from the tape',
    };
    expect(names(decideReport(enter, after(publish)))).toEqual(['ClaimEntered']);
    expect(refusal(enter, after(publish, enter))).toBe('already-there');
  });

  it('retracts once', () => {
    const retract: ReportCommand = { kind: 'retract-claim', claimId, note: 'wrong', published: null };
    expect(names(decideReport(retract, after(publish)))).toEqual(['ClaimRetracted']);
    expect(decideReport(retract, after(publish, retract))).toEqual([]);
  });
});
