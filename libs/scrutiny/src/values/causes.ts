import type { ValueOf } from '#story';
import { contentStems } from '../words/words.js';
import { stem } from '../words/stem.js';
import type { Comparison } from './comparison.js';

const family = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** What brings accidents about, in kinds of which a report names one: intent, mistake, fault of a thing, weather. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  family('arson arsonist attack bomb sabotage saboteur explosive device mine torpedo missile assassin suicide revenge'),
  family('error mistake negligence haste carelessness neglect misjudgement inattention drunkenness speeding fatigue'),
  family(
    'fault failure defect malfunction wiring circuit leak tyre tire brake engine valve corrosion rust crack wear overheating',
  ),
  family('storm lightning wind gust flood rain ice snow fog earthquake landslide avalanche wave drought heat'),
];

const familiesOf = (stems: readonly string[]): number[] =>
  FAMILIES.flatMap((words, index) => (stems.some((word) => words.has(word)) ? [index] : []));

/**
 * Two causes exclude each other when they are of two kinds that a report names instead of each other, or when one is
 * denied. Causes in other words may both hold, or one lie behind the other.
 */
export function compareCauses(a: ValueOf<'cause'>, b: ValueOf<'cause'>): Comparison {
  const [left, right] = [contentStems(a.key), contentStems(b.key)];
  const shared = left.some((word) => right.includes(word));
  if (a.negated !== b.negated) return shared ? 'excludes' : 'apart';
  if (left.length === right.length && left.every((word) => right.includes(word))) return 'same';
  const [one, other] = [familiesOf(left), familiesOf(right)];
  if (shared || one.length === 0 || other.length === 0) return shared ? 'fits' : 'apart';
  return one.some((index) => other.includes(index)) ? 'fits' : 'excludes';
}
