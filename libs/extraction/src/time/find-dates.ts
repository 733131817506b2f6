import { itemAt } from '../document/item-at.js';
import type { Span } from '../sentences/index.js';
import { tokenise, type Tokens } from '../sentences/index.js';
import { boundsOf, edtfOf } from './bounds.js';
import { parseDay } from './calendar.js';
import { readAnchored } from './anchored.js';
import type { Core, Expression } from './expression.js';
import { readExpression } from './read-expression.js';
import { type Focus, nextFocus, quarterReach } from './focus.js';
import { inYearTold, readJoined, tellsYear, type ToldYear } from './read-series.js';
import { resolve } from './resolve.js';
import { tenseAround } from './tense.js';

export type DatePrecision =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'none';

export type DateRelation = 'at' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from' | 'to' | 'as_of';

/** A date, time of day, length of time or frequency that a text mentions. */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 value (TimeML 1.2.1), with `X` for what stays open. */
  readonly value: string;
  /** Extended Date/Time Format (ISO 8601-2); null where it has no notation, as for durations. */
  readonly edtf: string | null;
  readonly precision: DatePrecision;
  /** First and last local day (`YYYY-MM-DD`) or minute (`YYYY-MM-DDTHH:MM`) that can be meant; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Which part of the period is meant, in TIMEX3's words. */
  readonly portion: 'START' | 'MID' | 'END' | null;
  readonly approximate: boolean;
  /** How the words before it place what happened: "since", "by", "from" and "to" (also of "between"), "as_of"; else `at`. */
  readonly relation: DateRelation;
  /** For a date counted from an event in the text ("two days after the raid"): how many units after it, or before if negative. */
  readonly offset: { readonly count: number | null; readonly unit: string } | null;
  /** Where the parts that the words leave out came from. */
  readonly basis: 'stated' | 'reference' | 'context';
  /** The day that relative words were counted from; null if none was known. */
  readonly referenceDate: string | null;
}

export interface DateContext {
  /** Local day (`YYYY-MM-DD`, or anything that starts so) on which the text was written; null if unknown. */
  readonly referenceDate: string | null;
}

/**
 * Finds every date, time, duration and set in a text and gives it the value it has on the reference date. Words that do
 * not say which year, week or day they mean are read as the nearest one in the past unless the sentence speaks of the
 * future. Without a reference date that part stays open (`XXXX-10-19`).
 */
export function findDates(text: string, sentences: readonly Span[], context: DateContext): DateMention[] {
  return datesIn(tokenise(text, sentences), context);
}

/** As `findDates`, on a text that is already in tokens. */
export function datesIn(tokens: Tokens, context: DateContext): DateMention[] {
  const reference = context.referenceDate === null ? null : parseDay(context.referenceDate);
  const referenceDate = reference === null ? null : context.referenceDate;
  const mentions: DateMention[] = [];
  /** Times of day whose day the next words may name, with their index among the mentions. */
  let awaiting: { readonly index: number; readonly end: number }[] = [];
  let focus: Focus = { day: null, precision: null, lead: null, token: 0, week: null, quarter: null };
  let series: Expression | null = null;
  let last: Core | null = null;
  let told: ToldYear | null = null;
  /** Where the sentence begins whose last date lay ahead. */
  let ahead: number | null = null;
  for (let at = 0; at < tokens.length;) {
    const read: Expression | null = series ?? readExpression(tokens, at);
    if (read === null || read.end <= at) {
      at += 1;
      continue;
    }
    const joined = readJoined(tokens, read);
    const { expression } = joined;
    series = joined.next;
    const { start, portion, approximate } = expression;
    if (focus.quarter !== null && start - focus.quarter.token > quarterReach) focus = { ...focus, quarter: null };
    const relation = relationBefore(tokens, start, mentions.at(-1));
    const own = withoutTense.has(expression.core.is) ? null : tenseAround(tokens, start, expression.end);
    const tense = own ?? (ahead === tokens.first[start] ? 'future' : null);
    if (own !== null) ahead = own === 'future' ? (tokens.first[start] ?? null) : null;
    const anchored = readAnchored(tokens, expression, reference, focus, tense);
    const end = anchored?.end ?? expression.end;
    const joins = (relation === 'to' || isSpan(tokens, start)) && mentions.at(-1)?.end === tokens.end[start - 2];
    const sequel: Core = tense === 'future' ? expression.core : inYearTold(tokens, expression, told);
    const core: Core = joins ? withinWeek(sequel, last) : sequel;
    last = core;
    if (tellsYear(core)) told = { core, start };
    const { type, value, basis } = anchored?.resolution ?? resolve({ ...expression, core }, reference, focus, tense);
    focus = nextFocus(focus, expression.core, value, start);
    awaiting = awaiting.filter((clock) => isNear(tokens, clock.end, start));
    if (precisionOf(value, type) === 'day')
      for (const { index } of awaiting.splice(0)) {
        const clock = mentions[index];
        if (clock !== undefined) mentions[index] = onDay(clock, value);
      }
    if (expression.core.is !== 'clock') awaiting = [];
    const from = tokens.start[start] ?? 0;
    const to = tokens.end[end - 1] ?? from;
    const bounds = type === 'date' || type === 'time' ? boundsOf(value, portion) : { earliest: null, latest: null };
    const mention: DateMention = {
      start: from,
      end: to,
      text: tokens.text.slice(from, to),
      type,
      value,
      edtf: type === 'date' || type === 'time' ? edtfOf(value, bounds, approximate) : null,
      precision: precisionOf(value, type),
      earliest: bounds.earliest,
      latest: bounds.latest,
      portion,
      approximate,
      relation,
      offset: expression.core.is === 'event' ? { count: expression.core.count, unit: expression.core.unit } : null,
      basis,
      referenceDate,
    };
    mentions.push(mention);
    if (expression.core.is === 'clock') awaiting.push({ index: mentions.length - 1, end });
    at = series?.start ?? end;
  }
  return mentions;
}

/** What is the same whenever it is told. */
const withoutTense: ReadonlySet<Core['is']> = new Set<Core['is']>([
  'duration',
  'set',
  'named',
  'decade',
  'century',
  'year',
]);

const isSpan = (tokens: Tokens, start: number): boolean => spanJoints.has(itemAt(tokens.word, start - 1) ?? '');
const spanJoints: ReadonlySet<string> = new Set(['to', '-', '–', '—']);

/** The weekday that ends a range is the first one from the weekday that begins it: "from Monday to Friday". */
const withinWeek = (core: Core, from: Core | null): Core =>
  core.is === 'weekday' && core.toward === null && from?.is === 'weekday'
    ? { ...core, toward: 'this', from: 'focus' }
    : core;

/** A day named so few words after a time of day in its sentence belongs to it: "at 3 a.m. local time on Friday". */
const dayReach = 7;
const isNear = (tokens: Tokens, end: number, start: number): boolean =>
  start - end <= dayReach && tokens.first[start] === tokens.first[end - 1];

/** A time of day moved to the day that its sentence names. */
function onDay(mention: DateMention, day: string): DateMention {
  const value = `${day}${mention.value.slice(mention.value.indexOf('T'))}`;
  const bounds = boundsOf(value, mention.portion);
  return { ...mention, value, ...bounds, edtf: edtfOf(value, bounds, mention.approximate), basis: 'context' };
}

const relations: ReadonlyMap<string, DateRelation> = new Map<string, DateRelation>([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['from', 'from'],
  ['between', 'from'],
  ['through', 'to'],
]);

function relationBefore(tokens: Tokens, start: number, previous: DateMention | undefined): DateRelation {
  if (start <= (tokens.first[start] ?? 0)) return 'at';
  const word = itemAt(tokens.word, start - 1) ?? '';
  if (word === 'of' && itemAt(tokens.word, start - 2) === 'as') return 'as_of';
  const ranged = previous?.relation === 'from' && previous.end === tokens.end[start - 2];
  if ((word === 'and' || word === 'to' || word === '-' || word === '–') && ranged) return 'to';
  return relations.get(word) ?? 'at';
}

const shapes: readonly (readonly [RegExp, DatePrecision])[] = [
  [/T\d\d:\d\d$/, 'minute'],
  [/T\d\d$/, 'hour'],
  [/T/, 'part'],
  [/^(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)$|-WXX-\d$/, 'day'],
  [/-W/, 'week'],
  [/-Q/, 'quarter'],
  [/-H/, 'half'],
  [/-(?:SP|SU|FA|WI)$/, 'season'],
  [/^(?:\d{4}|XXXX)-(?:\d\d|XX)$/, 'month'],
  [/^(?:\d{4}|XXXX)$/, 'year'],
  [/^\d{3}$/, 'decade'],
  [/^\d\d$/, 'century'],
];

function precisionOf(value: string, type: DateMention['type']): DatePrecision {
  if (type === 'duration' || type === 'set') return 'none';
  for (const [shape, precision] of shapes) if (shape.test(value)) return precision;
  return 'none';
}
