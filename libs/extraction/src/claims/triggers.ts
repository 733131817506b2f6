import type { Clause, SentenceParse } from './clauses.js';
import { comesTrue, factuality } from './factuality.js';
import { readIdiom, type IdiomReading } from './idioms.js';
import { verbEntry } from './lexicon/verbs.js';
import { goalVerbs, isLightVerb, isResultVerb, speechLemmas, stopLemmas } from './lexicon/words.js';
import { readNamedResult } from './named-results.js';
import { isTitleCase, nounTrigger, resumedTrigger } from './noun-triggers.js';
import { nounEntry } from './lexicon/nouns.js';
import type { NounPhrase } from './phrases.js';
import { isCustody, mergeFates, namedAmong, violent } from './fates.js';
import { mishapOf, type Mishap } from './mishaps.js';
import { orderedToLeave } from './orders.js';
import { partyOf, type Trigger, type TriggerResult } from './trigger.js';
import { entryOf, madeToChange, outlasts, playedBy } from './verb-class.js';

export { following, type Trigger, type TriggerResult } from './trigger.js';
export { stateOf } from './named-results.js';

/**
 * The triggers of a sentence in order: event nouns first, verbs where no noun of their clause stands for the event.
 * @param it noun of the thing that "it" means
 */
export function findTriggers(parse: SentenceParse, it: string | null = null): Trigger[] {
  const nouns = new Map<NounPhrase, Trigger>();
  const titleCase = isTitleCase(parse.tokens);
  for (const phrase of parse.phrases) {
    const trigger = nounTrigger(parse, phrase, titleCase);
    if (trigger !== null) nouns.set(phrase, trigger);
  }
  const verbs: Trigger[] = [];
  parse.clauses.forEach((clause, index) => {
    readClauseTriggers(parse, clause, index, nouns, verbs, it);
  });
  const triggers = [...nouns.values(), ...verbs].sort((a, b) => a.at - b.at);
  for (const { results } of triggers) results.push(...results.flatMap((result) => namedAmong(parse, result)));
  return mergeFates(parse, triggers);
}

function readClauseTriggers(
  parse: SentenceParse,
  clause: Clause,
  index: number,
  nouns: Map<NounPhrase, Trigger>,
  verbs: Trigger[],
  it: string | null,
): void {
  const { lemma } = clause;
  const fact = factuality(parse, clause, index);
  // The infinitive behind "voted to" tells the deed; the verb before it only that it came about.
  const next = parse.clauses[index + 1];
  if (
    fact === null ||
    isReportAct(parse, clause) ||
    (next !== undefined && comesTrue(clause, next) !== undefined && (isListed(next) || lemma === 'fail'))
  )
    return;
  const idiom = outlasts(parse, clause) === null ? readIdiom(parse, clause) : null;
  if (idiom !== null) {
    // The nouns among its words open nothing of their own.
    for (const phrase of nouns.keys())
      if (phrase !== idiom.patient && clause.verb.last < phrase.head && phrase.head <= idiom.to) nouns.delete(phrase);
    readDeed(clause, idiomDeed(parse, clause, idiom), fact.negated, nouns, verbs);
    return;
  }
  const subject = clause.subject === null ? undefined : nouns.get(clause.subject);
  if (isLightVerb(lemma, clause.particle) && handsOver(parse, clause, nouns, verbs)) return;
  if (
    subject !== undefined &&
    !clause.verb.passive &&
    isResultVerb(lemma) &&
    readNamedResult(parse, clause, subject, nouns)
  )
    return;
  const ordered = orderedToLeave(parse, clause, next);
  if (ordered !== undefined) {
    readDeed(clause, orderDeed(parse, clause, ordered), fact.negated, nouns, verbs);
    return;
  }
  const mishap = mishapOf(parse, clause, it);
  if (
    mishap === null &&
    playedBy(parse, clause) === null &&
    (speechLemmas.has(lemma) || stopLemmas.has(lemma) || goalVerbs.has(lemma)) &&
    !isDone(parse, clause)
  )
    return;
  const hazard = hazardOf(parse, clause, nouns);
  if (hazard !== null) {
    hazard.clause = clause;
    hazard.stated = true;
    return;
  }
  readDeed(clause, verbDeed(parse, clause, subject, mishap), fact.negated, nouns, verbs);
}

/** Verbs that say little by themselves and tell a deed of what it was done to: "the sample was taken". */
const handling = new Set(['take', 'find', 'put', 'keep', 'give']);

const isDone = ({ tokens, phraseAt }: SentenceParse, { lemma, particle, verb, subject }: Clause): boolean =>
  handling.has(lemma) &&
  particle === null &&
  verb.passive &&
  verb.form === 'finite' &&
  subject?.determiner === 'definite' &&
  (tokens[verb.last + 1]?.pos === 'ADP' || tokens[verb.last + 1]?.pos === 'PUNCT') &&
  phraseAt[verb.last + 1] == null;

const isListed = (clause: Clause): boolean => verbEntry(clause.lemma, clause.particle).outcome !== null;

/** "held a meeting", "the raid took place", "it happened": the noun is the event, the verb only says that it was. */
function handsOver(
  parse: SentenceParse,
  clause: Clause,
  nouns: ReadonlyMap<NounPhrase, Trigger>,
  verbs: Trigger[],
): boolean {
  const { passive, negated } = clause.verb;
  const subject = clause.subject === null ? undefined : nouns.get(clause.subject);
  const object = clause.object === null ? undefined : nouns.get(clause.object);
  const noun = passive ? subject : (object ?? subject);
  if (noun === undefined) {
    const resumed = happenings.has(clause.lemma) || clause.particle === 'out' ? resumedTrigger(parse, clause) : null;
    if (resumed !== null) verbs.push(resumed);
    return resumed !== null;
  }
  noun.agent ??= passive ? byAgent(parse, clause) : noun === object ? clause.subject : null;
  noun.clause = clause;
  noun.stated = true;
  const entry = nounEntry(noun.head);
  if (entry !== null && entry.outcome !== null && entry.class !== 'fate') {
    noun.results.push({
      class: entry.class,
      outcome: entry.outcome,
      patient: noun.patient,
      at: noun.at,
      clause,
      negated,
    });
  }
  return true;
}

const happenings = new Set(['happen', 'occur', 'take', 'begin', 'start', 'end', 'erupt', 'unfold']);

/** What a clause tells by its verb, alone or with fixed words behind it. */
interface Deed {
  readonly class: string;
  readonly outcome: string | null;
  readonly head: string;
  /** Whether its class is one of scrutiny's tables, or the verb for want of one. */
  readonly listed: boolean;
  readonly patient: NounPhrase | null;
  readonly agent: NounPhrase | null;
  /** Token of the last word that tells it. */
  readonly at: number;
  /** Whether it tells of a state, which is no event of its own: "is alive". */
  readonly state: boolean;
}

/** A verb with its fixed words, told at the last of them. */
function idiomDeed(
  parse: SentenceParse,
  clause: Clause,
  { class: name, outcome, head, patient: whom, to, state }: IdiomReading,
): Deed {
  const { passive, head: verb } = clause.verb;
  const patient = partyOf(parse, whom);
  // Who is elected has won.
  if (name === 'contest')
    return { class: name, outcome, head, listed: true, patient: null, agent: patient, at: Math.max(verb, to), state };
  const agent = passive ? byAgent(parse, clause) : whom === clause.subject ? null : clause.subject;
  return { class: name, outcome, head, listed: true, patient, agent, at: Math.max(verb, to), state };
}

/** An order is told by its own verb, whoever gave it. */
const orderDeed = (parse: SentenceParse, clause: Clause, patient: NounPhrase | null): Deed => ({
  class: 'operation',
  outcome: null,
  head: 'order_evacuate',
  listed: true,
  patient,
  agent: clause.verb.passive ? byAgent(parse, clause) : clause.subject,
  at: clause.verb.head,
  state: false,
});

function verbDeed(parse: SentenceParse, clause: Clause, subject: Trigger | undefined, mishap: Mishap | null): Deed {
  const { lemma, verb, particle } = clause;
  const entry = mishap === null ? entryOf(parse, clause, subject) : { class: mishap.class, outcome: null };
  const broken = mishap?.head === 'collapse';
  const done = partyOf(parse, verb.passive ? clause.subject : clause.object);
  return {
    // Written out: copies by spread are slow where there are thousands.
    class: entry.class,
    outcome: entry.outcome,
    head: mishap?.head ?? (particle === null ? lemma : `${lemma}_${particle}`),
    listed: entry.class !== lemma,
    patient: broken
      ? clause.subject
      : ((entry.class === 'trend' ? madeToChange(parse, clause) : done) ??
        partyOf(parse, intransitive(entry.class, clause))),
    agent: broken ? null : verb.passive ? byAgent(parse, clause) : partyOf(parse, clause.subject),
    at: verb.head,
    state: false,
  };
}

function readDeed(
  clause: Clause,
  deed: Deed,
  negated: boolean,
  nouns: ReadonlyMap<NounPhrase, Trigger>,
  verbs: Trigger[],
): void {
  const { verb } = clause;
  const { class: name, outcome, head, listed, patient, agent, at, state } = deed;
  const subject = clause.subject === null ? undefined : nouns.get(clause.subject);
  const results: TriggerResult[] = outcome === null ? [] : [{ class: name, outcome, patient, at, clause, negated }];
  const host = resultHost(clause, name, verbs) ?? hostOf(clause, subject, deed, nouns);
  if (host !== undefined && outcome !== null) {
    // The event is what the verb speaks of: what the verb says is the event's result.
    host.results.push(...results);
    // "Police arrested two suspects in the robbery": who did it, and to whom, is another matter.
    if (host.class !== 'attack' || !isCustody(outcome)) {
      if (host !== subject || !verb.passive) host.patient ??= patient === host.phrase ? null : patient;
      if (host !== subject) host.agent ??= agent;
    }
    if (host.phrase === clause.object && host.phrase !== null) host.stated = true;
    host.clause ??= clause;
    return;
  }
  verbs.push({
    at,
    kind: 'verb',
    head,
    class: name,
    outcome,
    generic: false,
    listed,
    phrase: null,
    clause,
    definite: false,
    plural: false,
    agent,
    patient,
    results,
    stated: !state,
  });
}

/** "sank, killing two": a participle behind a comma tells what came of the deed before it. */
const resultHost = (clause: Clause, name: string, verbs: readonly Trigger[]): Trigger | undefined =>
  clause.verb.form === 'ing' && name === 'fate' ? verbs.findLast((other) => violent.has(other.class)) : undefined;

/** The event noun whose result a verb states: its subject, or the event in whose course it is said to have happened. */
function hostOf(
  clause: Clause,
  subject: Trigger | undefined,
  { class: name, outcome }: { readonly class: string; readonly outcome: string | null },
  nouns: ReadonlyMap<NounPhrase, Trigger>,
): Trigger | undefined {
  const inside = eventIn(clause, nouns, outcome);
  const held = inside !== undefined && (name === 'fate' || inside.class === name) ? inside : undefined;
  if (clause.verb.passive) return held ?? (name === 'fate' ? undefined : subject);
  // "won the match", "failed a test": the noun is the occasion.
  const object = clause.object === null ? undefined : nouns.get(clause.object);
  const isOccasion = object?.class === name || (object?.class === 'vote' && name === 'contest');
  return subject ?? (isOccasion ? object : held);
}

const inEvent = new Set(['in', 'during', 'by', 'through', 'after', 'from']);

/** "was killed in the raid": the event noun that a preposition ties to the verb. */
function eventIn(clause: Clause, nouns: ReadonlyMap<NounPhrase, Trigger>, outcome: string | null): Trigger | undefined {
  const tie = clause.circumstances.find(
    ({ preposition, phrase }) =>
      inEvent.has(preposition) && nouns.has(phrase) && !(preposition === 'after' && isCustody(outcome)),
  );
  const trigger = tie === undefined ? undefined : nouns.get(tie.phrase);
  return trigger === undefined || trigger.class === 'fate' || trigger.class === 'deal' ? undefined : trigger;
}

/** What hazards do to places, beside attacking them. */
const hazardous = new Set(
  `shake rock jolt batter lash devastate ravage sweep engulf reach threaten gut bury tear flood flatten pound hammer blanket
   swamp cripple wreck swallow scorch blacken raze inundate submerge`.split(/\s+/),
);

/** "An earthquake struck Orm", "Orm was hit by a storm": the noun is the event, and nobody attacks. */
function hazardOf(parse: SentenceParse, clause: Clause, nouns: ReadonlyMap<NounPhrase, Trigger>): Trigger | null {
  if (verbEntry(clause.lemma, clause.particle).class !== 'attack' && !hazardous.has(clause.lemma)) return null;
  const phrase = clause.verb.passive ? byAgent(parse, clause) : clause.subject;
  const noun = phrase === null ? undefined : nouns.get(phrase);
  return noun?.class === 'disaster' || noun?.class === 'accident' ? noun : null;
}

const reportActs = new Set(['retract', 'withdraw', 'correct', 'amend', 'revise', 'update', 'clarify', 'misstate']);
const reportNouns =
  /^(?:report|story|article|account|item|dispatch|headline|post|version|claim|statement|bulletin|remark|allegation|edition)s?$/;

/** "retracted its report": what is done to a report is no event of the story. */
function isReportAct(parse: SentenceParse, clause: Clause): boolean {
  const thing = clause.verb.passive ? clause.subject : clause.object;
  return reportActs.has(clause.lemma) && (thing === null || reportNouns.test(parse.tokens[thing.head]?.lower ?? ''));
}

const changes = new Set(['fate', 'trend', 'deal', 'decision']);

/** "He died", "the deal collapsed", "she resigned": without an object the subject is what it happens to. */
const intransitive = (name: string, clause: Clause): NounPhrase | null =>
  changes.has(name) || (name === 'office' && !clause.verb.passive) ? clause.subject : null;

const byAgent = (parse: SentenceParse, clause: Clause): NounPhrase | null =>
  partyOf(parse, clause.circumstances.find(({ preposition }) => preposition === 'by')?.phrase ?? null);
