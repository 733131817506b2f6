import type { TimeRange } from '../time/time-range.js';
import type { ClaimValue } from './value.js';

/**
 * A short name for a run of words: letters and digits in lower case, hashed with 64-bit FNV-1a (Fowler, Noll, Vo).
 * The same words give the same key whatever the punctuation, quotation marks or case.
 */
export function wordsKey(text: string): string {
  // The 64 bits in two halves: every statement of every report is hashed, and BigInt would allocate for each byte.
  // The prime is 2^40 + 435, so that its high part is a shift of the low half by 8 into the high one.
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325;
  const written = beyondEnglish.test(text) ? encodeWords(text) : encodeEnglish(text);
  for (let at = 0; at < written; at += 1) {
    const mixed = (low ^ (bytes[at] ?? 0)) >>> 0;
    const product = mixed * 435;
    high = (Math.imul(high, 435) + (mixed << 8) + ((product / 0x100000000) | 0)) | 0;
    low = Math.imul(mixed, 435) >>> 0;
  }
  return hexOf(high) + hexOf(low);
}

/** What is neither ASCII nor a dash, quotation mark or ellipsis. */
const beyondEnglish = /[\x80-\u200f\u2028-\uffff]/;

const encoder = new TextEncoder();
/** Used again for each key, since bytes of their own cost more than the hash of them. UTF-8 has at most three per unit. */
let bytes = new Uint8Array(4096);

/** Writes the words of a text with single spaces between into `bytes`, and gives their number. */
function encodeWords(text: string): number {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
  if (words.length * 3 > bytes.length) bytes = new Uint8Array(words.length * 3);
  return encoder.encodeInto(words, bytes).written;
}

/** The same for a text without letters of other alphabets, as most sentences are, unit by unit. */
function encodeEnglish(text: string): number {
  if (text.length * 2 > bytes.length) bytes = new Uint8Array(text.length * 2);
  let written = 0;
  let between = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const capital = code >= 65 && code <= 90;
    if (!capital && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57)) {
      between = true;
      continue;
    }
    if (between && written > 0) bytes[written++] = 32;
    between = false;
    bytes[written++] = capital ? code + 32 : code;
  }
  return written;
}

/** The two digits of each byte: to write a number of 32 bits with a radix costs as much as to hash a sentence. */
const digits: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hexOf = (half: number): string =>
  `${digits[half >>> 24] ?? ''}${digits[(half >>> 16) & 255] ?? ''}${digits[(half >>> 8) & 255] ?? ''}${digits[half & 255] ?? ''}`;

/** Two notations of one stretch of time are one value; without bounds only the notation is left. */
function boundsKey({ edtf, earliest, latest }: TimeRange): string {
  return earliest === null && latest === null ? edtf : `${earliest ?? ''}..${latest ?? ''}`;
}

/** The normalised value as one string: two claims of one question give the same answer exactly if their keys are equal. */
export function valueKey(value: ClaimValue): string {
  switch (value.type) {
    case 'date':
      return `date:${boundsKey(value.range)}`;
    case 'time':
      return `time:${value.fromMinute}-${value.toMinute}`;
    case 'quantity':
    case 'money': {
      const currency = value.type === 'money' ? `${value.currency} ` : '';
      const bounds =
        value.bound === 'exact' && value.min === value.max
          ? `${value.min ?? ''}`
          : `${value.bound} ${value.min ?? ''}..${value.max ?? ''}`;
      return `${value.type}:${currency}${bounds} ${value.unit} ${value.counted} ${value.measure}`.trimEnd();
    }
    case 'outcome':
      return `outcome:${value.class}/${value.outcome}`;
    case 'actor':
    case 'role':
    case 'place':
    case 'cause':
      return `${value.type}:${value.negated ? 'not ' : ''}${value.entity ?? value.key}`;
    case 'polarity':
      return `polarity:${value.polarity}`;
    case 'response':
      return `response:${value.response}`;
    case 'quote':
    case 'text':
      return `${value.type}:${value.key}`;
    case 'unknown':
      return 'unknown';
    case 'list':
      return `list:${value.items
        .map((item) => item.key)
        .sort()
        .join('|')}`;
  }
}
