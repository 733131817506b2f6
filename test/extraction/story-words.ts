/** What a story's texts give away: names, runs of names, dates and runs of words, all in lower case. */
export interface StoryWords {
  readonly names: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
}

/** So many words in a row are a phrase of a story rather than an idiom of English. */
const RUN = 6;

const words = (text: string): string[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu), ([word]) =>
    word.toLowerCase().replaceAll('’', "'").replace(/'s$/u, ''),
  );

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(`\\b(?:${MONTH} \\d{1,2}\\b(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`, 'giu');

/**
 * Proper names are capitalised words inside a sentence that the texts never write small; runs of capitalised words,
 * dates with a month and a day, and runs of six words count as phrases.
 * @param open names that anybody may use, alone or in a row: months, countries, agencies
 * @param ordinary words that are no names though the texts write them large only, as headlines do
 */
export function storyWords(
  texts: readonly string[],
  open: ReadonlySet<string>,
  ordinary: readonly string[],
): StoryWords {
  const names = new Set<string>();
  const phrases = new Set<string>();
  const small = new Set(
    [...ordinary, ...texts].flatMap((text) => (text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}\p{L}*/gu) ?? []) as string[]),
  );
  for (const text of texts) {
    for (const [run] of text.matchAll(/(?<=[\p{L}\p{N},;:(] )\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}{2,})*/gu)) {
      const parts = words(run.replaceAll('-', ' '));
      const large = parts.filter((part) => !small.has(part));
      for (const part of large) if (!open.has(part)) names.add(part);
      if (parts.length > 1 && large.length > 0 && !open.has(parts.join(' '))) phrases.add(parts.join(' '));
    }
    for (const [date] of text.matchAll(DATE)) phrases.add(words(date).join(' '));
    const all = words(text);
    for (let from = 0; from + RUN <= all.length; from += 1) phrases.add(all.slice(from, from + RUN).join(' '));
  }
  return { names, phrases };
}

/** The names and phrases of a story that a source file holds, in its code, its lists or its comments. */
export function storyWordsIn(source: string, { names, phrases }: StoryWords): string[] {
  const all = words(source);
  const found = new Set(all.flatMap((word) => word.split(/[.'-]/u)).filter((word) => names.has(word)));
  all.forEach((_, from) => {
    for (let length = 2; length <= RUN; length += 1) {
      const run = all.slice(from, from + length).join(' ');
      if (phrases.has(run)) found.add(run);
    }
  });
  return [...found].sort();
}
