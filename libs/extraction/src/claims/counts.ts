import type { ClaimValue, Span } from '#story';
import type { QuantityMention } from '../quantity/index.js';
import type { SlotReading } from './base.js';
import type { Clause } from './clauses.js';
import type { DocumentEvent } from './events.js';
import { familyOf, nounEntry } from './lexicon/nouns.js';
import { personNouns, speechLemmas, stopLemmas } from './lexicon/words.js';
import type { Names } from './names.js';
import type { NounPhrase } from './phrases.js';
import { clauseSpan, type Proposition, type SentenceReading } from './propositions.js';
import { stateOf } from './triggers.js';

type Quantity = Extract<ClaimValue, { type: 'quantity' }>;

interface Place {
  readonly reading: SentenceReading;
  readonly mention: QuantityMention;
  readonly at: number;
  readonly phrase: NounPhrase | null;
  readonly clause: Clause | null;
}

/** What a figure is about: the event or thing, what tells this count from others, and how it behaves. */
interface Counted {
  readonly about: DocumentEvent | string;
  readonly counted: string;
  readonly whose: string;
  readonly slot: 'count' | 'measure';
  readonly behaviour: 'fixed' | 'grows' | 'varies';
  readonly measure: Quantity['measure'];
}

/** Figures of a sentence as answers to "how many" and "how much", each with what is counted and of whom. */
export function readCounts(
  reading: SentenceReading,
  quantities: readonly QuantityMention[],
  names: Names,
  main: DocumentEvent | null,
): SlotReading[] {
  const found: SlotReading[] = [];
  for (const mention of quantities) {
    const place = placeOf(reading, mention);
    if (place === null) continue;
    const counted =
      fateCount(place, main) ??
      tollCount(place, main) ??
      aboardCount(place, main) ??
      votesCount(place) ??
      moneyCount(place, names) ??
      percentCount(place, names) ??
      plainCount(place, names);
    if (counted !== null) found.push(readingOf(place, counted));
  }
  return [...found, ...readScores(reading)];
}

function placeOf(reading: SentenceReading, mention: QuantityMention): Place | null {
  const { tokens, phraseAt, clauses } = reading.parse;
  let at = tokens.findIndex((token) => token.end > mention.start);
  if (at < 0) return null;
  // A bound opens the mention: "at least 5 dead".
  while (at < tokens.length && phraseAt[at] === null && (tokens[at]?.start ?? mention.end) < mention.end) at += 1;
  if ((tokens[at]?.start ?? mention.end) >= mention.end) at = tokens.findIndex((token) => token.end > mention.start);
  const behind = clauses.findLast((one) => one.verb.last < at && at <= one.to + 1);
  const before = clauses.find((one) => one.subject !== null && one.subject.from <= at && at <= one.verb.last);
  const clause = (behind?.object !== null && behind?.object === phraseAt[at] ? behind : (before ?? behind)) ?? null;
  return { reading, mention, at, phrase: phraseAt[at] ?? null, clause };
}

const person = (unit: string): string => (unit === '' || personNouns.has(unit) ? 'person' : unit);

const grown = (about: DocumentEvent, outcome: string, unit: string): Counted => ({
  about,
  counted: `${person(unit)} ${outcome}`,
  whose: '',
  slot: 'count',
  behaviour: 'grows',
  measure: 'total',
});

/** "killed 12 people", "12 were hurt", "12 dead": people by what happened to them. */
function fateCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention, phrase, at } = place;
  if (mention.kind === 'money' || mention.kind === 'percent') return null;
  for (const proposition of reading.propositions) {
    for (const result of proposition.trigger.results) {
      if (result.class !== 'fate' || result.patient === null || phrase === null) continue;
      if (result.patient === phrase || isListedWith(reading, result.patient, phrase))
        return grown(proposition.event, result.outcome, mention.unit);
    }
  }
  const { tokens } = reading.parse;
  const last = phrase?.to ?? at;
  for (let next = Math.min(last, at + 1); next <= last + 1 && next < tokens.length; next += 1) {
    const outcome = stateOf(tokens[next]?.lower ?? '');
    const event = incident(reading, main);
    if (outcome !== null && event !== null) return grown(event, outcome, mention.unit);
  }
  return null;
}

/** "12 soldiers and three drivers": a member of the same list. */
function isListedWith(reading: SentenceReading, first: NounPhrase, other: NounPhrase): boolean {
  const joint = reading.parse.tokens[other.from - 1];
  return first.to === other.from - 2 && (joint?.pos === 'CCONJ' || joint?.lower === ',');
}

const isIncident = (event: DocumentEvent | null): event is DocumentEvent =>
  event !== null && familyOf(event.class_) === 'incident';

/** The event whose victims a bare figure counts: one of the sentence, the last before it, or the main one. */
const incident = (reading: SentenceReading, main: DocumentEvent | null): DocumentEvent | null =>
  [...reading.propositions.map(({ event }) => event), reading.lastEvent, main].find(isIncident) ?? null;

/** "the death toll rose to 14", "17 arrests", "30 injuries". */
function tollCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention } = place;
  const event = incident(reading, main);
  if (event === null) return null;
  const entry = mention.unit === 'death toll' ? { class: 'fate', outcome: 'dead' } : nounEntry(mention.unit);
  if (entry?.class === 'fate' && entry.outcome !== null) return grown(event, entry.outcome, '');
  const before = reading.parse.tokens
    .slice(Math.max(0, place.at - 16), place.at)
    .map((token) => token.lower)
    .join(' ');
  return /\b(?:toll|number of (?:\S+ )?(?:dead|deaths|killed|fatalities|victims))\b/.test(before) && mention.unit === ''
    ? grown(event, 'dead', '')
    : null;
}

/** "carrying 41 passengers", "with 43 aboard": those in a vehicle, all of them. */
function aboardCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention, phrase, at, clause } = place;
  if (mention.kind !== 'count' && mention.kind !== 'number') return null;
  const { tokens } = reading.parse;
  const behind = tokens
    .slice((phrase?.to ?? at) + 1, (phrase?.to ?? at) + 5)
    .map((token) => token.lower)
    .join(' ');
  const carried =
    clause !== null && (clause.lemma === 'carry' || clause.lemma === 'transport') && clause.object === phrase;
  if (!carried && !/^(?:were |was |are |people )?(?:aboard|on board)\b/.test(behind)) return null;
  const event = incident(reading, main);
  return event === null
    ? null
    : {
        about: event,
        counted: `${person(mention.unit === 'passenger' && !mention.part ? '' : mention.unit)} aboard`,
        whose: '',
        slot: 'count',
        behaviour: 'fixed',
        measure: 'total',
      };
}

/** Votes, seats and points, and by how many somebody leads. */
function votesCount(place: Place): Counted | null {
  const { reading, mention, phrase, clause } = place;
  const { tokens } = reading.parse;
  const before = tokens
    .slice(Math.max(0, place.at - 3), place.at)
    .map((token) => token.lower)
    .join(' ');
  if (/^(?:to|against)$/.test(tokens[(phrase?.to ?? place.at) + 1]?.lower ?? '')) return null;
  const margin =
    /\b(?:lead|margin|majority|advantage|gap|difference) of$/.test(before) ||
    /^(?:lead|margin|majority)$/.test(tokens[phrase?.head ?? -1]?.lower ?? '');
  if (!margin && !/^(?:vote|seat|ballot|point|goal|delegate)$/.test(mention.unit)) return null;
  const subject = clause?.subject ?? null;
  const whose = reading.participant(subject)?.name ?? '';
  const about =
    reading.propositions.find(
      ({ trigger }) => trigger.listed && (trigger.class === 'vote' || trigger.class === 'contest'),
    )?.event ?? (whose === '' ? null : whose);
  if (about === null) return null;
  const counted = margin ? 'lead' : mention.unit;
  return {
    about,
    counted: `${counted} ${whose}`.trim(),
    whose,
    slot: 'count',
    behaviour: margin ? 'varies' : 'grows',
    measure: margin ? 'difference' : 'total',
  };
}

/** Verbs whose sum is a price once agreed, and does not vary. */
const paying = /^(?:pay|cost|offer|bid|fetch)$/;

/** A price where an event of a known kind has one; else a sum that varies, of whom the clause speaks. */
function moneyCount(place: Place, names: Names): Counted | null {
  const { reading, mention, phrase, clause } = place;
  if (mention.kind !== 'money') return null;
  const host = propositionOf(reading, clause);
  const once = host !== null && host.trigger.listed && host.trigger.class !== 'trend' && host.trigger.class !== 'fate';
  if (once)
    return {
      about: host.event,
      counted: 'price',
      whose: host.agent?.name ?? '',
      slot: 'measure',
      behaviour: 'fixed',
      measure: 'price',
    };
  const whose = reading.participant(clause?.subject ?? null)?.name ?? '';
  const paid = paying.test(clause?.lemma ?? '');
  const noun = paid ? 'price' : (headBefore(reading, place.at, phrase, names) ?? clause?.lemma ?? '');
  return whose === '' || noun === ''
    ? null
    : {
        about: whose,
        counted: noun,
        whose,
        slot: 'measure',
        behaviour: paid ? 'fixed' : 'varies',
        measure: paid ? 'price' : host?.trigger.class === 'trend' ? 'difference' : 'total',
      };
}

/** Shares and rates: of what, by whom. */
function percentCount(place: Place, names: Names): Counted | null {
  const { reading, mention, clause, phrase } = place;
  if (mention.kind !== 'percent') return null;
  const subject = reading.participant(clause?.subject ?? null)?.name ?? null;
  const host = propositionOf(reading, clause);
  if (host !== null && host.trigger.class === 'trend' && subject !== null) {
    return {
      about: host.event,
      counted: `change ${subject}`,
      whose: subject,
      slot: 'measure',
      behaviour: 'varies',
      measure: 'difference',
    };
  }
  const of = phraseAfter(reading, phrase?.to ?? place.at, 'of');
  const whole = of === null ? subject : names.roleOf(reading.parse.tokens, of);
  if (whole === null || clause === null) return null;
  const counted = of === null ? `rate ${whole}` : `share ${whole} ${clause.lemma}`;
  return {
    about: host?.trigger.listed === true ? host.event : whole,
    counted,
    whose: subject ?? '',
    slot: 'measure',
    behaviour: 'varies',
    measure: of === null ? 'rate' : 'share',
  };
}

/** Any other counted noun, with the verb that is said of it: of the event of that verb, else of the thing itself. */
function plainCount(place: Place, names: Names): Counted | null {
  const { reading, mention, phrase, clause } = place;
  if (mention.kind !== 'count' || mention.countedSpan === null || phrase === null || clause === null) return null;
  if (pairAt(reading, place.at) !== null) return null;
  if (speechLemmas.has(clause.lemma) && clause.subject === phrase) return null;
  const role = names.roleOf(reading.parse.tokens, phrase);
  const counted = personNouns.has(role) ? 'person' : role;
  if (counted === '') return null;
  const host = propositionOf(reading, clause);
  const verb = stopLemmas.has(clause.lemma) || speechLemmas.has(clause.lemma) ? '' : clause.lemma;
  const listed = host !== null && host.trigger.listed;
  const other = clause.object === phrase ? reading.participant(clause.subject) : null;
  const whose = other?.named === true ? other.name : '';
  return {
    about: listed ? host.event : counted,
    counted: `${counted} ${verb} ${listed ? '' : whose}`.replace(/\s+/g, ' ').trim(),
    whose,
    slot: 'count',
    behaviour: listed ? 'fixed' : 'varies',
    measure: 'total',
  };
}

const propositionOf = (reading: SentenceReading, clause: Clause | null): Proposition | null =>
  clause === null
    ? null
    : (reading.propositions.find(({ trigger }) => trigger.clause === clause) ??
      reading.propositions.find(
        ({ trigger }) =>
          trigger.results.some((result) => result.clause === clause) ||
          (trigger.phrase !== null && (trigger.phrase === clause.subject || trigger.phrase === clause.object)),
      ) ??
      null);

/** "a profit of $5m": the noun whose amount it is. */
function headBefore(reading: SentenceReading, at: number, phrase: NounPhrase | null, names: Names): string | null {
  const { tokens, phraseAt } = reading.parse;
  const from = phrase?.from ?? at;
  const noun = tokens[from - 1]?.lower === 'of' ? phraseAt[from - 2] : null;
  if (noun !== null && noun !== undefined) return names.roleOf(tokens, noun);
  const head = tokens[phrase?.head ?? -1];
  return head?.pos === 'NOUN' && phrase !== null && phrase.head > at ? head.lemma.toLowerCase() : null;
}

function phraseAfter(reading: SentenceReading, at: number, preposition: string): NounPhrase | null {
  const { tokens, phraseAt } = reading.parse;
  return tokens[at + 1]?.lower === preposition ? (phraseAt[at + 2] ?? null) : null;
}

function readingOf(place: Place, counted: Counted): SlotReading {
  const { reading, mention, clause } = place;
  const whole = clauseSpan(reading.parse, clause, place.at);
  const bound = mention.bound;
  const exact = bound === 'about' && mention.value !== null;
  const quantity: Quantity = {
    type: 'quantity',
    min: exact ? mention.value : mention.min,
    max: exact ? mention.value : mention.max,
    bound,
    unit: unitOf(mention, counted),
    counted: counted.counted,
    whose: counted.whose,
    measure: mention.part ? 'part' : counted.measure,
    partOf: mention.part ? 'total' : null,
  };
  return {
    slot: counted.slot,
    about: counted.about,
    behaviour: counted.behaviour,
    detail: counted.counted,
    value:
      mention.kind === 'money' ? { ...quantity, type: 'money', currency: mention.unit, unit: mention.unit } : quantity,
    valueSpan: { start: mention.start, end: mention.end },
    content: { start: Math.min(whole.start, mention.start), end: Math.max(whole.end, mention.end) },
    at: mention.start,
    assess: whole,
    question: counted.slot === 'count' ? `How many: ${counted.counted}?` : `How much: ${counted.counted}?`,
  };
}

function unitOf(mention: QuantityMention, counted: Counted): string {
  if (mention.kind !== 'count' && mention.kind !== 'number') return mention.unit;
  return nounEntry(mention.unit)?.class === 'fate' || mention.unit === 'death toll'
    ? (counted.counted.split(' ')[0] ?? '')
    : person(mention.unit);
}

const score = /^(\d{1,3})[-–](\d{1,3})$/;

/** "won 3-1", "voted 9-4", "by 31 votes to 28": a figure for each side. */
function readScores(reading: SentenceReading): SlotReading[] {
  const found: SlotReading[] = [];
  reading.parse.tokens.forEach((_, at) => {
    const pair = pairAt(reading, at);
    const host = pair === null ? undefined : reading.propositions.find(({ trigger }) => scored.has(trigger.class));
    if (pair === null || host === undefined) return;
    const sport = host.trigger.class === 'contest' && !pair.votes;
    const sides = sport
      ? [`score ${host.agent?.name ?? 'winner'}`, `score ${host.patient?.name ?? 'loser'}`]
      : ['vote majority', 'vote minority'];
    sides.forEach((counted, index) => {
      const figure = pair.figures[index] ?? 0;
      found.push({
        slot: 'count',
        about: host.event,
        behaviour: 'fixed',
        detail: counted,
        value: {
          type: 'quantity',
          min: figure,
          max: figure,
          bound: 'exact',
          unit: sport ? 'point' : 'vote',
          counted,
          whose: '',
          measure: 'total',
          partOf: null,
        },
        valueSpan: pair.span,
        content: clauseSpan(reading.parse, host.trigger.clause, Math.max(host.trigger.at, at)),
        at: pair.span.start,
        question: `How many: ${counted}?`,
      });
    });
  });
  return found;
}

const scored = new Set(['contest', 'vote', 'decision']);

/** Two figures that stand for two sides, with the larger of votes first. */
function pairAt(
  reading: SentenceReading,
  at: number,
): { figures: [number, number]; votes: boolean; span: Span } | null {
  const { tokens } = reading.parse;
  const token = tokens[at];
  if (token === undefined) return null;
  const match = score.exec(token.text);
  if (match !== null)
    return {
      figures: [Number(match[1]), Number(match[2])],
      votes: false,
      span: { start: token.start, end: token.end },
    };
  const noun = /^votes?$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const to = tokens[at + 1 + noun]?.lower;
  const other = tokens[at + 2 + noun];
  if (!isCount(token) || other === undefined || !isCount(other) || (to !== 'to' && to !== 'against')) return null;
  if (noun === 0 && !/^(?:voted|vote|by|ruled|split)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const [a, b] = [Number(token.text), Number(other.text)];
  return { figures: [Math.max(a, b), Math.min(a, b)], votes: true, span: { start: token.start, end: other.end } };
}

const isCount = (token: { readonly text: string }): boolean => /^\d{1,4}$/.test(token.text);
