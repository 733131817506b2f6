import type { Clause, SentenceParse } from './clauses.js';
import { copulas, patientNouns, roleVerbs } from './lexicon/words.js';
import type { NounPhrase } from './phrases.js';
import { following } from './triggers.js';

/** Somebody is said to be something, or not to be it. */
export interface RoleReading {
  readonly holder: NounPhrase;
  /** Whether the holder is told by what was done to them: "the target", "the man killed". */
  readonly byDeed: boolean;
  readonly role: NounPhrase;
  readonly negated: boolean;
  /** The words that set an earlier belief right: "turned out to be", "mistaken for". */
  readonly corrects: boolean;
  readonly clause: Clause | null;
  readonly at: number;
  /** What is taken back by the same words. */
  readonly insteadOf: NounPhrase | null;
}

const correcting = new Set(['turn_out', 'prove']);

/** Roles by copula, by verbs of calling, and by apposition to a name. */
export function findRoles(parse: SentenceParse): RoleReading[] {
  const found: RoleReading[] = [];
  for (const clause of parse.clauses) {
    const reading = copulaRole(parse, clause) ?? calledRole(parse, clause);
    if (reading !== null) found.push(reading);
  }
  for (const phrase of parse.phrases) {
    const reading = apposition(parse, phrase);
    if (reading !== null) found.push(reading);
  }
  return found;
}

function copulaRole(parse: SentenceParse, clause: Clause): RoleReading | null {
  const name = clause.particle === null ? clause.lemma : `${clause.lemma}_${clause.particle}`;
  if (!copulas.has(name) && !copulas.has(clause.lemma)) return null;
  const corrects = correcting.has(name) || correcting.has(clause.lemma);
  const role = clause.object ?? (corrects ? infinitiveObject(parse, clause) : null);
  if (clause.subject === null || role === null) return null;
  if (
    clause.lemma === 'be' &&
    parse.clauses.some(
      (other) =>
        other.particle === 'out' && other.verb.last < clause.verb.first && clause.verb.first - other.verb.last <= 3,
    )
  )
    return null;
  return {
    holder: clause.subject,
    byDeed: isByDeed(parse, clause.subject),
    role,
    negated:
      clause.verb.negated ||
      parse.tokens[clause.verb.last + 1]?.lower === 'not' ||
      parse.tokens[role.from]?.lower === 'no',
    corrects: corrects || (clause.lemma === 'be' && emergedLater(parse, clause)),
    clause,
    at: role.head,
    insteadOf: null,
  };
}

const emerged =
  /\b(?:it (?:\w+ )?(?:emerged|transpired|turned out|became clear|came out)|(?:later|since|subsequently) (?:emerged|found|shown|revealed|determined|learned))\b/;

/** "it later emerged that the target was a clerk", "the target was later found to be a clerk". */
function emergedLater(parse: SentenceParse, clause: Clause): boolean {
  const words = parse.tokens.slice(Math.max(0, clause.verb.first - 20), clause.verb.first).map((token) => token.lower);
  return emerged.test(words.join(' '));
}

/** "turned out to be a clerk": the object of the infinitive that follows. */
function infinitiveObject(parse: SentenceParse, clause: Clause): NounPhrase | null {
  const next = parse.clauses.find(
    (other) => other.lemma === 'be' && other.verb.first > clause.verb.last && other.verb.first - clause.verb.last <= 3,
  );
  return next?.object ?? null;
}

/** "classified her as a clerk", "was described as a clerk". */
function calledRole(parse: SentenceParse, clause: Clause): RoleReading | null {
  if (!roleVerbs.has(clause.lemma)) return null;
  const holder = clause.verb.passive ? clause.subject : clause.object;
  const as =
    clause.circumstances.find((circumstance) => circumstance.preposition === 'as')?.phrase ?? asPhrase(parse, clause);
  if (holder === null || as === null) return null;
  return {
    holder,
    byDeed: isByDeed(parse, holder),
    role: as,
    negated: clause.verb.negated,
    corrects: false,
    clause,
    at: as.head,
    insteadOf: null,
  };
}

/** The tagger often takes this "as" for an adverb or conjunction. */
function asPhrase(parse: SentenceParse, clause: Clause): NounPhrase | null {
  for (let at = clause.verb.last + 1; at <= clause.verb.last + 8 && at < parse.tokens.length; at += 1) {
    if (parse.tokens[at]?.lower === 'as') return parse.phraseAt[at + 1] ?? null;
  }
  return null;
}

/** "Ana Brill, a clerk at the port,": what a comma sets off behind a name. */
function apposition(parse: SentenceParse, phrase: NounPhrase): RoleReading | null {
  const { tokens, phraseAt } = parse;
  const head = tokens[phrase.head];
  const comma = tokens[phrase.to + 1];
  const role = phraseAt[phrase.to + 2];
  if (
    head?.pos !== 'PROPN' ||
    role === null ||
    role === undefined ||
    !(comma?.lower === ',' || comma?.text === '—' || comma?.text === '–')
  )
    return null;
  if (role.from !== phrase.to + 2 || role.determiner === 'none' || tokens[role.head]?.pos !== 'NOUN') return null;
  if (role.determiner === 'possessive' && role.possessor === null) return null;
  const closing = afterModifiers(parse, role);
  if (
    closing !== undefined &&
    closing.lower !== ',' &&
    closing.pos !== 'PUNCT' &&
    !/^(?:who|that|which)$/.test(closing.lower)
  )
    return null;
  return {
    holder: phrase,
    byDeed: false,
    role,
    negated: false,
    corrects: false,
    clause: null,
    at: role.head,
    insteadOf: null,
  };
}

/** The token behind a noun phrase and the prepositions tied to it. */
function afterModifiers(parse: SentenceParse, role: NounPhrase) {
  let at = role.to + 1;
  for (let steps = 0; steps < 4; steps += 1) {
    const next = parse.phraseAt[at + 1];
    if (parse.tokens[at]?.pos !== 'ADP' || next === null || next === undefined) break;
    at = next.to + 1;
  }
  return parse.tokens[at];
}

/** "the target", "the man killed": told by what the event did to them. */
function isByDeed(parse: SentenceParse, phrase: NounPhrase): boolean {
  if (phrase.determiner !== 'definite') return false;
  const head = parse.tokens[phrase.head];
  if (head === undefined) return false;
  const lemma = head.lemma.toLowerCase();
  if (/^(?:target|victim|deceased|casualty|dead|captive|detainee)$/.test(lemma)) return true;
  const next = parse.tokens[phrase.to + 1]?.lower ?? '';
  const described = parse.tokens
    .slice(phrase.from, phrase.head)
    .some((token) => /^(?:dead|slain|killed|murdered|wounded|captured|arrested|detained)$/.test(token.lower));
  if (described && patientNouns.has(lemma)) return true;
  return (
    patientNouns.has(lemma) &&
    /^(?:killed|shot|captured|arrested|detained|targeted|wounded|injured|seized|held)$/.test(next)
  );
}

/** What "not B", "rather than B", "instead of B" or "mistaken for B" sets against what stands before it. */
export interface Contrast {
  readonly role: NounPhrase;
  readonly at: number;
  /** The words say that B was believed or reported before. */
  readonly corrects: boolean;
  /** "as first reported": it was said in public before. */
  readonly reported: boolean;
}

/** The contrast that follows in a sentence from a token on, if there is one. */
export function findContrast(parse: SentenceParse, from: number): Contrast | null {
  const { tokens, phraseAt } = parse;
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower;
    const next = tokens[at + 1]?.lower;
    let start = -1;
    let corrects = false;
    if ((word === 'instead' && next === 'of') || (word === 'rather' && next === 'than')) start = at + 2;
    else if (isMistaking(word, next)) {
      start = at + 2;
      corrects = true;
    } else if (word === 'not' && at > 0 && isSetOff(tokens[at - 1]?.text)) start = at + 1;
    if (start < 0) continue;
    while (start < tokens.length && (tokens[start]?.lower === 'being' || tokens[start]?.lower === 'as')) start += 1;
    const role = phraseAt[start];
    if (role === null || role === undefined || role.from !== start) continue;
    const reported = isReported(parse, role);
    return { role, at, corrects: corrects || reported, reported };
  }
  return null;
}

const isMistaking = (word: string | undefined, next: string | undefined): boolean =>
  ((word === 'mistaken' || word === 'taken') && next === 'for') ||
  (word === 'confused' && next === 'with') ||
  (word === 'misidentified' && next === 'as');

const isSetOff = (text: string | undefined): boolean =>
  text === ',' || text === '—' || text === '–' || text === '-' || text === 'and' || text === '--';

function isReported(parse: SentenceParse, role: NounPhrase): boolean {
  const words = parse.tokens
    .slice(role.to + 1, role.to + 7)
    .map((token) => token.lower)
    .join(' ');
  return /\bas (?:\w+ )?(?:initially |first |originally |earlier |previously )?(?:reported|announced|published|claimed)\b/.test(
    words,
  );
}

/** The phrase that an "of" ties to a role, so that "an official of the Ministry" keeps its ministry. */
export const roleTail = (parse: SentenceParse, role: NounPhrase): NounPhrase | null => following(parse, role, 'of');
