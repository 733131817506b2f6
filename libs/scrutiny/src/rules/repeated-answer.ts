import { valueKey } from '#story';
import { publicationOrder, type ClaimPair, type PlacedClaim } from '../gates/claim-pair.js';
import { runGates, sameModality, sureEnough } from '../gates/gates.js';
import { letGo, type Judgement } from './rule.js';
import { valueWords } from './value-words.js';

interface Repeat {
  /** The claim that was taken back, or the notice that takes it back. */
  readonly ended: PlacedClaim;
  /** The claim that gives the answer again. */
  readonly claim: PlacedClaim;
  /** What made the taking back public: its own time of publication counts. */
  readonly by: Pick<PlacedClaim, 'published'>;
  readonly event: 'notice' | 'retraction';
}

const AFTER = { notice: 'after a notice took it back', retraction: 'after it was retracted' } as const;

/** Whether a claim tells of the old answer as of something that was said, or says that it is not so. */
const standsBack = (claim: PlacedClaim): boolean =>
  claim.reconstructed !== null ||
  claim.authorCommitment === 'rejects' ||
  claim.authorCommitment === 'doubts' ||
  claim.stance === 'denies' ||
  claim.stance === 'corrects' ||
  claim.stance === 'retracts';

/** An answer that was taken back in public, given again afterwards by one who stands behind it (CLAIMS.md step 9). */
export function repeatedAnswer(pair: ClaimPair, { ended, claim, by, event }: Repeat): Judgement {
  if (publicationOrder(by, claim) !== 'before') return letGo(`it was not public after the ${event}`);
  if (standsBack(claim)) return letGo('it does not stand behind the old answer');
  const { open, reasons } = runGates(pair, [sameModality, sureEnough]);
  if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
  const sides = [
    { key: `taken back ${valueKey(ended.value)}`, value: ended.value },
    { key: valueKey(claim.value), value: claim.value },
  ] as const;
  return {
    fires: true,
    reason: `One side repeats ${valueWords(claim.value)} ${AFTER[event]}.`,
    gates: [pair.why, `it was public after the ${event}`, ...reasons],
    sides: ended === pair.a ? sides : [sides[1], sides[0]],
  };
}
