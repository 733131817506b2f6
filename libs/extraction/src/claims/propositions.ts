import type { Span, TimeRange } from '#story';
import type { Document, Sentence } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import type { DateMention } from '../time/index.js';
import { attach, type Attachment } from './attach.js';
import { parseSentence, type Clause, type SentenceParse } from './clauses.js';
import { namesDay, rangeOf } from './dates.js';
import { DocumentEvent, EventRegister } from './events.js';
import { familyOf } from './lexicon/nouns.js';
import { emptyPeople, speechLemmas } from './lexicon/words.js';
import { openingTrigger } from './main-trigger.js';
import type { Discourse, Meant, Participant } from './participants.js';
import type { NounPhrase } from './phrases.js';
import type { PlaceReading } from './places.js';
import { isClosed, openedBy, toldDates } from './told-dates.js';
import { findTriggers, type Trigger } from './triggers.js';
import { nameMeant } from './who-is-meant.js';

/** A date with what it belongs to. */
export interface DatedTrigger {
  readonly date: DateMention;
  readonly range: TimeRange | null;
  readonly attachment: Attachment;
}

/** A trigger with the event that it means and the participants that its sentence names. */
export interface Proposition {
  readonly trigger: Trigger;
  readonly event: DocumentEvent;
  readonly agent: Participant | null;
  readonly patient: Participant | null;
  readonly dates: readonly DatedTrigger[];
  readonly places: readonly PlaceReading[];
}

/** One sentence read through: its parse and the propositions found in it. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly parse: SentenceParse;
  readonly propositions: readonly Proposition[];
  readonly dates: readonly DatedTrigger[];
  /** Whom a pronoun or "the target" means here, looked up at once because the discourse moves on. */
  readonly participant: (phrase: NounPhrase | null) => Participant | null;
  /** The text of a span. */
  readonly words: (span: Span) => string;
  /** Whether the words at an offset are what was said in public before, as the report looks back on it. */
  readonly isSaidBefore: (offset: number) => boolean;
  readonly isHuman: (phrase: NounPhrase) => boolean;
  readonly isPerson: (phrase: NounPhrase) => boolean;
  /** The event to which "the target" or "the victim" belongs here. */
  readonly lastEvent: DocumentEvent | null;
}

export interface SentenceSources {
  readonly document: Document;
  readonly discourse: Discourse;
  readonly register: EventRegister;
  readonly zone: string;
  readonly datesIn: (sentence: Sentence) => readonly DateMention[];
  readonly isPersonAt: (span: Span) => boolean;
  readonly placesIn: (parse: SentenceParse) => readonly PlaceReading[];
  /** Whether the words at an offset are what was said in public before, as the report looks back on it. */
  readonly isSaidBefore: (sentence: Sentence, offset: number) => boolean;
  /** Whether the offset stands in the words that name a speaker or report the saying. */
  readonly isFrame: (sentence: number, offset: number) => boolean;
  /** Whether the sentence stands in a notice. */
  readonly isNotice: (sentence: Sentence) => boolean;
}

/** Reads one sentence; sentences must come in the order of the text. */
export function readSentence(
  sources: SentenceSources,
  sentence: Sentence,
  opening: boolean,
  last: DocumentEvent | null,
): SentenceReading {
  const { discourse, register, zone } = sources;
  const { tokens } = sentence;
  const parse = parseSentence(sentence);
  const triggers = findTriggers(parse, discourse.thing).filter(
    (trigger) =>
      isDeed(trigger) || tellsInPassing(trigger) || !sources.isFrame(sentence.index, tokens[trigger.at]?.start ?? -1),
  );
  const dates = toldDates(sources.datesIn(sentence), tokens).map((date): DatedTrigger => {
    const attachment = attach(parse, triggers, date, true);
    const range = namesDay(date) ? rangeOf(date, zone) : null;
    return { date, range: range === null || attachment.held ? range : openedBy(date, range, zone), attachment };
  });
  const places = sources.placesIn(parse).map((place) => ({ place, attachment: attach(parse, triggers, place) }));
  const speaks = (offset: number): boolean => sources.isFrame(sentence.index, offset);
  /** Whom "he" or "she" means at each phrase, since the discourse moves on before the phrases are asked for. */
  const meant = new Map<NounPhrase, Meant>();
  for (const phrase of parse.phrases) {
    meant.set(phrase, discourse.meant);
    // "convicted Ida Rusk and sentenced her": a name behind the verb is whom the next pronoun means.
    discourse.mention(tokens, phrase, speaks);
  }
  const participant = (phrase: NounPhrase | null): Participant | null => {
    if (phrase === null) return null;
    const own = discourse.participant(tokens, phrase, meant.get(phrase));
    const head = tokens[phrase.head];
    if (own?.named === true && head?.pos !== 'PRON') return own;
    const name = nameMeant(parse, phrase);
    const other = name === null ? null : discourse.participant(tokens, name);
    if (name === null || other?.named !== true) return own;
    // "Ivo Prell met Ida Rusk. Prell denied that he": who speaks, if the pronoun can be theirs.
    return head === undefined || discourse.mayMean(head, other.name, tokens, name) ? other : own;
  };
  const first = opening ? openingTrigger(triggers, register) : null;
  const ordered = first === null ? triggers : [first, ...triggers.filter((trigger) => trigger !== first)];
  const propositions = new Map<Trigger, Proposition>();
  let lastEvent = last;
  for (const trigger of ordered) {
    const agent = participant(trigger.agent);
    const patient =
      participant(trigger.patient) ?? (trigger.phrase === null ? null : ownerPatient(trigger, parse, discourse));
    const own = dates.filter(({ attachment }) => attachment.trigger === trigger);
    const date = own.find((found) => isClosed(found.range) && !found.attachment.state)?.range ?? null;
    const place = places.find(({ attachment }) => attachment.trigger === trigger)?.place ?? null;
    const event = register.resolve({
      class: trigger.class,
      head: trigger.head,
      kind: trigger.kind,
      generic: trigger.generic,
      listed: trigger.listed,
      definite: trigger.definite,
      plural: trigger.plural,
      agent: agent?.name ?? null,
      agentPronoun: /^(?:it|they)$/.test(tokens[(trigger.agent ?? trigger.patient)?.head ?? -1]?.lower ?? ''),
      agentDefinite: trigger.agent?.determiner === 'definite' || agent?.named === true,
      patient: patient?.name ?? null,
      patientNamed: patient?.named ?? false,
      anaphoricPatient: trigger.patient !== null && isAnaphoric(parse, trigger.patient),
      thing: thingOf(parse, trigger.patient),
      patientSingular: trigger.patient !== null && !isPluralPhrase(parse, trigger.patient),
      outcomes: outcomesOf(trigger),
      place: place?.name ?? null,
      coarsePlace: place?.coarse ?? true,
      date,
      qualifiers: qualifiersOf(parse, trigger, own),
      opening: opening && (register.main !== null || trigger === first),
      noticed: sources.isNotice(sentence),
    });
    propositions.set(trigger, {
      trigger,
      event,
      agent,
      patient,
      dates: own,
      places: places.filter(({ attachment }) => attachment.trigger === trigger).map((found) => found.place),
    });
    if (familyOf(event.class_) === 'incident' && !event.plural) lastEvent = event;
  }
  for (const [noun, name] of namedThings(parse, discourse)) {
    register.main?.nameThing(noun, name);
    if (lastEvent !== register.main) lastEvent?.nameThing(noun, name);
  }
  discourse.pass(
    tokens,
    parse.phrases,
    new Set(parse.clauses.filter(({ lemma }) => !speechLemmas.has(lemma)).map(({ subject }) => subject)),
    speaks,
  );
  return {
    sentence,
    parse,
    propositions: triggers.map((trigger) => propositions.get(trigger)).filter((found) => found !== undefined),
    dates,
    participant,
    words: (span) => sources.document.text.slice(span.start, span.end),
    isSaidBefore: (offset) => sources.isSaidBefore(sentence, offset),
    isHuman: (phrase) => discourse.isHuman(tokens, phrase),
    isPerson: (phrase) => isPersonPhrase(sources, parse, phrase),
    lastEvent,
  };
}

const personPronouns = new Set(['he', 'she', 'who']);

function isPersonPhrase(sources: SentenceSources, parse: SentenceParse, phrase: NounPhrase): boolean {
  const head = parse.tokens[phrase.head];
  const first = parse.tokens[phrase.from];
  if (head === undefined || first === undefined) return false;
  return (
    personPronouns.has(head.lower) ||
    (head.pos === 'PROPN' && sources.isPersonAt({ start: first.start, end: head.end }))
  );
}

/** "Ida Rusk, who was rescued, said": what is told of a speaker in passing is told by the outlet. */
const tellsInPassing = ({ kind, clause, results }: Trigger): boolean =>
  kind === 'verb' && clause?.relative === true && results.length > 0;

/** Who votes, decides or orders people to leave says something by it, and does something too. */
const isDeed = ({ class: name, kind, head }: Trigger): boolean =>
  kind === 'verb' && (name === 'vote' || name === 'decision' || head === 'order_evacuate');

/** "The ferry, the Corrin Star,": things with the names that commas set behind them. */
function namedThings({ tokens, phrases, phraseAt }: SentenceParse, discourse: Discourse): [string, string][] {
  const things: [string, string][] = [];
  for (const phrase of phrases) {
    const head = tokens[phrase.head];
    const other = phraseAt[phrase.to + 2];
    if (
      head?.pos !== 'NOUN' ||
      phrase.determiner !== 'definite' ||
      tokens[phrase.to + 1]?.text !== ',' ||
      other?.from !== phrase.to + 2
    )
      continue;
    const name = tokens[other.head]?.pos === 'PROPN' ? discourse.participant(tokens, other) : null;
    if (name?.named === true) things.push([head.lemma.toLowerCase(), name.name]);
  }
  return things;
}

/** "his death": a possessive pronoun before a deed names whom it was done to. */
const ownerPatient = (trigger: Trigger, parse: SentenceParse, discourse: Discourse): Participant | null =>
  trigger.class === 'fate' && trigger.phrase !== null && trigger.phrase.determiner === 'possessive'
    ? discourse.owner(parse.tokens, trigger.phrase)
    : null;

/** "him", "the man": somebody whom the text has told of before. */
function isAnaphoric(parse: SentenceParse, phrase: NounPhrase): boolean {
  const head = parse.tokens[phrase.head];
  if (head === undefined) return false;
  return (
    /^(?:he|him|she|her|they|them)$/.test(head.lower) ||
    (phrase.determiner === 'definite' && emptyPeople.has(head.lemma.toLowerCase()))
  );
}

function outcomesOf({ results, outcome }: Trigger): string[] {
  const outcomes = results.map((result) => result.outcome);
  if (outcome !== null) outcomes.push(outcome);
  return outcomes;
}

/** Noun of a definite thing that is named in full, or again. */
const thingOf = ({ tokens }: SentenceParse, phrase: NounPhrase | null): string | null =>
  phrase?.determiner === 'definite' && tokens[phrase.head]?.pos === 'NOUN'
    ? (tokens[phrase.head]?.lemma ?? null)
    : null;

/** Whether a noun phrase means several: a plural head, or a number above one. */
export function isPluralPhrase(parse: SentenceParse, phrase: NounPhrase): boolean {
  const head = parse.tokens[phrase.head];
  if (head === undefined) return false;
  if (
    head.pos === 'NUM' ||
    /^(?:people|men|women|children|police|they|them|we|us|both|several|many|most|some|all)$/.test(head.lower)
  )
    return head.lower !== 'one' && head.lower !== '1';
  return head.pos === 'NOUN' && head.lower !== head.lemma && head.lower.endsWith('s') && !head.lower.endsWith('ss');
}

const ordinals =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|previous|another)$/;

/** What tells the event from others of its kind: a year of its own, an ordinal, a noun before its head. */
function qualifiersOf(parse: SentenceParse, trigger: Trigger, dates: readonly DatedTrigger[]): string[] {
  const qualifiers: string[] = [];
  for (const { date, attachment } of dates)
    if (/^\d{4}$/.test(date.value) && !attachment.state && trigger.kind === 'noun') qualifiers.push(date.value);
  if (trigger.phrase === null) return qualifiers;
  for (let at = trigger.phrase.from; at < trigger.phrase.head; at += 1) {
    const token = parse.tokens[at];
    if (token === undefined) continue;
    if (ordinals.test(token.lower)) qualifiers.push(token.lower);
    else if (token.pos === 'NOUN' && !dates.some(({ date }) => date.start <= token.start && token.end <= date.end))
      qualifiers.push(token.lower);
  }
  return qualifiers;
}

/** The words of a clause from its subject on, or of a noun phrase: what a claim about it rests on. */
export function clauseSpan(parse: SentenceParse, clause: Clause | null, at: number): Span {
  const { tokens } = parse;
  const first = clause === null ? at : Math.min(clause.from, clause.subject?.from ?? clause.from);
  // "Neither of the drivers was held": what the tagger takes for a conjunction denies it.
  const from =
    itemAt(tokens, first - 1)?.lower === 'of' && itemAt(tokens, first - 2)?.lower === 'neither' ? first - 2 : first;
  const to = clause === null ? at : Math.max(clause.to, at);
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? tokens.at(-1)?.end ?? 0 };
}

/** The words that say how sure a clause is: of "never woke and died" the second verb's alone, without what comes before it. */
export function ownWords(parse: SentenceParse, clause: Clause | null, at: number): Span {
  const whole = clauseSpan(parse, clause, at);
  const subject = clause?.subject ?? null;
  if (clause === null || subject === null) return whole;
  const shared = parse.clauses.some(
    ({ verb, subject: own }) => own === subject && verb.first > subject.to && verb.last < clause.verb.first,
  );
  const verb = parse.tokens[clause.verb.first];
  // "did not flee or fight", "did not flee and fight" deny both.
  const both =
    /^n?or$/.test(parse.tokens[clause.verb.first - 1]?.lower ?? '') ||
    (clause.verb.modal === null && verb?.lower === verb?.lemma);
  return shared && !both ? { start: verb?.start ?? whole.start, end: whole.end } : whole;
}
