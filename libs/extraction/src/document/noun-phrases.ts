import { isLetter } from '../sentences/characters.js';
import { nodeAt, type Node } from './units.js';

/** Prepositions that tie what follows to a noun before them when the noun phrase is read from its end. */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whom', 'whose']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'who',
  'this',
  'these',
  'those',
  'that',
]);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
export const WEEKDAYS: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'overnight',
]);

export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'week month year morning afternoon evening night summer spring fall autumn winter day weekend'.split(' '),
);

export const isNominal = (node: Node): boolean =>
  node.pos === 'NOUN' ||
  node.pos === 'PROPN' ||
  node.pos === 'PRON' ||
  node.pos === 'NUM' ||
  node.pos === 'SYM' ||
  node.pos === 'X';

export const isPersonalPronoun = (node: Node): boolean => node.pos === 'PRON' && SUBJECT_PRONOUNS.has(node.lower);
export const isPossessive = (node: Node): boolean => POSSESSIVES.has(node.lower);
/** Nearly every word is told from a mark by its first letter, which is quicker to ask for than the pattern. */
export const isQuoteMark = ({ text }: Node): boolean => !isLetter(text.charCodeAt(0)) && /^["“”‘’'«»]+$/u.test(text);

/**
 * First node of the noun phrase that ends at `end`, with its preposition phrases, reduced and relative clauses and
 * coordinated members, read from right to left; -1 where none ends there. Commas end it.
 */
export function nounPhraseStart(nodes: readonly Node[], end: number): number {
  let start = -1;
  let at = end;
  /** Where the phrase would start if the coordination to its left turned out to be one of clauses. */
  let afterConjunction = -1;
  while (at >= 0) {
    const node = nodeAt(nodes, at);
    const left = nodeAt(nodes, at - 1);
    if (node.lower === ')' || node.lower === ']') {
      const open = openingBracket(nodes, at);
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    if (isPersonalPronoun(node) && (node.lower !== 'that' || at === end)) {
      if (start >= 0 && RELATIVES.has(node.lower)) break;
      start = at;
      if (left.pos !== 'ADP' && (left.pos !== 'CCONJ' || /^(?:he|she|they|we)$/u.test(node.lower))) break;
      at -= 1;
      continue;
    }
    if (
      isNominal(node) ||
      (node.pos === 'PART' && node.lower.startsWith("'")) ||
      node.pos === 'ADJ' ||
      isQuoteMark(node)
    ) {
      if (isQuoteMark(node) && /^[,.?!…]$/u.test(left.text)) break;
      if (node.pos === 'PRON' && RELATIVES.has(node.lower) && start >= 0) break;
      if (start >= 0 && (node.lower === 'what' || node.lower === 'which' || node.lower === 'whatever')) break;
      if (!isQuoteMark(node) || at === end || node.quoted) start = at;
      at -= 1;
      continue;
    }
    if (start < 0) break;
    if (node.pos === 'DET') {
      const next = nodeAt(nodes, at + 1);
      if (node.lower === 'that' && next.pos === 'NOUN' && next.lower !== next.lemma) break;
      start = at;
      at -= 1;
      const gerund = nodeAt(nodes, at).pos === 'NOUN' && nodeAt(nodes, at).lower.endsWith('ing');
      const title = isQuoteMark(nodeAt(nodes, at)) && isQuoteMark(nodeAt(nodes, end));
      if (!title && !continuesLeft(nodeAt(nodes, at)) && !(gerund && isNominal(nodeAt(nodes, at - 1)))) break;
      continue;
    }
    const modified = modifiesLeft(nodes, at);
    if (node.pos === 'ADP' && (CLAUSAL.has(node.lower) || (node.lower === 'as' && !isRole(left)))) break;
    if (
      node.pos === 'ADP' &&
      (isNominal(left) ||
        left.lower === ')' ||
        left.pos === 'ADP' ||
        PARTITIVE.test(left.lower) ||
        modified ||
        (left.pos === 'VERB' && relativeBefore(nodes, at) >= 0))
    ) {
      at -= 1;
      continue;
    }
    // "were hurt in the fire and firemen say": what the first verb's phrase is about speaks for nobody.
    if (
      node.pos === 'ADP' &&
      left.pos === 'VERB' &&
      afterConjunction >= 0 &&
      nodeAt(nodes, afterConjunction).lower !== 'that' &&
      /^(?:the|an?)$/u.test(nodeAt(nodes, at + 1).lower)
    )
      return trimStart(nodes, afterConjunction, end);
    if (
      node.pos === 'CCONJ' &&
      (node.lower === 'and' || node.lower === 'or' || node.lower === 'nor' || node.lower === '&')
    ) {
      if (!isNominal(left) && left.lower !== ')' && left.pos !== 'ADJ') break;
      // "closed over the weekend and the cook said": time is no part of who speaks.
      if (TIME_NOUNS.has(left.lower)) break;
      afterConjunction = at + 1;
      at -= 1;
      continue;
    }
    if (
      node.pos === 'ADV' &&
      /^(?:almost|nearly|about|around|even|only|just|at|least|most|more|than|very|so|once|newly|not)$|ly$/u.test(
        node.lower,
      )
    ) {
      const right = nodeAt(nodes, at + 1);
      if (right.pos === 'ADJ' || right.pos === 'NUM' || right.pos === 'DET' || right.pos === 'VERB') {
        start = at;
        at -= 1;
        continue;
      }
      break;
    }
    if (node.pos === 'VERB' || node.pos === 'AUX') {
      const jump = beforeModifier(nodes, at);
      if (jump >= 0) {
        at = jump;
        continue;
      }
      if (afterConjunction < 0 && isBlamed(nodes, at)) {
        at -= 1;
        continue;
      }
      const counted = left.pos === 'NUM' && /^[a-z]+$/u.test(left.lower) && nodeAt(nodes, at + 1).pos === 'NOUN';
      // "the port's managing director"
      const owned = left.pos === 'PART' && /^['’]s?$/u.test(left.text) && nodeAt(nodes, at + 1).pos === 'NOUN';
      if (node.pos === 'VERB' && (left.pos === 'DET' || isPossessive(left) || counted || owned)) {
        start = at;
        at -= 1;
        continue;
      }
      // "a visibly shaken Brill"
      if (node.pos === 'VERB' && left.lower.endsWith('ly') && nodeAt(nodes, at - 2).pos === 'DET') return at - 2;
      if (afterConjunction >= 0) return trimStart(nodes, afterConjunction, end);
    }
    break;
  }
  return start < 0 ? -1 : trimStart(nodes, start, end);
}

/** Words for some of many, which a preposition may follow: "many of the clerks", "some in the town". */
const PARTITIVE = /^(?:those|many|some|most|few|several|all|both|each|none|any|half|neither|either)$/u;

/** What "as" ties a role to, where it opens no clause: "her record as mayor", "well-known as". */
const isRole = ({ lemma, pos }: Node): boolean => pos === 'ADJ' || pos === 'VERB' || pos === 'ADV' || ROLES.has(lemma);
const ROLES: ReadonlySet<string> = new Set(
  `role record career term time tenure job work status position title post past life year stint experience reputation
   use nomination appointment election selection choice history background reign service such`.split(/\s+/u),
);

/** Prepositions that open a clause when a verb follows their noun: "days after the board met". */
const CLAUSAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'than']);

/** "people involved in", "the top of", "clerks marching through", "towns led by": what a preposition may stand after. */
function modifiesLeft(nodes: readonly Node[], preposition: number): boolean {
  const left = nodeAt(nodes, preposition - 1);
  const further = nodeAt(nodes, preposition - 2);
  if (left.pos === 'ADJ') return further.pos === 'DET' || (isNominal(further) && !isPersonalPronoun(further));
  if (left.pos !== 'VERB' || !isNominal(further) || isPersonalPronoun(further)) return false;
  // "as Orr fumed at them": a name by itself has a verb of its own.
  const opens = /^(?:as|while|when|since|because|but|and)$/u.test(nodeAt(nodes, preposition - 3).lower);
  if (opens && further.pos === 'PROPN' && left.lower.endsWith('ed')) return false;
  return /(?:ing|ed)$/u.test(left.lower) || nodeAt(nodes, preposition).lower === 'by';
}

/** What may stand before a determiner within one phrase: "all the", "of the", "and the", "asking the". */
const continuesLeft = (node: Node): boolean =>
  node.pos === 'ADP' ||
  node.pos === 'CCONJ' ||
  node.pos === 'DET' ||
  node.pos === 'VERB' ||
  node.lower === 'not' ||
  node.lower === 'all';

/**
 * A verb inside a noun phrase belongs to a relative clause ("the officer who shot him") or to a reduced one
 * ("the man shot by police", "the bill to ban it"): the node left of that clause, or -1.
 */
function beforeModifier(nodes: readonly Node[], verb: number): number {
  const holder = relativeBefore(nodes, verb);
  if (holder >= 0) return holder;
  const node = nodeAt(nodes, verb);
  const left = nodeAt(nodes, verb - 1);
  if (left.lower === 'being' && isNominal(nodeAt(nodes, verb - 2))) return verb - 2;
  if (left.lower === 'to' && left.pos === 'PART' && isNominal(nodeAt(nodes, verb - 2))) return verb - 2;
  if (node.pos !== 'VERB' || !isNominal(left) || isPersonalPronoun(left)) return -1;
  if (node.lower.endsWith('ing')) return verb - 1;
  const right = nodeAt(nodes, verb + 1);
  const dated = WEEKDAYS.has(right.lower);
  return (right.pos === 'ADP' || dated) && (node.lower.endsWith('ed') || right.lower === 'by') ? verb - 1 : -1;
}

/** The node before the relative pronoun that stands up to eight nodes before another one in its clause, or -1. */
function relativeBefore(nodes: readonly Node[], from: number): number {
  for (let at = from; at >= 0 && at >= from - 8; at -= 1) {
    const node = nodeAt(nodes, at);
    if (RELATIVES.has(node.lower) && at < from && isNominal(nodeAt(nodes, at - 1))) return at - 1;
    if (node.pos === 'PUNCT' || node.pos === 'QUOTE' || node.pos === 'SCONJ') break;
  }
  return -1;
}

/** "the man accused of killing a clerk": a participle behind the preposition of another one that describes a noun. */
const isBlamed = (nodes: readonly Node[], verb: number): boolean =>
  nodeAt(nodes, verb).lower.endsWith('ing') &&
  nodeAt(nodes, verb - 1).pos === 'ADP' &&
  /(?:ed|ible)$/u.test(nodeAt(nodes, verb - 2).lower) &&
  /^(?:VERB|ADJ)$/u.test(nodeAt(nodes, verb - 2).pos) &&
  /^(?:NOUN|PROPN)$/u.test(nodeAt(nodes, verb - 3).pos);

/** "Friday police" after a preposition: the day belongs to the phrase before, not to the noun phrase. */
function trimStart(nodes: readonly Node[], start: number, end: number): number {
  let at = start;
  while (at < end && WEEKDAYS.has(nodeAt(nodes, at).lower) && !nodeAt(nodes, at + 1).lower.startsWith("'")) at += 1;
  while (at < end && (nodeAt(nodes, at).pos === 'CCONJ' || nodeAt(nodes, at).pos === 'ADP')) at += 1;
  return at;
}

/**
 * Where the phrase begins that a relative pronoun stands for and that ends before it: in "referred the Echo to the
 * agency, which" the agency, where of people an office may go on with "to" ("the envoy to Norland, who").
 */
export function relatedStart(nodes: readonly Node[], relative: Node, end: number): number {
  const from = nounPhraseStart(nodes, end);
  if (from < 0 || relative.lower !== 'which') return from;
  for (let at = end; at > from; at -= 1) if (nodeAt(nodes, at - 1).lower === 'to') return at;
  return from;
}

export function openingBracket(nodes: readonly Node[], close: number): number {
  for (let at = close - 1; at >= 0 && at >= close - 40; at -= 1) {
    const lower = nodeAt(nodes, at).lower;
    if (lower === '(' || lower === '[') return at;
  }
  return -1;
}

export function closingBracket(nodes: readonly Node[], open: number): number {
  for (let at = open + 1; at < nodes.length && at <= open + 40; at += 1) {
    const lower = nodeAt(nodes, at).lower;
    if (lower === ')' || lower === ']') return at;
  }
  return -1;
}
