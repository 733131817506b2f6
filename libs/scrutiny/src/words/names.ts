import { perText } from './per-text.js';

const PARTICLES = new Set(['al', 'el', 'de', 'la', 'von', 'van', 'der', 'bin', 'ibn', 'of', 'the', 'and']);

/** The telling words of a normalised name: lower case, particles and punctuation dropped. */
export const nameWords = perText((name): readonly string[] =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[’']s\b/gu, '')
      .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !PARTICLES.has(word)),
);

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/**
 * Whether two names may mean one actor: the same words, one within the other with the same last word ("orrin" and
 * "dana orrin"), or one the initials of the other. Given names that differ tell two people of one surname apart.
 */
export function sameName(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const first = short[0];
  if (first === undefined) return false;
  if (short.length === 1 && long.length > 1 && first.length > 1 && first === initials(long)) return true;
  if (short.length === long.length) return short.every((word, index) => word === long[index]);
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

/** Runs of two and more capitalised words in a text, as written. A sentence's first word counts where another follows. */
export function capitalisedNames(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:of|the|for)\s+)?\p{Lu}[\p{L}'’-]+)+/gu) ?? [];
}

/** Whether two texts have a capitalised word in common, the first of each left out. */
export function sharedNameWords(a: string, b: string): boolean {
  const names = (text: string): string[] => text.match(/(?<=\s[“"‘']?)\p{Lu}\p{L}+/gu) ?? [];
  const others = new Set(names(b));
  return names(a).some((name) => others.has(name));
}
