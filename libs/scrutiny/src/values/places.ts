import type { ValueOf } from '#story';
import { nameWords } from '../words/names.js';
import type { Comparison } from './comparison.js';

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['north', 'south'],
  ['northern', 'southern'],
  ['east', 'west'],
  ['eastern', 'western'],
  ['northeast', 'southwest'],
  ['northwest', 'southeast'],
];

/**
 * Places: equal words are the same; an unknown relation fits, for a town may lie in any countryside. Only opposite
 * quarters of one named place exclude each other, and "not at B" excludes B.
 */
export function comparePlaces(a: ValueOf<'place'>, b: ValueOf<'place'>): Comparison {
  const left = nameWords(a.key);
  const right = nameWords(b.key);
  const equal = left.length === right.length && left.every((word) => right.includes(word));
  if (a.negated !== b.negated) return equal ? 'excludes' : 'fits';
  if (equal) return 'same';
  const opposite = OPPOSITES.some(([one, other]) => swaps(left, right, one, other) || swaps(right, left, one, other));
  return opposite ? 'excludes' : 'fits';
}

function swaps(left: readonly string[], right: readonly string[], one: string, other: string): boolean {
  return (
    left.length > 1 &&
    left.includes(one) &&
    right.length === left.length &&
    left.every((word) => (word === one ? right.includes(other) : right.includes(word)))
  );
}
