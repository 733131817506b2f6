import type { Token } from '../document/index.js';
import type { Clause, PrepositionPhrase, SentenceParse } from './clauses.js';
import { isGenericEvent, nounEntry } from './lexicon/nouns.js';
import { verbEntry } from './lexicon/verbs.js';
import { goalVerbs, isLightVerb, isResultVerb, speechLemmas, stopLemmas } from './lexicon/words.js';
import type { NounPhrase } from './phrases.js';

/** A result that an event is said to have had: an outcome, and for whom or what. */
export interface TriggerResult {
  readonly class: string;
  readonly outcome: string;
  readonly patient: NounPhrase | null;
  /** Token of the word that states it. */
  readonly at: number;
  readonly clause: Clause | null;
  readonly negated: boolean;
}

/** A word that opens or resumes an event, with what its sentence says of it. */
export interface Trigger {
  readonly at: number;
  readonly kind: 'verb' | 'noun';
  readonly head: string;
  readonly class: string;
  /** The outcome that its own word states, as "death" does. */
  readonly outcome: string | null;
  readonly generic: boolean;
  readonly listed: boolean;
  readonly phrase: NounPhrase | null;
  /** The clause of the verb, or of the light verb that hands over to the noun. */
  readonly clause: Clause | null;
  readonly definite: boolean;
  readonly plural: boolean;
  agent: NounPhrase | null;
  patient: NounPhrase | null;
  readonly results: TriggerResult[];
  /** Whether a verb of its own states that it happened, rather than a noun that takes it for granted. */
  readonly stated: boolean;
}

const inEvent = new Set(['in', 'during', 'by', 'through', 'after', 'from']);

/** The triggers of a sentence in order: event nouns first, verbs where no noun of their clause stands for the event. */
export function findTriggers(parse: SentenceParse): Trigger[] {
  const nouns = new Map<NounPhrase, Trigger>();
  for (const phrase of parse.phrases) {
    const trigger = nounTrigger(parse, phrase);
    if (trigger !== null) nouns.set(phrase, trigger);
  }
  const verbs: Trigger[] = [];
  for (const clause of parse.clauses) readClauseTriggers(parse, clause, nouns, verbs);
  return mergeFates(
    parse,
    [...nouns.values(), ...verbs].sort((a, b) => a.at - b.at),
  );
}

const violent = new Set(['accident', 'attack', 'operation', 'disaster']);

/** "Two died when a bus crashed": what came of it belongs to the event of the clause behind. */
function mergeFates(parse: SentenceParse, triggers: readonly Trigger[]): Trigger[] {
  const merged = new Set<Trigger>();
  for (const fate of triggers) {
    if (fate.kind !== 'verb' || fate.class !== 'fate' || fate.results.length === 0) continue;
    const cause = triggers.find(
      (other) => other.at > fate.at && violent.has(other.class) && isLinked(parse, fate.at, other.at),
    );
    if (cause === undefined) continue;
    cause.results.push(...fate.results);
    cause.patient ??= fate.patient;
    merged.add(fate);
  }
  return triggers.filter((trigger) => !merged.has(trigger));
}

/** Whether one "when", "after", "as" or "in" stands between, and no other sentence mark. */
function isLinked(parse: SentenceParse, from: number, to: number): boolean {
  let linked = false;
  for (let at = from + 1; at < to; at += 1) {
    const token = parse.tokens[at];
    if (token?.text === ';' || token?.text === ':' || token?.lower === 'that' || token?.lower === 'who') return false;
    if (token !== undefined && links.has(token.lower)) linked = true;
  }
  return linked;
}

const links = new Set(['when', 'after', 'as', 'in', 'during']);

const isPlural = (token: Token): boolean =>
  token.lower !== token.lemma && /s$/.test(token.lower) && !/ss$/.test(token.lower);

/** Dictionary form of an event noun; headline capitals hide it from the tagger. */
function eventLemma(token: Token): string {
  if (token.pos === 'NOUN') return token.lemma.toLowerCase();
  const { lower } = token;
  if (nounEntry(lower) !== null) return lower;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

function nounTrigger(parse: SentenceParse, phrase: NounPhrase): Trigger | null {
  const token = parse.tokens[phrase.head];
  if (token === undefined || token.pos === 'NUM' || token.pos === 'PRON') return null;
  // A capitalised noun within a name ("the General Strike Committee") is no event; headline capitals are.
  const head = eventLemma(token);
  const entry = nounEntry(head);
  const generic = entry === null && isGenericEvent(head) && phrase.determiner === 'definite';
  if (entry === null && !generic) return null;
  const of = following(parse, phrase, 'of');
  const by = following(parse, phrase, 'by');
  const on = following(parse, phrase, 'on') ?? following(parse, phrase, 'against');
  const deed = entry !== null && (entry.outcome !== null || entry.class === 'operation' || entry.class === 'attack');
  const possessor = phrase.possessor === null ? null : possessorPhrase(parse, phrase);
  const results: TriggerResult[] = [];
  const patient = deed ? (of ?? (entry.class === 'fate' ? possessor : on)) : null;
  if (entry !== null && entry.outcome !== null && entry.class !== 'fate') {
    results.push({
      class: entry.class,
      outcome: entry.outcome,
      patient,
      at: phrase.head,
      clause: null,
      negated: false,
    });
  }
  if (isFatal(parse, phrase))
    results.push({
      class: 'fate',
      outcome: 'dead',
      patient: patient ?? of,
      at: phrase.head,
      clause: null,
      negated: false,
    });
  return {
    at: phrase.head,
    kind: 'noun',
    head,
    class: entry?.class ?? 'generic',
    outcome: entry?.outcome ?? null,
    generic,
    listed: entry !== null,
    phrase,
    clause: null,
    definite: phrase.determiner === 'definite' || phrase.determiner === 'possessive',
    plural: isPlural(token),
    agent: by ?? (entry?.class === 'fate' ? null : possessor),
    patient: patient ?? (isFatal(parse, phrase) ? of : null),
    results,
    stated: false,
  };
}

const fatal = new Set(['fatal', 'deadly', 'lethal']);
const isFatal = (parse: SentenceParse, phrase: NounPhrase): boolean => {
  for (let at = phrase.from; at < phrase.head; at += 1) if (fatal.has(parse.tokens[at]?.lower ?? '')) return true;
  return false;
};

/** The noun phrase that a preposition ties right behind another, over one phrase in between ("a raid in X on Y"). */
export function following(parse: SentenceParse, phrase: NounPhrase, preposition: string): NounPhrase | null {
  let at = phrase.to + 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const token = parse.tokens[at];
    if (token?.pos !== 'ADP') return null;
    const next = parse.phraseAt[at + 1];
    if (next === null || next === undefined) return null;
    if (token.lower === preposition) return next;
    at = next.to + 1;
  }
  return null;
}

/** The owner in "the owner's crash", as a phrase of its own. */
function possessorPhrase(parse: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  if (phrase.possessor === null) return null;
  const { from, to } = phrase.possessor;
  return parse.tokens[to] === undefined ? null : { from, to, head: to, determiner: 'none', possessor: null };
}

/** Verbs whose infinitive came true, or did not: "voted to approve", "failed to pass". */
const implicative: ReadonlyMap<string, boolean> = new Map([
  ['vote', true],
  ['decide', true],
  ['manage', true],
  ['move', true],
  ['fail', false],
  ['refuse', false],
  ['decline', false],
  ['neglect', false],
]);

/** Whether the clause tells of something that took place, rather than what was meant, tried or feared; `null` if not. */
function factuality(parse: SentenceParse, clause: Clause): { readonly negated: boolean } | null {
  const { verb } = clause;
  if (verb.form === 'finite' || verb.form === 'participle') return { negated: verb.negated };
  const before = parse.clauses[parse.clauses.indexOf(clause) - 1];
  if (verb.form === 'infinitive') {
    const came = before === undefined || verb.first - before.verb.last > 2 ? undefined : implicative.get(before.lemma);
    return came === undefined ? null : { negated: came === (before?.verb.negated === true) };
  }
  // "a bomb went off, killing two": behind a comma a participle tells what came of it.
  return parse.tokens[verb.first - 1]?.lower === ',' ? { negated: verb.negated } : null;
}

function readClauseTriggers(
  parse: SentenceParse,
  clause: Clause,
  nouns: Map<NounPhrase, Trigger>,
  verbs: Trigger[],
): void {
  const { lemma } = clause;
  const fact = factuality(parse, clause);
  if (fact === null) return;
  const passive = clause.verb.passive;
  const subject = clause.subject === null ? undefined : nouns.get(clause.subject);
  const object = clause.object === null ? undefined : nouns.get(clause.object);
  if (isLightVerb(lemma, clause.particle)) {
    const noun = passive ? subject : (object ?? subject);
    if (noun !== undefined) {
      if (!passive && noun === object) noun.agent ??= clause.subject;
      if (passive) noun.agent ??= byAgent(clause);
      nouns.set(noun.phrase ?? parse.phrases[0] ?? neverPhrase, { ...noun, clause, stated: true });
      return;
    }
  }
  if (isReportAct(parse, clause)) return;
  if (isLightVerb(lemma, clause.particle) && happenings.has(lemma)) {
    const pronoun = resumed(parse, clause);
    if (pronoun !== null) verbs.push(pronoun);
    return;
  }
  if (subject !== undefined && !passive && isResultVerb(lemma)) {
    if (readResult(parse, clause, subject, nouns)) return;
  }
  if (speechLemmas.has(lemma) || stopLemmas.has(lemma) || goalVerbs.has(lemma)) return;
  const entry = isMishap(parse, clause) ? { class: 'accident', outcome: null } : verbEntry(lemma, clause.particle);
  const patient = passive ? clause.subject : clause.object;
  const agent = passive ? byAgent(clause) : clause.subject;
  const outcome = entry.outcome;
  const result = (at: number): TriggerResult[] =>
    outcome === null
      ? []
      : [
          {
            class: entry.class,
            outcome,
            patient: patient ?? intransitive(entry.class, clause),
            at,
            clause,
            negated: fact.negated,
          },
        ];
  const host = passive ? eventIn(clause, nouns) : (subject ?? eventIn(clause, nouns));
  if (host !== undefined && outcome !== null && (entry.class === 'fate' || host === subject)) {
    // The event is the subject of the verb: what the verb says is the event's result.
    host.results.push(...result(clause.verb.head));
    host.patient ??= patient;
    if (host !== subject) host.agent ??= agent;
    nouns.set(host.phrase ?? neverPhrase, { ...host, clause: host.clause ?? clause });
    return;
  }
  verbs.push({
    at: clause.verb.head,
    kind: 'verb',
    head: clause.particle === null ? lemma : `${lemma}_${clause.particle}`,
    class: entry.class,
    outcome,
    generic: false,
    listed: entry.class !== lemma,
    phrase: null,
    clause,
    definite: false,
    plural: false,
    agent,
    patient: patient ?? intransitive(entry.class, clause),
    results: result(clause.verb.head),
    stated: true,
  });
}

const falls = new Set([
  'plunge',
  'fall',
  'drop',
  'slide',
  'sink',
  'roll',
  'veer',
  'overturn',
  'flip',
  'skid',
  'ram',
  'strike',
  'hit',
  'smash',
  'slam',
  'swerve',
  'run',
]);
const vehicles =
  /^(?:bus|coach|train|tram|plane|aircraft|airliner|jet|helicopter|ship|boat|ferry|vessel|tanker|barge|car|van|truck|lorry|taxi|minibus|motorcycle|bicycle|vehicle|locomotive|yacht|canoe|glider|trailer)$/;

/** "The bus plunged into the river": a vehicle that falls or strikes is an accident, no trend and no attack. */
function isMishap(parse: SentenceParse, clause: Clause): boolean {
  if (!falls.has(clause.lemma) || clause.subject === null || clause.verb.passive) return false;
  const head = parse.tokens[clause.subject.head];
  return head !== undefined && vehicles.test(head.lower);
}

const reportActs = new Set(['retract', 'withdraw', 'correct', 'amend', 'revise', 'update', 'clarify', 'misstate']);
const reportNouns =
  /^(?:report|story|article|account|item|dispatch|headline|post|version|claim|statement|bulletin|remark|allegation|edition)s?$/;

/** "retracted its report": what is done to a report is no event of the story. */
function isReportAct(parse: SentenceParse, clause: Clause): boolean {
  const thing = clause.verb.passive ? clause.subject : clause.object;
  return reportActs.has(clause.lemma) && (thing === null || reportNouns.test(parse.tokens[thing.head]?.lower ?? ''));
}

const happenings = new Set(['happen', 'occur', 'take', 'begin', 'start', 'end', 'erupt', 'unfold']);

/** "it happened on Saturday": the pronoun means the event told of before. */
function resumed(parse: SentenceParse, clause: Clause): Trigger | null {
  const { subject } = clause;
  if (subject === null || !/^(?:it|this|that)$/.test(parse.tokens[subject.head]?.lower ?? '')) return null;
  return {
    at: subject.head,
    kind: 'noun',
    head: 'it',
    class: 'generic',
    outcome: null,
    generic: true,
    listed: false,
    phrase: subject,
    clause,
    definite: true,
    plural: false,
    agent: null,
    patient: null,
    results: [],
    stated: true,
  };
}

const neverPhrase: NounPhrase = { from: -1, to: -1, head: -1, determiner: 'none', possessor: null };

/** "He died", "the deal collapsed": without an object the subject is what it happens to. */
const intransitive = (name: string, clause: Clause): NounPhrase | null =>
  name === 'fate' || name === 'trend' || name === 'deal' ? clause.subject : null;

export const byAgent = (clause: Clause): NounPhrase | null =>
  clause.circumstances.find((circumstance) => circumstance.preposition === 'by')?.phrase ?? null;

/** The event noun in whose course the verb's deed is said to have happened: "was killed in the raid". */
function eventIn(clause: Clause, nouns: ReadonlyMap<NounPhrase, Trigger>): Trigger | undefined {
  const tie = clause.circumstances.find(
    (circumstance: PrepositionPhrase) => inEvent.has(circumstance.preposition) && nouns.has(circumstance.phrase),
  );
  const trigger = tie === undefined ? undefined : nouns.get(tie.phrase);
  return trigger === undefined || trigger.class === 'fate' || trigger.class === 'deal' ? undefined : trigger;
}

/** "resulted in the death of", "left 12 dead", "claimed her life": the outcome named behind the verb. */
function readResult(parse: SentenceParse, clause: Clause, host: Trigger, nouns: Map<NounPhrase, Trigger>): boolean {
  const named =
    clause.object ??
    clause.circumstances.find((circumstance) => circumstance.preposition === 'in' || circumstance.preposition === 'to')
      ?.phrase ??
    null;
  if (named === null) return false;
  const noun = nouns.get(named);
  const head = parse.tokens[named.head];
  const add = (outcome: string, patient: NounPhrase | null, at: number, name = 'fate'): boolean => {
    host.results.push({ class: name, outcome, patient, at, clause, negated: clause.verb.negated });
    host.patient ??= patient;
    return true;
  };
  const entry = noun === undefined ? null : nounEntry(noun.head);
  if (noun !== undefined && entry !== null) {
    const fateOutcome =
      noun.results.find((found) => found.class === 'fate')?.outcome ?? (entry.class === 'fate' ? entry.outcome : null);
    if (fateOutcome === null) return false;
    nouns.delete(named);
    return add(fateOutcome, noun.patient, named.head);
  }
  if (clause.lemma === 'claim' && /^(?:life|lives)$/.test(head?.lower ?? '')) {
    return add('dead', possessorPhrase(parse, named) ?? following(parse, named, 'of') ?? named, named.head);
  }
  if (clause.lemma === 'leave') {
    const state = stateAfter(parse, named, clause);
    if (state !== null) return add(state.outcome, named, state.at);
  }
  return false;
}

const states: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead',
    deceased: 'dead',
    injured: 'hurt',
    wounded: 'hurt',
    hurt: 'hurt',
    missing: 'missing',
    unhurt: 'unhurt',
    unharmed: 'unhurt',
    alive: 'alive',
    free: 'free',
    jailed: 'held',
    captive: 'held',
  }),
);

/** The outcome that an adjective of condition states. */
export const stateOf = (word: string): string | null => states.get(word) ?? null;

function stateAfter(parse: SentenceParse, phrase: NounPhrase, clause: Clause): { outcome: string; at: number } | null {
  for (let at = phrase.head; at <= Math.min(clause.to + 1, phrase.head + 3); at += 1) {
    const outcome = states.get(parse.tokens[at]?.lower ?? '');
    if (outcome !== undefined) return { outcome, at };
  }
  return null;
}
