import { hintOf, holds } from '../document/hints.js';
import type { Token } from '../document/index.js';
import { isUpper, opensWithLetters } from '../sentences/characters.js';
import type { Clause, SentenceParse } from './clauses.js';
import { isGenericEvent, nounEntry } from './lexicon/nouns.js';
import { STRUCTURES } from './lexicon/structures.js';
import type { NounPhrase } from './phrases.js';
import { following, isDay, partyOf, possessorPhrase, type Trigger } from './trigger.js';

const isPlural = (token: Token): boolean =>
  token.lower !== token.lemma && /s$/.test(token.lower) && !/ss$/.test(token.lower);

/** Dictionary form of an event noun; headline capitals hide it from the tagger. */
function eventLemma(token: Token): string {
  if (token.pos === 'NOUN') return token.lemma.toLowerCase();
  const { lower } = token;
  if (nounEntry(lower) !== null) return lower;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** Nouns whose plural is one event: "the talks". */
const mass = new Set(['talk', 'negotiation', 'election', 'hearing', 'flood', 'clash']);

/** Whether a sentence is set in capitals as headlines are, so that a capital marks no name. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (!opensWithLetters(text, 4)) continue;
    words += 1;
    if (isUpper(text.charCodeAt(0))) capitals += 1;
  }
  return words > 0 && capitals / words >= 0.7;
}

/** The trigger that an event noun at the head of a phrase is. In running text a capitalised noun is part of a name. */
export function nounTrigger(parse: SentenceParse, phrase: NounPhrase, titleCase: boolean): Trigger | null {
  const token = parse.tokens[phrase.head];
  if (token === undefined || token.pos === 'NUM' || token.pos === 'PRON' || !holds(token, EVENTS)) return null;
  // "ORM (Wire) - Fire broke out": behind a dash a sentence opens.
  const opens = (): boolean => phrase.head === 0 || /^[-–—]$/.test(parse.tokens[phrase.head - 1]?.text ?? '');
  if (token.pos === 'PROPN' && !titleCase && !opens()) return null;
  const head = eventLemma(token);
  const of = partyOf(parse, following(parse, phrase, 'of'));
  const entry = nounEntry(head) ?? givingWay(parse, phrase, head, of);
  const generic = entry === null && isGenericEvent(head) && phrase.determiner === 'definite';
  if (entry === null && !generic) return null;
  // "by 31 votes to 28" counts votes and holds none.
  const plural = isPlural(token) && !mass.has(head);
  if (plural && head === 'vote') return null;
  const by = partyOf(parse, following(parse, phrase, 'by'));
  const on = targetOf(parse, phrase);
  // "A crush on a teacher", "a crush of reporters": nobody is pressed to death.
  if (head === 'crush' && (on !== null || of !== null)) return null;
  const deed = entry !== null && (entry.outcome !== null || entry.class === 'operation' || entry.class === 'attack');
  const possessor = possessorPhrase(parse, phrase);
  const fatal = isFatal(parse, phrase);
  const befallen = befalling.has(head) && entry?.class === 'accident' ? (of ?? possessor) : null;
  const patient =
    befallen !== null ? befallen : deed ? (of ?? (entry.class === 'fate' ? possessor : on)) : fatal ? of : null;
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
    plural,
    agent: by ?? (entry?.class === 'fate' || befalling.has(head) ? null : possessor),
    patient,
    results: fatal
      ? [{ class: 'fate', outcome: 'dead', patient: patient ?? of, at: phrase.head, clause: null, negated: false }]
      : [],
    stated: false,
  };
}

/** "the raid on the farm", "the attack on Monday on the farm": whom or what it was against, and no day. */
function targetOf(parse: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  const on = following(parse, phrase, 'on');
  if (on === null || !isDay(parse, on)) return on ?? following(parse, phrase, 'against');
  return following(parse, on, 'on') ?? following(parse, on, 'against');
}

/** Mishaps of the thing that an "of" names. */
const befalling = new Set('collapse burst failure breach rupture crash sinking capsizing derailment'.split(' '));

const isEventNoun = (word: string): boolean => nounEntry(word) !== null || isGenericEvent(word) || giving.has(word);
const EVENTS = hintOf((word) => isEventNoun(word) || (word.endsWith('s') && isEventNoun(word.slice(0, -1))));

const giving = new Set('collapse burst failure breach rupture'.split(' '));

/** "the bridge collapse", "the failure of the dam": what else collapses or fails is no accident. */
function givingWay(
  parse: SentenceParse,
  phrase: NounPhrase,
  head: string,
  of: NounPhrase | null,
): { readonly class: string; readonly outcome: null } | null {
  if (!giving.has(head)) return null;
  const { tokens } = parse;
  const before = phrase.head > phrase.from ? tokens[phrase.head - 1]?.lemma : undefined;
  const whose = of === null ? ownerOf(parse, phrase) : tokens[of.head]?.lemma;
  return [before, whose].some((lemma) => lemma !== undefined && STRUCTURES.has(lemma.toLowerCase()))
    ? { class: 'accident', outcome: null }
    : null;
}

/** Noun of the owner in "the bridge's collapse" and "the bridge, whose collapse". */
function ownerOf(parse: SentenceParse, phrase: NounPhrase): string | undefined {
  const owner = possessorPhrase(parse, phrase);
  return owner === null ? undefined : parse.tokens[owner.head]?.lemma;
}

const deadly = new Set(['fatal', 'deadly', 'lethal']);

function isFatal(parse: SentenceParse, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.head; at += 1) if (deadly.has(parse.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "it happened on Saturday": the pronoun means the event told of before. */
export function resumedTrigger(parse: SentenceParse, clause: Clause): Trigger | null {
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
