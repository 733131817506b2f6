import type { TimeRange } from '../time/time-range.js';
import type { ClaimValue } from './value.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Stands for the words of a report where only the normalised value may be told. */
export const UNTOLD_WORDS = 'other words';

/** A normalised value in plain words, for the one-sentence reason of a conflict. No word of a report stands in it. */
export function valueWords(value: ClaimValue): string {
  switch (value.type) {
    case 'date':
      return dateWords(value.range);
    case 'time':
      return value.fromMinute === value.toMinute
        ? clock(value.fromMinute)
        : `between ${clock(value.fromMinute)} and ${clock(value.toMinute)}`;
    case 'quantity':
      if (/^[$€£¥]$/u.test(value.unit)) return figureWords(value).replace(/(?=\d)/u, value.unit);
      return `${figureWords(value)} ${counted(nounOf(value), value.max)}`.trim();
    case 'money':
      return `${value.currency} ${figureWords(value)}`.trim();
    case 'outcome':
      return value.outcome.replaceAll('_', ' ');
    case 'actor':
    case 'role':
    case 'place':
    case 'cause':
      return `${value.negated ? 'not ' : ''}${value.entity ?? value.key}`;
    case 'polarity':
      return value.polarity === 'affirmed' ? 'yes' : 'no';
    case 'response':
      return value.response.replaceAll('_', ' ');
    case 'unknown':
      return 'not known';
    case 'quote':
    case 'text':
    case 'list':
      return UNTOLD_WORDS;
  }
}

/** An uncertain date in plain words where its notation is a year, a month, a day or from one to another; else the notation. */
export function dateWords({ edtf }: TimeRange): string {
  const [first = '', last, ...more] = edtf.split('/');
  if (last === undefined || more.length > 0) return pointWords(edtf)?.join(' ') ?? edtf;
  const [from, to] = [pointWords(first), pointWords(last)];
  if (from === null || to === null) return edtf;
  if (from.length === 0) return to.length === 0 ? edtf : `by ${to.join(' ')}`;
  if (to.length === 0) return `from ${from.join(' ')}`;
  // "20 to 31 October 2025": what both ends share is said once, at the end.
  const told = [...from];
  if (from.length === to.length) while (told.length > 1 && told.at(-1) === to[told.length - 1]) told.pop();
  return `${told.join(' ')} to ${to.join(' ')}`;
}

/** Day, month and year of a notation, as far as it has them; none of an end that is open, `null` where it is another notation. */
function pointWords(edtf: string): string[] | null {
  if (edtf === '..' || edtf === '') return [];
  const parts = /^(\d{4}|X{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(edtf);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return null;
  return [day === undefined ? '' : String(Number(day)), name ?? '', year?.startsWith('X') ? '' : (year ?? '')].filter(
    (part) => part !== '',
  );
}

/** Words that say in what state the counted are; they have no plural. */
const STATES = new Set(
  'aboard alive arrested dead detained displaced freed held hurt injured killed missing present sick wounded'.split(
    ' ',
  ),
);

/** Units of length; what is measured in them is told by the question. */
const LENGTHS = new Set('millimetre centimetre metre kilometre foot inch yard mile'.split(' '));

/** What is counted with its state ("person aboard"); of a longer phrase, whose holder and verb are told elsewhere, its unit. */
function nounOf({ unit, counted: phrase }: { readonly unit: string; readonly counted: string }): string {
  if (unit === 'percent' || LENGTHS.has(unit)) return unit;
  const others = phrase.split(' ').filter((word) => word !== unit && !STATES.has(word));
  return unit === '' || others.length === 0 || (others.length === 1 && !phrase.startsWith(unit))
    ? phrase || unit
    : unit;
}

/** Plurals that are not made with an "s", of nouns that counts of people come in. */
const PLURALS = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['crew', 'crew'],
  ['staff', 'staff'],
]);

const plural = (word: string): string => PLURALS.get(word) ?? (/s$/u.test(word) ? word : `${word}s`);

/** What is counted, in the plural but for one; of a normalised noun the last word is inflected that can be. */
function counted(noun: string, figure: number | null): string {
  if (noun === 'percent' || noun === '' || figure === 1) return noun;
  const words = noun.split(' ');
  const head = words.findLastIndex((word) => !STATES.has(word));
  return words.map((word, index) => (index === head ? plural(word) : word)).join(' ');
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const BOUNDS = {
  exact: '',
  about: 'about ',
  at_least: 'at least ',
  at_most: 'at most ',
  more_than: 'more than ',
  fewer_than: 'fewer than ',
} as const;

function figureWords(value: {
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: keyof typeof BOUNDS;
}): string {
  const { min, max } = value;
  if (min !== null && max !== null && min !== max) return `${format(min)} to ${format(max)}`;
  const figure = min ?? max;
  return figure === null ? 'an unknown number of' : `${BOUNDS[value.bound]}${format(figure)}`;
}

// Made once: toLocaleString looks the locale up again for each number, which costs 30 us.
const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const format = (figure: number): string => figures.format(figure);
