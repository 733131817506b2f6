import { itemAt } from '../document/item-at.js';
import { opensNumber } from '../quantity/cardinal.js';
import type { Tokens } from '../sentences/index.js';
import type { Core, Reading } from './expression.js';
import { durationValue, yearsIn } from './duration-value.js';
import { lexeme, type Unit } from './lexicon.js';
import { readOneDay } from './one-day.js';
import { fillers, readAmount, readUpper } from './read-amount.js';
import { readYearFigure } from './read-calendar.js';
import { readLasting } from './read-lasting.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

interface Measured {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly next: number;
  /** TIMEX3 duration. */
  readonly value: string;
}

/**
 * "two weeks", "a five-year", "12 to 18 months", "an hour and a half", "three hours and 20 minutes".
 *
 * @param whole the unit of which only smaller ones are read, which keeps a chain of lengths from being read anew
 */
export function readMeasure(t: Tokens, at: number, limit: number, whole: Unit | null = null): Measured | null {
  const amount = readAmount(t, at, limit);
  if (amount === null || amount.amount === 0) return null;
  let next = amount.next;
  const most = amount.amount;
  const upper = readUpper(t, next, limit);
  if (upper !== null) next = upper;
  if (word(t, next, limit) === '-') next += 1;
  if (fillers.has(word(t, next, limit))) {
    if (readYearFigure(t, at, limit) !== null) return null;
    next += 1;
  }
  const entry = lexeme(word(t, next, limit));
  if (entry?.unit === undefined || entry.unit === 'half') return null;
  const unit = entry.unit;
  if (isNoUnit(t, at, next, limit, unit) || (whole !== null && !isSmaller(unit, whole))) return null;
  const single =
    entry.plural === true && next === at + 1 && (word(t, at, limit) === 'a' || word(t, at, limit) === 'an');
  const scaled = most !== null && entry.vague === 2 ? most * 2 : single ? null : most;
  const and = readAndPart(t, next + 1, limit, unit);
  const value = durationValue(scaled === null ? null : scaled + (and?.share ?? 0), unit);
  if (and?.extra === undefined) return { amount: scaled, unit, next: and?.next ?? next + 1, value };
  return { amount: scaled, unit, next: and.next, value: value + and.extra.replace(/^PT?/, '') };
}

/** "a second blow", "three-quarters", "a quarter of", "60 Minutes": an ordinal, a fraction, a name. */
function isNoUnit(t: Tokens, at: number, unitAt: number, limit: number, unit: Unit): boolean {
  if (unit === 'second')
    return word(t, unitAt, limit) === 'second' && itemAt(t.word, unitAt - 1) !== '-' && word(t, at, limit) !== 'one';
  if (unit === 'quarter') {
    const first = word(t, at, limit);
    const ordered = ['first', 'last', 'past', 'next', 'final'].includes(itemAt(t.word, at - 1) ?? '');
    // "in some quarters": among some people.
    if (first === 'some' || first === 'many') return true;
    const share = !ordered && shares.has(first) && word(t, unitAt + 1, limit) === 'of';
    return share || itemAt(t.word, unitAt - 1) === '-' || first === 'a' || /^\d{4}$/.test(first);
  }
  return t.figure[at] === true && isCapital(t, unitAt) && !isCapital(t, unitAt + 1);
}

/** So many quarters of a thing are a fraction of it: "three quarters of the city". */
const shares: ReadonlySet<string> = new Set(['a', 'one', 'two', 'three', '1', '2', '3']);

const isCapital = (t: Tokens, at: number): boolean => {
  const code = t.text.charCodeAt(t.start[at] ?? 0);
  return code >= 65 && code <= 90;
};

/** What may be added behind the unit: "and a half", "and 20 minutes", "or so". */
function readAndPart(
  t: Tokens,
  at: number,
  limit: number,
  unit: Unit,
): { share: number; extra?: string; next: number } | null {
  const first = word(t, at, limit);
  if (first === 'or' && (word(t, at + 1, limit) === 'so' || word(t, at + 1, limit) === 'more'))
    return { share: 0, next: at + 2 };
  if (first === 'or' && word(t, at + 1, limit) === 'two') return { share: 0, next: at + 2 };
  if (first !== 'and' && (unit === 'hour' || unit === 'minute')) {
    const from = first === ',' ? at + 1 : at;
    const part = t.figure[from] === true || first === ',' ? readMeasure(t, from, limit, unit) : null;
    return part === null ? null : { share: 0, extra: part.value, next: part.next };
  }
  if (first !== 'and') return null;
  if (word(t, at + 1, limit) === 'a' && word(t, at + 2, limit) === 'half') return { share: 0.5, next: at + 3 };
  if (unit !== 'hour' && unit !== 'minute' && unit !== 'year') return null;
  const part = readMeasure(t, at + 1, limit, unit);
  return part === null || part.amount === null ? null : { share: 0, extra: part.value, next: part.next };
}

/** Whether a unit counts the rest of another: the minutes of hours, the months of years. */
const isSmaller = (part: Unit, whole: Unit): boolean =>
  whole === 'year' ? part === 'month' : part === 'second' || (part === 'minute' && whole === 'hour');

/**
 * Reads a length of time and what may make a point of it: "two weeks ago", "a year earlier", "three days after the
 * raid", "ten years from now"; without such a word it stays a duration.
 */
export function readDuration(t: Tokens, at: number, limit: number): Reading | null {
  const lasting = readLasting(t, at, limit);
  if (lasting !== null) return lasting;
  const weekday = readWeekdaysAway(t, at, limit);
  if (weekday !== null) return weekday;
  const measure = readMeasure(t, at, limit) ?? readBarePlural(t, at, limit);
  if (measure === null || isNoLength(t, at, measure.unit)) return null;
  const { amount, unit } = measure;
  let next = measure.next;
  if (isShift(t, next, limit)) return null;
  if (word(t, next, limit) === '-' && ['old', 'olds', 'long', 'ago', 'earlier'].includes(word(t, next + 1, limit)))
    next += 1;
  const after = word(t, next, limit);
  if ((after === 'old' || after === 'olds') && unit === 'year' && amount !== null) return null;
  if (after === 'long' || after === 'old') return { core: { is: 'duration', value: measure.value }, next: next + 1 };
  const oneDay = readOneDay(t, at, measure.next);
  if (oneDay === 'future') return { core: { is: 'named', value: 'FUTURE_REF' }, next: measure.next };
  const point = readPoint(t, next, limit, measure);
  if (point === null && oneDay === 'some') return null;
  if (point !== null) return point;
  const bare = measure.next === at + 1 && timeless.has(unit);
  if (bare && !beforeLength.has(itemAt(t.word, at - 1) ?? '') && !isPlaced(t, at, measure.next, limit)) return null;
  return { core: { is: 'duration', value: measure.value }, next: measure.next };
}

/** "on a day like this", "a $9-an-hour job": a day of some kind, a rate. */
function isNoLength(t: Tokens, at: number, unit: Unit): boolean {
  if (t.word[at] !== 'a' && t.word[at] !== 'an') return false;
  const before = itemAt(t.word, at - 1) ?? '';
  return before === '-' || (before === 'on' && unit === 'day');
}

/** "eight hours a day", "five days a week": how much of each, which measures no one stretch. */
const isShift = (t: Tokens, at: number, limit: number): boolean => {
  const each = word(t, at, limit) === 'a' ? lexeme(word(t, at + 1, limit)) : undefined;
  return each?.unit !== undefined && each.plural !== true && !pointing.has(word(t, at + 2, limit));
};
/** Behind a unit these make another time of it: "for two hours a week ago". */
const pointing: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'after', 'from', '-']);
/** Before "hours" or "days" these leave no doubt that they measure: "for hours", "within days". */
const beforeLength: ReadonlySet<string> = new Set(['for', 'within']);
/** "the days ahead", "the hours that followed": a stretch beside what is told. */
const isPlaced = (t: Tokens, at: number, next: number, limit: number): boolean => {
  const behind = word(t, next, limit);
  if (itemAt(t.word, at - 1) !== 'the') return false;
  return behind === 'that' ? word(t, next + 1, limit) === 'followed' : besideStretch.has(behind);
};
const besideStretch: ReadonlySet<string> = new Set(['ahead', 'since', 'leading', 'following']);
/** Units whose bare plural ("hours of talks") seldom measures time that matters to a date. */
const timeless: ReadonlySet<Unit> = new Set<Unit>(['minute', 'hour', 'day']);

/** Turns an amount before "ago", "earlier", "later", "before X", "after X", "from now" into a point in time. */
function readPoint(t: Tokens, at: number, limit: number, measure: Measured): Reading | null {
  const after = word(t, at, limit);
  const { value } = measure;
  const tenfold = yearsIn(measure.unit);
  const unit = tenfold === 1 ? measure.unit : 'year';
  const amount = measure.amount === null ? null : measure.amount * tenfold;
  const shift = (sign: number, from: 'reference' | 'focus', next: number): Reading => {
    const count = amount === null ? null : sign * amount;
    if (count === null && sign > 0 && from === 'reference') return { core: { is: 'named', value: 'FUTURE_REF' }, next };
    const short = unit === 'hour' || unit === 'minute' || unit === 'second';
    if (from === 'focus' && (count === null || short)) return { core: { is: 'event', unit, count, value }, next };
    if (unit === 'year' && count === -1) {
      const core: Core = { is: 'period', unit: null, years: -1 };
      return { core: from === 'focus' ? { ...core, told: true } : core, next };
    }
    const length = from === 'focus' && sign > 0 ? { length: value } : {};
    return { core: { is: 'shift', unit, count, from, ...length }, next };
  };
  switch (after) {
    case 'back':
      return opensEvent(word(t, at + 1, limit)) ? null : shift(-1, 'reference', at + 1);
    case 'ago':
      return readExact(t, at + 1, limit, unit, amount === null ? null : -amount) ?? shift(-1, 'reference', at + 1);
    case 'hence':
      return shift(1, 'reference', at + 1);
    case 'from':
      return (
        readExact(t, at + 1, limit, unit, amount) ??
        (word(t, at + 1, limit) === 'now' ? shift(1, 'reference', at + 2) : null)
      );
    case 'prior':
      return word(t, at + 1, limit) === 'to' ? null : shift(-1, 'focus', at + 1);
    case 'earlier':
    case 'previously':
    case 'beforehand':
      return shift(-1, 'focus', at + 1);
    case 'later':
    case 'afterward':
    case 'afterwards':
      return shift(1, 'focus', at + 1);
    case 'before':
    case 'after': {
      if (amount !== null && !opensEvent(word(t, at + 1, limit)))
        return shift(after === 'before' ? -1 : 1, 'focus', at + 1);
      const core: Core = {
        is: 'event',
        unit,
        count: amount === null ? null : after === 'before' ? -amount : amount,
        value,
      };
      return { core, next: at };
    }
    default:
      return null;
  }
}

/** "two Fridays ago", "three Sundays from now". */
function readWeekdaysAway(t: Tokens, at: number, limit: number): Reading | null {
  const day = lexeme(word(t, at + 1, limit));
  if (day?.weekday === undefined || day.plural !== true) return null;
  const behind = word(t, at + 2, limit);
  const ahead = behind === 'from' && word(t, at + 3, limit) === 'now';
  const count = behind === 'ago' || ahead ? (readAmount(t, at, limit)?.amount ?? null) : null;
  if (count === null) return null;
  const more = ahead ? count - 1 : 1 - count;
  const core: Core = { is: 'weekday', weekday: day.weekday, toward: ahead ? 'next' : 'last', more };
  return { core, next: at + (ahead ? 4 : 3) };
}

/** The day itself that is so far from today or a weekday ("a year ago today", "a week from Friday"), or its week or month. */
function readExact(t: Tokens, at: number, limit: number, unit: Unit, count: number | null): Reading | null {
  if (count === null || !Number.isInteger(count)) return null;
  const entry = lexeme(word(t, at, limit));
  if (entry?.deictic === 0 && entry.dayPart === undefined)
    return { core: { is: 'shift', unit, count, from: 'reference', exact: true }, next: at + 1 };
  const near = word(t, at, limit) === 'this' && unit === 'year' ? lexeme(word(t, at + 1, limit))?.unit : undefined;
  if (near === 'week' || near === 'month')
    return {
      core: { is: 'shift', unit: near, count: count * (near === 'week' ? 52 : 12), from: 'reference' },
      next: at + 2,
    };
  const named = entry?.direction === (count < 0 ? 'last' : 'next') ? at + 1 : at;
  const day = lexeme(word(t, named, limit));
  const weekday = day?.plural === true || day?.doubtful === true ? undefined : day?.weekday;
  if (unit !== 'week' || weekday === undefined) return null;
  return { core: { is: 'weekday', weekday, toward: count < 0 ? 'last' : 'next', more: count }, next: named + 1 };
}

/** Whether a word after "before" or "after" opens what the time is counted from. */
export const opensEvent = (next: string): boolean => next !== '' && !/^[.,;:)"”]$/.test(next) && !behindPoint.has(next);
/** What goes on with the sentence and names no event: "the week before in the capital". */
const behindPoint: ReadonlySet<string> = new Set(
  'in at on and but when while with by as because outside inside near during'.split(' '),
);

/** The token after a second unit of "weeks or months", "days and weeks", which measure one stretch. */
export function pastSecondUnit(t: Tokens, at: number, limit: number): number {
  const joint = word(t, at, limit);
  const second = joint === 'and' || joint === 'or' ? lexeme(word(t, at + 1, limit)) : undefined;
  return second?.unit !== undefined && second.plural === true ? at + 2 : at;
}

const ages: ReadonlySet<string> = new Set(
  'light formative teenage teen twilight golden childhood school college best'.split(' '),
);

/** "years", "weeks", "decades" with no number before them. */
function readBarePlural(t: Tokens, at: number, limit: number): Measured | null {
  const entry = lexeme(word(t, at, limit));
  if (entry?.unit === undefined || entry.plural !== true) return null;
  const before = itemAt(t.word, at - 1) ?? '';
  // "a matter of days" tells how soon, and "in as many weeks" counts by what was said before.
  if (before === 'many' || (before === 'of' && itemAt(t.word, at - 2) === 'matter')) return null;
  // "multi-years", "light years", "her teenage years": what kind of years, and no length.
  if (before === '-' || (entry.unit === 'year' && ages.has(before))) return null;
  if (lexeme(before)?.season !== undefined) return null;
  if (opensNumber(before)) return null;
  if (
    entry.unit === 'second' ||
    entry.unit === 'quarter' ||
    entry.unit === 'weekend' ||
    itemAt(t.figure, at - 1) === true
  )
    return null;
  return {
    amount: null,
    unit: entry.unit,
    next: pastSecondUnit(t, at + 1, limit),
    value: durationValue(null, entry.unit),
  };
}
