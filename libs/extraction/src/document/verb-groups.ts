import { nodeAt, type Node } from './node.js';

/** A verb with its auxiliaries, negation and the adverbs among them. Indices are of nodes, inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** Lemma of the main verb; of the copula where there is no other. */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly perfect: boolean;
  /** A modal auxiliary in lower case, or `null`. */
  readonly modal: string | null;
}

const MODALS: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
  "'ll",
  "'d",
  'wo',
  'ca',
]);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never']);
const isBe = (node: Node): boolean => node.lemma === 'be' || node.lower === 'being' || node.lower === 'been';
/** Adverbs that link sentences rather than belong to the verb that follows them. */
const LINKING: ReadonlySet<string> = new Set([
  'then',
  'so',
  'thus',
  'therefore',
  'however',
  'meanwhile',
  'instead',
  'when',
  'why',
  'how',
  'where',
  'here',
  'there',
  'nearby',
  'abroad',
  'elsewhere',
  'ago',
  'alike',
  'overseas',
]);
const pastParticiple =
  /(?:ed|en|wn|ne|ought|aught|ung|orn|eld|elt|ept|ent|old|aid|ade|und|ost|ead|eft|ot|it|et|ut|un|ok|ve|st|ood)$/u;

const ATTRIBUTIVE = /(?:ed|en|wn|ing)$/u;

/** Verb groups of nodes in order; those of a sentence or a unit go with it. Verbs within collapsed quotes are not seen. */
export function findVerbGroups(nodes: readonly Node[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < nodes.length) {
    const group = mayOpen(nodeAt(nodes, at)) ? readGroup(nodes, at) : null;
    if (group !== null) groups.push(group);
    at = group === null ? at + 1 : group.last + 1;
  }
  return groups;
}

/** "To have left", "to have been shut": "have", which the tagger takes for a verb of its own. */
const isPerfectHave = (nodes: readonly Node[], at: number): boolean => {
  const next = nodeAt(nodes, at + 1);
  return (
    nodeAt(nodes, at).lower === 'have' &&
    (next.lower === 'been' || (next.pos === 'VERB' && pastParticiple.test(next.lower)))
  );
};

/** Whether a group can start at a node: most words of a text are ruled out by their part of speech alone. */
const mayOpen = ({ pos }: Node): boolean => pos === 'AUX' || pos === 'VERB' || pos === 'PART';

function readGroup(nodes: readonly Node[], start: number): VerbGroup | null {
  let at = start;
  let infinitive = false;
  if (
    nodeAt(nodes, at).lower === 'to' &&
    nodeAt(nodes, at).pos === 'PART' &&
    nodeAt(nodes, at - 1).lower !== 'according'
  ) {
    infinitive = true;
    at += 1;
  }
  const auxiliaries: Node[] = [];
  let negated = false;
  let head = -1;
  for (; at < nodes.length; at += 1) {
    const node = nodeAt(nodes, at);
    const inside = infinitive || auxiliaries.length > 0;
    if (node.pos === 'AUX' || (infinitive && isPerfectHave(nodes, at))) auxiliaries.push(node);
    else if (inside && NEGATIONS.has(node.lower)) negated = true;
    else if (inside && isInnerAdverb(nodes, at)) negated ||= node.lower === 'no';
    else {
      if (isMainVerb(nodes, at, auxiliaries)) head = at;
      break;
    }
  }
  if (head < 0) {
    if (auxiliaries.length === 0) return null;
    return copula(nodes, start, at, auxiliaries, negated, infinitive);
  }
  if (!infinitive && auxiliaries.length === 0 && isAttributive(nodes, head)) return null;
  const verb = nodeAt(nodes, head);
  const lastAuxiliary = auxiliaries.at(-1);
  const ing = verb.lower.endsWith('ing');
  const passive = lastAuxiliary !== undefined && isBe(lastAuxiliary) && !ing && pastParticiple.test(verb.lower);
  const first = auxiliaries.length === 0 && !infinitive ? withAdverb(nodes, start) : start;
  return {
    first,
    head,
    last: head,
    lemma: verb.lemma,
    form: infinitive ? 'infinitive' : formOf(verb, auxiliaries),
    passive,
    // "never", "almost never"
    negated:
      negated ||
      nodeAt(nodes, first).lower === 'never' ||
      (first + 1 < head && nodeAt(nodes, first + 1).lower === 'never'),
    perfect: auxiliaries.length > 0 && auxiliaries.some((auxiliary) => auxiliary.lemma === 'have'),
    modal: modalOf(auxiliaries),
  };
}

/** "a previously announced pact", "the city's widely read weekly": a participle between an article or an owner and the noun. */
function isAttributive(nodes: readonly Node[], verb: number): boolean {
  const next = nodeAt(nodes, verb + 1);
  if (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ') return false;
  if (!ATTRIBUTIVE.test(nodeAt(nodes, verb).lower)) return false;
  let at = verb - 1;
  while (nodeAt(nodes, at).pos === 'ADV') at -= 1;
  const { lower, text, pos } = nodeAt(nodes, at);
  // "many suspected raiders": what is only said of somebody stands before the noun.
  if (
    /^(?:suspected|alleged|reported|presumed|reputed|supposed)$/u.test(nodeAt(nodes, verb).lower) &&
    /^(?:DET|ADJ|NUM)$/u.test(pos)
  )
    return true;
  // "two convicted robbers": a number stands before what it counts.
  if (pos === 'NUM' && at === verb - 1 && /^[a-z]+$/u.test(lower) && next.pos === 'NOUN') return true;
  if (/^(?:the|a|an|its|his|their|our|my|your)$/u.test(lower) || (pos === 'PART' && /^['’]s$/u.test(text))) return true;
  return pos === 'ADP' && at === verb - 1 && !nodeAt(nodes, verb).lower.endsWith('ing') && lower !== 'as';
}

function copula(
  nodes: readonly Node[],
  start: number,
  end: number,
  auxiliaries: readonly Node[],
  negated: boolean,
  infinitive: boolean,
): VerbGroup {
  let last = end - 1;
  while (last > start && nodeAt(nodes, last).pos === 'ADV' && !NEGATIONS.has(nodeAt(nodes, last).lower)) last -= 1;
  const verb = auxiliaries.at(-1);
  const ing = verb?.lower === 'being' || verb?.lower === 'having' || verb?.lower === 'doing';
  return {
    first: start,
    head: last,
    last,
    lemma: verb?.lemma ?? 'be',
    form: infinitive ? 'infinitive' : ing && auxiliaries.length === 1 ? 'ing' : 'finite',
    passive: false,
    negated,
    perfect: auxiliaries.length > 1 && auxiliaries[0]?.lemma === 'have',
    modal: modalOf(auxiliaries),
  };
}

function modalOf(auxiliaries: readonly Node[]): string | null {
  for (const { lower } of auxiliaries) if (MODALS.has(lower)) return lower;
  return null;
}

function formOf(verb: Node, auxiliaries: readonly Node[]): VerbGroup['form'] {
  const first = auxiliaries[0];
  if (first !== undefined) return first.lower === 'being' || first.lower === 'having' ? 'ing' : 'finite';
  return verb.lower.endsWith('ing') && verb.lower.length > 4 ? 'ing' : 'finite';
}

function isMainVerb(nodes: readonly Node[], at: number, auxiliaries: readonly Node[]): boolean {
  const node = nodeAt(nodes, at);
  if (node.pos === 'VERB') return true;
  const afterAuxiliary = auxiliaries.length > 0 && !isBe(auxiliaries.at(-1) ?? node);
  return afterAuxiliary && (node.pos === 'ADJ' || node.pos === 'NOUN') && node.lower.endsWith('ed');
}

/** Adverbs between the parts of a verb that the tagger may take for something else. */
const INNER: ReadonlySet<string> = new Set(['since', 'yet', 'long', 'already', 'first']);

/** An adverb with the verb or another auxiliary within the next two nodes. */
function isInnerAdverb(nodes: readonly Node[], at: number): boolean {
  // "would no longer fund"
  if (nodeAt(nodes, at).lower === 'no' && nodeAt(nodes, at + 1).lower === 'longer') return true;
  if (nodeAt(nodes, at).pos !== 'ADV' && !INNER.has(nodeAt(nodes, at).lower)) return false;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const node = nodeAt(nodes, next);
    if (node.pos === 'VERB' || node.pos === 'AUX') return true;
    if (node.pos !== 'ADV' && node.pos !== 'PART') return false;
  }
  return false;
}

/** "also said", "almost immediately disclosed": adverbs right before a verb that has no auxiliary. */
function withAdverb(nodes: readonly Node[], verb: number): number {
  let first = verb;
  while (
    first > 0 &&
    nodeAt(nodes, first - 1).pos === 'ADV' &&
    !LINKING.has(nodeAt(nodes, first - 1).lower) &&
    nodeAt(nodes, first - 2).pos !== 'DET'
  )
    first -= 1;
  return first;
}
