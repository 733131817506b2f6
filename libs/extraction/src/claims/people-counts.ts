import { itemAt } from '../document/item-at.js';
import { otherYears, type Counted, type Place } from './count-place.js';
import type { DocumentEvent } from './events.js';
import { BODIES, FINDING } from './idioms.js';
import { isNew } from './kind-counts.js';
import { familyOf, nounEntry } from './lexicon/nouns.js';
import { personNouns } from './lexicon/words.js';
import type { NounPhrase } from './phrases.js';
import type { SentenceReading } from './propositions.js';
import { stateOf } from './triggers.js';

/** All who are counted alike; "12 dead" behind a toll counts people too. */
export const person = (unit: string): string =>
  unit === '' || unit === 'death' || personNouns.has(unit) ? 'person' : unit;

const grown = (about: DocumentEvent, outcome: string, unit: string): Counted => ({
  about,
  counted: `${person(unit)} ${outcome}`,
  whose: '',
  slot: 'count',
  behaviour: 'grows',
  measure: 'total',
});

/** How many words behind a figure its state is looked for, in whatever phrase the figure stands. */
const STATE_WITHIN = 30;

/** "killed 12 people", "12 were hurt", "12 dead": people by what happened to them. */
export function fateCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention, phrase, at } = place;
  // "A man, 81, died", "an 81-year-old was hurt": an age counts nobody.
  if (mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'measure') return null;
  if (isAge(place) || isFoundBody(place)) return null;
  for (const proposition of reading.propositions) {
    for (const result of proposition.trigger.results) {
      if (result.class !== 'fate' || result.patient === null || phrase === null) continue;
      if (result.patient === phrase || isListedWith(reading, result.patient, phrase))
        return grown(causeOfFate(proposition.event, reading, main), result.outcome, mention.unit);
    }
  }
  const { tokens } = reading.parse;
  const last = Math.min(phrase?.to ?? at, at + STATE_WITHIN);
  for (let next = Math.min(last, at + 1); next <= last + 1 && next < tokens.length; next += 1) {
    const outcome = stateOf(tokens[next]?.lower ?? '');
    const event = outcome === null ? null : incident(reading, main);
    if (outcome !== null && event !== null) return grown(event, outcome, mention.unit);
  }
  return null;
}

/** "Aged 77", "dies at 77": an age, where nothing that is counted stands behind the figure. */
function isAge({ reading, mention, at }: Place): boolean {
  const before = itemAt(reading.parse.tokens, at - 1)?.lower ?? '';
  return /^aged?$/.test(before) || (before === 'at' && mention.unit === '');
}

/** "12 soldiers and three drivers": a member of the same list. */
function isListedWith(reading: SentenceReading, first: NounPhrase, other: NounPhrase): boolean {
  const joint = itemAt(reading.parse.tokens, other.from - 1);
  // "Kills 1, wounds 2": a verb that headlines hide from the tagger.
  if (reading.parse.tokens[other.from]?.pos === 'NOUN') return false;
  return first.to === other.from - 2 && (joint?.pos === 'CCONJ' || joint?.lower === ',');
}

export const isIncident = (event: DocumentEvent | null): event is DocumentEvent =>
  event !== null && familyOf(event.class_) === 'incident';

/** The event whose victims a bare figure counts: one of the sentence, the last before it, or the main one. */
const incident = (reading: SentenceReading, main: DocumentEvent | null): DocumentEvent | null =>
  [...reading.propositions.map(({ event }) => event), reading.lastEvent, main].find(isIncident) ?? null;

/** Nouns of a figure before it, by what happened to those whom it counts. */
const TOLLS: readonly (readonly [outcome: string, words: RegExp])[] = [
  ['hurt', /\b(?:number of (?:\S+ )?(?:injured|wounded|hurt|injuries)|(?:injured|injury) toll|injuries|wounded)\b/],
  ['missing', /\bnumber of (?:\S+ )?missing\b/],
  [
    'dead',
    /\b(?:toll|body count|deaths|fatalities|(?:number|estimate|count|tally) of (?:the )?(?:\S+ )?(?:dead|deaths|killed|fatalities|victims))\b/,
  ],
];

/** "the death toll rose to 14", "the number of injured fell to 3", "17 arrests", "30 injuries". */
export function tollCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention } = place;
  const event = causeOf(reading, main);
  if (event === null) return null;
  if (isFoundBody(place)) return { ...grown(event, 'dead', ''), unit: 'person', atLeast: true };
  const entry = mention.unit === 'death toll' ? { class: 'fate', outcome: 'dead' } : nounEntry(mention.unit);
  if (entry?.class === 'fate' && entry.outcome !== null) return grown(event, entry.outcome, '');
  if (mention.unit !== '' && !personNouns.has(mention.unit)) return null;
  const { tokens } = reading.parse;
  // "at least" opens the mention, so the words before it are those before its first token.
  const from = tokens.findIndex((token) => token.end > mention.start);
  const before = tokens
    .slice(Math.max(0, from - 16), from)
    .map((token) => token.lower)
    .join(' ');
  const outcome = mention.countedSpan === null || mention.countedSpan.end <= mention.start ? tollIn(before) : null;
  if (outcome === null || PART_OF.test(before)) return null;
  return grown(event, outcome, '');
}

/** "Divers recovered 11 bodies", "the bodies of 11 people were found": so many have died, and perhaps more. */
function isFoundBody(place: Place): boolean {
  const { mention, phrase, clause, at, reading } = place;
  if (mention.part || phrase === null || clause === null || isNew(place)) return false;
  const { tokens, phraseAt } = reading.parse;
  const ofPeople = person(mention.unit) === 'person' || reading.isHuman(phrase);
  const from = tokens.findIndex((token) => token.end > mention.start);
  const bodies =
    ofPeople && itemAt(tokens, from - 1)?.lower === 'of'
      ? itemAt(phraseAt, from - 2)
      : BODIES.has(mention.unit)
        ? phrase
        : null;
  if (bodies == null || !BODIES.has(tokens[bodies.head]?.lemma.toLowerCase() ?? '') || !FINDING.has(clause.lemma))
    return false;
  return clause.verb.passive ? clause.subject === bodies : clause.verb.last < at;
}

/** "19 deaths, of which 11 were": a figure has stood for the noun before. */
const PART_OF = /\bof (?:which|whom|these|them)\b/;

/** Cases of an illness, told by a noun before the figure. */
const CASES =
  /\b(?:number of (?:\S+ ){0,2}(?:cases|infections|infected|patients)|(?:that|those) of (?:\S+ ){0,2}(?:cases|infections)|^(?:\S+ ){0,3}(?:cases|infections)(?: (?:\S+ ){0,3})?(?:to|at|reached|number|numbered|total|totalled|totaled|hit|passed|near))\b/;

/** Words that count a day's or a kind's own cases, which are no total. */
const OTHER_CASES =
  /\b(?:new|more|further|additional|daily|fresh|suspected|possible|probable|active|severe|serious|mild|imported)\b/;

const ofIllness = (event: DocumentEvent): boolean => event.class_ === 'outbreak';

/** "88 confirmed cases", "infections rose to 212", "sickened 120", "26 people fell ill": those whom an illness has befallen. */
export function caseCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention, phrase, at, clause } = place;
  if (mention.kind !== 'count' && mention.kind !== 'number') return null;
  const { tokens } = reading.parse;
  const about = [...reading.propositions.map(({ event }) => event), main].find(
    (event) => event !== null && ofIllness(event),
  );
  // "Orm, which had 1,900 cases in 2031": of another year or place.
  if (about == null || mention.part || otherYears(reading).length > 0) return null;
  const end = mention.countedSpan?.end ?? tokens[phrase?.to ?? at]?.end ?? mention.end;
  const own = tokens
    .slice(at)
    .filter(({ start }) => start < end)
    .map(({ lower }) => lower)
    .join(' ');
  const from = tokens.findIndex((token) => token.end > mention.start);
  const before = tokens
    .slice(Math.max(0, from - 12), from)
    .map(({ lower }) => lower)
    .join(' ');
  const isCase = mention.unit === 'case' || mention.unit === 'infection';
  const told = isCase || (mention.unit === '' && CASES.test(before));
  const ill =
    !told && (mention.unit === '' || mention.unit === 'others' || personNouns.has(mention.unit)) && isOfTheIll(place);
  if ((!told && !ill) || OTHER_CASES.test(own) || (told && !isCase && OTHER_CASES.test(before))) return null;
  if (isCase && clause?.lemma === 'have') return null;
  return { about, counted: 'case', whose: '', slot: 'count', behaviour: 'grows', measure: 'total' };
}

/** Whether the clause says of those counted that they were infected or fell ill. */
function isOfTheIll({ reading, phrase, clause }: Place): boolean {
  if (clause === null || phrase === null) return false;
  const sick = reading.propositions.some(
    ({ trigger }) =>
      trigger.clause === clause && trigger.kind === 'verb' && /^(?:infect|sicken|\w+_ill)$/.test(trigger.head),
  );
  return (
    sick && (clause.object === phrase || ((clause.verb.passive || clause.object === null) && clause.subject === phrase))
  );
}

/** The outcome that the last noun of a figure names. */
function tollIn(before: string): string | null {
  let last = -1;
  let outcome: string | null = null;
  for (const [name, words] of TOLLS) {
    const at = before.search(words);
    if (at > last) {
      last = at;
      outcome = name;
    }
  }
  return outcome;
}

/**
 * What those whom a toll counts died or were hurt of: an incident that is no death itself, or an illness; else the deaths
 * that are told of.
 */
function causeOf(reading: SentenceReading, main: DocumentEvent | null): DocumentEvent | null {
  const near = [...reading.propositions.map(({ event }) => event), reading.lastEvent, main];
  const isCause = (event: DocumentEvent | null): boolean =>
    event?.class_ === 'outbreak' || (isIncident(event) && event.class_ !== 'fate');
  return near.find(isCause) ?? incident(reading, main);
}

/** A month, a season or a year: what is dated by one is another occasion than what the report is about. */
const ofAnother = /^(?:\d{4}(?:-(?:\d\d|Q\d|H\d|SP|SU|FA|WI))?|\d{3}|XXXX-\d\d)$/;

/** "Twelve people were killed": with no place, day or name of its own, a fate is what came of the event told of before. */
const causeOfFate = (fate: DocumentEvent, reading: SentenceReading, main: DocumentEvent | null): DocumentEvent =>
  fate.isBareFate &&
  fate.date === null &&
  fate.qualifiers.size === 0 &&
  !reading.dates.some(({ date }) => ofAnother.test(date.value))
    ? (causeOf(reading, main) ?? fate)
    : fate;
