import { mintClaimIds } from '../claims/ids.js';
import { wordsKey } from '../claims/value-key.js';
import type { ClaimContent } from '../claims/claim-content.js';
import type { StoryEvent } from '../events/catalogue.js';
import type { ClaimRecord } from '../events/claim-schemas.js';
import type { Publication, Report } from '../events/report-schemas.js';
import type { Span } from '../span.js';
import type { TimeRange } from '../time/time-range.js';
import { decideClaim, type ClaimCommand } from './claim.js';
import { matchByOverlap, matchByWords } from './match-claims.js';
import { Rejection } from './rejection.js';
import type { ReportState } from './report-state.js';

/** A text that takes a report's place. */
interface NewText {
  readonly textHash: string;
  readonly textLength: number;
}

/** The commands that act on a report as a whole; drafts are what extraction found in the text given. */
export type ReportCommand =
  | { readonly kind: 'publish'; readonly report: Report; readonly drafts: readonly ClaimContent[] }
  | ({
      readonly kind: 'correct';
      readonly note: string;
      readonly published: TimeRange | null;
      readonly extractor: string;
      readonly drafts: readonly ClaimContent[];
      /** Text before and after, to tell which claims the correction leaves as they were. */
      readonly before: string;
      readonly after: string;
    } & NewText)
  | { readonly kind: 'withdraw'; readonly note: string; readonly published: TimeRange | null }
  | { readonly kind: 'date'; readonly published: Publication }
  | { readonly kind: 'move'; readonly toStoryId: string }
  | { readonly kind: 'redact'; readonly spans: readonly Span[] | null; readonly note: string }
  | { readonly kind: 'reextract'; readonly extractor: string; readonly drafts: readonly ClaimContent[] }
  | ClaimCommand;

function assertions(
  report: Report,
  drafts: readonly ClaimContent[],
  extractor: string,
  taken: Iterable<string>,
): StoryEvent[] {
  const ids = mintClaimIds(report.reportId, drafts, taken);
  return drafts.map((draft, index) => ({
    type: 'ClaimAsserted',
    data: { ...draft, claimId: ids[index] ?? '', reportId: report.reportId, extractor },
  }));
}

const machineClaims = (state: ReportState): ClaimRecord[] =>
  [...state.claims.values()].filter((claim) => !claim.byEditor && claim.ended === null).map((claim) => claim.record);

function publish(command: Extract<ReportCommand, { kind: 'publish' }>, state: ReportState): StoryEvent[] {
  const { report, drafts } = command;
  if (report.textLength === 0)
    throw new Rejection('text-empty', 'The report has no text; give the text as published.', 'text');
  if (state.report === null)
    return [{ type: 'ReportPublished', data: report }, ...assertions(report, drafts, report.extractor, [])];
  if (state.report.textHash === report.textHash) return [];
  throw new Rejection(
    'text-differs',
    `The report ${report.reportId} is filed already with another text; send the new text to its correction.`,
    'text',
  );
}

function correct(
  command: Extract<ReportCommand, { kind: 'correct' }>,
  state: ReportState,
  report: Report,
): StoryEvent[] {
  const { note, published, textHash, textLength, before, after } = command;
  if (textLength === 0)
    throw new Rejection('text-empty', 'The correction has no text; give the whole text as it now stands.', 'text');
  if (textHash === report.textHash)
    throw new Rejection('text-unchanged', 'The text is the one that stands already.', 'text');
  const revision = report.revision + 1;
  const wordsOf = ({ revision: of, start, end }: ClaimContent['content']): string =>
    wordsKey((of === revision ? after : before).slice(start, end));
  const { matches, unmatched } = matchByWords(command.drafts, machineClaims(state), wordsOf);
  const added = matches.flatMap(({ draft, claim }) => (claim ? [] : [draft]));
  const asserted = assertions(report, added, command.extractor, state.minted);
  const replacing = new Map<string, string>();
  for (const event of asserted) {
    if (event.type === 'ClaimAsserted') replacing.set(event.data.aspect.key, event.data.claimId);
  }
  return [
    { type: 'ReportCorrected', data: { reportId: report.reportId, revision, textHash, textLength, note, published } },
    ...asserted,
    ...unmatched.map((claim): StoryEvent => ({
      type: 'ClaimCorrected',
      data: {
        reportId: report.reportId,
        claimId: claim.claimId,
        note,
        published,
        causedBy: null,
        by: replacing.get(claim.aspect.key) ?? null,
      },
    })),
  ];
}

/** Amends what the machine read otherwise, adds what is new, drops what no draft continues; what a person touched stays. */
function reextract(
  command: Extract<ReportCommand, { kind: 'reextract' }>,
  state: ReportState,
  report: Report,
): StoryEvent[] {
  const untouched = machineClaims(state).filter((claim) => claim.content.revision === report.revision);
  const { matches, unmatched } = matchByOverlap(command.drafts, untouched);
  const amended = matches.flatMap(({ draft, claim }): StoryEvent[] => {
    if (!claim) return [];
    const { claimId, reportId, extractor: _extractor, ...standing } = claim;
    if (JSON.stringify(sorted(standing)) === JSON.stringify(sorted(draft))) return [];
    return [
      {
        type: 'ClaimAmended',
        data: { reportId, claimId, changes: draft, note: `re-extracted by ${command.extractor}` },
      },
    ];
  });
  const added = matches.flatMap(({ draft, claim }) => (claim ? [] : [draft]));
  return [
    ...amended,
    ...assertions(report, added, command.extractor, state.minted),
    ...unmatched
      .filter(({ claimId }) => !judged(state, claimId))
      .map(({ claimId, reportId }): StoryEvent => ({
        type: 'ClaimDropped',
        data: { reportId, claimId, reason: `not found by ${command.extractor}` },
      })),
  ];
}

const judged = (state: ReportState, claimId: string): boolean => {
  const claim = state.claims.get(claimId);
  return claim !== undefined && (claim.accepted || claim.verdict !== 'unverified');
};

/** Orders keys, so that two equal values print equally. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

function move(toStoryId: string, state: ReportState, report: Report): StoryEvent[] {
  if (report.storyId === toStoryId) return [];
  const moved = { ...report, storyId: toStoryId };
  const claims = [...state.claims.values()].map((claim) => claim.record);
  const { reportId, storyId } = report;
  return [
    { type: 'ReportUnfiled', data: { reportId, storyId, toStoryId } },
    { type: 'ReportFiled', data: { reportId, storyId: toStoryId, fromStoryId: storyId, report: moved, claims } },
  ];
}

/**
 * What a command makes of a report: the events to append, none where nothing changes. A move returns ReportUnfiled for
 * the story that it leaves and ReportFiled for the one that it joins.
 * @throws Rejection with a code and a sentence that says what to mend
 */
export function decideReport(command: ReportCommand, state: ReportState): StoryEvent[] {
  if (command.kind === 'publish') return publish(command, state);
  const { report } = state;
  if (report === null) throw new Rejection('unknown-report', 'There is no such report.');
  const { reportId } = report;
  switch (command.kind) {
    case 'correct':
      return correct(command, state, report);
    case 'withdraw':
      if (state.withdrawn) throw new Rejection('already-withdrawn', `The report ${reportId} is withdrawn already.`);
      return [{ type: 'ReportWithdrawn', data: { reportId, note: command.note, published: command.published } }];
    case 'date':
      return JSON.stringify(sorted(command.published)) === JSON.stringify(sorted(report.published))
        ? []
        : [{ type: 'ReportDated', data: { reportId, published: command.published } }];
    case 'move':
      return move(command.toStoryId, state, report);
    case 'redact': {
      const outside = command.spans?.find(({ start, end }) => start >= end || end > report.textLength);
      if (outside) {
        throw new Rejection(
          'span-outside-text',
          `The span ${outside.start} to ${outside.end} is not within the text's ${report.textLength} units.`,
          'spans',
        );
      }
      return [
        {
          type: 'ReportRedacted',
          data: { reportId, spans: command.spans ? [...command.spans] : null, note: command.note },
        },
      ];
    }
    case 'reextract':
      return reextract(command, state, report);
    case 'enter-claim':
    case 'amend-claim':
    case 'accept-claim':
    case 'drop-claim':
    case 'retract-claim':
    case 'record-verdict':
      return decideClaim(command, state, report);
  }
}
