import { valueKey } from '#story';
import { givesValue, isNotice, takesBack } from '../corrections/notices.js';
import { publicationOrder, type PlacedClaim } from '../gates/claim-pair.js';
import { runGates, statedAsFact } from '../gates/gates.js';
import { compareValues } from '../values/compare-values.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/** Whether the claim gives what the correcting claim says was wrong. */
function isOld(claim: PlacedClaim, correcting: PlacedClaim): boolean {
  if (takesBack(claim) || claim.polarity === 'negated' || claim.reconstructed !== null) return false;
  const old = correcting.target?.value ?? null;
  if (old && givesValue(claim, old)) return compareValues(correcting.value, claim.value) !== 'same';
  return compareValues(correcting.value, claim.value) === 'excludes';
}

/**
 * A report that gives only the old answer where another says that it turned out otherwise (CLAIMS.md step 9). An
 * omission alone is silent; the correcting words of another report make it worth knowing. Source: CLAIMS.md step 9.
 * Measured (`npm run evaluate -- --set rules`): one fire on the seeds and on the gold each, right; none elsewhere.
 */
export const lostCorrectionRule: Rule = {
  name: 'lost-correction',
  version: '1',
  kind: 'lost-correction',
  severity: 'alert',
  reach: 'question',
  alsoEnded: true,
  judge: (pair) => {
    const correcting = [pair.a, pair.b].find((claim) => takesBack(claim) && !isNotice(claim));
    if (!correcting) return null;
    const claim = correcting === pair.a ? pair.b : pair.a;
    if (claim.reportId === correcting.reportId || !isOld(claim, correcting)) return null;
    if (pair.sameReport().some((other) => setsRight(other, correcting, claim))) {
      return letGo('its report gives the later answer too');
    }
    const order = publicationOrder(claim, correcting);
    if (order === 'before') return letGo('it was public before the correction');
    const { open, reasons } = runGates(pair, [statedAsFact]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [
      { key: valueKey(correcting.value), value: correcting.value },
      { key: valueKey(claim.value), value: claim.value },
    ] as const;
    return {
      fires: true,
      reason: `One side says that it turned out to be ${valueWords(correcting.value)}, the other gives only ${valueWords(claim.value)}${order === 'unknown' ? '; order unknown' : ''}.`,
      gates: [pair.why, 'the report of the old answer does not give the later one', ...reasons],
      sides: correcting === pair.a ? sides : [sides[1], sides[0]],
    };
  },
};

/** Whether another claim of the old answer's report gives the corrected answer or takes the old one back. */
const setsRight = (other: PlacedClaim, correcting: PlacedClaim, claim: PlacedClaim): boolean =>
  other.reportId === claim.reportId &&
  other.placement.eventKey === claim.placement.eventKey &&
  (takesBack(other) || compareValues(other.value, correcting.value) === 'same');
