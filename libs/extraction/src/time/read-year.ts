import { itemAt } from '../document/item-at.js';
import type { Tokens } from '../sentences/index.js';
import type { Reading } from './expression.js';
import { lexeme } from './lexicon.js';
import { readDecade } from './read-decade.js';
import { readQuarter } from './read-quarter.js';
import { isCounted, readYearFigure, shortYear } from './read-calendar.js';
import { readYearWords } from './read-year-words.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');
/** Whether two neighbouring tokens touch. */
const touches = (t: Tokens, at: number): boolean => t.end[at] === t.start[at + 1];

/** A year alone where the words around it leave no doubt, a decade ("the 1980s", "the '80s"), or "fiscal 2024". */
export function readYear(t: Tokens, at: number, limit: number): Reading | null {
  const first = word(t, at, limit);
  if (first === 'fiscal' || first === 'fy') {
    const next = word(t, at + 1, limit) === 'year' ? at + 2 : at + 1;
    const year = readYearFigure(t, next, limit);
    if (year !== null) {
      const quarter = readQuarter(t, word(t, next + 1, limit) === "'s" ? next + 2 : next + 1, limit, year);
      return quarter ?? { core: { is: 'year', year }, next: next + 1 };
    }
    const short = word(t, next, limit) === "'" && touches(t, next) ? word(t, next + 1, limit) : '';
    return /^\d\d$/.test(short) ? { core: { is: 'year', year: shortYear(Number(short)) }, next: next + 2 } : null;
  }
  if (first === 'year' || first === 'years') {
    const year = readYearFigure(t, at + 1, limit);
    if (year !== null) return { core: { is: 'year', year }, next: at + 2 };
    const words = readYearWords(t, at + 1, limit);
    return words === null ? null : { core: { is: 'year', year: words.year }, next: words.next };
  }
  const decade = readDecade(t, at, limit);
  if (decade !== null) return decade;
  const short = (first === "'" || first === '‘') && touches(t, at) ? word(t, at + 1, limit) : '';
  if (
    /^\d\d$/.test(short) &&
    !isSuffixed(t, at + 1) &&
    (beforeShort.has(itemAt(t.word, at - 1) ?? '') || isListed(t, at))
  )
    return { core: { is: 'year', year: shortYear(Number(short)) }, next: at + 2 };
  const year = readYearFigure(t, at, limit);
  if (year === null) {
    const words = readYearWords(t, at, limit);
    return words === null || lexeme(word(t, words.next, limit))?.unit !== undefined
      ? null
      : { core: { is: 'year', year: words.year }, next: words.next };
  }
  return isYearHere(t, at, limit, year) ? { core: { is: 'year', year }, next: at + 1 } : null;
}

const isSuffixed = (t: Tokens, at: number): boolean => touches(t, at) && /^[\p{L}\p{N}]/u.test(t.word[at + 1] ?? '');

/** Whether a year stands right before in a list: "between 1990 and '95", "1990, '92 and '95". */
const isListed = (t: Tokens, at: number): boolean =>
  yearJoints.has(itemAt(t.word, at - 1) ?? '') &&
  (readYearFigure(t, at - 2, at) !== null || (itemAt(t.figure, at - 2) === true && itemAt(t.word, at - 3) === "'"));
const yearJoints: ReadonlySet<string> = new Set(['and', 'or', 'to', ',']);

/** What stands before a year of two figures: "in '98". */
const beforeShort: ReadonlySet<string> = new Set(
  'in since until till by during before after early late summer of the'.split(' '),
);

/** "twenty-first century", whose ordinal stands behind a ten. */
export function readTwentyFirst(t: Tokens, at: number, limit: number): Reading | null {
  const unit = word(t, at + 1, limit) === '-' ? lexeme(word(t, at + 2, limit))?.ordinal : undefined;
  return unit !== undefined && unit < 10 ? readCentury(t, at + 2, limit, 20 + unit) : null;
}

/** The century of an ordinal at `at`: "19th century", "twentieth-century", the "18th" of "18th and 19th centuries". */
export function readCentury(t: Tokens, at: number, limit: number, number: number): Reading | null {
  if (number > 22) return null;
  const core = { is: 'century', first: (number - 1) * 100 } as const;
  const next = word(t, at + 1, limit) === '-' ? at + 2 : at + 1;
  if (centuries.has(word(t, next, limit))) return { core, next: next + 1 };
  if (!centuryJoints.has(word(t, at + 1, limit))) return null;
  const second = word(t, at + 2, limit) === 'the' ? at + 3 : at + 2;
  const behind = lexeme(word(t, second, limit))?.ordinal === undefined ? second + 2 : second + 1;
  const isOrdinal = behind === second + 1 || suffixes.has(word(t, second + 1, limit));
  return isOrdinal && centuries.has(word(t, behind, limit)) ? { core, next: at + 1 } : null;
}
const centuries: ReadonlySet<string> = new Set(['century', 'centuries']);
const centuryJoints: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);
const suffixes: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const beforeYear: ReadonlySet<string> = new Set(
  'in since until till by of from to through during before after between and or for late early mid the circa around about as than post pre fiscal year'.split(
    ' ',
  ),
);

/** What bears a number of four digits that is no year: "Resolution 1973". */
const numbered: ReadonlySet<string> = new Set(
  'no number room flight resolution route page box highway section chapter channel windows'.split(' '),
);

/** Whether a figure of four digits is a year: 1900 to 2059 unless it counts, costs or numbers something, others after a preposition. */
function isYearHere(t: Tokens, at: number, limit: number, year: number): boolean {
  if (isCounted(t, at, limit)) return false;
  const before = at > (t.first[at] ?? 0) ? (itemAt(t.word, at - 1) ?? '') : '';
  if (/^[$€£¥#%.]$/.test(before) && touches(t, at - 1)) return false;
  const after = word(t, at + 1, limit);
  if (after.length > 0 && touches(t, at) && /^[%°\p{L}]/u.test(after) && after !== "'s" && after !== 's') return false;
  if ((before === '-' || before === '/') && touches(t, at - 1)) {
    const behind = at - 2 >= (t.first[at] ?? 0) ? at - 2 : at;
    return (
      ['mid', 'post', 'pre', 'early', 'late'].includes(t.word[behind] ?? '') ||
      readYearFigure(t, behind, limit) !== null
    );
  }
  if (year < 1900 || year > 2059) {
    const behind = itemAt(t.word, at - 2) ?? '';
    if (before === 'to' && (behind === 'back' || readYearFigure(t, at - 2, limit) !== null)) return true;
    if (before === 'as') return behind === 'late' || behind === 'early' || behind === 'recently';
    // "1869-1947" behind a name.
    const last = word(t, at + 1, limit) === '-' && touches(t, at) ? readYearFigure(t, at + 2, limit) : null;
    if (last !== null && last > year && last - year < 150) return true;
    if (before === 'and' && itemAt(t.word, at - 3) === 'between' && readYearFigure(t, at - 2, limit) !== null)
      return true;
    return (
      beforeYear.has(before) &&
      before !== 'the' &&
      before !== 'to' &&
      before !== 'than' &&
      before !== 'and' &&
      before !== 'or' &&
      before !== 'for' &&
      before !== 'about'
    );
  }
  return !numbered.has(before);
}
