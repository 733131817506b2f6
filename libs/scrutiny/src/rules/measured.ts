import type { ValueOf } from '#story';
import { publicationOrder, type PlacedClaim } from '../gates/claim-pair.js';
import { oneSession, runGates, sureEnough } from '../gates/gates.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { castAt, type Cast } from '../stands/cast.js';
import { LITTLE } from '../stands/denied-first.js';
import type { Amount } from '../measures/amounts.js';
import { clocksExclude, ofOneDay } from '../measures/clocks.js';
import { measuresIn, type Measured, type MeasuredWord } from '../measures/read-measures.js';
import { otherOccasion } from '../wording/occasions.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/** Words of two clauses of which the other's report says nothing, before they tell of two things. */
const FOREIGN = 1;
const FOREIGN_OF_ONE = 2;
/** Words that only one of two clauses has, beyond one for each that both have. */
const SLACK = 2;

/**
 * Two amounts of one thing, told in whatever frames: what it cost and what its price is, how many jobs are cut and how
 * many workers are laid off. Both clauses must be of one measure, of one subject or of what a story has one of, and give
 * nothing of their own that the other's report does not know. Source: numbers in de Marneffe, Rafferty and Manning
 * (2008), section 3; the frames after FrameNet. Measured (`npm run evaluate -- --set rules`): no fire on the corpora and
 * the told stories, where other rules speak first: its precision rests on its spec.
 */
export const measuredRule: Rule = {
  name: 'measured',
  version: '1',
  kind: 'quantity',
  severity: 'alert',
  reach: 'sentence',
  oncePerSentence: true,
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || a.position === 'headline' || b.position === 'headline') return null;
    const found = differing(measuresIn(a), measuresIn(b));
    if (found === null || !pair.akin()) return null;
    const [one, other] = found;
    const casts = [castAt(pair.sentences(a), a), castAt(pair.sentences(b), b)] as const;
    if (!isOneThing(one, other, casts)) return letGo('the amounts are of two things');
    if (otherOccasion(a, b, one.amount.dimension === 'year' ? [[], []] : undefined))
      return letGo('one of the two speaks of another of its kind');
    if (grew(a, one, b, other)) return letGo('a count that grew');
    if ([a, b].some((claim) => saysBoth(pair.sentences(claim), found)))
      return letGo('one report gives both amounts, of two things');
    const { open, reasons } = runGates(pair, [...(one.row.open === true ? [] : [sureEnough]), oneSession]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [valueOf(one.amount), valueOf(other.amount)] as const;
    return {
      fires: true,
      reason: `One side says ${valueWords(sides[0])}, the other ${valueWords(sides[1])}.`,
      gates: [`both give one measure of one thing: ${one.row.name}`, ...reasons],
      sides: [side(sides[0]), side(sides[1])],
      about: `measure:${one.row.name}:${a.reportId}:${a.evidence.start}`,
    };
  },
};

type Two = readonly [Measured, Measured];

/** Amounts of one measure that cannot both hold, of which each is as sure as the other. */
function differing(left: readonly Measured[], right: readonly Measured[]): Two | null {
  for (const one of left)
    for (const other of right) if (areOfOneMeasure(one, other) && excludes(one, other)) return [one, other];
  return null;
}

const areOfOneMeasure = (one: Measured, other: Measured): boolean =>
  one.row === other.row &&
  one.open === other.open &&
  one.amount.dimension === other.amount.dimension &&
  areOfOneUnit(one, other);

const areOfOneUnit = (one: Measured, other: Measured): boolean =>
  one.amount.dimension === 'clock'
    ? ofOneDay(one.amount, other.amount)
    : one.amount.unit === other.amount.unit || (one.amount.dimension === 'count' && rateOf(one) === rateOf(other));

const rateOf = ({ amount }: Measured): string => amount.unit.split('/')[1] ?? '';

/** Figures further apart than this, as a multiple, are seldom two answers to one question. */
const FAR = 20;

function excludes({ row, amount: one }: Measured, { amount: other }: Measured): boolean {
  if (one.dimension === 'clock') return clocksExclude(one, other);
  if (Math.max(one.value, other.value) > FAR * Math.min(one.value, other.value)) return false;
  return row.atMost === true ? one.value !== other.value : one.from > other.to || other.from > one.to;
}

/** Whether two clauses speak of one thing: by their subject, or by the measure where a story has one of it. */
function isOneThing(one: Measured, other: Measured, casts: readonly [Cast, Cast]): boolean {
  const called = ({ key }: MeasuredWord): string => casts[0].names.get(key) ?? casts[1].names.get(key) ?? key;
  const [left, right] = [one, other].map(({ words }) => new Map(words.map((word) => [called(word), word])));
  if (left === undefined || right === undefined) return false;
  const shared = [...left.keys()].filter((key) => right.has(key));
  const [onlyA, onlyB] = [left, right].map((own) => [...own.values()].filter((word) => !shared.includes(called(word))));
  if (onlyA === undefined || onlyB === undefined) return false;
  if (onlyA.some(({ name }) => name) && onlyB.some(({ name }) => name)) return false;
  if (onlyA.length + onlyB.length > SLACK + shared.length) return false;
  const foreignTo = ({ stems }: Cast, own: readonly MeasuredWord[]): readonly MeasuredWord[] =>
    own.filter((word) => !stems.has(word.key) && !stems.has(called(word)) && !LITTLE.has(word.key));
  const [mineAlone, itsAlone] = [foreignTo(casts[1], onlyA), foreignTo(casts[0], onlyB)];
  // "54 percent in the capital", "49 percent nationwide": each says of what it is the measure.
  if (one.row.open !== true && mineAlone.length > 0 && itsAlone.length > 0) return false;
  const { subject: mine, row, amount } = one;
  const { subject: its } = other;
  const isOfCalendar = amount.dimension === 'year' || amount.dimension === 'month';
  // "The owner paid the wages in March", "the wages were paid in May": what is dated is one, whatever comes first.
  const isTurned =
    isOfCalendar &&
    mine !== null &&
    its !== null &&
    (right.has(called(mine)) || left.has(called(its))) &&
    Math.min(onlyA.length, onlyB.length) === 0;
  const isOfOne =
    mine !== null && its !== null
      ? called(mine) === called(its) || isTurned
      : (mine !== null && right.has(called(mine))) || (its !== null && left.has(called(its)));
  const foreign = [...mineAlone, ...itsAlone].filter(
    ({ key }) => !(isTurned && [mine, its].some((subject) => subject.key === key)),
  );
  if (foreign.some(({ name }) => name)) return false;
  // "Opened a canteen in 1988": what else a clause names may be what was opened then.
  const most = isOfCalendar ? 0 : isOfOne ? FOREIGN_OF_ONE : FOREIGN;
  if (foreign.length > most) return false;
  if (isOfOne) return true;
  if (row.ofEvent !== true || (shared.length === 0 && onlyA.length > 0 && onlyB.length > 0)) return false;
  return mine === null || its === null || [mine, its].every((word) => !foreign.includes(word));
}

/** A later, higher count of what grows, or of what is said to be under way. */
function grew(a: PlacedClaim, { row, amount: one }: Measured, b: PlacedClaim, { amount: other }: Measured): boolean {
  if (row.grows !== true && ![a, b].some(({ words }) => UNDER_WAY.test(words.evidence))) return false;
  const order = publicationOrder(a, b);
  if (order === 'unknown') return true;
  return order === 'before' ? other.value > one.value : one.value > other.value;
}

/** What is said of a count that goes on. */
const UNDER_WAY = /\b(?:so far|ris(?:es|en|ing)|rose|climb\p{L}*|grew|growing|now|by now|up to|latest|still)\b/iu;

/** Whether a report gives the answers of both, in several sentences or in one. */
function saysBoth(sentences: readonly ScrutinyClaim[], [one, other]: Two): boolean {
  const told = sentences.flatMap((sentence) => measuresIn(sentence)).filter((its) => areOfOneMeasure(one, its));
  return told.some((its) => !excludes(its, one)) && told.some((its) => !excludes(its, other));
}

const valueOf = (amount: Amount): ValueOf<'quantity'> | ValueOf<'time'> =>
  amount.dimension === 'clock' ? timeOf(amount) : figureOf(amount);

const timeOf = ({ from, to }: Amount): ValueOf<'time'> => ({
  type: 'time',
  fromMinute: (from + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY,
  toMinute: (to + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY,
});
const MINUTES_OF_A_DAY = 1440;

const figureOf = ({ value, from, to, dimension, unit }: Amount): ValueOf<'quantity'> => ({
  type: 'quantity',
  min: from === -Infinity ? null : value,
  max: to === Infinity ? null : value,
  bound: from === -Infinity ? 'at_most' : to === Infinity ? 'at_least' : from < to ? 'about' : 'exact',
  unit: dimension === 'time' ? 'second' : dimension === 'count' ? '' : (unit.split('/')[0] ?? ''),
  counted: '',
  whose: '',
  measure: 'total',
  partOf: null,
});

const side = (value: ValueOf<'quantity'> | ValueOf<'time'>) => ({
  key: value.type === 'time' ? `measure:${value.fromMinute}` : `measure:${value.min ?? ''}..${value.max ?? ''}`,
  value,
});
