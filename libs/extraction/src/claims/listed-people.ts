import { itemAt } from '../document/item-at.js';
import type { QuantityMention } from '../quantity/index.js';
import type { Counted, Place } from './count-place.js';
import { isPluralPhrase, type SentenceReading } from './propositions.js';
import type { NounPhrase } from './phrases.js';

/** A figure with what it counts. */
export interface CountAt {
  readonly place: Place;
  readonly counted: Counted;
}

/**
 * "Two women and a man died": members of one list whom one thing befell are one count of people, at the first of their
 * figures. Figures that are no exact counts of people stay as they are.
 */
export function addedUp(counts: readonly CountAt[]): CountAt[] {
  const left = [...counts];
  const sums: CountAt[] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    if (!isOfPeople(first)) {
      sums.push(first);
      continue;
    }
    let { mention } = first.place;
    for (let at = before(first.place.phrase, first); isOne(first, at); at = before(at, first))
      mention = plus(mention, 1);
    for (let at = behind(first.place.phrase, first); at !== null; at = behind(at, first)) {
      const index = left.findIndex((other) => other.place.phrase === at && isLike(other, first));
      const [other] = index < 0 ? [] : left.splice(index, 1);
      if (other === undefined && !isOne(first, at)) break;
      mention = plus(mention, other?.place.mention.value ?? 1, other?.place.mention.end);
    }
    sums.push({ place: { ...first.place, mention }, counted: first.counted });
  }
  return sums;
}

const isOfPeople = ({ place, counted }: CountAt): boolean =>
  counted.counted.startsWith('person ') &&
  counted.behaviour === 'grows' &&
  counted.measure === 'total' &&
  place.mention.bound === 'exact' &&
  place.mention.value !== null &&
  place.mention.unit !== '' &&
  !place.mention.part;

const isLike = (other: CountAt, first: CountAt): boolean =>
  isOfPeople(other) && other.counted.counted === first.counted.counted && other.counted.about === first.counted.about;

const plus = (mention: QuantityMention, more: number, end = mention.end): QuantityMention => {
  const value = (mention.value ?? 0) + more;
  return { ...mention, value, min: value, max: value, end: Math.max(end, mention.end) };
};

/** Whether a phrase of the list means one person: "a man". */
const isOne = ({ place: { reading } }: CountAt, phrase: NounPhrase | null): phrase is NounPhrase =>
  phrase !== null &&
  phrase.determiner === 'indefinite' &&
  reading.parse.tokens[phrase.to + 1]?.lower !== 'of' &&
  !isPluralPhrase(reading.parse, phrase) &&
  reading.isHuman(phrase);

/** The member of a list behind a phrase, or `null`. */
function behind(phrase: NounPhrase | null, { place: { reading } }: CountAt): NounPhrase | null {
  const next = phrase === null ? null : reading.parse.phraseAt[phrase.to + 2];
  return phrase !== null && next?.from === phrase.to + 2 && joins(reading, phrase, phrase.to + 1) ? next : null;
}

/** The member of a list before a phrase, or `null`. */
function before(phrase: NounPhrase | null, { place: { reading } }: CountAt): NounPhrase | null {
  const last = phrase === null ? null : itemAt(reading.parse.phraseAt, phrase.from - 2);
  return phrase !== null && last?.to === phrase.from - 2 && joins(reading, last, last.to + 1) ? last : null;
}

/** "Three people, a woman and two men": behind a comma stands who the people are, and nobody more. */
function joins({ parse: { tokens } }: SentenceReading, { head }: NounPhrase, at: number): boolean {
  const joint = tokens[at]?.lower;
  return joint === 'and' || (joint === ',' && !/^(?:people|persons|victims|others)$/.test(tokens[head]?.lower ?? ''));
}
