import { isNominal } from '../document/noun-phrases.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, spanOf, type Node } from '../document/units.js';
import { coordinator, headOf, isActorNoun, isPersonNoun, isPlural } from './heads.js';

/** Cuts "the union, two clerks and Ana Brill" into its members; coordination inside a member stays. */
export function splitMembers(nodes: readonly Node[], range: NodeRange): NodeRange[] {
  const members: NodeRange[] = [];
  let from = range.from;
  while (from < range.to && isPreconjunction(nodeAt(nodes, from))) from += 1;
  for (let at = from + 1; at < range.to; at += 1) {
    const width = coordinator(nodes, at);
    if (width === 0 || !startsMember(nodes, from, at, at + width, range.to)) continue;
    const end = nodeAt(nodes, at - 1).lower === ',' ? at - 2 : at - 1;
    members.push(...listed(nodes, { from, to: Math.max(from, end) }));
    from = at + width;
    at = from;
  }
  members.push({ from, to: range.to });
  return members;
}

const isPreconjunction = (node: Node): boolean => node.pos === 'CCONJ' || /^(?:both|neither|either)$/u.test(node.lower);

/** "the family, protesters": members before the last one, which commas set off. Appositions are not split. */
function listed(nodes: readonly Node[], range: NodeRange): NodeRange[] {
  for (let at = range.from + 1; at < range.to; at += 1) {
    if (nodeAt(nodes, at).lower !== ',') continue;
    const next = { from: at + 1, to: range.to };
    const head = headOf(nodes, next);
    const first = nodeAt(nodes, at + 1);
    const plain = first.pos === 'NOUN' || (first.pos === 'PROPN' && !isPersonNoun(first));
    const plural = head >= 0 && plain && isActorNoun(nodeAt(nodes, head)) && isPlural(nodeAt(nodes, head));
    if (!plural && !isNameBesideName(nodes, { from: range.from, to: at - 1 }, next)) continue;
    return [{ from: range.from, to: at - 1 }, ...listed(nodes, next)];
  }
  return [range];
}

/** "Orr, Vent", "the mayor, the police": a comma between two of a kind parts a list, and no apposition. */
function isNameBesideName(nodes: readonly Node[], left: NodeRange, right: NodeRange): boolean {
  const names = ({ from, to }: NodeRange): boolean =>
    nodes.slice(from, to + 1).every((node) => node.pos === 'PROPN' && !isPersonNoun(node));
  if (names(left)) return names(right);
  const office = ({ from, to }: NodeRange): boolean =>
    nodeAt(nodes, from).lower === 'the' && isActorNoun(nodeAt(nodes, to)) && to - from <= 3;
  return office(left) && office(right);
}

/** Whether a new member starts after a coordinator, rather than a second modifier or a second object of "from". */
function startsMember(nodes: readonly Node[], from: number, at: number, next: number, to: number): boolean {
  const leftEnd = nodeAt(nodes, at - 1).lower === ',' ? at - 2 : at - 1;
  const left = nodeAt(nodes, leftEnd);
  if (!isNominal(left) && left.lower !== ')') return false;
  const leftHead = memberHead(nodes, { from, to: leftEnd });
  const rightHead = memberHead(nodes, { from: next, to });
  if (leftHead < 0 || rightHead < 0) return false;
  const right = nodeAt(nodes, rightHead);
  const speaker = (index: number): boolean => isActorNoun(nodeAt(nodes, index)) || nodeAt(nodes, index).pos === 'PROPN';
  // "a clerk and poet" is one person
  if (rightHead === next && right.pos === 'NOUN' && isPersonNoun(right) && !isPlural(right) && !isPlural(left))
    return false;
  const full = nodeAt(nodes, from).pos === 'DET' && nodeAt(nodes, next).pos === 'DET';
  if (!full && (!speaker(leftHead) || !speaker(rightHead))) return false;
  return (
    !sharesHead(nodes, from, leftEnd, next, rightHead) && !belongsToObject(nodes, leftHead, leftEnd, next, rightHead)
  );
}

/** "U.S. and local officials", "defence and interior ministries": two modifiers before one plural noun. */
function sharesHead(nodes: readonly Node[], from: number, leftEnd: number, next: number, rightHead: number): boolean {
  if (rightHead === next || !isPlural(nodeAt(nodes, rightHead))) return false;
  const first = nodeAt(nodes, next);
  if (first.pos === 'DET' || first.pos === 'NUM') return false;
  // "Ardent and Castle Street Partners": a name beside a longer one
  const names = nodes.slice(next, rightHead + 1);
  if (leftEnd === from && names.length > 2 && names.every(({ pos }) => pos === 'PROPN')) return false;
  const left = nodeAt(nodes, leftEnd);
  if (isPlural(left)) return false;
  const before = nodeAt(nodes, leftEnd - 1);
  const single =
    leftEnd === from ||
    before.pos === 'ADP' ||
    before.pos === 'DET' ||
    before.lower.startsWith("'") ||
    before.lower.startsWith('’') ||
    isPreconjunction(before);
  return single && !(isActorNoun(left) && left.pos === 'NOUN' && isPersonNoun(left));
}

/** "officials from the ports and ministries": the second noun stands under the preposition of the first. */
function belongsToObject(
  nodes: readonly Node[],
  leftHead: number,
  leftEnd: number,
  next: number,
  rightHead: number,
): boolean {
  let preposition = false;
  for (let at = leftHead + 1; at <= leftEnd; at += 1) if (nodeAt(nodes, at).pos === 'ADP') preposition = true;
  if (!preposition) return false;
  const first = nodeAt(nodes, next);
  if (first.pos === 'DET' || first.pos === 'NUM') return false;
  if (nodeAt(nodes, next - 1).lower === 'as') return false;
  for (let at = next; at <= rightHead; at += 1) if (isPersonNoun(nodeAt(nodes, at))) return false;
  return !(
    isPlural(nodeAt(nodes, rightHead)) &&
    isActorNoun(nodeAt(nodes, rightHead)) &&
    isPersonNoun(nodeAt(nodes, rightHead))
  );
}

/** The node of the coordinator between two modifiers of one noun, and of that noun; `null` where none are so joined. */
function sharedAt(nodes: readonly Node[], member: NodeRange): { readonly at: number; readonly head: number } | null {
  for (let at = member.from + 1; at < member.to; at += 1) {
    if (coordinator(nodes, at) !== 1) continue;
    const head = headOf(nodes, { from: at + 1, to: member.to });
    if (head > at + 1 && sharesHead(nodes, member.from, at - 1, at + 1, head)) return { at, head };
  }
  return null;
}

/** Head noun of a member, past a coordination of its modifiers: "officials" in "U.S. and local officials". */
export function memberHead(nodes: readonly Node[], member: NodeRange): number {
  const head = headOf(nodes, member);
  const shared = sharedAt(nodes, member);
  return shared !== null && head >= 0 && head < shared.at && head === shared.at - 1 ? shared.head : head;
}

/**
 * The bodies that shared words hide: "the defence and interior ministries" are "the defence ministries" and "the
 * interior ministries". The words of the phrase itself where nothing is shared.
 */
export function sharedNames(text: string, nodes: readonly Node[], member: NodeRange): string[] {
  const slice = (from: number, to: number): string => {
    if (to < from) return '';
    const span = spanOf(nodes, from, to);
    return text.slice(span.start, span.end);
  };
  const shared = sharedAt(nodes, member);
  if (shared !== null) {
    const { at } = shared;
    const before = slice(member.from, at - 2);
    const after = slice(at + 2, member.to);
    return [at - 1, at + 1].map((modifier) =>
      `${before}${before === '' ? '' : ' '}${nodeAt(nodes, modifier).text} ${after}`.trim(),
    );
  }
  return [slice(member.from, member.to)];
}
