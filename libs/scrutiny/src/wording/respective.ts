import type { WordedFigure } from './figures.js';

const WORD = String.raw`\p{Lu}[\p{L}’'.-]+`;
const NAME = String.raw`${WORD}(?:\s+${WORD}){0,3}`;
/** Two names or more in a row: "Orrin, Brandt and Lund". */
const NAMES = new RegExp(String.raw`(${NAME}(?:,\s+${NAME})*),?\s+and\s+(${NAME})`, 'u');
/** Longer texts are no sentences. */
const LONGEST = 2_000;
const RESPECTIVELY = /\brespectively\b/iu;

/**
 * The figures of a sentence as far as they concern what another sentence speaks of: where one tells of several "21 and
 * 18 months, respectively", and the other names only one of them, the figures of the rest are left out. Without
 * "respectively", all.
 */
export function figuresFor(figures: readonly WordedFigure[], sentence: string, other: string): readonly WordedFigure[] {
  if (sentence.length > LONGEST || !RESPECTIVELY.test(sentence)) return figures;
  const [, several = '', last = ''] = NAMES.exec(sentence) ?? [];
  const names = [...several.split(/,\s+/u), last].filter((name) => name !== '');
  const told = names.flatMap((name, at) => (other.includes(surname(name)) ? [at] : []));
  const run = lastRun(figures, names.length);
  const [only] = told;
  if (names.length < 2 || told.length !== 1 || only === undefined || run.length !== names.length) return figures;
  return figures.filter((figure) => !run.includes(figure) || figure === run[only]);
}

/** A generation after the name is no surname. */
const surname = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => !/^(?:Jr|Sr|I{1,3}|IV)\.?$/u.test(word))
    .at(-1) ?? name;

/** The last figures of a sentence, as many as are asked for, if they are given in one unit. */
function lastRun(figures: readonly WordedFigure[], many: number): readonly WordedFigure[] {
  const run = figures.slice(-many);
  return run.every(({ unit }) => unit === run[0]?.unit) ? run : [];
}
