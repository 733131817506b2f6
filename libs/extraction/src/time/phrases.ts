import { opensNumber } from '../quantity/cardinal.js';
import type { Tokens } from '../sentences/index.js';
import type { Reading } from './expression.js';
import { lexeme } from './lexicon.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

/** Fixed phrases with a value of their own. */
const phrases: readonly (readonly [readonly string[], string])[] = [
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'very', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'immediate', 'future'], 'FUTURE_REF'],
  [['the', 'not', '-', 'too', '-', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'not', 'too', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['a', 'later', 'date'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'],
  [['the', 'short', 'term'], 'FUTURE_REF'],
  [['the', 'long', 'term'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['as', 'soon', 'as', 'possible'], 'FUTURE_REF'],
  [['the', 'not', '-', 'too', '-', 'distant', 'past'], 'PAST_REF'],
  [['the', 'distant', 'past'], 'PAST_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
  [['this', 'day', 'and', 'age'], 'PRESENT_REF'],
  [['the', 'present', 'time'], 'PRESENT_REF'],
  [['the', 'present', 'moment'], 'PRESENT_REF'],
  [['the', 'other', 'day'], 'PAST_REF'],
  [['long', 'ago'], 'PAST_REF'],
  [['some', 'time', 'ago'], 'PAST_REF'],
  [['a', 'while', 'ago'], 'PAST_REF'],
  [['a', 'long', 'time', 'ago'], 'PAST_REF'],
  [['a', 'short', 'while', 'ago'], 'PAST_REF'],
  [['moments', 'ago'], 'PAST_REF'],
  [['some', 'day'], 'FUTURE_REF'],
];

/** The phrases by their first word and then by their second, since "the" opens more than most. */
const byOpening = new Map<string, Map<string, (typeof phrases)[number][]>>();
for (const phrase of phrases) {
  const [first = '', second = ''] = phrase[0];
  const behind = byOpening.get(first) ?? new Map<string, (typeof phrases)[number][]>();
  byOpening.set(first, behind.set(second, [...(behind.get(second) ?? []), phrase]));
}

/** Reads a phrase that is told as a whole; null if none starts here. */
export function readPhrase(t: Tokens, at: number, limit: number): Reading | null {
  const opened = byOpening.get(word(t, at, limit))?.get(word(t, at + 1, limit));
  if (opened === undefined) return null;
  for (const [words, value] of opened) {
    if (words.every((part, index) => word(t, at + index, limit) === part)) {
      const next = at + words.length;
      if (value === 'PAST_REF' && (goesOn(t, next, limit) || word(t, next, limit) === 'as')) return null;
      return { core: { is: 'named', value }, next };
    }
  }
  return null;
}

/** Whether "the past" goes on as "the past two months" or "the past year". */
function goesOn(t: Tokens, at: number, limit: number): boolean {
  const next = word(t, at, limit);
  const entry = lexeme(next);
  return (
    entry?.unit !== undefined ||
    entry?.vague !== undefined ||
    entry?.season !== undefined ||
    entry?.weekday !== undefined ||
    t.figure[at] === true ||
    opensNumber(next) ||
    next === 'dozens' ||
    next === 'hundreds' ||
    next === 'thousands'
  );
}
