import { claimSpeaker } from '#story';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { nameWords, sameName } from './names.js';

const OFFICIAL =
  /^(?:officials?|spokes\w+|governments?|authorit\w+|ministr\w+|ministers?|military|army|command|department|defen[cs]e|administration|embassy|police|council|agency|office|representatives?|president|presidency|palace|cabinet)$/u;

/** Names of one country that share no stem. */
const SAME_COUNTRY: Readonly<Record<string, string>> = {
  american: 'us',
  americans: 'us',
  usa: 'us',
  states: 'us',
  british: 'uk',
  britain: 'uk',
  kingdom: 'uk',
  dutch: 'netherlands',
  french: 'france',
};

/** Letters that two forms of one country's name share: Norway is too short for it, and stays apart from Norwegian. */
const STEM = 5;

/** Whether both name offices of one state or place: "the Ferrow government" and "a Ferrow defence official". */
export function sameBody(a: string, b: string): boolean {
  if (sameName(a, b)) return true;
  const [left, right] = [nameWords(a), nameWords(b)];
  if (!left.some((word) => OFFICIAL.test(word)) || !right.some((word) => OFFICIAL.test(word))) return false;
  return telling(left).some((word) => telling(right).some((other) => sameRoot(word, other)));
}

const telling = (words: readonly string[]): string[] =>
  words.filter((word) => !OFFICIAL.test(word) && word.length > 1).map((word) => SAME_COUNTRY[word] ?? word);

const sameRoot = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));

/**
 * Whether two claims may come from one mouth: one name, or one word of kin or office in both ("Orrin's sister", "his
 * sister"), though one report names who it is.
 */
export function sameSpeaker(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const [left, right] = [claimSpeaker(a), claimSpeaker(b)];
  return sameName(left, right) || [left, roleOf(a)].some((name) => isLike(name, right)) || isLike(left, roleOf(b));
}

const roleOf = ({ attribution }: ScrutinyClaim): string => attribution.find(({ level }) => level === 0)?.role ?? '';

const isLike = (a: string, b: string): boolean => a !== '' && nameWords(a).at(-1) === nameWords(b).at(-1);
