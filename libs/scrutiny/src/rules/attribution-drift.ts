import type { ClaimValue } from '#story';
import { nameWords } from '../words/names.js';
import { countSpeakers, sourcesOf, type PlacedClaim } from '../gates/claim-pair.js';
import { sameAnswer } from '../questions/like-statements.js';
import type { Rule } from './rule.js';

/** Whether the claim names whose estimate or statement it is. */
const attributed = (claim: PlacedClaim): boolean => sourcesOf(claim).length > 0 || isHeld(claim.value);

const isHeld = (value: ClaimValue): boolean =>
  (value.type === 'quantity' || value.type === 'money') && nameWords(value.whose).length > 0;

/**
 * The same thing with its source lost on the way, or with another number of speakers. Source: sources as PolNeAR marks
 * them, Newell, Margolin and Ruths (2018). Measured (`npm run evaluate -- --set rules`): 44 fires on pairs and stories
 * that nobody judged, 2 as expected; none of the gold, which the worded rule finds.
 */
export const attributionDriftRule: Rule = {
  name: 'attribution-drift',
  version: '1',
  kind: 'attribution-drift',
  severity: 'notice',
  reach: 'question',
  judge: ({ a, b, why }) => {
    if (a.reportId === b.reportId || a.response !== null || b.response !== null || a.polarity !== b.polarity)
      return null;
    if (a.value.type === 'quote' || b.value.type === 'quote') return null;
    if (a.position === 'headline' || b.position === 'headline' || !sameAnswer(a, b)) return null;
    const [left, right] = [countSpeakers(a), countSpeakers(b)];
    const counted = left !== null && right !== null && left !== right && (left > 1 || right > 1);
    const lost = attributed(a) !== attributed(b);
    if (!counted && !lost) return null;
    const key = (claim: PlacedClaim, count: number | null): string =>
      counted ? `speakers:${String(count)}` : attributed(claim) ? 'attributed' : 'unattributed';
    return {
      fires: true,
      reason: counted
        ? `One side has it from ${left} speakers, the other from ${right}.`
        : 'One side says whose statement it is, the other gives it without a source.',
      gates: [why, 'both say the same'],
      sides: [
        { key: key(a, left), value: a.value },
        { key: key(b, right), value: b.value },
      ],
    };
  },
};
