import { valueKey, type ClaimValue } from '#story';
import { compareCauses } from './causes.js';
import { compareDates } from './dates.js';
import type { Comparison } from './comparison.js';
import { compareOutcomes } from './outcomes.js';
import { comparePlaces } from './places.js';
import { compareQuantities } from './quantities.js';
import { compareRoles } from './roles.js';
import { compareTimes } from './times.js';

/**
 * How two answers to one question stand to each other (CLAIMS.md step 7). An open answer ("it was unclear when") fits
 * all; values of two types say nothing of each other. The order of the two does not matter.
 */
export function compareValues(a: ClaimValue, b: ClaimValue): Comparison {
  if (a.type === 'unknown' || b.type === 'unknown') return a.type === b.type ? 'same' : 'fits';
  if (a.type === 'date' && b.type === 'date') return compareDates(a, b);
  if (a.type === 'time' && b.type === 'time') return compareTimes(a, b);
  if ((a.type === 'quantity' || a.type === 'money') && (b.type === 'quantity' || b.type === 'money')) {
    return compareQuantities(a, b);
  }
  if (a.type === 'outcome' && b.type === 'outcome') return compareOutcomes(a, b);
  if ((a.type === 'role' || a.type === 'actor') && (b.type === 'role' || b.type === 'actor')) return compareRoles(a, b);
  if (a.type === 'cause' && b.type === 'cause') return compareCauses(a, b);
  if (a.type === 'place' && b.type === 'place') return comparePlaces(a, b);
  if (a.type === 'polarity' && b.type === 'polarity') return a.polarity === b.polarity ? 'same' : 'excludes';
  if (a.type === 'response' && b.type === 'response') return compareResponses(a.response, b.response);
  return valueKey(a) === valueKey(b) ? 'same' : 'apart';
}

/** Two kinds of silence never exclude each other; silence and an answer do. */
function compareResponses(a: string, b: string): Comparison {
  if (a === b) return 'same';
  return a === 'answered' || b === 'answered' ? 'excludes' : 'fits';
}
