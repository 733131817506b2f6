import { aroundValue } from './around-value.js';
import type { PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

const BEFORE = /(?<!\b(?:shortly|just|right|moments|minutes|little) )\b(?:before|by)\s+$/iu;
const AFTER = /(?<!\b(?:shortly|just|right|soon|moments|minutes|little) )\b(?:after|from|since)\s+$/iu;

/** "Before seven" leaves ten past six open, and "after six" whatever comes later. */
export const withinBound: Gate = ({ a, b }) =>
  holds(a, b) || holds(b, a) ? stops('one time is no more than a bound, within which the other lies') : null;

/** Whether the one is a bound that the other keeps. */
function holds(bound: PlacedClaim, other: PlacedClaim): boolean {
  const { value } = bound;
  const lead = aroundValue(bound)?.lead ?? '';
  if (value.type !== 'time' || other.value.type !== 'time') return false;
  return (
    (BEFORE.test(lead) && other.value.toMinute <= value.toMinute) ||
    (AFTER.test(lead) && other.value.fromMinute >= value.fromMinute)
  );
}
