import { itemAt } from '../document/item-at.js';
import type { Tokens } from '../sentences/index.js';
import type { Expression, Reading } from './expression.js';
import { lexeme, timeWords, type Lexeme, type Portion } from './lexicon.js';
import { readDayFirst, readHoliday, readMonth, readNthWeekday, readYearFigure } from './read-calendar.js';
import { readClock } from './read-clock.js';
import { readDayPart, readDeictic, readSeason, readWeekday, withClockPart, withDay } from './read-day.js';
import { readDuration } from './read-duration.js';
import { readCentury, readTwentyFirst, readYear } from './read-year.js';
import { readPhrase } from './phrases.js';
import { allowsPortion, readEarlyHours, readPortion } from './read-portion.js';
import { readWhole } from './read-lasting.js';
import { readQuarter, readQuarterBefore, readSamePeriod, readUnitAgo, readYearAgo } from './read-quarter.js';
import { readDefiniteUnit, readDirected } from './read-relative.js';
import { isCountBefore, isRate, readRepeated, readSet } from './read-set.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');

const numberOpeners: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands'.split(
    ' ',
  ),
);
/** Words without a time sense of their own that can open a time expression. */
const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  'the',
  'a',
  'an',
  'another',
  'half',
  'each',
  'every',
  'noon',
  'midnight',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'earlier',
  'later',
  'fiscal',
  'q',
  "'",
  '‘',
  'as',
  'all',
  'whole',
  'entire',
  'hundred',
  'twenties',
  'eighties',
  'nineties',
  'seventies',
  'sixties',
  'fifties',
  'forties',
  'thirties',
  'future',
  'zero',
  'long',
  'moments',
  'final',
  'latter',
]);
/** All words that an expression can start with, but for holidays: asked of every word of a text. */
const mayOpen: ReadonlySet<string> = new Set([...openers, ...timeWords()]);
const approximators: ReadonlySet<string> = new Set('about around nearly almost roughly approximately circa'.split(' '));

/** Reads the time expression that starts at token `at`, with the words before it that belong to it; null if none does. */
export function readExpression(t: Tokens, at: number): Expression | null {
  if (!mayOpen.has(t.word[at] ?? '') && t.figure[at] !== true && !startsHoliday(t, at)) return null;
  const limit = t.limit[at] ?? 0;
  let from = at;
  let approximate = false;
  if (approximators.has(word(t, from, limit))) {
    approximate = true;
    from += 1;
  }
  const lead = word(t, from, limit);
  const definite = lead === 'the';
  const phrase = readPhrase(t, from, limit);
  if (phrase !== null) return complete(at, limit, phrase, null, approximate);
  if (lead === 'as') return null;
  if (definite && !canFollowThe(t, from + 1, limit)) return null;
  if (definite) from += 1;
  const portion = readPortion(t, from, limit);
  if (portion !== null) {
    // "the end of next year" is no "the next year": what is definite is the end.
    const inner = readCore(t, portion.next, limit, portion.definite || (definite && word(t, from + 1, limit) !== 'of'));
    if (inner !== null && allowsPortion(inner)) return complete(at, limit, inner, portion.portion, approximate);
  }
  const hours = definite ? readEarlyHours(t, from, limit) : null;
  if (hours !== null) return complete(at, limit, hours, null, approximate);
  const core = readCore(t, from, limit, definite);
  return core === null ? null : complete(at, limit, core, null, approximate);
}

/** Whether a word behind "the" can go on with a time; most nouns cannot, and "the" is the word that opens most. */
const canFollowThe = (t: Tokens, at: number, limit: number): boolean => {
  const next = word(t, at, limit);
  if (lexeme(next) !== undefined || t.figure[at] === true || openers.has(next) || behindThe.has(next)) return true;
  return startsHoliday(t, at);
};
/** Words without a time sense that stand between "the" and a time: "the same quarter", "the small hours", "the full year". */
const behindThe: ReadonlySet<string> = new Set([
  'like',
  'corresponding',
  'comparable',
  'similar',
  'equivalent',
  'small',
  'wee',
  'full',
  'calendar',
  'fy',
  '’',
]);

const startsHoliday = (t: Tokens, at: number): boolean => readHoliday(t, at, t.limit[at] ?? 0) !== null;

const isCapital = (t: Tokens, at: number): boolean => {
  const code = t.text.charCodeAt(t.start[at] ?? 0);
  return code >= 65 && code <= 90;
};

/** "the Daily Echo", "told News Daily": what comes out so often, and no frequency. */
const isOfName = (t: Tokens, at: number): boolean =>
  isCapital(t, at + 1) || (at > (t.first[at] ?? 0) && isCapital(t, at - 1));

/** The expression proper, without "the" or "early" before it. */
function readCore(t: Tokens, at: number, limit: number, definite: boolean): Reading | null {
  if (at >= limit) return null;
  const first = word(t, at, limit);
  const entry = lexeme(first);
  if (t.figure[at] === true) return endsYears(t, at, limit) ? null : readFigure(t, at, limit);
  const same = definite ? readSamePeriod(t, at, limit) : null;
  if (same !== null) return same;
  if (entry?.ordinal !== undefined || first === 'last') {
    const nth = readNthWeekday(t, at, limit, entry?.ordinal ?? -1);
    if (nth !== null) return nth;
  }
  if (first === 'final' || first === 'latter') return readQuarter(t, at, limit, null);
  if (entry?.direction !== undefined) return readDirected(t, at, limit, definite) ?? readLastHalf(t, at, limit, entry);
  if (entry?.ordinal !== undefined) {
    const quarter =
      readQuarter(t, at, limit, null) ?? readCentury(t, at, limit, entry.ordinal) ?? readFirstOf(t, at, limit);
    if (quarter !== null) return quarter;
    const dated = readDayFirst(t, at, limit);
    if (dated !== null || entry.unit === undefined) return dated;
  }
  if (entry?.month !== undefined)
    return withClockPart(
      t,
      limit,
      (entry.doubtful === true ? readHoliday(t, at, limit) : null) ?? readMonth(t, at, limit),
    );
  if (entry?.weekday !== undefined) {
    if (definite && isCapital(t, at + 1) && lexeme(word(t, at + 1, limit)) === undefined) return null;
    return readWeekday(t, at, limit, entry);
  }
  if (entry?.deictic !== undefined) return readDeictic(t, at, limit, entry);
  if (entry?.season !== undefined) return readSeason(t, at, limit, entry, definite);
  if (entry?.dayPart !== undefined) return readDayPart(t, at, limit, entry, definite);
  if (entry?.middle !== undefined)
    return { core: { is: 'period', unit: entry.middle, years: 0 }, portion: 'MID', next: at + 1 };
  if (entry?.lasting !== undefined) return { core: { is: 'duration', value: entry.lasting }, next: at + 1 };
  if (entry?.set !== undefined && isCapital(t, at) && isOfName(t, at)) return null;
  if (entry?.set !== undefined && isCountBefore(t, at)) return null;
  if (entry?.set !== undefined) return { core: { is: 'set', value: entry.set }, next: at + 1 };
  if (first === 'each' || first === 'every')
    return readSet(t, word(t, at + 1, limit) === 'of' ? at + 2 : at + 1, limit);
  if (first === 'all' || (definite && (first === 'whole' || first === 'entire'))) return readWhole(t, at, limit);
  if (first === 'fiscal' || first === 'q') {
    const fiscal = readQuarter(t, at, limit, null) ?? readYear(t, at, limit);
    if (fiscal !== null || first === 'q') return fiscal;
  }
  if (entry?.unit === 'year') {
    const year = readYearAgo(t, at, limit) ?? readYear(t, at, limit);
    if (year !== null) return year;
  }
  const before = entry?.unit === undefined ? null : readUnitAgo(t, at, limit, entry.unit);
  if (before !== null) return before;
  if (first === 'a' || first === 'an') {
    const repeated = readRepeated(t, at, limit) ?? readQuarterBefore(t, at, limit);
    if (repeated !== null) return repeated;
  }
  if (first === 'twenty' || first === 'thirty') {
    const told = (first === 'twenty' ? readTwentyFirst(t, at, limit) : null) ?? readDayFirst(t, at, limit);
    if (told !== null) return told;
  }
  if (isRate(t, at)) return null;
  return (
    withDay(t, limit, readClock(t, at, limit)) ??
    readDuration(t, at, limit) ??
    (definite ? readDefiniteUnit(t, at, limit) : null) ??
    readYear(t, at, limit) ??
    withClockPart(t, limit, readHoliday(t, at, limit))
  );
}

/** The end of a span of years, which the first one stands for: the "90" of "1989-90". */
const endsYears = (t: Tokens, at: number, limit: number): boolean =>
  t.end[at - 1] === t.start[at] &&
  /^[-–/]$/.test(itemAt(t.word, at - 1) ?? '') &&
  /^\d\d$/.test(t.word[at] ?? '') &&
  readYearFigure(t, at - 2, limit) !== null;

/** What may stand between the figure of a year and the word: "the 2024 fiscal year". */
const kindsOfYear: ReadonlySet<string> = new Set('fiscal financial calendar tax school academic model'.split(' '));

function readFigure(t: Tokens, at: number, limit: number): Reading | null {
  const clock = withDay(t, limit, readClock(t, at, limit));
  if (clock !== null) return isStamp(t, at, clock) ? { ...clock, core: today } : clock;
  const day = readDayFirst(t, at, limit);
  if (day !== null) return withClockPart(t, limit, day);
  const duration = readDuration(t, at, limit);
  if (duration !== null) return duration;
  const year = readYearFigure(t, at, limit);
  if (year !== null) {
    const quarter = readQuarter(t, word(t, at + 1, limit) === "'s" ? at + 2 : at + 1, limit, year);
    if (quarter !== null) return quarter;
    const noun = word(t, at + 1, limit);
    if (noun === 'quarter' || noun === 'period')
      return { core: { is: 'period', unit: noun === 'quarter' ? noun : null, years: year }, next: at + 2 };
    if (kindsOfYear.has(noun) && word(t, at + 2, limit) === 'year') return { core: { is: 'year', year }, next: at + 3 };
  }
  const century = /^\d{1,2}$/.test(word(t, at, limit)) && ['th', 'st', 'nd', 'rd'].includes(word(t, at + 1, limit));
  if (century) return readCentury(t, at + 1, limit, Number(word(t, at, limit)));
  return readYear(t, at, limit);
}

const today = { is: 'shift', unit: 'day', count: 0, from: 'reference' } as const;

/** A time that heads an entry of a running report: "2:05 p.m. The council is meeting again." */
const isStamp = (t: Tokens, at: number, { core, next }: Reading): boolean =>
  core.is === 'clock' && at === t.first[at] && isCapital(t, next);

/** "first nine months", "first few hours", "last half of 2019". */
function readFirstOf(t: Tokens, at: number, limit: number): Reading | null {
  if (word(t, at, limit) !== 'first') return null;
  const duration = readDuration(t, at + 1, limit);
  return duration?.core.is === 'duration' ? duration : null;
}

function readLastHalf(t: Tokens, at: number, limit: number, entry: Lexeme): Reading | null {
  return entry.direction === 'last' ? readQuarter(t, at, limit, null) : null;
}

function complete(
  at: number,
  limit: number,
  reading: Reading,
  portion: Portion | null,
  approximate: boolean,
): Expression {
  const end = Math.min(reading.next, limit);
  return {
    start: at,
    end,
    core: reading.core,
    portion: reading.portion ?? portion,
    approximate,
    dayPart: reading.dayPart ?? null,
    clock: reading.clock ?? null,
  };
}
