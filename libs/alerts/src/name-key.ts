/** The form in which names of actors and places compare: lower case, words alone, no leading article. */
export function nameKey(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words).join(' ');
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/**
 * Whether a name of one list is, or holds word for word, a name of the other: the surname alone, a title before it.
 * Both lists hold keys; `alerts.names_meet` is the same in SQL.
 */
export const namesMeet = (names: readonly string[], wanted: readonly string[]): boolean =>
  names.some((name) => wanted.some((other) => holds(name, other) || holds(other, name)));

const holds = (name: string, part: string): boolean => part !== '' && ` ${name} `.includes(` ${part} `);
