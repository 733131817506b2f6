import type { Span } from '../span.js';
import type { EventMention } from './claim-content.js';
import type { ClaimValue } from './value.js';
import { dateWords, UNTOLD_WORDS, valueWords } from './value-words.js';

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ').trim();

/** Words of a report may say themselves that it is not so: "no official". */
const SAYS_NO = /^(?:no|not|neither|never|none)\b/iu;

const negatedWords = (words: string): string => (SAYS_NO.test(words) ? words : `not ${words}`);

/** A name in the letters in which the words hold it; as it is where they call it otherwise. */
function inLettersOf(words: string, name: string): string {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : words.slice(at, at + name.length);
}

/**
 * A claim's value as a reader sees it: words of the report where the value stands as a span, else the normalised value
 * in plain words.
 * @param text canonical text of the revision that the value's spans index; `null` where none is kept
 */
export function displayOf(value: ClaimValue, text: string | null): string {
  if (text !== null) {
    if (value.type === 'quote' || value.type === 'text') return wordsAt(text, value.span);
    if (value.type === 'list') return value.items.map(({ span }) => wordsAt(text, span)).join('; ');
    if (value.type === 'actor' || value.type === 'role' || value.type === 'place' || value.type === 'cause') {
      const words = wordsAt(text, value.span);
      const name = value.entity === null ? words || value.key : inLettersOf(words, value.entity);
      return value.negated ? negatedWords(name) : name;
    }
  }
  return valueWords(value);
}

/**
 * The sentence that says why the sides of a conflict exclude each other, with their words where the recorded reason
 * could not hold any.
 * @param displays the sides' values as readers see them, in the order in which the reason names them
 */
export function reasonInWords(reason: string, displays: readonly string[]): string {
  const [first = '', ...parts] = reason.split(UNTOLD_WORDS);
  return parts.reduce((sentence, part, index) => {
    const words = displays[index];
    return `${sentence}${words === undefined || words === '' ? UNTOLD_WORDS : `“${words}”`}${part}`;
  }, first);
}

/** An event in a few words: what, where, when. A claim that was only placed has no mention of its own, and shows the key. */
export function eventDisplay(mention: EventMention | null, key: string): string {
  if (mention === null) return key.replace(/^[^:]*:/u, '') || key;
  const { head, place, date } = mention;
  return [head.replaceAll('_', ' '), place, date && dateWords(date)].filter((part) => part).join(', ');
}
