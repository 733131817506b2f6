import { compareValues } from '#scrutiny';
import type { ClaimValue, Span } from '#story';

/** A sentence of a conflict's side, and where in it extraction read the value, from the sentence's start. */
export interface SideSentence {
  readonly text: string;
  readonly value: ClaimValue;
  readonly valueSpan: Span | null;
}

const NEGATING =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied)|false|untrue)$|n['’]t$/iu;
const CALENDAR =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
const FIGURE =
  /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundreds?|thousands?|million|billion|dozens?)$/iu;
/** A word of a sentence; a figure keeps its commas and points, a contraction its apostrophe. */
const WORD = /\d[\d.,:]*\d|[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu;

/** Share of a sentence that may differ for its differing words to be worth a mark. */
const FEW = 0.5;

/**
 * The words of a sentence that carry its side of a conflict: those from which extraction read the value, else those of
 * the value's type that no sentence of another side holds.
 * @param side the value of the side on which the sentence stands
 * @returns stretches from the sentence's start, in order; none where nothing can be told from the rest
 */
export function disagreeingWords(sentence: SideSentence, side: ClaimValue, others: readonly string[]): Span[] {
  const { text, value, valueSpan } = sentence;
  const inside = valueSpan !== null && valueSpan.start >= 0 && valueSpan.end <= text.length;
  if (inside && value.type === side.type && ['same', 'fits'].includes(compareValues(value, side))) return [valueSpan];
  const words = [...text.matchAll(WORD)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const elsewhere = new Set(others.flatMap((other) => (other.match(WORD) ?? []).map((word) => word.toLowerCase())));
  const own = words.filter(({ word }) => !elsewhere.has(word.toLowerCase()));
  const ofType = own.filter(({ word }) => CARRIERS[side.type]?.test(word) ?? false);
  if (ofType.length > 0) return joined(ofType, text);
  return side.type !== 'polarity' && own.length <= words.length * FEW ? joined(own, text) : [];
}

/** What a word looks like that can carry a value of the type alone. */
const CARRIERS: Partial<Readonly<Record<ClaimValue['type'], RegExp>>> = {
  date: CALENDAR,
  time: CALENDAR,
  quantity: FIGURE,
  money: FIGURE,
  polarity: NEGATING,
};

/** Neighbours, with nothing but space between them, are one stretch. */
function joined(spans: readonly Span[], text: string): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of spans) {
    const last = stretches.at(-1);
    if (last && text.slice(last.end, start).trim() === '') stretches.splice(-1, 1, { start: last.start, end });
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The text with each stretch passed through `mark`, on one line. */
export function withMarks(text: string, stretches: readonly Span[], mark: (words: string) => string): string {
  let at = 0;
  let told = '';
  for (const { start, end } of stretches) {
    told += `${text.slice(at, start)}${mark(text.slice(start, end))}`;
    at = end;
  }
  return `${told}${text.slice(at)}`.replace(/\s+/gu, ' ').trim();
}
