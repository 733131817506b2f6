import { contentStems, isFunctionWord } from '../words/words.js';
import { MONTH_NAME } from './dates.js';

/** "The May 3, 2027 theft": the day is of the noun behind it. */
const BEFORE_NOUN = /^(?:\s*\d{1,2})?(?:,?\s+(?:1[5-9]|20)\d{2})?,?\s+(?=\p{Ll})/u;
const DETERMINED = /\b(?:the|an?|his|her|its|their|this|that)\s+$/iu;
/** Words behind a day that may be the deed of which it is. */
const BEHIND = 5;

/**
 * The stems of the noun that a day stands before, and of what follows it; none where it stands before no noun.
 * @param lead of the sentence, up to the day, and `tail` from its end
 */
export function nounBehindDay(lead: string, tail: string): readonly string[] {
  if (!DETERMINED.test(lead)) return [];
  const gap = BEFORE_NOUN.exec(tail)?.[0];
  if (gap === undefined) return [];
  const words = tail.slice(gap.length).split(/\s+/u);
  return isFunctionWord(words[0] ?? '') ? [] : contentStems(words.slice(0, BEHIND).join(' '));
}

/** Telling words beside a day that may be the deed of which it is. */
const BESIDE = 4;
const CLAUSE = /[;:()—–]|,(?!\s*(?:1[5-9]|20)\d{2}\b)|\b(?:while|after|when|which|who|that|because|although|but)\b/giu;
const CALENDAR = new RegExp(
  String.raw`\b(?:${MONTH_NAME}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|to(?:day|night)|yesterday|tomorrow)\b\.?`,
  'giu',
);

/**
 * The stems of the words beside the first day of a sentence in its clause: those before it or, where it stands before a
 * noun or opens its clause, those behind it.
 */
export function deedOfDay(sentence: string): readonly string[] {
  const day = DAY.exec(sentence);
  if (day === null) return [];
  const [lead, tail] = [sentence.slice(0, day.index), sentence.slice(day.index + day[0].length)];
  const behind = (count: number): string[] =>
    stemsOf(cutBefore(tail.replace(/^,?\s*(?:1[5-9]|20)\d{2}\b,?/u, ''))).slice(0, count);
  if (nounBehindDay(lead, tail).length > 0) return behind(BESIDE);
  const before = stemsOf(cutBehind(lead)).slice(-BESIDE);
  return before.length > 0 ? before : behind(2 * BESIDE);
}

const DAY = new RegExp(String.raw`\b(?:${MONTH_NAME}\.?\s+\d{1,2}\b|\d{1,2}\s+${MONTH_NAME}\b)`, 'iu');

const stemsOf = (text: string): string[] =>
  contentStems(text.replace(CALENDAR, ' ')).filter((word) => !/\d/u.test(word));

function cutBehind(lead: string): string {
  const open = /[([]\s*$/u.test(lead) ? lead.replace(/[([]\s*$/u, '') : lead;
  const last = [...open.matchAll(CLAUSE)].at(-1);
  return last === undefined ? open : open.slice(last.index + last[0].length);
}

function cutBefore(tail: string): string {
  const first = tail.search(CLAUSE);
  return first < 0 ? tail : tail.slice(0, first);
}
