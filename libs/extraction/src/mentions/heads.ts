import { isNominal } from '../document/noun-phrases.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import { BODY_NAME_WORDS, BODY_NOUNS, COLLECTIVE_NOUNS, PERSON_NOUNS } from './lexicon/actor-nouns.js';

/** Dictionary form; the tagger gives none for capitalised plurals ("Officials"). */
export function singular(node: Node): string {
  if (node.pos !== 'PROPN' && (node.lemma !== node.lower || !node.lower.endsWith('s'))) return node.lemma;
  const stem = node.lower.replace(/ies$/u, 'y').replace(/s$/u, '');
  return PERSON_NOUNS.has(stem) || BODY_NOUNS.has(stem) ? stem : node.lower;
}

export const isPersonNoun = (node: Node): boolean => PERSON_NOUNS.has(singular(node));
export const isBodyNoun = (node: Node): boolean => BODY_NOUNS.has(singular(node));
/** The tagger also maps British spellings to American ones, so a form that differs need not be a plural. */
export const isPlural = (node: Node): boolean =>
  COLLECTIVE_NOUNS.has(node.lower) || (/(?:s|men|people)$/u.test(node.lower) && node.lower !== singular(node));

/** Whether a noun can speak: a person, a body, a group, or a pronoun for one. */
export const isActorNoun = (node: Node): boolean =>
  isPersonNoun(node) ||
  isBodyNoun(node) ||
  COLLECTIVE_NOUNS.has(node.lower) ||
  BODY_NAME_WORDS.has(node.lower) ||
  node.pos === 'PRON';

/** Number of nodes of a coordinator at `at`: "and", "or", "nor", "as well as"; 0 for none. */
export function coordinator(nodes: readonly Node[], at: number): number {
  const node = nodeAt(nodes, at);
  // "Orr & Vent" is one name.
  if (node.lower === '&' && nodeAt(nodes, at - 1).pos === 'PROPN' && nodeAt(nodes, at + 1).pos === 'PROPN') return 0;
  if (node.pos === 'CCONJ' && /^(?:and|or|nor|&)$/u.test(node.lower)) return 1;
  if (node.lower === 'as' && nodeAt(nodes, at + 1).lower === 'well' && nodeAt(nodes, at + 2).lower === 'as') return 3;
  return 0;
}

/** Last noun of a phrase before a preposition, a bracket, a comma or a verb that nobody owns ("the port's acting head"); -1 for none. */
export function headOf(nodes: readonly Node[], range: NodeRange): number {
  let head = -1;
  for (let at = range.from; at <= range.to; at += 1) {
    const node = nodeAt(nodes, at);
    const ends =
      node.pos === 'ADP' ||
      node.pos === 'SCONJ' ||
      node.lower === '(' ||
      node.lower === ',' ||
      (node.pos === 'VERB' && !/^['’]s?$/u.test(nodeAt(nodes, at - 1).text)) ||
      node.pos === 'AUX';
    if (isNominal(node) && node.pos !== 'NUM') {
      if (node.pos === 'PRON' && head >= 0) break;
      head = at;
    } else if (node.pos === 'ADJ' && head >= 0 && isActorNoun(node)) head = at;
    else if (head >= 0 && (ends || coordinator(nodes, at) > 0)) break;
  }
  return head;
}

/** The head of a phrase for people or bodies, lower case: "council" of "the council of the port". */
export const headWord = (phrase: string): string =>
  phrase.replace(AFTER_HEAD, '').toLowerCase().split(/\s+/u).at(-1) ?? '';

/** Whether a phrase's head is a body. */
export const isBodyName = (phrase: string): boolean => {
  const head = headWord(phrase);
  return BODY_NOUNS.has(head) || BODY_NAME_WORDS.has(head);
};

/** Whether a word alone, lower case, names people, a body or a group. */
export const isActorWord = (word: string): boolean =>
  PERSON_NOUNS.has(word) || BODY_NOUNS.has(word) || COLLECTIVE_NOUNS.has(word);

/** Whether a name holds a word that only bodies without trade have: no company. */
export const isPublicBody = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => PUBLIC.has(word));

const PUBLIC: ReadonlySet<string> = new Set(
  `ministry department agency office authority commission committee council court parliament congress senate assembly
   police army navy force forces guard party union university school church hospital embassy nations government house
   federation association league alliance charity foundation institute`.split(/\s+/u),
);

/** Whether a role that stands with a name is one of a person. */
export const isPersonRole = (role: string | null): boolean => role !== null && PERSON_NOUNS.has(headWord(role));

/** What stands behind the head: "two men close to the talks", "the mayors of both towns". */
const AFTER_HEAD = /(?:,|\s(?:of|in|at|from|for|with|who|close|familiar|near|involved|inside)\s).*$/u;
