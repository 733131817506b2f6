import type { Tokens } from '../sentences/index.js';
import type { Core, Expression } from './expression.js';
import { lexeme } from './lexicon.js';
import { readDayNumber, readYearAfter } from './read-calendar.js';
import { readExpression } from './read-expression.js';

const joints: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', 'until', 'till', '-', '–', '—', ',', '/']);

/** Whether a word joins two dates that share a month or a year. */
const isJoint = (word: string): boolean => joints.has(word);

/**
 * The next day of a series whose month stands before the first: the "15" and the "16" of "March 14, 15 and 16", the
 * "20" of "between March 14 and 20". Null if what follows is no such day.
 */
function readNextDay(t: Tokens, expression: Expression): Expression | null {
  const { core, end } = expression;
  const limit = t.limit[expression.start] ?? 0;
  if (core.is !== 'day' || typeof core.year === 'number' || !isJoint(t.word[end] ?? '') || end >= limit) return null;
  const day = readDayNumber(t, end + 1, limit);
  if (day === null || t.figure[end + 1] !== true || day.value <= core.day) return null;
  if (lexeme(t.word[day.next] ?? '')?.month !== undefined) return null;
  const year = readYearAfter(t, day.next, limit);
  const closed = year.next > day.next || closesSeries(t, day.next, limit, expression);
  if (!closed) return null;
  return {
    ...expression,
    start: end + 1,
    end: year.next,
    core: { ...core, day: day.value, year: year.year ?? core.year },
    portion: null,
    dayPart: null,
    clock: null,
  };
}

/** Whether the words behind a figure leave no doubt that it counts nothing: "March 14 and 15 people" is no series. */
function closesSeries(t: Tokens, at: number, limit: number, before: Expression): boolean {
  const joint = t.word[before.end] ?? '';
  const next = at < limit ? (t.word[at] ?? '') : '';
  if (joint === ',') {
    const more = next === 'and' || next === 'or' || next === ',' ? readDayNumber(t, at + 1, limit) : null;
    return more !== null && t.figure[at + 1] === true && endsClause(t.word[more.next] ?? '');
  }
  const range = joint !== 'and' && joint !== 'or';
  const opener = t.word[before.start - 1] ?? '';
  return endsClause(next) || at >= limit || (range && (opener === 'from' || joint !== 'to') && !lexeme(next)?.unit);
}

const endsClause = (word: string): boolean => word === '' || !/^[\p{L}\p{N}$€£%]/u.test(word) || behindDays.has(word);
/** Words that can follow a day and not a number of things. */
const behindDays: ReadonlySet<string> = new Set(
  'in at on of for when after before as by with from to and or but while where which who that is are was were will would has have had during because until between under against said he she it they we i the a an his her their its this'.split(
    ' ',
  ),
);

/** An expression with the year that the date joined to it gives, and the day of its series that follows it, if any. */
export function readJoined(t: Tokens, expression: Expression): { expression: Expression; next: Expression | null } {
  const { core, end } = expression;
  if (
    (core.is !== 'day' && core.is !== 'month' && core.is !== 'season') ||
    !isJoint(t.word[end] ?? '') ||
    end >= (t.limit[end - 1] ?? 0)
  )
    return { expression, next: null };
  const next = readNextDay(t, expression);
  const following = next === null ? readBehind(t, end + 1) : readJoined(t, next).expression.core;
  const joined = following === null ? core : withYearOf(core, following);
  return { expression: joined === core ? expression : { ...expression, core: joined }, next };
}

const readBehind = (t: Tokens, at: number): Core | null =>
  t.word[at - 1] === ',' ? null : (readExpression(t, at)?.core ?? null);

/** A day, month or season without a year takes that of the date joined to it: "from June to September 2024". */
function withYearOf(core: Core, next: Core): Core {
  if (core.is === 'season')
    return core.year === null && core.toward === undefined && next.is === 'season' && typeof next.year === 'number'
      ? { ...core, year: next.year }
      : core;
  if (core.is !== 'day' && core.is !== 'month') return core;
  if (core.year !== null || (next.is !== 'day' && next.is !== 'month') || next.year === null) return core;
  const before = core.month > next.month ? -1 : 0;
  const year = typeof next.year === 'number' ? next.year + before : { ...next.year, shift: next.year.shift + before };
  return { ...core, year };
}

/** A day or month with its year, and the token at which it stands. */
export interface ToldYear {
  readonly core: Extract<Core, { is: 'day' | 'month' }>;
  readonly start: number;
}

export const tellsYear = (core: Core): core is ToldYear['core'] =>
  (core.is === 'day' || core.is === 'month') && typeof core.year === 'number';

/** What went on in a sentence that has named its year: the "May" of "It opened in March 1990 and closed in May". */
export function inYearTold(t: Tokens, { core, start }: Expression, told: ToldYear | null): Core {
  if (told === null || t.first[told.start] !== t.first[start]) return core;
  if ((core.is !== 'day' && core.is !== 'month') || core.year !== null || core.month < told.core.month) return core;
  if (core.is === 'month' && (core.toward !== undefined || core.from !== undefined)) return core;
  for (let at = told.start; at < start; at += 1) if (t.word[at] === ';') return core;
  return { ...core, year: told.core.year };
}
