import fc from 'fast-check';
import { pairOf, pairsOf, type ClaimRecord, type Conflict, type StoryEvent } from '#story';
import { STORY_ID } from './invented-story.js';

export const QUESTIONS = ['q-crash-date', 'q-crash-dead', 'q-crash-place'] as const;

const conflictOver = (questionId: string, claims: readonly ClaimRecord[]): Conflict => ({
  conflictId: `conflict-${questionId}`,
  storyId: STORY_ID,
  questionId,
  eventKey: 'crash:harlow',
  kind: 'quantity',
  severity: 'alert',
  rule: 'quantity',
  ruleVersion: '1',
  reason: 'The figures exclude each other.',
  gates: ['same event'],
  relation: 'independent',
  sides: claims.map((claim, index) => ({
    sideKey: `side-${index}`,
    value: claim.value,
    claims: [{ claimId: claim.claimId, reportId: claim.reportId, outlet: 'x', speaker: 'y' }],
    independentOrigins: 1,
    departsFrom: null,
  })),
  fitsSeveral: [],
});

const deskWord = (conflictId: string, keys: readonly string[]): fc.Arbitrary<StoryEvent> =>
  fc.record({ pair: fc.constantFrom(...pairsOf(keys)), turn: fc.nat({ max: 4 }) }).map(({ pair, turn }): StoryEvent => {
    const data = { conflictId, pair: pairOf(...pair), note: 'seen' };
    const words: readonly StoryEvent[] = [
      { type: 'PairAcknowledged', data },
      { type: 'PairDismissed', data: { ...data, reason: 'known' } },
      { type: 'PairResolved', data: { ...data, favours: pair[0] } },
      { type: 'PairMarkedDevelopment', data },
      { type: 'PairReopened', data: { ...data, by: 'editor' } },
    ];
    return words[turn] ?? { type: 'PairAcknowledged', data };
  });

/** One thing that may happen to a conflict over some of the claims, whether it was found yet or not. */
export function conflictEvent(claims: readonly ClaimRecord[]): fc.Arbitrary<StoryEvent> {
  const claim = fc.constantFrom(...claims);
  return fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...QUESTIONS),
        fc.shuffledSubarray([...claims], { minLength: 2, maxLength: Math.min(3, claims.length) }),
      )
      .map(([questionId, members]): StoryEvent => ({
        type: 'ConflictDetected',
        data: conflictOver(questionId, members),
      })),
    fc.tuple(fc.constantFrom(...QUESTIONS), claim).map(([questionId, { claimId: id, reportId }]): StoryEvent => ({
      type: 'ConflictClaimJoined',
      data: {
        conflictId: `conflict-${questionId}`,
        sideKey: 'side-0',
        claim: { claimId: id, reportId, outlet: 'x', speaker: 'y' },
        independentOrigins: 1,
      },
    })),
    fc
      .tuple(fc.constantFrom(...QUESTIONS), claim, fc.constantFrom('side-0', 'side-3'))
      .map(([questionId, { claimId: id, reportId, value }, sideKey]): StoryEvent => ({
        type: 'ConflictSideAdded',
        data: {
          conflictId: `conflict-${questionId}`,
          side: {
            sideKey,
            value,
            claims: [{ claimId: id, reportId, outlet: 'x', speaker: 'y' }],
            independentOrigins: 1,
            departsFrom: null,
          },
          reason: 'This figure excludes both.',
          relation: 'independent',
        },
      })),
    fc.constantFrom(...QUESTIONS).map((questionId): StoryEvent => ({
      type: 'ConflictSideRemoved',
      data: { conflictId: `conflict-${questionId}`, sideKey: 'side-1', reason: '' },
    })),
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...QUESTIONS)
        .chain((questionId) => deskWord(`conflict-${questionId}`, ['side-0', 'side-1', 'side-2'])),
    },
  );
}
