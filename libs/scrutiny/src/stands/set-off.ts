import { isCapital } from './name-words.js';
import type { Word } from './pieces.js';
import { PARTICIPLE, VERB } from './word-forms.js';

/** The words before the verb of a piece. */
export function subjectIn(own: readonly Word[]): readonly Word[] {
  const verb = own.findIndex(({ lower }) => VERB.test(lower));
  return verb > 0 && verb <= LONGEST_SUBJECT ? own.slice(0, verb) : [];
}
const LONGEST_SUBJECT = 6;

/** Whether the comma at a place sets off "a man of 61" behind the subject that the piece has so far. */
export function isApposition(words: readonly Word[], from: number, comma: number): boolean {
  const close = setOffEnd(words, from, comma);
  const next = words[comma + 1]?.lower ?? '';
  const inside = words.slice(comma, close);
  return (
    close > 0 &&
    /^an?$/u.test(next) &&
    inside.every((word, at) => !isCapital(word) || /^(?:from|of|in|at|near)$/u.test(inside[at - 1]?.lower ?? ''))
  );
}

/** Where what a comma sets off behind the subject of a piece ends; -1 where the piece does not go on with a verb. */
function setOffEnd(words: readonly Word[], from: number, comma: number): number {
  const own = words.slice(from, comma);
  if (own.length === 0 || own.length > LONGEST_SUBJECT) return -1;
  if (own.some(({ lower, text }) => text === ',' || VERB.test(lower))) return -1;
  const close = words.findIndex(({ text }, at) => at > comma && text === ',');
  return close - comma <= LONGEST_SET_OFF && VERB.test(words[close + 1]?.lower ?? '') ? close : -1;
}

const LONGEST_SET_OFF = 12;

/** Whether the comma at a place sets off words with a participle behind the subject that the piece has so far. */
export const isSetOff = (words: readonly Word[], from: number, comma: number): boolean =>
  PARTICIPLE.test(words[comma + 1]?.lower ?? '') && setOffEnd(words, from, comma) > 0;
