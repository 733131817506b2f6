const RULING = /\b(governments?|authorit(y|ies)|ministry|ministries)\b/iu;
const FILLERS = /^(the|an?|of|for|s|governments?|authorit(y|ies)|representatives?|officials?|speakers?|spokes\p{L}+)$/u;
/** Points of an abbreviation, in which letters stand alone. */
const POINTS = /(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\b\p{L}\.\p{L})\./gu;

/** A name less what reports add to it at will: articles, the people who speak for it, points, a plural. */
export function bodyKey(name: string): string {
  const words =
    name
      .toLowerCase()
      .replace(POINTS, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLERS.test(word));
  return (telling.length === 0 ? words : telling).map((word) => word.replace(/(?<=\p{L}{3}[^s])s$/u, '')).join(' ');
}

/** Words of a name at most that is looked at for initials; a longer one is a description. */
const MOST_WORDS = 12;

/** A key with two or more of its neighbouring words shortened to their initials, in every way. */
function shortened(key: string): string[] {
  const words = key.split(' ');
  const forms: string[] = [];
  if (words.length > MOST_WORDS) return forms;
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = from + 2; to <= words.length; to++) {
      const initials = words.slice(from, to).map((word) => word.charAt(0));
      forms.push([...words.slice(0, from), initials.join(''), ...words.slice(to)].join(' '));
    }
  }
  return forms;
}

/** Names of bodies, where one that is written out and one by its initials are the same. */
export class BodyNames {
  readonly #keys = new Set<string>();
  readonly #shortened = new Set<string>();

  constructor(keys: Iterable<string> = []) {
    for (const key of keys) this.add(key);
  }

  add(key: string): void {
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    for (const short of shortened(key)) this.#shortened.add(short);
  }

  /** Two long names with the same initials are not the same. */
  has(key: string): boolean {
    return this.#keys.has(key) || this.#shortened.has(key) || shortened(key).some((short) => this.#keys.has(short));
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#keys.values();
  }
}

/** The shortest name that says what it is; a land or a people alone leaves open who of it. */
export function shortestName(names: readonly string[]): string | undefined {
  const byLength = names.toSorted((one, other) => one.length - other.length);
  return byLength.find((name) => RULING.test(name)) ?? byLength[0];
}
