/**
 * The words of English that tell time. Compiled from the TIMEX3 annotation guidelines (TimeML 1.2.1), the Unicode CLDR
 * calendar names and the U.S. and U.K. public holidays; each entry says which grammatical part the word can play.
 */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** How a deictic word points: back, on, or to where we are. */
export type Direction =
  'last' | 'next' | 'this' | 'past' | 'previous' | 'following' | 'coming' | 'same' | 'that' | 'latest' | 'recent';
/** Which part of a period is meant. */
export type Portion = 'START' | 'MID' | 'END';

/** Every entry has all properties, in one order: they are read at each word, and fast only where all look alike. */
export interface Lexeme {
  readonly month: number | undefined;
  readonly weekday: number | undefined;
  /** The word is an abbreviation that is also an ordinary word or name: it needs a figure beside it. */
  readonly doubtful: boolean | undefined;
  readonly unit: Unit | undefined;
  readonly plural: boolean | undefined;
  readonly season: Season | undefined;
  readonly dayPart: DayPart | undefined;
  readonly direction: Direction | undefined;
  readonly portion: Portion | undefined;
  /** The unit whose middle the word names: "midyear". */
  readonly middle: Unit | undefined;
  /** A word that needs no other: its TIMEX3 value, or days from the reference date. */
  readonly deictic: string | number | undefined;
  /** A length of time in one word: its TIMEX3 value. */
  readonly lasting: string | undefined;
  /** How often: the TIMEX3 value of a set. */
  readonly set: string | undefined;
  readonly ordinal: number | undefined;
  /** A quantity without a figure: "several". */
  readonly vague: number | 'X' | undefined;
}

const blank: Lexeme = {
  month: undefined,
  weekday: undefined,
  doubtful: undefined,
  unit: undefined,
  plural: undefined,
  season: undefined,
  dayPart: undefined,
  direction: undefined,
  portion: undefined,
  middle: undefined,
  deictic: undefined,
  lasting: undefined,
  set: undefined,
  ordinal: undefined,
  vague: undefined,
};

const lexicon = new Map<string, Lexeme>();
const add = (words: string, lexeme: Partial<Lexeme>): void => {
  for (const word of words.split(' ')) lexicon.set(word, { ...blank, ...lexicon.get(word), ...lexeme });
};

const months = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];
months.forEach((words, index) => {
  add(words, { month: index + 1 });
});
add('may march august mar dec jan jun', { doubtful: true });
const weekdays = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
];
weekdays.forEach((words, index) => {
  add(words, { weekday: index + 1 });
  const [full = ''] = words.split(' ');
  add(`${full}s`, { weekday: index + 1, plural: true });
});
add('mon tue tues wed thu thur thurs fri sat sun', { doubtful: true });

const units: Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];
for (const unit of units) add(unit, { unit });
for (const unit of units)
  if (unit !== 'century' && unit !== 'half' && unit !== 'millennium') add(`${unit}s`, { unit, plural: true });
add('centuries', { unit: 'century', plural: true });
add('millennia', { unit: 'millennium', plural: true });
add('fortnight', { unit: 'week', vague: 2 });
add('hr', { unit: 'hour' });
add('hrs', { unit: 'hour', plural: true });
add('yrs', { unit: 'year', plural: true });

add('spring springtime', { season: 'SP' });
add('summer summertime', { season: 'SU' });
add('autumn fall', { season: 'FA' });
add('winter wintertime', { season: 'WI' });
add('springs', { season: 'SP', plural: true });
add('summers', { season: 'SU', plural: true });
add('winters', { season: 'WI', plural: true });

add('midyear', { middle: 'year' });
add('midweek', { middle: 'week' });
add('midmonth', { middle: 'month' });
add('midsummer', { season: 'SU' });
add('midwinter', { season: 'WI' });

add('morning dawn sunrise daybreak sunup midmorning', { dayPart: 'MO' });
add('midday', { dayPart: 'MI' });
add('afternoon midafternoon', { dayPart: 'AF' });
add('evening dusk sunset sundown nightfall', { dayPart: 'EV' });
add('night', { dayPart: 'NI' });
add('mornings', { dayPart: 'MO', plural: true });
add('afternoons', { dayPart: 'AF', plural: true });
add('evenings', { dayPart: 'EV', plural: true });
add('nights', { dayPart: 'NI', plural: true });

add('last', { direction: 'last' });
add('past', { direction: 'past' });
add('next', { direction: 'next' });
add('this these', { direction: 'this' });
add('previous preceding prior', { direction: 'previous' });
add('following ensuing', { direction: 'following' });
add('coming upcoming', { direction: 'coming' });
add('same', { direction: 'same' });
add('that those', { direction: 'that' });
add('latest current', { direction: 'latest' });
add('recent', { direction: 'recent' });

add('early beginning start', { portion: 'START' });
add('mid middle', { portion: 'MID' });
add('late end close ending', { portion: 'END' });

add('now nowadays currently', { deictic: 'PRESENT_REF' });
add('recently lately', { deictic: 'PAST_REF' });
add('soon', { deictic: 'FUTURE_REF' });
add('today', { deictic: 0 });
add('yesterday', { deictic: -1 });
add('tomorrow', { deictic: 1 });
add('tonight', { deictic: 0, dayPart: 'NI' });
add('overnight', { deictic: 0, dayPart: 'NI' });

add('daily', { set: 'P1D' });
add('hourly', { set: 'PT1H' });
add('weekends', { set: 'XXXX-WXX-WE' });
add('weekly', { set: 'P1W' });
add('monthly', { set: 'P1M' });
add('annually yearly', { set: 'P1Y' });
add('semiannually', { set: 'P6M' });
add('nightly', { set: 'XXXX-XX-XXTNI' });
add('fortnightly biweekly', { set: 'P2W' });

add('hourlong', { lasting: 'PT1H' });
add('daylong', { lasting: 'P1D' });
add('weeklong', { lasting: 'P1W' });
add('monthlong', { lasting: 'P1M' });
add('yearlong', { lasting: 'P1Y' });

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
ordinals.split(' ').forEach((word, index) => {
  add(word, { ordinal: index + 1 });
});
add('thirtieth', { ordinal: 30 });

add('several few many some numerous countless', { vague: 'X' });
add('couple', { vague: 2 });

/** All words that tell time. */
export const timeWords = (): Iterable<string> => lexicon.keys();

/** What a word in lower case can be; undefined for a word that tells no time. */
export const lexeme = (word: string): Lexeme | undefined => lexicon.get(word);
