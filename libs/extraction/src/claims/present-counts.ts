import { itemAt } from '../document/item-at.js';
import { otherYears, type Counted, type Place } from './count-place.js';
import type { DocumentEvent } from './events.js';
import { isNew, isOfSomeKind } from './kind-counts.js';
import { CREW, STRUCTURES, VEHICLES, YOUNG } from './lexicon/present-words.js';
import { isIncident, person } from './people-counts.js';
import { personNouns } from './lexicon/words.js';

/** How many words behind what is counted are looked at. */
const BEHIND = 10;

/** Verbs that say of a vehicle who is in it, and of those who are in it that they are. */
const holding = /^(?:carry|transport|hold|have|be|ferry|take|sail|travel|ride|fly)$/;

/** Verbs by which somebody is somewhere. */
const BEING: ReadonlySet<string> = new Set(
  'be remain stay stand sit travel ride sleep find wait drive gather queue work cross walk'.split(' '),
);

const ABOARD =
  /^(?:(?:were|was|are|had|have|been|being|remain|remained|stayed|still|all|people) ){0,4}(?:aboard|on board)\b/;
/** "41 people were on the ferry", and not "at 11 on Sunday". */
const ON_IT =
  /^(?:were |was |are )?(?:(?:crammed|packed|squeezed|crowded|piled|travelling|traveling|riding|sailing|trapped) )?(?:on|in|onto|into|inside) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d)/;
const CREW_ALL =
  /^(?:aboard|on board) ?,? (?:all (?:of (?:them|whom) )?|most of them )?(?:were )?(?:crew|crew members|sailors|seamen)\b/;

/** "carrying 41 passengers", "with 43 aboard", "41 people were on the bus": those in a vehicle, all of them. */
export function aboardCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention, phrase, at, clause } = place;
  if ((mention.kind !== 'count' && mention.kind !== 'number') || isNew(place)) return null;
  // "can carry 400 passengers"
  if ((clause !== null && clause.verb.modal !== null) || isOfSomeKind(place)) return null;
  const last = phrase?.to ?? at;
  const behind = wordsBehind(place, last);
  const loaded =
    clause !== null && (clause.lemma === 'carry' || clause.lemma === 'transport') && clause.object === phrase;
  const riders = mention.unit === 'passenger' && (clause === null || holding.test(clause.lemma) || isWith(place));
  const vehicle = vehicleNear(place, last);
  const isPeople =
    personNouns.has(mention.unit) || YOUNG.has(mention.unit) || (phrase !== null && reading.isHuman(phrase));
  const onIt = isPeople && vehicle !== null && (ON_IT.test(behind) || isIn(place, VEHICLES));
  const isCrew = isOfCrew(place);
  const aboard = ABOARD.test(behind) || isAboard(place) || isCrew;
  if (!loaded && !riders && !onIt && !aboard) return null;
  const crew = isCrew || CREW.has(mention.unit) || isCrewMember(place) || CREW_ALL.test(behind.replace(/ ,/g, ','));
  const counted = `${crew ? 'crew' : kindOf(place)} aboard`;
  // A report that is about what came later counts them of no event of its own.
  const about = incidentOf(place, main) ?? (loaded || riders || onIt ? vehicle : isDated(place) ? null : counted);
  if (about === null) return null;
  return { about, counted, ...ALL_OF_THEM };
}

/** "Seventeen cars were on the bridge when it gave way", "300 people were in the hall": those whom an incident met there. */
export function presentCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { mention } = place;
  if (
    mention.kind !== 'count' ||
    mention.part ||
    isNew(place) ||
    isDated(place) ||
    isOfSomeKind(place) ||
    !isIn(place, STRUCTURES)
  )
    return null;
  const counted = `${kindOf(place)} present`;
  const about = incidentOf(place, main) ?? (AT_THE_MOMENT.test(wordsBehind(place, place.at)) ? counted : null);
  if (about === null) return null;
  return { about, counted, ...ALL_OF_THEM };
}

/** Of those who were there at one moment there is one number. */
const ALL_OF_THEM = { whose: '', slot: 'count', behaviour: 'fixed', measure: 'total' } as const;

/** Words by which a sentence counts those who were there at one moment. */
const AT_THE_MOMENT = /\b(?:when|as|at the (?:time|moment))\b/;

/** "In 2011 a ferry sank with 90 aboard": of another year than the report's own. */
const isDated = ({ reading }: Place): boolean => otherYears(reading).length > 0;

/** What those counted are called, where reports call them by several nouns. */
function kindOf({ mention }: Place): string {
  if (mention.unit === 'passenger' && !mention.part) return 'person';
  return YOUNG.has(mention.unit) ? 'child' : person(mention.unit);
}

/** The incident that they were in: of the sentence, else the last before, else the one that the report is about. */
function incidentOf({ reading }: Place, main: DocumentEvent | null): DocumentEvent | null {
  const own = reading.propositions.map(({ event }) => event);
  const last = reading.lastEvent;
  return (
    [...own, last].find((event) => isIncident(event) && !OTHER_DEEDS.has(event.class_)) ??
    [main, ...own, last].find(isIncident) ??
    null
  );
}

/** A closure or a death is an incident too, but hardly the one that met those who were counted. */
const OTHER_DEEDS: ReadonlySet<string> = new Set(['fate', 'operation']);

/** Whether the clause says of those counted that they were in or on one of the things. */
function isIn({ reading, phrase, clause }: Place, things: ReadonlySet<string>): boolean {
  if (clause === null || phrase === null || clause.subject !== phrase) return false;
  if (clause.verb.passive || clause.verb.negated || clause.verb.modal !== null || !BEING.has(clause.lemma))
    return false;
  const { tokens } = reading.parse;
  return clause.circumstances.some(
    ({ preposition, phrase: { head, determiner } }) =>
      /^(?:on|in|inside|aboard|at|under)$/.test(preposition) &&
      determiner !== 'indefinite' &&
      things.has(tokens[head]?.lemma.toLowerCase() ?? ''),
  );
}

/** "19 crew members remained on board": the words stand behind the verb of those counted. */
function isAboard({ reading, phrase, clause }: Place): boolean {
  if (clause === null || phrase === null || clause.subject !== phrase || !BEING.has(clause.lemma)) return false;
  const next = reading.parse.tokens.slice(clause.verb.last + 1, clause.verb.last + 3).map(({ lower }) => lower);
  return !clause.verb.passive && /^(?:aboard|on board)\b/.test(next.join(' '));
}

/** "the crew, nineteen men and women from five countries" */
function isOfCrew({ reading, mention, phrase }: Place): boolean {
  const { tokens, phraseAt } = reading.parse;
  if (phrase === null || mention.kind !== 'count' || mention.part) return false;
  const whole = itemAt(tokens, phrase.from - 1)?.text === ',' ? itemAt(phraseAt, phrase.from - 2) : null;
  return whole != null && whole.determiner !== 'indefinite' && CREW.has(tokens[whole.head]?.lemma.toLowerCase() ?? '');
}

/** "24 crew members" */
function isCrewMember({ mention, reading }: Place): boolean {
  if (mention.unit !== 'member') return false;
  const { tokens } = reading.parse;
  const end = mention.countedSpan?.end ?? mention.end;
  const at = tokens.findIndex((token) => token.end >= end);
  return itemAt(tokens, at - 1)?.lower === 'crew';
}

/** "with 43 passengers": what a preposition adds to the clause is no object of its verb. */
const isWith = ({ reading, phrase, at }: Place): boolean =>
  reading.parse.tokens[(phrase?.from ?? at) - 1]?.lower === 'with';

const wordsBehind = ({ reading }: Place, last: number): string =>
  reading.parse.tokens
    .slice(last + 1, last + 1 + BEHIND)
    .map((token) => token.lower)
    .join(' ');

/** The vehicle of the clause: its subject, or what follows "on" within a few words of the figure. */
function vehicleNear({ reading, clause }: Place, last: number): string | null {
  const { tokens } = reading.parse;
  for (let at = last + 1; at <= last + BEHIND && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT') break;
    if (VEHICLES.has(token.lemma)) return token.lemma;
  }
  const subject = tokens[clause?.subject?.head ?? -1]?.lemma ?? '';
  return VEHICLES.has(subject) ? subject : null;
}
