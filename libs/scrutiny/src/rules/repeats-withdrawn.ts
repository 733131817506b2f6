import { valueKey } from '#story';
import { publicationOrder, type PlacedClaim } from '../gates/claim-pair.js';
import { runGates, sameModality, sureEnough } from '../gates/gates.js';
import { sameAnswer } from '../questions/like-statements.js';
import { compareValues } from '../values/compare-values.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/** Whether a claim tells of the old answer as of something that was said, or says that it is not so. */
const standsBack = (claim: PlacedClaim): boolean =>
  claim.reconstructed !== null ||
  claim.authorCommitment === 'rejects' ||
  claim.authorCommitment === 'doubts' ||
  claim.stance === 'denies' ||
  claim.stance === 'corrects' ||
  claim.stance === 'retracts';

/**
 * The answer of a claim that the desk recorded as retracted, given again by whomever after the retraction was public
 * (CLAIMS.md step 9). No report carries the notice, so the time of the retraction stands for it.
 */
export const repeatsWithdrawnRule: Rule = {
  name: 'repeats-withdrawn',
  version: '1',
  kind: 'repeats-retracted',
  severity: 'alert',
  reach: 'question',
  alsoEnded: true,
  judge: (pair) => {
    const retracted = [pair.a, pair.b].find(({ retractedFrom }) => retractedFrom);
    const from = retracted?.retractedFrom;
    if (!retracted || !from) return null;
    const claim = retracted === pair.a ? pair.b : pair.a;
    if (claim.retractedFrom || claim.reportId === retracted.reportId || claim.polarity !== retracted.polarity)
      return null;
    if (compareValues(retracted.value, claim.value) !== 'same' && !sameAnswer(retracted, claim)) return null;
    if (publicationOrder({ published: from }, claim) !== 'before') {
      return letGo('it was not public after the retraction');
    }
    if (standsBack(claim)) return letGo('it does not stand behind the old answer');
    const { open, reasons } = runGates(pair, [sameModality, sureEnough]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [
      { key: `taken back ${valueKey(retracted.value)}`, value: retracted.value },
      { key: valueKey(claim.value), value: claim.value },
    ] as const;
    return {
      fires: true,
      reason: `One side repeats ${valueWords(claim.value)} after it was retracted.`,
      gates: [pair.why, 'it was public after the retraction', ...reasons],
      sides: retracted === pair.a ? sides : [sides[1], sides[0]],
    };
  },
};
