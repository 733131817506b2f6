import { sameName } from '../words/names.js';

/** What one named party is said to be to another. */
export interface WordedRelation {
  readonly relation: Relation;
  readonly is: string;
  /** The first name after the relation, and a second where words stand between ("of the firm, Orrin Mills"). */
  readonly of: readonly string[];
  /** Whether it is only taken for granted, as in "her uncle, Orrin": then it is a fact, whatever the clause is. */
  readonly granted: boolean;
}

/** A tie of two parties: its family, within which ties exclude each other, and what the first is to the second. */
export interface Relation {
  readonly family: 'ownership' | 'succession' | 'kin' | 'closeness';
  readonly tie: string;
  /** What the second is to the first. */
  readonly inverse: string;
}

const tie = (family: Relation['family'], name: string, inverse: string, words: string): [Relation, string] => [
  { family, tie: name, inverse },
  words,
];

/** Nouns of relation. Ties that last and of which two parties have one; what ends in time is told apart as former. */
const NOUNS: readonly [Relation, string][] = [
  tie('ownership', 'owned', 'owner', 'subsidiary|unit'),
  tie('ownership', 'owner', 'owned', 'parent company|owner'),
  tie('succession', 'before', 'after', 'predecessor'),
  tie('succession', 'after', 'before', 'successor'),
  tie('kin', 'former spouse', 'former spouse', '(?:ex-|former )(?:wife|husband)'),
  tie('kin', 'spouse', 'spouse', 'wife|husband|widow|widower'),
  tie('kin', 'parent', 'child', 'father|mother'),
  tie('kin', 'child', 'parent', 'son|daughter'),
  tie('kin', 'sibling', 'sibling', '(?:half-|twin )?(?:brother|sister)'),
  tie('kin', 'parent’s sibling', 'sibling’s child', 'uncle|aunt'),
  tie('kin', 'sibling’s child', 'parent’s sibling', 'nephew|niece'),
  tie('kin', 'cousin', 'cousin', 'cousin'),
  tie('kin', 'grandparent', 'grandchild', 'grandfather|grandmother'),
  tie('kin', 'grandchild', 'grandparent', 'grandson|granddaughter'),
  tie('kin', 'parent by marriage', 'child by marriage', '(?:father|mother)-in-law'),
  tie('kin', 'child by marriage', 'parent by marriage', '(?:son|daughter)-in-law'),
  tie('kin', 'sibling by marriage', 'sibling by marriage', '(?:brother|sister)-in-law'),
  tie('closeness', 'relative', 'relative', 'relative|family member'),
  tie('closeness', 'acquaintance', 'acquaintance', 'acquaintance|stranger|neighbou?r'),
];
const VERBS: readonly [Relation, string][] = [
  tie('ownership', 'owner', 'owned', 'owns|owned'),
  tie('ownership', 'owned', 'owner', '(?:is|was) owned by'),
  tie('succession', 'after', 'before', '(?:has )?(?:succeeds|succeeded)'),
  tie('succession', 'before', 'after', '(?:is|was) succeeded by|preceded'),
];

const WORD = String.raw`\p{Lu}(?:[\p{L}.&-]|[’'](?=\p{Lu}))*`;
const NAME = String.raw`${WORD}(?:\s+(?:(?:of|the|de|van|von|bin|al|el|&)\s+)?${WORD}){0,4}`;
const PLAIN = String.raw`(?:(?!(?:not|never|no)\b)[\p{Ll}-]+\s+){0,4}?`;

interface Pattern {
  readonly relation: Relation;
  readonly pattern: RegExp;
  /** Which of the two named parties the relation is said of. */
  readonly first: boolean;
  /** Whether a noun words it, and no verb. */
  readonly noun: boolean;
  /** The word of the relation alone: most sentences hold none and are not read further. */
  readonly word: RegExp;
}

const whole = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\b`, 'u');
const COPULA = /\s(?:is|was)\s/u;

const patterns: readonly Pattern[] = [
  ...NOUNS.flatMap(([relation, words]): Pattern[] => [
    // "X, a unit of Y", "X is the uncle of Y"
    {
      relation,
      first: true,
      noun: true,
      word: whole(words),
      pattern: new RegExp(
        String.raw`(${NAME})(?:(?:, \d{1,3})?,| is| was)\s+${PLAIN}(?:${words})\s+of\s+([^;:.!?]{2,90})`,
        'gu',
      ),
    },
    // "X is Y's uncle"
    {
      relation,
      first: true,
      noun: true,
      word: whole(words),
      pattern: new RegExp(String.raw`(${NAME}) (?:is|was)\s+(${NAME})[’']s?\s+(?:${words})\b(?!-)`, 'gu'),
    },
    // "Y's uncle, the late X"; "Y's uncle is X"
    {
      relation,
      first: false,
      noun: true,
      word: whole(words),
      pattern: new RegExp(String.raw`(${NAME})[’']s?\s+(?:${words})(?:,| is| was)?\s+${PLAIN}(${NAME})`, 'gu'),
    },
  ]),
  ...VERBS.map(([relation, words]): Pattern => ({
    relation,
    first: true,
    noun: false,
    word: whole(words),
    pattern: new RegExp(String.raw`(${NAME}) (?:${words})\s+${PLAIN}(${NAME})`, 'gu'),
  })),
];

/** The ties that a sentence gives two named parties. */
export function wordedRelations(sentence: string): WordedRelation[] {
  return patterns.flatMap(({ relation, pattern, first, noun, word }) =>
    (word.test(sentence) ? [...sentence.matchAll(pattern)] : []).flatMap(
      ([words, left = '', right = '']): WordedRelation[] => {
        const granted = noun && !COPULA.test(words);
        const names = right.match(new RegExp(NAME, 'gu'))?.slice(0, 2) ?? [];
        const [named] = names;
        if (named === undefined) return [];
        return first ? [{ relation, is: left, of: names, granted }] : [{ relation, is: named, of: [left], granted }];
      },
    ),
  );
}

/** Whether two ties of the same two parties cannot both be: another one of the family, whichever way it is told. */
export function relationsExclude(a: WordedRelation, b: WordedRelation): boolean {
  if (a.relation.family !== b.relation.family) return false;
  const meets = (name: string, others: readonly string[]): boolean => others.some((other) => sameName(name, other));
  if (sameName(a.is, b.is) && a.of.some((name) => meets(name, b.of))) return a.relation.tie !== b.relation.tie;
  return meets(a.is, b.of) && meets(b.is, a.of) && a.relation.tie !== b.relation.inverse;
}
