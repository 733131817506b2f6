import { sameThing } from '../stands/same-things.js';
import { measureStems } from '../values/quantities.js';
import type { WordedFigure } from './figures.js';

const isMeasure = (noun: string): boolean => measureStems.has(noun);

/** Two figures of one thing that cannot both hold. */
export interface FigurePair {
  readonly a: WordedFigure;
  readonly b: WordedFigure;
}

/** Nouns of people, and what may follow a bare figure: the place of the deed. */
const PEOPLE = new Set([
  'person',
  'man',
  'woman',
  'civilian',
  'child',
  'resident',
  'other',
  'soldier',
  'worker',
  'passenger',
  'victim',
  'die',
  'kill',
  '',
]);

/**
 * The figure in which two sentences differ, while every other figure of the shorter list stands in both. It counts alike
 * by the word after it or, where that is a person or nothing, by the word before it. A longer
 * sentence may hold more figures, as long as one of them counts by the same word. `null` where none or several differ.
 * @param alike the sentences are so alike that the figure's place in them proves what it counts
 */
export function differingFigure(
  figures: readonly WordedFigure[],
  others: readonly WordedFigure[],
  alike = false,
): FigurePair | null {
  const left = figures.filter((one) => !isAside(one, others));
  const right = others.filter((one) => !isAside(one, figures));
  const leftOnly: WordedFigure[] = [];
  for (const one of left) {
    const matches = right.map((other, index) => ({ other, index })).filter(({ other }) => agree(one, other));
    const match =
      matches.find(({ other }) => countAlike(one, other)) ?? matches.find(({ other }) => !counted(left, other));
    if (match) right.splice(match.index, 1);
    else leftOnly.push(one);
  }
  if (Math.min(leftOnly.length, right.length) !== 1) return null;
  if (leftOnly.length === 1 && right.length === 1) {
    const [one] = leftOnly;
    const [other] = right;
    return one && other && (countAlike(one, other) || (alike && mayMeasureAlike(one, other)))
      ? { a: one, b: other }
      : null;
  }
  const pairs = leftOnly.flatMap((one) =>
    right
      .filter(
        (other) =>
          one.unit === other.unit &&
          one.part === other.part &&
          (sameNoun(one, other) || (alike && mayMeasureAlike(one, other) && isOnly(one, left, right))),
      )
      .map((other) => ({ a: one, b: other })),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

/** What is measured in metres is not what is counted in people, wherever in its sentence the figure stands. */
const mayMeasureAlike = (a: WordedFigure, b: WordedFigure): boolean =>
  a.unit === b.unit &&
  a.part === b.part &&
  (a.noun === b.noun || a.noun === '' || b.noun === '' || !(isMeasure(a.noun) || isMeasure(b.noun)));

/** Units that only count beside their like: whose age or how long ago, where the other sentence gives none, is no rival figure. */
const ASIDE = new Set(['age', 'ago', 'late']);
const isAside = ({ unit }: WordedFigure, others: readonly WordedFigure[]): boolean =>
  ASIDE.has(unit) && !others.some((other) => other.unit === unit);

/** Whether each sentence gives one figure in the unit, so that both must give the same thing. */
const isOnly = ({ unit }: WordedFigure, left: readonly WordedFigure[], right: readonly WordedFigure[]): boolean =>
  unit !== '' && [left, right].every((figures) => figures.filter((one) => one.unit === unit).length === 1);

/** Whether another figure of the first sentence counts what this one counts. */
const counted = (left: readonly WordedFigure[], other: WordedFigure): boolean =>
  left.some((one) => one.value !== other.value && countAlike(one, other));

const countAlike = (a: WordedFigure, b: WordedFigure): boolean => {
  if (a.unit !== b.unit || a.part !== b.part) return false;
  if (a.unit === 'ago' || a.unit === 'late') return a.noun === b.noun;
  if (a.unit === 'age' || sameNoun(a, b)) return true;
  return (
    a.before !== '' &&
    sameThing(a.before) === sameThing(b.before) &&
    (a.unit !== '' || PEOPLE.has(a.noun) || PEOPLE.has(b.noun) || a.noun === b.noun)
  );
};

/** Whether both count one noun, be it qualified in one of them or, after the same word, in both. */
function sameNoun(a: WordedFigure, b: WordedFigure): boolean {
  if (a.noun === '') return false;
  if (sameThing(a.noun) === sameThing(b.noun) || isQualified(a, b) || isQualified(b, a)) return true;
  return a.before !== '' && a.before === b.before && a.following[1] !== undefined && a.following[1] === b.following[1];
}

/** "210 electric heaters" counts what "210 heaters" does: a word that qualifies the counted comes before it. */
const isQualified = (a: WordedFigure, b: WordedFigure): boolean => b.noun !== '' && a.following[1] === b.noun;

const agree = (a: WordedFigure, b: WordedFigure): boolean => {
  const left = intervalOf(a);
  const right = intervalOf(b);
  return left.from <= right.to && right.from <= left.to;
};

function intervalOf({ value, bound }: WordedFigure): { from: number; to: number } {
  switch (bound) {
    case 'about':
      return { from: value * 0.9, to: value * 1.1 };
    case 'at_least':
      return { from: value, to: Infinity };
    case 'at_most':
      return { from: -Infinity, to: value };
    case 'exact':
      return value >= 100 && value % 10 === 0 ? { from: value * 0.975, to: value * 1.025 } : { from: value, to: value };
  }
}
