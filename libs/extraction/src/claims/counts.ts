import type { ClaimValue } from '#story';
import { itemAt } from '../document/item-at.js';
import type { QuantityMention } from '../quantity/index.js';
import type { SlotReading } from './base.js';
import { ballotShare } from './ballot-shares.js';
import { asSum } from './bare-sums.js';
import type { Counted, Place } from './count-place.js';
import { countQuestion } from './count-question.js';
import { durationFigure } from './durations.js';
import { isEarlierFigure } from './earlier-figures.js';
import type { DocumentEvent } from './events.js';
import { frameCount } from './figure-frames.js';
import { nounEntry } from './lexicon/nouns.js';
import { magnitudeCount } from './magnitudes.js';
import type { Names } from './names.js';
import { kindCount } from './kind-counts.js';
import { addedUp, type CountAt } from './listed-people.js';
import { caseCount, fateCount, person, tollCount } from './people-counts.js';
import { aboardCount, presentCount } from './present-counts.js';
import { clauseSpan, ownWords, type SentenceReading } from './propositions.js';
import { roleCount } from './role-counts.js';
import { readScores } from './scores.js';
import { sizeCount } from './sizes.js';
import { speedCount } from './speeds.js';
import { readWordedFigures } from './worded-figures.js';
import { readZeroSums } from './zero-sums.js';
import { castCount } from './votes-cast.js';
import { moneyCount, percentCount, plainCount, votesCount } from './thing-counts.js';

type Quantity = Extract<ClaimValue, { type: 'quantity' }>;
type Money = Extract<ClaimValue, { type: 'money' }>;

/** Figures of a sentence as answers to "how many" and "how much", each with what is counted and of whom. */
export function readCounts(
  reading: SentenceReading,
  quantities: readonly QuantityMention[],
  names: Names,
  main: DocumentEvent | null,
): SlotReading[] {
  const counts: CountAt[] = [];
  for (const mention of quantities) {
    const bare = placeOf(reading, mention);
    if (bare === null || isExcepted(bare)) continue;
    const place = { ...bare, mention: asSum(bare) ?? mention };
    const fate = fateCount(place, main);
    // "All 19 sailors stayed aboard and were unhurt": where they were is a second answer.
    const aboard = fate === null ? null : aboardCount(place, main);
    if (aboard !== null) counts.push({ place, counted: aboard });
    const counted =
      fate ??
      tollCount(place, main) ??
      caseCount(place, main) ??
      kindCount(place, main) ??
      roleCount(place, main) ??
      aboardCount(place, main) ??
      presentCount(place, main) ??
      magnitudeCount(place, main) ??
      sizeCount(place, main) ??
      speedCount(place, main) ??
      frameCount(place, main) ??
      ballotShare(place, main) ??
      castCount(place, main) ??
      votesCount(place, main) ??
      moneyCount(place, names) ??
      percentCount(place, names) ??
      plainCount(place, names);
    if (counted !== null) counts.push({ place, counted });
  }
  for (const { date } of reading.dates) {
    const mention = date.type === 'duration' ? durationFigure(date) : null;
    const place = mention === null ? null : placeOf(reading, mention);
    const counted = place === null ? null : frameCount(place, main);
    if (place !== null && counted !== null) counts.push({ place, counted });
  }
  const found = addedUp(counts).map(({ place, counted }) => readingOf(place, counted));
  return [...found, ...readScores(reading), ...readZeroSums(reading, main), ...readWordedFigures(reading, main)];
}

/** "All but two of the passengers survived": of those two the opposite is told; "none of the 40 was hurt" tells it of none. */
function isExcepted({ reading: { parse }, mention, phrase }: Place): boolean {
  const { tokens } = parse;
  const first = phrase?.from ?? 0;
  if (itemAt(tokens, first - 1)?.lower === 'of' && /^(?:none|neither)$/u.test(itemAt(tokens, first - 2)?.lower ?? ''))
    return true;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const before = [itemAt(tokens, from - 2), itemAt(tokens, from - 1)].map((token) => token?.lower ?? '').join(' ');
  return EXCEPTING.test(before);
}
const EXCEPTING =
  /^(?:(?:all|everyone|everybody|none|nobody) (?:but|except|save|bar)|except for|apart from|other than|aside from)$/u;

function placeOf(reading: SentenceReading, mention: QuantityMention): Place | null {
  const { tokens, phraseAt, clauses } = reading.parse;
  let at = tokens.findIndex((token) => token.end > mention.start);
  if (at < 0) return null;
  // A bound opens the mention: "at least 5 dead".
  while (at < tokens.length && phraseAt[at] === null && (tokens[at]?.start ?? mention.end) < mention.end) at += 1;
  if ((tokens[at]?.start ?? mention.end) >= mention.end) at = tokens.findIndex((token) => token.end > mention.start);
  at = lastFigure(reading, mention, at);
  const behind = clauses.findLast((one) => one.verb.last < at && at <= one.to + 1);
  // "Jailed for six years for taking bribes": how long it was is told of the verb before it, not of one far behind.
  const before = clauses.find(
    ({ subject, verb, lemma }) =>
      subject !== null &&
      subject.from <= at &&
      at <= verb.last &&
      // "According to" is no deed of whoever stands before it.
      ((mention.kind !== 'measure' && lemma !== 'accord') ||
        verb.form !== 'ing' ||
        !clauses.some((one) => one.verb.first > subject.to && one.verb.last < at)),
  );
  const clause = (behind?.object !== null && behind?.object === phraseAt[at] ? behind : (before ?? behind)) ?? null;
  return { reading, mention, at, phrase: phraseAt[at] ?? null, clause };
}

/** "Between 10 and 12 people": of two figures the phrase of the last, which names what is counted. */
function lastFigure({ parse: { tokens, phraseAt } }: SentenceReading, mention: QuantityMention, at: number): number {
  const { countedSpan } = mention;
  const counted = countedSpan === null ? -1 : tokens.findIndex((token) => token.end > countedSpan.start);
  const from = phraseAt[counted]?.from ?? -1;
  return from > at && (tokens[from]?.start ?? mention.end) < mention.end ? from : at;
}

function readingOf(place: Place, counted: Counted): SlotReading {
  const { reading, mention, clause } = place;
  const whole = clauseSpan(reading.parse, clause, place.at);
  const atLeast = counted.atLeast === true && mention.bound === 'exact';
  const bound = atLeast ? 'at_least' : mention.bound;
  const exact = bound === 'about' && mention.value !== null;
  // "58 percent of members" is a share as "58 percent" is.
  const isPart = (mention.part || isOfThem(place)) && counted.measure !== 'share';
  const quantity: Quantity = {
    type: 'quantity',
    min: exact ? mention.value : mention.min,
    max: atLeast ? null : exact ? mention.value : mention.max,
    bound,
    unit: unitOf(mention, counted),
    counted: counted.counted,
    whose: counted.whose,
    measure: isPart ? 'part' : counted.measure,
    partOf: isPart ? 'total' : null,
  };
  return {
    slot: counted.slot,
    about: counted.about,
    behaviour: counted.behaviour,
    detail: counted.counted,
    value: mention.kind === 'money' ? moneyOf(quantity, mention.unit) : quantity,
    valueSpan: { start: mention.start, end: mention.end },
    content: { start: Math.min(whole.start, mention.start), end: Math.max(whole.end, mention.end) },
    at: mention.start,
    assess: ownWords(reading.parse, clause, place.at),
    saidBefore: isEarlierFigure(place),
    ownPolarity: counted.granted === true || isTakenForGranted(place),
    question: counted.question ?? countQuestion(place, counted),
  };
}

/** "Three of them", "two of whom": some of those counted before. */
const isOfThem = ({ reading: { parse }, at }: Place): boolean =>
  parse.tokens[at + 1]?.lower === 'of' && /^(?:them|whom|those)$/.test(parse.tokens[at + 2]?.lower ?? '');

const moneyOf = ({ min, max, bound, counted, whose, measure, partOf }: Quantity, currency: string): Money => ({
  type: 'money',
  min,
  max,
  bound,
  unit: currency,
  counted,
  whose,
  measure,
  partOf,
  currency,
});

/** "The two deaths were not related": what a negation is told of stands whatever is denied of it. */
const isTakenForGranted = ({ reading, phrase, clause }: Place): boolean =>
  phrase !== null && phrase === clause?.subject && reading.parse.tokens[phrase.from]?.lower === 'the';

function unitOf(mention: QuantityMention, counted: Counted): string {
  if (counted.unit !== undefined) return counted.unit;
  if (mention.kind !== 'count' && mention.kind !== 'number') return mention.unit;
  const inPeople = / (?:aboard|present)$/.test(counted.counted) || mention.unit === 'death toll';
  return inPeople || nounEntry(mention.unit)?.class === 'fate'
    ? (counted.counted.split(' ')[0] ?? '')
    : person(mention.unit);
}
