import type { ClaimPair } from '../gates/claim-pair.js';
import { surenessOf, type Sureness } from '../wording/certainty-cues.js';
import { nearPairsIn, nominalsIn, surenessIn } from '../wording/readings.js';
import { sentenceLikeness } from '../words/likeness.js';
import type { Rule } from './rule.js';

/** What two sentences have in common that a change of certainty can be about: its name, and why it is one thing. */
interface CommonGround {
  readonly about: string;
  readonly why: string;
  readonly sureness: readonly [Sureness, Sureness];
}

/**
 * Nearly half the words of the shorter sentence, or what both call something ("a setback"), or, where one side confirms what the
 * other only alleges, two telling words that stand near each other in both.
 */
function commonGround({ a, b }: ClaimPair): CommonGround | null {
  for (const one of nominalsIn(a)) {
    const other = nominalsIn(b).find(({ head }) => head === one.head);
    if (!other) continue;
    const sureness = [surenessOf(one.words), surenessOf(other.words)] as const;
    return { about: `called:${one.head}`, why: 'both give one thing the same name', sureness };
  }
  const sureness = [surenessIn(a), surenessIn(b)] as const;
  const { shared, ofSmaller } = sentenceLikeness(a, b);
  if (shared.length >= 5 && ofSmaller >= 0.45) {
    const why = `the sentences share ${shared.length} telling words`;
    return { about: `said:${a.reportId}:${a.evidence.start}`, why, sureness };
  }
  if (!sureness.includes('hedged') || !sureness.includes('confirmed')) return null;
  const near = nearPairsIn(a).find((pair) => nearPairsIn(b).includes(pair));
  if (near === undefined) return null;
  return { about: `near:${near}`, why: 'two telling words stand near each other in both', sureness };
}

/**
 * One thing told with another certainty in two reports: a hedge lost on the way, or a confirmation that another does
 * not give. Sentences that the questions could not bring together are read by their cue words. Source: the certainty
 * axis of FactBank, Saurí and Pustejovsky (2009). Measured (`npm run evaluate -- --set rules`): 3 fires on the seeds
 * and on the gold each as expected, the others not judged.
 */
export const wordedCertaintyRule: Rule = {
  name: 'worded-certainty',
  version: '1',
  kind: 'certainty-drift',
  severity: 'notice',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || a.response !== null || b.response !== null) return null;
    if (a.position === 'headline' || b.position === 'headline') return null;
    const common = commonGround(pair);
    if (!common) return null;
    const [left, right] = common.sureness;
    if (left === right) return null;
    return {
      fires: true,
      reason: `One side gives it as ${left}, the other as ${right}.`,
      gates: [common.why, 'only one side hedges or confirms'],
      sides: [
        { key: `sureness:${left}`, value: a.value },
        { key: `sureness:${right}`, value: b.value },
      ],
      about: common.about,
    };
  },
};
