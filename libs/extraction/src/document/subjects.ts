import { isLetter } from '../sentences/characters.js';
import { isNominal, nounPhraseStart, openingBracket, TIME_NOUNS, WEEKDAYS } from './noun-phrases.js';
import { describedBefore, hasCoordination, isListed, opensClause } from './joined-subjects.js';
import { nodeAt, type Node } from './units.js';

/** A run of nodes, both ends inclusive. */
export interface NodeRange {
  readonly from: number;
  readonly to: number;
}

const ROLE_START: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);

/**
 * The subject of the verb group that starts at `verb`: the noun phrase before it, with the appositions and relative
 * clauses that commas set off ("Ana Brill, 41, a clerk who saw it,") and without phrases that only interrupt
 * ("the mayor, in a letter, said"). `null` where no noun phrase stands there.
 */
export function subjectBefore(nodes: readonly Node[], verb: number): NodeRange | null {
  let at = verb - 1;
  // "The port no longer pays"
  if (nodeAt(nodes, at).lower === 'longer' && nodeAt(nodes, at - 1).lower === 'no') at -= 2;
  if (nodeAt(nodes, at).pos === 'ADV' && nodeAt(nodes, at - 1).pos === 'DET') return { from: at - 1, to: at };
  while (nodeAt(nodes, at).pos === 'ADV') at -= 1;
  at = beforeTime(nodes, at);
  while (nodeAt(nodes, at).pos === 'ADV') at -= 1;
  const node = nodeAt(nodes, at);
  if (isRelativePronoun(node)) return { from: at, to: at };
  // "those close to him say", but not "to find him said"
  if (node.pos === 'PRON' && /^(?:him|them|me|us)$/u.test(node.lower) && nodeAt(nodes, at - 1).pos !== 'ADP')
    return null;
  if (node.lower === 'whom' && nodeAt(nodes, at - 1).lower === 'of') return { from: at - 2, to: at };
  if (nodeAt(nodes, at - 1).lower === ',' && /^["”’]$/u.test(node.text)) {
    const whole = beforeComma(nodes, at - 1);
    return whole === null || whole.to < at - 1 ? whole : { from: whole.from, to: at };
  }
  if (node.lower === ',') return beforeComma(nodes, at) ?? beforeStrayComma(nodes, at);
  if (isDash(node)) return beforeDash(nodes, at);
  if (
    node.pos === 'DET' &&
    /^(?:all|both|each|some|many|few|none|neither|either|another|several|most)$/u.test(node.lower)
  ) {
    return quantifierSubject(nodes, at);
  }
  if (isContact(nodes, at)) {
    const holder = nounPhraseStart(nodes, at - 2);
    if (holder >= 0) return { from: holder, to: at };
  }
  const participle = node.pos === 'VERB' && node.lower.endsWith('ing') && isNominal(nodeAt(nodes, at - 1));
  const from = nounPhraseStart(nodes, participle ? at - 1 : at);
  if (from < 0) return null;
  // "Orr, who as a candidate vowed"
  if (nodeAt(nodes, from - 1).pos === 'ADP' && isRelativePronoun(nodeAt(nodes, from - 2)))
    return { from: from - 2, to: from - 2 };
  const whole = extendLeft(nodes, { from: withoutTime(nodes, from, at), to: participle ? verb - 1 : at });
  return { from: withBound(nodes, whole.from), to: whole.to };
}

/** "At first police said", "Two days later police said": words of time before a subject, which the tagger joins to it. */
function withoutTime(nodes: readonly Node[], from: number, to: number): number {
  if (nodeAt(nodes, from - 1).lower === 'at') {
    const { lower } = nodeAt(nodes, from);
    const end = lower === 'the' ? (nodeAt(nodes, from + 1).lower === 'same' ? from + 2 : from + 1) : from;
    const fixed =
      end === from ? /^(?:first|last|once|present|times)$/u.test(lower) : nodeAt(nodes, end).lower === 'time';
    if (fixed && end < to) return end + 1;
  }
  for (let at = from + 1; at < to; at += 1) {
    const { lower } = nodeAt(nodes, at);
    if ((lower === 'later' || lower === 'earlier' || lower === 'ago') && isTimeNoun(nodeAt(nodes, at - 1).lower))
      return at + 1;
  }
  return from;
}

const isTimeNoun = (word: string): boolean =>
  TIME_NOUNS.has(word) || TIME_NOUNS.has(word.replace(/s$/u, '')) || /^hours?$/u.test(word);

/** Shares and numbers that words may bound. */
const BOUNDED: ReadonlySet<string> = new Set(['half', 'all', 'every', 'one', 'two-thirds', 'a']);

/** Words that bound a number or a share before it: "at least one clerk", "nearly half of voters", "not everyone". */
function withBound(nodes: readonly Node[], from: number): number {
  const { lower, pos } = nodeAt(nodes, from);
  const [left, further] = [nodeAt(nodes, from - 1).lower, nodeAt(nodes, from - 2).lower];
  if (lower === 'least' || lower === 'most') return left === 'at' ? from - 1 : from;
  if (left === 'not' && /^(?:every|everyone|everybody|all)$/u.test(lower)) return from - 1;
  if (pos !== 'NUM' && !BOUNDED.has(lower)) return from;
  if (/^(?:at least|at most|up to|more than|fewer than|less than|close to)$/u.test(`${further} ${left}`))
    return from - 2;
  const near = /^(?:about|around|nearly|almost|roughly|approximately|over|only|just)$/u.test(left);
  return near && (lower !== 'a' || left === 'only') ? from - 1 : from;
}

/** "the clerks I met", "everyone she asked": a past verb and its pronoun right after the noun that they describe. */
const isContact = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, at).pos === 'VERB' &&
  nodeAt(nodes, at).lower.endsWith('ed') &&
  /^(?:i|we|he|she|they)$/u.test(nodeAt(nodes, at - 1).lower) &&
  isNominal(nodeAt(nodes, at - 2)) &&
  nodeAt(nodes, at - 2).pos !== 'PROPN';

const isRelativePronoun = (node: Node): boolean =>
  (node.pos === 'PRON' || node.pos === 'DET') && (node.lower === 'who' || node.lower === 'which');

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Skips "this month", "late Friday" between a subject and its verb: the index of the node before them. */
function beforeTime(nodes: readonly Node[], at: number): number {
  const node = nodeAt(nodes, at);
  const left = nodeAt(nodes, at - 1);
  if (TIME_NOUNS.has(node.lower) && /^(?:this|last|next|that)$/u.test(left.lower)) return at - 2;
  const { lower, text } = nodeAt(nodes, at);
  if (lower === 'time' && left.lower === 'the' && nodeAt(nodes, at - 2).lower === 'at') return at - 3;
  if (node.pos === 'NUM' && MONTH.test(left.lower)) return nodeAt(nodes, at - 2).lower === 'on' ? at - 3 : at;
  // "USA Today" is a name.
  if (!WEEKDAYS.has(lower) || (/^To/u.test(text) && left.pos === 'PROPN')) return at;
  const skipped = /^(?:on|late|early|last|later)$/u.test(left.lower) ? at - 2 : at - 1;
  return isNominal(nodeAt(nodes, skipped)) || /^[,"”]$/u.test(nodeAt(nodes, skipped).lower) ? skipped : at;
}

/** "Separately, the owner, said": a comma between subject and verb that sets nothing off. */
function beforeStrayComma(nodes: readonly Node[], comma: number): NodeRange | null {
  const from = nounPhraseStart(nodes, comma - 1);
  if (from < 0) return null;
  const before = nodeAt(nodes, from - 1);
  const opens = before.pos === 'END' || (before.lower === ',' && nodeAt(nodes, from - 2).pos === 'ADV');
  return opens ? { from, to: comma - 1 } : null;
}

/** "most of whom, "many": a quantifier that stands for the people. */
function quantifierSubject(nodes: readonly Node[], at: number): NodeRange {
  const floats =
    /^(?:all|both|each|neither|none|either)$/u.test(nodeAt(nodes, at).lower) || nodeAt(nodes, at - 1).lower === 'whom';
  const from = floats && isNominal(nodeAt(nodes, at - 1)) ? nounPhraseStart(nodes, at - 1) : at;
  return { from: from < 0 ? at : from, to: at };
}

export const isDash = ({ text }: Node): boolean => !isLetter(text.charCodeAt(0)) && /^(?:-{1,2}|[–—―])$/u.test(text);

function beforeDash(nodes: readonly Node[], dash: number): NodeRange | null {
  for (let at = dash - 1; at >= 0 && at >= dash - 40; at -= 1) {
    if (isDash(nodeAt(nodes, at))) {
      const from = nounPhraseStart(nodes, at - 1);
      return from < 0 ? null : { from, to: at - 1 };
    }
  }
  return null;
}

function beforeComma(nodes: readonly Node[], comma: number): NodeRange | null {
  const open = previousComma(nodes, comma);
  if (open < 0) return null;
  const kind = segmentKind(nodes, open + 1, comma - 1);
  if (kind === 'clause') return null;
  const before = nodeAt(nodes, open - 1);
  // "Some, including the owner, said"
  if (before.pos === 'DET' && /^(?:some|many|several|most|others)$/u.test(before.lower) && kind === 'apposition')
    return { from: open - 1, to: comma };
  if (!isNominal(before) && before.lower !== ')' && before.lower !== '.' && before.pos !== 'ADJ') {
    const described = kind === 'apposition' ? describedSince(nodes, open) : -1;
    return described < 0 ? null : { from: described, to: comma };
  }
  const from = nounPhraseStart(nodes, open - 1);
  if (from < 0) return null;
  const whole = extendLeft(nodes, { from, to: open - 1 });
  return { from: whole.from, to: kind === 'apposition' ? comma : open - 1 };
}

/** "The medic who drove, whose name is not known,": where the words begin that a clause before a comma describes, or -1. */
function describedSince(nodes: readonly Node[], comma: number): number {
  for (let at = comma - 1; at > 0 && comma - at < 12; at -= 1) {
    const { lower, pos } = nodeAt(nodes, at);
    if (pos === 'PUNCT' || pos === 'QUOTE') return -1;
    if (lower !== 'who' || !isNominal(nodeAt(nodes, at - 1))) continue;
    const from = nounPhraseStart(nodes, at - 1);
    return from >= 0 && opensClause(nodeAt(nodes, from - 1)) ? from : -1;
  }
  return -1;
}

/** "the unions, as well as Ana Brill, said": the words that add a speaker; the index of their first node or -1. */
function addition(nodes: readonly Node[], from: number): number {
  const at = from - 1;
  const added =
    nodeAt(nodes, at).lower === 'as' && nodeAt(nodes, at - 1).lower === 'well' && nodeAt(nodes, at - 2).lower === 'as'
      ? at - 2
      : -1;
  return added > 0 && nodeAt(nodes, added - 1).lower === ',' ? added - 1 : -1;
}

/** Goes on over further commas where what stands between them describes the same person: an age, a home, a role. */
function extendLeft(nodes: readonly Node[], range: NodeRange): NodeRange {
  let { from } = range;
  if (nodeAt(nodes, from).lower === 'whose') return range;
  for (let steps = 0; steps < 4; steps += 1) {
    const added = addition(nodes, from);
    if (added > 0) {
      const first = nounPhraseStart(nodes, added - 1);
      if (first < 0) break;
      from = first;
      continue;
    }
    const before = nodeAt(nodes, from - 1);
    if (before.lower !== ',' && before.lower !== 'and' && before.lower !== 'of') break;
    const comma = before.lower === ',' ? from - 1 : from - 2;
    if (nodeAt(nodes, comma).lower !== ',') break;
    const open = previousComma(nodes, comma);
    const left = nounPhraseStart(nodes, comma - 1);
    if (left < 0) break;
    const described = before.lower === 'and' ? describedBefore(nodes, left) : -1;
    if (described >= 0) {
      from = described;
      continue;
    }
    if (
      !describesSame(nodes, from, range.to, left, comma - 1, open) &&
      !isListed(nodes, from, range.to, left, comma - 1)
    )
      break;
    from = left;
  }
  return { from, to: range.to };
}

/** "on May 3, 2031, the port said": a year between commas ends a date, and is nobody's age. */
const isYear = (nodes: readonly Node[], at: number): boolean =>
  /^\d{4}$/u.test(nodeAt(nodes, at).text) && nodeAt(nodes, at - 1).lower === ',' && nodeAt(nodes, at - 2).pos === 'NUM';

/** Whether the segment from `from` goes on about the name that ends at `nameEnd`. */
function describesSame(
  nodes: readonly Node[],
  from: number,
  to: number,
  name: number,
  nameEnd: number,
  open: number,
): boolean {
  const first = nodeAt(nodes, from);
  if (isYear(nodes, nameEnd) || WEEKDAYS.has(nodeAt(nodes, nameEnd).lower)) return false;
  if (first.pos === 'NOUN' && hasCoordination(nodes, from, to)) return false;
  if (
    nodeAt(nodes, nameEnd).pos !== 'PROPN' &&
    nodeAt(nodes, nameEnd).pos !== 'NUM' &&
    nodeAt(nodes, nameEnd).lower !== ')'
  )
    return false;
  if (!opensClause(nodeAt(nodes, name - 1))) return false;
  if (first.pos === 'NUM' && to - from < 3) return open !== from;
  if (nodeAt(nodes, from - 1).lower === 'of' || /^[DRI]-\p{Lu}/u.test(first.text)) return true;
  return (
    first.pos === 'DET' ||
    (first.pos !== 'PROPN' && ROLE_START.has(first.pos) && first.lower !== 'he' && first.lower !== 'she')
  );
}

/** What stands between two commas: part of the noun phrase, an interruption, or a clause of its own. */
function segmentKind(nodes: readonly Node[], from: number, to: number): 'apposition' | 'interruption' | 'clause' {
  const first = nodeAt(nodes, from);
  if (/^(?:who|whose|of|including)$/u.test(first.lower)) return 'apposition';
  if (/^(?:now|then|once|also)$/u.test(first.lower) && nodeAt(nodes, from + 1).pos === 'DET') return 'apposition';
  if (
    first.lower === 'which' ||
    first.pos === 'ADP' ||
    first.pos === 'ADV' ||
    first.pos === 'SCONJ' ||
    first.pos === 'VERB'
  )
    return 'interruption';
  if (first.pos === 'CCONJ') return 'apposition';
  if (!ROLE_START.has(first.pos)) return 'interruption';
  return nounPhraseStart(nodes, to) <= from ? 'apposition' : relativeInside(nodes, from, to) ? 'apposition' : 'clause';
}

/** "a clerk who saw it": a noun phrase with a relative or participle clause in the middle. */
function relativeInside(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.lower === 'who' || node.lower === 'that' || node.lower === 'whose') return true;
    if (node.pos === 'AUX') return false;
    if (node.pos === 'VERB') return at > from + 1;
  }
  return true;
}

function previousComma(nodes: readonly Node[], comma: number): number {
  for (let at = comma - 1; at >= 0 && at >= comma - 45; at -= 1) {
    const node = nodeAt(nodes, at);
    if (node.lower === ')') {
      const open = openingBracket(nodes, at);
      if (open >= 0) at = open;
      continue;
    }
    if (node.lower === ',') return at;
    if (node.pos === 'QUOTE' || node.lower === ';' || node.lower === ':') return -1;
  }
  return -1;
}
