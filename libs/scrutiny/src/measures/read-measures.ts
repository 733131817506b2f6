import { isEmpty, isMeasure } from '../stands/empty-words.js';
import { isCapital } from '../stands/name-words.js';
import { isNegatorWord } from '../stands/negations.js';
import { isOpening, wordsIn, type Word } from '../stands/pieces.js';
import { sameThing } from '../stands/same-things.js';
import { says, withoutSpeakers } from '../stands/saying.js';
import { isPast, VERB } from '../stands/word-forms.js';
import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { isFunctionWord, isNumberStem } from '../words/words.js';
import { amountsIn, type Amount } from './amounts.js';
import { MEASURE_ROWS, type MeasureRow } from './measure-rows.js';

/** A telling word of the clause that gives an amount. */
export interface MeasuredWord {
  readonly key: string;
  readonly name: boolean;
}

/** One amount of one thing, as a clause gives it. */
export interface Measured {
  readonly row: MeasureRow;
  readonly amount: Amount;
  /** Of what it is told: the head of the subject; `null` where that is a pronoun or the amount itself. */
  readonly subject: MeasuredWord | null;
  /** The other telling words of the clause. */
  readonly words: readonly MeasuredWord[];
  /** Whether it is wanted, expected or no more than possible. */
  readonly open: boolean;
}

const JOINT =
  /[;:()—–“”"?!]|,\s|\b(?:while|when|whose|which|who|whom|that|because|although|though|but|if|unless|where)\b/giu;
/** What was so at another time than that of the news, or is only a part of it. */
const ELSEWHERE =
  /\b(?:first|originally|initially|previously|earlier|once|had (?:been )?\p{L}+(?:ed|n)\b|last (?:year|month|season)|so far|another|others?|more than (?:half|twice)|further|extra|at (?:noon|midday|half-time)|not|never|no|nobody|none|without|neither|nor|only|if|would have)\b|n['’]t\b/iu;
const OPEN =
  /\b(?:may|might|could|should|would|expect\p{L}*|forecast\p{L}*|predict\p{L}*|estimat\p{L}*|budget\p{L}*|due|meant|wants?|wanted|demand\p{L}*|seeks?|sought|seeking|asks?|asked|hopes?|hoped|hoping|plans?|planned|planning|intend\p{L}*|propos\p{L}*|scheduled|faces?|facing|maximum|threaten\p{L}*)\b/u;

/** What leaves open the month or year of a plan: "is expected to open in May" and "will open in May" give one and the same. */
const UNSURE =
  /\b(?:may(?! \d)|might|could|should|would|wants?|wanted|demand\p{L}*|seeks?|sought|seeking|asks?|asked|hopes?|hoped|hoping|propos\p{L}*|threaten\p{L}*|possibly|perhaps|likely|unlikely)\b/u;
const isOfCalendar = ({ dimension }: Amount): boolean => dimension === 'month' || dimension === 'year';

interface Wording {
  readonly row: MeasureRow;
  readonly stems: readonly string[];
}

const WORDINGS = new Map<string, Wording[]>();
const BARE: MeasureRow[] = [];
for (const row of MEASURE_ROWS) {
  if (row.words === '') BARE.push(row);
  else
    for (const words of row.words.split(', ')) {
      const stems = words.split(' ').map(stem);
      const [first = ''] = stems;
      WORDINGS.set(first, [...(WORDINGS.get(first) ?? []), { row, stems }]);
    }
}
const COUNTED = new Map(
  MEASURE_ROWS.map((row) => [row, new Set((row.of ?? '').split(' ').map((noun) => sameThing(stem(noun))))] as const),
);

/** The amounts that a sentence gives of things, where a clause of it gives one of its kind. */
export const measuresIn = perSentence((sentence): readonly Measured[] =>
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|an?|half|in|since|from|until|noon|midday|midnight)\b/iu.test(
    sentence,
  )
    ? clausesOf(sentence).flatMap(readClause)
    : [],
);

const clausesOf = (sentence: string): string[] => sentence.split(JOINT).filter((clause) => /\p{L}/u.test(clause));

const AT_NOON = /\bat (?:noon|midday)\b/giu;
/** "Will not restart until September": in September, at the earliest. */
const NOT_UNTIL = /\b(?:not|n['’]t)\b((?: [\p{L}]+){1,8}) (?:until|before)\b/iu;

function readClause(written: string): Measured[] {
  const clause = written.replace(NOT_UNTIL, '$1 from');
  // "At noon" is another time than that of a count, and the time itself of what came about then.
  const isOfClock = ELSEWHERE.test(clause);
  if (isOfClock && ELSEWHERE.test(clause.replace(AT_NOON, ' '))) return [];
  const amounts = amountsIn(clause).map((amount) =>
    clause === written || !isOfCalendar(amount) ? amount : { ...amount, to: Infinity },
  );
  if (amounts.length === 0) return [];
  const all = wordsIn(clause);
  const told = withoutSpeakers(all);
  const speaker = told.findIndex((_, at) => says(told, at));
  const words = told.slice(speaker + 1);
  const stems = words.map((word) => word.stem);
  const found = new Map<MeasureRow, readonly number[]>(BARE.map((row) => [row, []]));
  stems.forEach((one, at) => {
    for (const { row, stems: wording } of WORDINGS.get(one) ?? []) {
      const places = placesOf(stems, at, wording);
      if (places !== null) found.set(row, [...(found.get(row) ?? []), ...places]);
    }
  });
  const open = OPEN.test(clause) || words.some(isOpening);
  const openToPlans = UNSURE.test(clause);
  return [...found].flatMap(([row, places]) => {
    const own = amounts.filter((amount) => isOf(row, amount) && (!isOfClock || amount.dimension === 'clock'));
    const [amount] = own;
    // Of two amounts of one kind in a clause, nothing tells which is of the thing.
    if (amount === undefined || own.length > 1) return [];
    if (amount.dimension === 'month' && amounts.some(({ dimension }) => dimension === 'year')) return [];
    return [
      {
        row,
        amount,
        subject: subjectOf(words, places, amount),
        words: tellingOf(words, places, amount),
        open: (isOfCalendar(amount) ? openToPlans : open) && row.open !== true && row.atMost !== true,
      },
    ];
  });
}

const isOf = (row: MeasureRow, { dimension, unit }: Amount): boolean => {
  if (!row.dimensions.includes(dimension)) return false;
  const [counted = ''] = unit.split('/');
  return dimension !== 'count' || counted === '' || COUNTED.get(row)?.has(counted) === true;
};

/** Words that may stand between those of one wording. */
const BETWEEN = 3;

function placesOf(stems: readonly string[], from: number, wording: readonly string[]): readonly number[] | null {
  const places = [from];
  for (const wanted of wording.slice(1)) {
    const last = places.at(-1) ?? from;
    const next = stems.slice(last + 1, last + 2 + BETWEEN).indexOf(wanted);
    if (next < 0) return null;
    places.push(last + 1 + next);
  }
  return places;
}

const NP_OPENS = /^(?:the|an?|its|his|her|their|this|that|these|those|some|about|around|nearly|almost|all)$/u;
const PRONOUN = /^(?:it|he|she|they|there|we|i|you|this|that)$/u;

/** The head of the words before the verb; behind "of" where the head only names the measure: "the price of the stadium". */
function subjectOf(words: readonly Word[], places: readonly number[], amount: Amount): MeasuredWord | null {
  if (PRONOUN.test(words[0]?.lower ?? '') && isVerb(words, 1)) return null;
  let head = headFrom(words, 0, places);
  let end = head.end;
  while (head.at >= 0 && words[end]?.lower === 'of' && (places.includes(head.at) || isSuperlative(words[head.at]))) {
    head = headFrom(words, end + 1, places);
    end = head.end;
  }
  const word = words[head.at];
  // "7 million crowns were taken by Brandt"
  if (word === undefined || head.ofFigure || isOfAmount(word, amount)) {
    const by = words.findIndex(({ lower }) => lower === 'by');
    const agent = by < 0 ? undefined : words[headFrom(words, by + 1, []).at];
    return agent === undefined ? null : { key: sameThing(agent.stem), name: isCapital(agent) };
  }
  return places.includes(head.at) ? null : { key: sameThing(word.stem), name: isCapital(word) };
}

const isSuperlative = (word: Word | undefined): boolean => /est$/u.test(word?.lower ?? '');

function headFrom(
  words: readonly Word[],
  from: number,
  places: readonly number[],
): { readonly at: number; readonly end: number; readonly ofFigure: boolean } {
  let at = -1;
  let end = from;
  let ofFigure = false;
  for (; end < words.length; end += 1) {
    const { lower, stem: one } = words[end] ?? { lower: '', stem: '' };
    if (NP_OPENS.test(lower)) continue;
    if (/^\d/u.test(lower) || isNumberStem(one)) {
      ofFigure ||= at < 0;
      continue;
    }
    if (!/\p{L}/u.test(lower) || isFunctionWord(lower) || VERB.test(lower)) break;
    if (at >= 0 && (isPast(lower) || places.includes(end))) break;
    at = end;
  }
  return { at, end, ofFigure };
}

const isVerb = (words: readonly Word[], at: number): boolean =>
  VERB.test(words[at]?.lower ?? '') || isPast(words[at]?.lower ?? '');

const isOfAmount = ({ stem: one }: Word, { unit }: Amount): boolean => {
  const [counted = ''] = unit.split('/');
  return counted !== '' && (counted === one || counted === sameThing(one));
};

const OF_CLOCK = /^(?:noon|midday|midnight|half|quarter|past|clock|[ap]\.?m\.?|local|time)$/u;

/** Verbs that only say that what they tell is planned. */
const PLANNED = new Set('expect due schedule plan set likely intend'.split(' ').map(stem));

const tellingOf = (words: readonly Word[], places: readonly number[], amount: Amount): MeasuredWord[] =>
  words.flatMap((word, at) =>
    places.includes(at) ||
    !/\p{L}/u.test(word.text) ||
    word.lower === 'percent' ||
    isFunctionWord(word.lower) ||
    isNegatorWord(word) ||
    isEmpty(word) ||
    isMeasure(words, at) ||
    isOfAmount(word, amount) ||
    (isOfCalendar(amount) && PLANNED.has(word.stem)) ||
    (amount.dimension === 'clock' && OF_CLOCK.test(word.lower))
      ? []
      : [{ key: sameThing(word.stem), name: isCapital(word) && at > 0 }],
  );
