import { valueKey } from '#story';
import { givesOldValue, isNotice, takesBack } from '../corrections/notices.js';
import { publicationOrder } from '../gates/claim-pair.js';
import { runGates, sameModality, sureEnough } from '../gates/gates.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * The old answer, given again after a notice took it back (CLAIMS.md step 9). Relaying that somebody reported it counts;
 * telling that it was said and taken back does not.
 */
export const repeatsRetractedRule: Rule = {
  name: 'repeats-retracted',
  version: '1',
  kind: 'repeats-retracted',
  severity: 'alert',
  reach: 'question',
  alsoEnded: true,
  judge: (pair) => {
    const notice = [pair.a, pair.b].find(isNotice);
    if (!notice) return null;
    const claim = notice === pair.a ? pair.b : pair.a;
    if (takesBack(claim) || claim.reportId === notice.reportId || !givesOldValue(claim, notice)) return null;
    if (publicationOrder(notice, claim) !== 'before') return letGo('it was not public after the notice');
    if (claim.reconstructed || claim.authorCommitment === 'rejects' || claim.authorCommitment === 'doubts') {
      return letGo('it tells of the old answer as of something that was said');
    }
    const { open, reasons } = runGates(pair, [sameModality, sureEnough]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [
      { key: `taken back ${valueKey(notice.value)}`, value: notice.value },
      { key: valueKey(claim.value), value: claim.value },
    ] as const;
    return {
      fires: true,
      reason: `One side repeats ${valueWords(claim.value)} after a notice took it back.`,
      gates: [pair.why, 'it was public after the notice', ...reasons],
      sides: notice === pair.a ? sides : [sides[1], sides[0]],
    };
  },
};
