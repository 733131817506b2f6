import { closingBracket, isNominal, isPersonalPronoun, isPossessive, WEEKDAYS } from './noun-phrases.js';
import type { NodeRange } from './subjects.js';
import { nodeAt, type Node } from './units.js';

/** Prepositions whose phrase tells where or when something was said, not who said it. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  'in',
  'on',
  'during',
  'after',
  'before',
  'via',
  'by',
  'to',
  'about',
  'as',
  'through',
  'while',
  'when',
  'outside',
  'near',
]);
const CIRCUMSTANCE_NOUNS: ReadonlySet<string> = new Set([
  'statement',
  'interview',
  'letter',
  'email',
  'e-mail',
  'speech',
  'tweet',
  'post',
  'telephone',
  'phone',
  'conference',
  'briefing',
  'release',
  'remarks',
]);

/**
 * The noun phrase that starts at `start`, read to the right with its preposition phrases and the appositions and
 * relative clauses that commas set off: who speaks in "…," said Ana Brill, a clerk at the port, on Friday.
 */
export function phraseAfter(
  nodes: readonly Node[],
  start: number,
  speaksAt: (relative: number) => boolean = () => false,
): NodeRange | null {
  if (nodeAt(nodes, start).pos === 'PRON' && OBJECT_PRONOUNS.has(nodeAt(nodes, start).lower)) return null;
  let end = coreEnd(nodes, start);
  if (end < start) return null;
  for (let steps = 0; steps < 4; steps += 1) {
    if (nodeAt(nodes, end + 1).lower !== ',') break;
    if (isRelative(nodeAt(nodes, end + 2)) && speaksAt(end + 2)) break;
    const segment = segmentAfter(nodes, end + 2);
    if (segment === null) break;
    const closing = nodeAt(nodes, segment + 1);
    end = closing.lower === ',' && nodeAt(nodes, segment + 2).pos !== 'END' ? segment : segment;
    if (closing.lower === ',' && !opensApposition(nodes, segment + 2)) {
      end = segment + 1;
      break;
    }
  }
  return { from: start, to: end };
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['me', 'him', 'us', 'them']);
const isRelative = (node: Node): boolean => node.lower === 'who' || node.lower === 'whose';

/** Last node of the noun phrase itself, or `start - 1`. */
function coreEnd(nodes: readonly Node[], start: number, apposition = false): number {
  let at = start;
  let seen = false;
  for (; at < nodes.length; at += 1) {
    const node = nodeAt(nodes, at);
    const next = nodeAt(nodes, at + 1);
    if (isPersonalPronoun(node) && !seen && !(node.lower === 'those' && next.lower === 'who')) return at;
    if (node.pos === 'ADV' && at === start && /^(?:DET|ADJ|NUM)$/u.test(next.pos)) continue;
    if (seen && nodeAt(nodes, at - 1).lower === 'those' && node.pos === 'VERB') return clauseTail(nodes, at);
    if (node.lower === '(') {
      const close = closingBracket(nodes, at);
      if (close < 0 || !seen || close - at > 6) break;
      at = close;
      continue;
    }
    if (isNominal(node) && node.pos !== 'PRON') seen = true;
    else if (
      node.pos === 'DET' ||
      node.pos === 'ADJ' ||
      isPossessive(node) ||
      (node.pos === 'PART' && node.lower.startsWith("'"))
    )
      continue;
    else if (node.pos === 'PRON' && !seen) seen = true;
    // "one of them, Ana Brill"
    else if (node.pos === 'PRON' && nodeAt(nodes, at - 1).lower === 'of' && at === start + 2) continue;
    else if (seen && (node.pos === 'ADP' || node.pos === 'SCONJ') && attaches(nodes, at, apposition)) continue;
    else if (seen && node.pos === 'CCONJ' && (isNominal(next) || next.pos === 'DET' || next.pos === 'ADJ')) continue;
    else if (seen && (node.lower === 'who' || node.lower === 'that')) return clauseTail(nodes, at);
    else if ((node.pos === 'VERB' || node.lower.endsWith('ly')) && !seen && at > start) continue;
    else if (node.pos === 'VERB' && !seen) continue;
    else break;
  }
  return seen ? at - 1 : start - 1;
}

const attaches = (nodes: readonly Node[], at: number, apposition: boolean): boolean => {
  const next = nodeAt(nodes, at + 1);
  if (!(isNominal(next) || next.pos === 'DET' || next.pos === 'ADJ' || isPossessive(next))) return false;
  if (!CIRCUMSTANCE.has(nodeAt(nodes, at).lower)) return true;
  const common =
    (apposition || nodeAt(nodes, at - 1).pos === 'NOUN') && /^(?:in|on|by|about|near)$/u.test(nodeAt(nodes, at).lower);
  return common && !hasCircumstance(nodes, at + 1) && !WEEKDAYS.has(next.lower);
};

const hasCircumstance = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from; at <= from + 3; at += 1) if (CIRCUMSTANCE_NOUNS.has(nodeAt(nodes, at).lower)) return true;
  return false;
};

function clauseTail(nodes: readonly Node[], from: number): number {
  let at = from;
  while (at < nodes.length && !(nodeAt(nodes, at).pos === 'PUNCT' && /^[,.;:]$/u.test(nodeAt(nodes, at).text))) at += 1;
  return at - 1;
}

function opensApposition(nodes: readonly Node[], at: number): boolean {
  const node = nodeAt(nodes, at);
  const next = nodeAt(nodes, at + 1);
  if (node.pos === 'NUM' || node.lower === 'who' || node.lower === 'whose' || node.lower === 'of') return true;
  if (node.pos === 'DET' || node.pos === 'ADJ') return true;
  return (node.pos === 'NOUN' || node.pos === 'PROPN') && next.pos !== 'VERB' && next.pos !== 'AUX';
}

/** Last node of the apposition or relative clause that starts at `at`, or `null` where something else starts. */
function segmentAfter(nodes: readonly Node[], at: number): number | null {
  if (!opensApposition(nodes, at)) return null;
  const first = nodeAt(nodes, at);
  if (first.lower === 'who' || first.lower === 'whose') return clauseTail(nodes, at);
  const end = coreEnd(nodes, first.lower === 'of' ? at + 1 : at, first.pos === 'DET' || first.pos === 'NOUN');
  if (end < at) return null;
  const next = nodeAt(nodes, end + 1);
  // "According to Orr, Brill claimed that …": a name with a verb and no preposition behind it starts a clause.
  if (next.pos === 'VERB' && first.pos === 'PROPN' && nodeAt(nodes, end + 2).pos !== 'ADP') return null;
  if (next.pos === 'AUX' || next.pos === 'VERB')
    return next.lower.endsWith('ing') || next.lower.endsWith('ed') ? clauseTail(nodes, end + 1) : null;
  return end;
}
