import type { Clause, SentenceParse } from './clauses.js';
import { comesTrue, factuality } from './factuality.js';
import { verbEntry } from './lexicon/verbs.js';
import { goalVerbs, isLightVerb, isResultVerb, speechLemmas, stopLemmas } from './lexicon/words.js';
import { readNamedResult } from './named-results.js';
import { isTitleCase, nounTrigger, resumedTrigger } from './noun-triggers.js';
import { nounEntry } from './lexicon/nouns.js';
import { STRUCTURES } from './lexicon/structures.js';
import type { NounPhrase } from './phrases.js';
import type { Trigger, TriggerResult } from './trigger.js';

export { following, type Trigger, type TriggerResult } from './trigger.js';
export { stateOf } from './named-results.js';

/** The triggers of a sentence in order: event nouns first, verbs where no noun of their clause stands for the event. */
export function findTriggers(parse: SentenceParse): Trigger[] {
  const nouns = new Map<NounPhrase, Trigger>();
  const titleCase = isTitleCase(parse.tokens);
  for (const phrase of parse.phrases) {
    const trigger = nounTrigger(parse, phrase, titleCase);
    if (trigger !== null) nouns.set(phrase, trigger);
  }
  const verbs: Trigger[] = [];
  parse.clauses.forEach((clause, index) => {
    readClauseTriggers(parse, clause, index, nouns, verbs);
  });
  return mergeFates(
    parse,
    [...nouns.values(), ...verbs].sort((a, b) => a.at - b.at),
  );
}

const violent = new Set(['accident', 'attack', 'operation', 'disaster', 'outbreak']);
const links = new Set(['when', 'after', 'as', 'in', 'during', 'from']);

/** "Two died when a bus crashed": what came of it belongs to the event of the clause behind. */
function mergeFates(parse: SentenceParse, triggers: readonly Trigger[]): Trigger[] {
  const merged = new Set<Trigger>();
  for (const fate of triggers) {
    if (fate.kind !== 'verb' || fate.class !== 'fate' || fate.results.length === 0) continue;
    const cause = triggers.find(
      (other) =>
        violent.has(other.class) &&
        (other.at > fate.at ? isLinked(parse, fate, other.at) : isWithin(parse, other, fate)),
    );
    if (cause === undefined) continue;
    cause.results.push(...fate.results);
    cause.patient ??= fate.patient;
    merged.add(fate);
  }
  return triggers.filter((trigger) => !merged.has(trigger));
}

/** "a strike in which two died": the clause tells of the noun before it. */
function isWithin({ tokens }: SentenceParse, { phrase }: Trigger, fate: Trigger): boolean {
  if (phrase === null || fate.at - phrase.to > 12) return false;
  const next = tokens[phrase.to + 1]?.lower;
  return next === 'where' || ((next === 'in' || next === 'during') && tokens[phrase.to + 2]?.lower === 'which');
}

/** Whether a word such as "when" stands between, and no other sentence mark. */
function isLinked(parse: SentenceParse, fate: Trigger, to: number): boolean {
  let linked = false;
  const own = isCustody(fate.outcome);
  for (let at = fate.at + 1; at < to; at += 1) {
    const token = parse.tokens[at];
    if (token?.text === ';' || token?.text === ':' || token?.lower === 'that' || token?.lower === 'who') return false;
    if (token !== undefined && links.has(token.lower) && !(own && token.lower === 'after')) linked = true;
  }
  return linked;
}

function readClauseTriggers(
  parse: SentenceParse,
  clause: Clause,
  index: number,
  nouns: Map<NounPhrase, Trigger>,
  verbs: Trigger[],
): void {
  const { lemma } = clause;
  const fact = factuality(parse, clause, index);
  // The infinitive behind "voted to" tells the deed; the verb before it only that it came about.
  const next = parse.clauses[index + 1];
  if (
    fact === null ||
    isReportAct(parse, clause) ||
    (next !== undefined && isListed(next) && comesTrue(clause, next) !== undefined)
  )
    return;
  const subject = clause.subject === null ? undefined : nouns.get(clause.subject);
  if (isLightVerb(lemma, clause.particle) && handsOver(parse, clause, nouns, verbs)) return;
  if (
    subject !== undefined &&
    !clause.verb.passive &&
    isResultVerb(lemma) &&
    readNamedResult(parse, clause, subject, nouns)
  )
    return;
  if (mishapOf(parse, clause) === null && (speechLemmas.has(lemma) || stopLemmas.has(lemma) || goalVerbs.has(lemma)))
    return;
  const hazard = hazardOf(clause, nouns);
  if (hazard !== null) {
    hazard.clause = clause;
    hazard.stated = true;
    return;
  }
  readVerbTrigger(parse, clause, fact.negated, nouns, verbs);
}

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
  noun.agent ??= passive ? byAgent(clause) : noun === object ? clause.subject : null;
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

function readVerbTrigger(
  parse: SentenceParse,
  clause: Clause,
  negated: boolean,
  nouns: ReadonlyMap<NounPhrase, Trigger>,
  verbs: Trigger[],
): void {
  const { lemma, verb } = clause;
  const mishap = mishapOf(parse, clause);
  const entry = mishap ? { class: mishap.class, outcome: null } : verbEntry(lemma, clause.particle);
  const subject = clause.subject === null ? undefined : nouns.get(clause.subject);
  const patient =
    (entry.class === 'trend' ? null : verb.passive ? clause.subject : clause.object) ??
    intransitive(entry.class, clause);
  const agent = verb.passive ? byAgent(clause) : clause.subject;
  const results: TriggerResult[] =
    entry.outcome === null
      ? []
      : [{ class: entry.class, outcome: entry.outcome, patient, at: verb.head, clause, negated }];
  const host = resultHost(clause, entry.class, verbs) ?? hostOf(clause, subject, entry, nouns);
  if (host !== undefined && entry.outcome !== null) {
    // The event is what the verb speaks of: what the verb says is the event's result.
    host.results.push(...results);
    if (host !== subject || !verb.passive) host.patient ??= patient === host.phrase ? null : patient;
    if (host !== subject) host.agent ??= agent;
    if (host.phrase === clause.object && host.phrase !== null) host.stated = true;
    host.clause ??= clause;
    return;
  }
  verbs.push({
    at: verb.head,
    kind: 'verb',
    head: mishap?.head ?? (clause.particle === null ? lemma : `${lemma}_${clause.particle}`),
    class: entry.class,
    outcome: entry.outcome,
    generic: false,
    listed: entry.class !== lemma,
    phrase: null,
    clause,
    definite: false,
    plural: false,
    agent,
    patient,
    results,
    stated: true,
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
  return subject ?? (object?.class === name ? object : held);
}

/** Who is arrested, let go or on the run after an event, is so in an event of its own. */
const isCustody = (outcome: string | null): boolean =>
  outcome === 'held' || outcome === 'free' || outcome === 'escaped';

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

const falls = new Set(
  'plunge fall drop slide sink roll veer overturn flip skid ram strike hit smash slam swerve run'.split(' '),
);
const vehicles = new Set(
  (
    'bus coach train tram plane aircraft airliner jet helicopter ship boat ferry vessel tanker barge car van truck lorry taxi ' +
    'minibus motorcycle bicycle vehicle locomotive yacht canoe glider trailer'
  ).split(' '),
);

const obstacles = new Set(
  'sandbank reef rock iceberg pier wall tree pole pylon barrier bridge cliff embankment crane buoy platform kerb curb lamppost hillside mountain'.split(
    ' ',
  ),
);

/**
 * What befell things: "the bus plunged into the river", "the dam gave way", "the mill caught fire". A vehicle that falls or
 * strikes is an accident, no trend and no attack; a bridge that collapses is no deal.
 */
function mishapOf(parse: SentenceParse, clause: Clause): { readonly class: string; readonly head: string } | null {
  if (clause.subject === null || clause.verb.passive) return null;
  const object = clause.object === null ? '' : (parse.tokens[clause.object.head]?.lower ?? '');
  if (clause.lemma === 'catch' && object === 'fire') return { class: 'accident', head: 'fire' };
  if (clause.lemma === 'open' && object === 'fire') return { class: 'attack', head: 'shooting' };
  if (clause.lemma === 'burst' && object === 'banks') return { class: 'disaster', head: 'flood' };
  if (STRUCTURES.has(parse.tokens[clause.subject.head]?.lemma ?? '') && givesWay(clause, object))
    return { class: 'accident', head: 'collapse' };
  return isVehicleMishap(parse, clause) ? { class: 'accident', head: clause.lemma } : null;
}

const givingWay = new Set('collapse burst crumble topple buckle rupture cave_in fall_in fall_down'.split(' '));

const givesWay = ({ lemma, particle }: Clause, object: string): boolean =>
  (lemma === 'give' && object === 'way') ||
  (object === '' && (givingWay.has(lemma) || (particle !== null && givingWay.has(`${lemma}_${particle}`))));

function isVehicleMishap(parse: SentenceParse, clause: Clause): boolean {
  if (!falls.has(clause.lemma) || clause.subject === null) return false;
  const head = parse.tokens[clause.subject.head];
  if (head === undefined) return false;
  if (vehicles.has(head.lower)) return true;
  // A ship's name has an article; "it" is a vehicle where it hits what vehicles hit.
  if (clause.lemma === 'sink' || clause.lemma === 'capsize')
    return head.pos === 'PROPN' && clause.subject.determiner === 'definite';
  const object = clause.object === null ? undefined : parse.tokens[clause.object.head];
  return object !== undefined && (obstacles.has(object.lower) || vehicles.has(object.lower));
}

/** "An earthquake struck Orm", "Orm was hit by a storm": the noun is the event, and nobody attacks. */
function hazardOf(clause: Clause, nouns: ReadonlyMap<NounPhrase, Trigger>): Trigger | null {
  if (verbEntry(clause.lemma, clause.particle).class !== 'attack') return null;
  const phrase = clause.verb.passive ? byAgent(clause) : clause.subject;
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

const changes = new Set(['fate', 'trend', 'deal']);

/** "He died", "the deal collapsed", "she resigned": without an object the subject is what it happens to. */
const intransitive = (name: string, clause: Clause): NounPhrase | null =>
  changes.has(name) || (name === 'office' && !clause.verb.passive) ? clause.subject : null;

const byAgent = (clause: Clause): NounPhrase | null =>
  clause.circumstances.find(({ preposition }) => preposition === 'by')?.phrase ?? null;
