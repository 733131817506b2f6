import type { SentenceParse } from './clauses.js';
import { speechLemmas } from './lexicon/words.js';
import type { NounPhrase } from './phrases.js';

/** The name that a role or pronoun stands for within its own sentence, or `null`. */
export const nameMeant = (parse: SentenceParse, phrase: NounPhrase): NounPhrase | null =>
  apposedName(parse, phrase) ?? sayerMeant(parse, phrase);

/** "The board's secretary, Ida Rusk,", "one, Ida Rusk,": the name that commas set behind a role. */
function apposedName({ tokens, phraseAt }: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  const name = phraseAt[phrase.to + 2];
  const role = tokens[phrase.head];
  if (role === undefined || tokens[phrase.to + 1]?.text !== ',') return null;
  const isRole = role.pos === 'NOUN' && role.lower === role.lemma;
  const isOwn = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  if (role.lower !== 'one' && !(isRole && isOwn)) return null;
  const ends = tokens[(name?.to ?? 0) + 1]?.text;
  return name?.from === phrase.to + 2 && tokens[name.head]?.pos === 'PROPN' && (ends === ',' || ends === undefined)
    ? name
    : null;
}

/** "The mill said it had closed": a pronoun at the head of what a body says means that body. */
function sayerMeant({ tokens, clauses }: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  const pronoun = tokens[phrase.head]?.lower;
  if (pronoun !== 'it' && pronoun !== 'he' && pronoun !== 'she') return null;
  const at = clauses.findIndex(({ subject }) => subject === phrase);
  const saying = clauses[at - 1];
  const sayer = saying?.subject ?? null;
  if (saying === undefined || sayer === null || !speechLemmas.has(saying.lemma) || saying.verb.last > phrase.from)
    return null;
  return tokens[sayer.head]?.pos === 'PROPN' ? sayer : null;
}
