/** The capitalised words that end a stretch of text, small words between them allowed. */
const longForm = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:of|and|for|the|de))?\s){1,6})$/u;
/** Code units that hold six words of the longest kind, and an acronym in its parentheses. */
const longestForm = 512;
const longestAcronym = 20;

/** What is neither ASCII nor a dash, quotation mark or ellipsis. */
const beyondEnglish = /[\x80-\u200f\u2028-\uffff]/;
// Patterns of Unicode letters take seven times as long to search a text as those of English letters.
// The look-behind stands after the first capital: before it, it would be tried at every character.
// The look-ahead, which all capitals pass, spares most characters the search in the many ranges of \p{Lu}.
const patterns = {
  english: {
    runs: /\b[A-Z][a-z]{1,30}(?:[ -](?:of |and |for |the )?[A-Z][a-z]{1,30}){1,5}/g,
    acronyms: /(?<![A-Za-z0-9.])[A-Z]{2,6}(?![A-Za-z0-9])/g,
  },
  any: {
    runs: /\p{Lu}(?<!\p{L}\p{Lu})\p{Ll}{1,30}(?:[ -](?:of |and |for |the )?\p{Lu}\p{Ll}{1,30}){1,5}/gu,
    acronyms: /(?=[A-Z\u0080-\u{10ffff}]{2})\p{Lu}(?<![\p{L}\p{N}.]\p{Lu})\p{Lu}{1,5}(?![\p{L}\p{N}])/gu,
  },
};

/** Long forms by their acronyms: "Long Form (ACR)" and capital runs whose initials are an acronym that the text uses. */
export function readAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const acronym = /^\((\p{Lu}[\p{Lu}.&]{1,7})\)/u.exec(text.slice(at, at + longestAcronym))?.[1];
    if (acronym === undefined) continue;
    const before = longForm.exec(text.slice(Math.max(0, at - longestForm), at))?.[1];
    const long = before === undefined ? null : fitting(before, acronym);
    if (long !== null) found.set(acronym, long);
  }
  const { runs, acronyms } = beyondEnglish.test(text) ? patterns.any : patterns.english;
  const used = new Set(text.match(acronyms));
  for (const acronym of found.keys()) used.delete(acronym);
  if (used.size === 0) return found;
  for (const name of text.match(runs) ?? []) {
    const words = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
    for (let from = 0; from < words.length - 1; from += 1) {
      for (let to = words.length; to >= from + 2; to -= 1) {
        const run = words.slice(from, to);
        const acronym = run.map((word) => word.charAt(0)).join('');
        if (used.has(acronym) && !found.has(acronym)) found.set(acronym, run.join(' '));
      }
    }
  }
  return found;
}

/** The tail of a long form whose capitals spell the acronym. */
function fitting(long: string, acronym: string): string | null {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  const words = long.trim().split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    const tail = words.slice(from);
    const initials = tail
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    if (initials === letters) return tail.join(' ');
  }
  return null;
}
