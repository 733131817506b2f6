/** One environment variable: what it means, and how its text is read. */
export interface Setting<T> {
  readonly meaning: string;
  /** Kind of value, in words, for the page. */
  readonly type: string;
  /** What holds when the variable is unset or empty, in words, for the page. */
  readonly otherwise: string;
  readonly example: string;
  /** The value of a text, or of nothing. Throws `Malformed`. */
  read(text: string | undefined): T;
}

/** A text that is no value of a setting. `sentence` says what to write instead. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

interface Description {
  readonly meaning: string;
  readonly type: string;
  readonly example: string;
}

/** A setting that has a value always. `fallback` is written as the variable would be. */
export function setting<T>(description: Description & { fallback: string }, parse: (text: string) => T): Setting<T> {
  const { fallback, ...rest } = description;
  return { ...rest, otherwise: `\`${fallback}\``, read: (text) => parse(text ?? fallback) };
}

/** A setting that may be left out, which `otherwise` explains. */
export function optional<T>(
  description: Description & { otherwise: string },
  parse: (text: string) => T,
): Setting<T | undefined> {
  return { ...description, read: (text) => (text === undefined ? undefined : parse(text)) };
}

/** A whole number in decimal digits, bounds included. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new Malformed(`write a whole number from ${least} to ${most}`);
    }
    return value;
  };
}

export function oneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new Malformed(`write one of ${words.join(', ')}`);
    return word;
  };
}

/** Words separated by commas, each once or more; spaces around them do not matter. */
export function listOf<T>(parse: (item: string) => T): (text: string) => readonly T[] {
  return (text) => {
    const items = text.split(',').map((item) => item.trim());
    return [...new Set(items.map(parse))];
  };
}

export function yesOrNo(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new Malformed('write true or false');
  return text === 'true';
}

/** A text that the pattern matches as a whole. */
export function matching(pattern: RegExp, advice: string): (text: string) => string {
  return (text) => {
    if (!pattern.test(text)) throw new Malformed(advice);
    return text;
  };
}
