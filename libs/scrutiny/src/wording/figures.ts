import { OLDEST } from './ages.js';
import { MONTH_NAME } from './dates.js';
import { stem } from '../words/stem.js';
import { contentStems, isFunctionWord } from '../words/words.js';

type Bound = 'exact' | 'about' | 'at_least' | 'at_most';

/** A figure as a sentence words it. */
export interface WordedFigure {
  readonly value: number;
  readonly bound: Bound;
  /**
   * `%`, a currency sign, `age`, `ago` or `late` for a stretch of time up to now or to what followed, `than` for what
   * something is measured by another, `within` for how near, or nothing.
   */
  readonly unit: string;
  /** Stem of the content word that follows: what is counted, for the most part. */
  readonly noun: string;
  /** Stems of the next three content words, the noun among them where an adjective comes first. */
  readonly following: readonly string[];
  /** Stem of the content word before it: what was done, for the most part. */
  readonly before: string;
  /** Whether it counts some of several that the sentence speaks of: "three of the hikers". */
  readonly part: boolean;
}

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that stand for a sign. */
const CURRENCIES: Readonly<Record<string, string>> = {
  usd: '$',
  dollars: '$',
  dollar: '$',
  euros: '€',
  euro: '€',
  pounds: '£',
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  k: 1e3,
};
const TOKEN = /[$€£¥]|\d+(?:,\d{3})*(?:\.\d+)?|\p{L}(?:[\p{L}’'-]|\.(?=\p{L}))*\.?|%/gu;
const MONTH = new RegExp(`^${MONTH_NAME}`, 'iu');
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:about|around|roughly|approximately|nearly|almost|some|estimated|close to)\s+(?:[$€£]\s*)?$/iu, 'about'],
  [/\b(?:at least|more than|over|upwards? of|no fewer than|exceed\w*|above|minimum of)\s+(?:[$€£]\s*)?$/iu, 'at_least'],
  [
    /\b(?:at most|within|fewer than|less than|under|up to|as many as|as much as|below|no more than|maximum of)\s+(?:[$€£]\s*)?$/iu,
    'at_most',
  ],
];
/** Figures that name a thing or a moment, and count nothing. */
const NO_COUNT =
  /\b(?:no|number|flight|route|article|section|act|chapter|page|room|channel|highway|interstate|motorway|type|class|group|phase|level|stage|until)\.?\s*$/iu;
/** What a weapon is bored to, and a figure that another follows or that opens with a nought, as of telephones. */
const NAMES_A_THING = /^(?:[- ]+(?:caliber|calibre)\b| \d{3})/iu;
/** "Western Line 4 tracks" are those of a line: a figure right behind a name, before a single thing. */
const NAMED = /(?:\p{Lu}\p{Ll}+[ -]){2}$/u;
const OF_NAMED =
  /^ (?!people|men|women|children|dead|hurt|injured|wounded|killed|percent|million|billion|trillion|thousand|hundred)\p{Ll}*\p{Ll}[^\Ws] \p{Ll}/u;
const DIALLED = /(?:^|[^\d.,])\d{3,5} $/u;
/** "By 30" is a moment or who did it, "by 30%" an amount. */
const BY = /\bby\s*$/iu;

/** A stretch of time counted back from the day of writing, or on from another day. */
const AGO = /^\s+(?:years?|months?|weeks?|days?|hours?)\s+(?:ago|earlier|before)\b/iu;
const LATE = /^\s+(?:years?|months?|weeks?|days?|hours?)\s+(?:late|later|after)\b/iu;

/** By how much something is more or less than another. */
const THAN =
  /^\s+(?:\p{L}+\s+)?(?:sooner|earlier|later|fewer|more|less|longer|shorter|higher|lower|faster|slower|older|younger) than\b/iu;

/** "Within 12 kilometres": how near, and not how far. */
const WITHIN = /\bwithin\s+(?:(?:about|some|just|a)\s+)?$/iu;
const LENGTH = /^(?:k?m|(?:kilo)?met(?:re|er)s?|miles?|yards?|feet|foot)$/u;

/** "Three of the hikers", "two of whom", where no figure tells how many there are in all, and "of the hikers who were brought down three". */
const SOME_OF =
  /^\s+of\s+(?:the|those|these|them|its|their|his|her|whom|which)\b(?!\s+(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b))/iu;
const OF_ALL = /^\W*(?:of|among)\s+(?:the|those|these|its|their|his|her)\s/iu;

/** "The girl, 13," and "a 13-year-old". */
const APPOSED = /\p{L}[”’"']?,\s+$/u;
const AGED = /^(?:,|\s*$|\s+(?:is|was|has|had|who)\b)/u;
const YEAR_OLD = /^[- ]year[- ]old/iu;

/** Words after which a figure is somebody's age, or a time of day, which is read elsewhere. */
const AGE = /\b(?:aged?|at|at age|at the age of)\s+$/iu;

/** "At 128 kilos", "at 34 sites": what stands behind a figure that is no age. */
const COUNTS = /^\s+(?!(?:years?|as|was|is|has|this|his|its|yesterday)\b)\p{Ll}+(?:s|k?m)\b/u;

/** "$US1 million": whose dollars they are. */
const DOLLARS = /\$(?:US|A|NZ|C|CA|CAN|HK|S)(?=\d)/gu;

/** The figures of a sentence with the words around them. Dates, years, times of day and ordinals are none. */
export function wordedFigures(sentence: string): WordedFigure[] {
  const text = sentence.replace(DOLLARS, '$');
  const tokens = [...text.matchAll(TOKEN)].map((found) => ({ word: found[0], at: found.index }));
  const figures: WordedFigure[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const read = readFigure(tokens, index);
    if (!read) continue;
    const first = tokens[index];
    const next = tokens[read.end];
    const previous = tokens[index - 1];
    const lead = text.slice(0, first?.at ?? 0);
    const rest = text.slice(read.to);
    const glued = /[\p{L}\d/:-]$/u.test(lead) || /^(?:[\p{L}:/\uFFFD]|-\d)/u.test(rest);
    const unit = unitOf(read.value, lead, rest, next?.word.replace(/\.$/u, '').toLowerCase() ?? '');
    if (
      !glued &&
      !isMoment(read.value, first?.word ?? '', next?.word ?? '', previous?.word ?? '') &&
      !NO_COUNT.test(lead) &&
      !NAMES_A_THING.test(rest) &&
      !(NAMED.test(lead) && OF_NAMED.test(rest)) &&
      !DIALLED.test(lead) &&
      !/^0\d/u.test(first?.word ?? '') &&
      !(unit === '' && BY.test(lead))
    ) {
      figures.push({
        value: read.value,
        bound: BOUNDS.find(([pattern]) => pattern.test(lead))?.[1] ?? 'exact',
        unit,
        noun: nearest(tokens.slice(read.end).map(({ word }) => word)),
        following: contentStems(
          tokens
            .slice(read.end, read.end + 5)
            .map(({ word }) => word)
            .join(' '),
        ).slice(0, 3),
        before: nearest(
          tokens
            .slice(0, index)
            .reverse()
            .map(({ word }) => word),
        ),
        part: SOME_OF.test(rest) || OF_ALL.test(text),
      });
    }
    index = read.end - 1;
  }
  return figures;
}

/** In what a figure is given, by the words about it. */
function unitOf(value: number, lead: string, rest: string, next: string): string {
  if (/^(?:%|percent|per)$/u.test(next)) return '%';
  const currency = /[$€£¥]\s*$/u.exec(lead)?.[0].trim() ?? CURRENCIES[next];
  if (currency !== undefined) return currency;
  if (AGO.test(rest)) return 'ago';
  if (LATE.test(rest)) return 'late';
  if (THAN.test(rest)) return 'than';
  if (WITHIN.test(lead) && LENGTH.test(next)) return 'within';
  const apposed = APPOSED.test(lead) && AGED.test(rest) && Number.isInteger(value) && value <= OLDEST;
  return YEAR_OLD.test(rest) || apposed || (AGE.test(lead) && !COUNTS.test(rest)) ? 'age' : '';
}

interface Token {
  readonly word: string;
  readonly at: number;
}

function readFigure(tokens: readonly Token[], index: number): { value: number; end: number; to: number } | null {
  const token = tokens[index];
  if (!token) return null;
  let value = valueOf(token.word);
  if (value === null) return null;
  let end = index + 1;
  for (let next = tokens[end]; next; next = tokens[end]) {
    const scale = SCALES[next.word.replace(/\.$/u, '').toLowerCase()];
    if (scale === undefined || (next.word === 'm' && isLength(tokens, index, end))) break;
    value *= scale;
    end++;
  }
  const last = tokens[end - 1] ?? token;
  return { value, end, to: last.at + last.word.length };
}

/** "Fell about 600m while climbing": without a currency before it or what is counted behind it, "m" is metres. */
function isLength(tokens: readonly Token[], figure: number, at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  const money = /^[$€£¥]$/u.test(tokens[figure - 1]?.word ?? '') || CURRENCIES[next.toLowerCase()] !== undefined;
  return !money && (next === '' || isFunctionWord(next) || !/^\p{L}/u.test(next));
}

function valueOf(word: string): number | null {
  if (/^\d/u.test(word)) return Number(word.replaceAll(',', ''));
  const lower = word.toLowerCase();
  if (lower === 'dozen') return 12;
  const [ten = '', one] = lower.split('-');
  const tens = TENS.indexOf(ten);
  if (tens >= 0) return (tens + 2) * 10 + (one === undefined ? 0 : SMALL.indexOf(one) + 1);
  const small = SMALL.indexOf(lower);
  return small < 1 ? null : small + 1;
}

function isMoment(value: number, word: string, next: string, previous: string): boolean {
  if (MONTH.test(next) && value <= 31) return true;
  if (MONTH.test(previous) && (value <= 31 || isYear(value, word))) return true;
  return isYear(value, word) || /^(?:gmt|utc|e[sd]t|a\.?m|p\.?m|o'clock|st|nd|rd|th)\b/iu.test(next);
}

const isYear = (value: number, word: string): boolean => /^\d{4}$/u.test(word) && value >= 1500 && value <= 2100;

/** The nearest word that carries content; none where two others come first. */
function nearest(words: readonly string[]): string {
  const near = words
    .slice(0, 3)
    .find((word) => /^\p{L}{2}/u.test(word) && !isFunctionWord(word) && !PASSED.has(word.toLowerCase()));
  return near === undefined ? '' : stem(near.replace(/(?:[’']s)?\.?$/u, '').toLowerCase());
}

const PASSED = new Set([
  'least',
  'nearly',
  'almost',
  'around',
  'roughly',
  'approximately',
  'estimated',
  'percent',
  'fewer',
  'less',
  'many',
  'much',
  'total',
]);
