import { itemAt } from '../document/item-at.js';
import type { SentenceParse } from './clauses.js';
import { speechLemmas } from './lexicon/words.js';
import { isRoleNoun } from './participants.js';
import type { NounPhrase } from './phrases.js';

/** The name that a role or pronoun stands for within its own sentence, or `null`. */
export const nameMeant = (parse: SentenceParse, phrase: NounPhrase): NounPhrase | null =>
  apposedName(parse, phrase) ?? sayerMeant(parse, phrase);

/**
 * "The board's secretary, Ida Rusk,", "one, Ida Rusk,", "the head of the board, Ida Rusk,": the name that commas set behind a
 * role.
 */
function apposedName(parse: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  const { tokens, phraseAt } = parse;
  const role = tokens[phrase.head];
  if (role === undefined) return null;
  const isRole = role.pos === 'NOUN' && role.lower === role.lemma;
  const isOwn = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  if (role.lower !== 'one' && !(isRole && isOwn)) return null;
  const comma = isRoleNoun(role) ? behindModifiers(parse, phrase) : phrase.to + 1;
  if (tokens[comma]?.text !== ',') return null;
  const name = phraseAt[comma + 1];
  const ends = tokens[(name?.to ?? 0) + 1]?.text;
  return name?.from === comma + 1 &&
    tokens[name.head]?.pos === 'PROPN' &&
    (ends === ',' || ends === undefined) &&
    // A single name behind "of the county" may be the county's.
    (comma === phrase.to + 1 || name.to > name.from)
    ? name
    : null;
}

/** Prepositions that may tie a role to its body: "head of the board for the north at Orrin". */
const MODIFIERS = 3;

/** The token behind a role, what prepositions and "and" add to it passed over. */
function behindModifiers({ tokens, phraseAt }: SentenceParse, role: NounPhrase): number {
  let at = role.to + 1;
  for (let steps = 0; steps < MODIFIERS; steps += 1) {
    const next = phraseAt[at + 1];
    const ties = tokens[at]?.pos === 'ADP' || tokens[at]?.lower === 'and';
    if (!ties || next === null || next === undefined || next.from !== at + 1) break;
    at = next.to + 1;
  }
  return at;
}

/** "The mill said it had closed": a pronoun at the head of what a body says means that body. */
function sayerMeant({ tokens, clauses }: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  const pronoun = tokens[phrase.head]?.lower;
  if (pronoun !== 'it' && pronoun !== 'he' && pronoun !== 'she') return null;
  const at = clauses.findIndex(({ subject }) => subject === phrase);
  const saying = itemAt(clauses, at - 1);
  const sayer = saying?.subject ?? null;
  if (saying === undefined || sayer === null || !speechLemmas.has(saying.lemma) || saying.verb.last > phrase.from)
    return null;
  return tokens[sayer.head]?.pos === 'PROPN' ? sayer : null;
}
