import { accountOf, claimsById } from './account.js';
import { claim, conflict, plainClaim } from './invented-records.js';
import type { AnswerTold, Claim, Conflict, OfficialResponse, Question, View } from './records.js';
import { summaryPhrases } from './summary-phrases.js';

const valued = (id: string, display: string, fields: Partial<Claim> = {}): Claim =>
  claim(id, { value: { type: 'text', display, key: display, span: { start: 0, end: 1 } }, ...fields });

const answer = (claims: Claim[]): AnswerTold => ({
  value: claims[0]?.value ?? plainClaim.value,
  ...{ polarity: 'affirmed', certainties: { certain: claims.length }, standing: 'current', independentOrigins: 1 },
  outlets: [...new Set(claims.map(({ outlet }) => outlet))],
  ...{ knownFrom: plainClaim.knownFrom, reconstructed: false, claims },
});

const asked = (questionId: string, question: string, answers: AnswerTold[]): Question => ({
  ...{ questionId, eventKey: null, question, aspect: plainClaim.aspect, answers, conflictIds: [] },
});

const side = (one: Claim): Conflict['sides'][number] => ({
  ...{ sideKey: one.id, value: one.value, independentOrigins: 1, departsFrom: null },
  claims: [
    {
      claimId: one.id,
      reportId: 'r',
      outlet: one.outlet,
      speaker: one.outlet,
      evidence: one.evidence,
      valueSpan: null,
    },
  ],
});

const reports = (outlets: readonly string[]): NonNullable<View['reports']> =>
  outlets.map((outlet) => ({
    ...{ id: outlet, outlet, title: null, kind: 'article', known: 'definite', standing: 'current', origin: 'wire' },
    published: { edtf: '', earliest: null, latest: null, basis: 'assumed', evidence: [] },
  }));

const fourth = valued('four', '4 May');
const fifth = valued('five', '5 May', { outlet: 'Hale Gazette', known: 'possible' });
const cause = valued('cause', 'rust');
const contested = asked('q1', 'When did the weir give way?', [answer([fourth]), answer([fifth])]);
const agreed = asked('q2', 'What made it give way?', [
  answer([
    cause,
    valued('c2', 'rust', { outlet: 'unknown (a.txt)' }),
    valued('c3', 'rust', { outlet: 'Hale Gazette' }),
  ]),
]);
const silent: OfficialResponse = {
  ...{ who: 'the river board', response: 'no_comment', aspect: plainClaim.aspect },
  claim: claim('quiet', { response: 'no_comment' }),
};

const summary = (past: boolean) => {
  const questions = [contested, agreed];
  const conflicts = [conflict('x', { questionId: 'q1', sides: [side(fourth), side(fifth)] })];
  return summaryPhrases({
    view: {
      reports: reports(['Lowmere Echo', 'Hale Gazette', 'unknown (a.txt)']),
      officialResponses: [silent],
    },
    account: accountOf(questions, conflicts),
    claims: claimsById(questions),
    past,
  });
};

describe('the summary for the hurried', () => {
  it('says what is told, contested, agreed and silent, each phrase with what it rests on', () => {
    expect(summary(false)).toEqual([
      {
        words: '3 reports (by 2 named outlets, 1 whose outlet nobody names) go back to 1 independent origin.',
        claimId: null,
      },
      { words: 'When did the weir give way? Contested: 4 May or 5 May.', claimId: 'four' },
      { words: 'What made it give way? rust (Lowmere Echo, Hale Gazette, 1 unnamed report).', claimId: 'cause' },
      { words: 'the river board declined to comment.', claimId: 'quiet' },
    ]);
  });

  it('says of what was only possibly known that it was', () => {
    expect(summary(true)[1]?.words).toBe(
      'When did the weir give way? Contested: 4 May or 5 May (may have been public).',
    );
  });

  it('rests every phrase but the count of reports on a statement that the view holds', () => {
    const known = new Set(['four', 'five', 'cause', 'c2', 'c3', 'quiet']);
    for (const { claimId } of summary(false).slice(1)) expect(known.has(claimId ?? '')).toBe(true);
  });

  it('says nothing of what was only quoted, and nothing at all where there is no report', () => {
    const quoted: Question = { ...agreed, aspect: { ...plainClaim.aspect, slot: 'quote' } };
    const view = { reports: reports(['Lowmere Echo']), officialResponses: [] };
    const account = accountOf([quoted], []);
    expect(summaryPhrases({ view, account, claims: new Map(), past: false })).toHaveLength(1);
    expect(summaryPhrases({ view: { ...view, reports: [] }, account, claims: new Map(), past: false })).toEqual([]);
  });
});
