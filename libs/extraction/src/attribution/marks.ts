import { isPossessive } from '../document/noun-phrases.js';
import { isDash, subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import { cueOf } from './cues.js';
import { keep, type Reading } from './reading.js';

/**
 * Finds quoted speech that no verb reports, only a mark: 'Ana Brill, 41, of Halden: "I saw it."', 'The chief was blunt:
 * "It is lost."', '"It is lost," -- Ana Brill'.
 */
export function readMarks(reading: Reading): void {
  const { nodes } = reading.unit;
  nodes.forEach((node, at) => {
    if (node.pos !== 'QUOTE' || reading.taken[at] === true || !/\s\S+\s\S+\s/u.test(node.text)) return;
    const mark = nodeAt(nodes, at - 1);
    if ((mark.lower === ':' || isDash(mark)) && reading.taken[at - 1] !== true && !isTitle(nodes, at - 2))
      keepMark(reading, at - 1, at, speakerAhead(reading, at - 1));
    else if (isDash(nodeAt(nodes, at + 1)) && namesOnly(nodes, at + 2))
      keepMark(reading, at + 1, at, { from: at + 2, to: nodes.length - 1 });
  });
}

/** "a story headlined: …", "LONDON — …": what follows is a name, or the first words of a report. */
const isTitle = (nodes: readonly Node[], at: number): boolean =>
  at < 0 ||
  /^(?:title|titled|entitled|headline|headlined|called|named|dubbed|caption|captioned|as|is)$/u.test(
    nodeAt(nodes, at).lower,
  ) ||
  nodes.slice(0, at + 1).every((node) => /^[\p{Lu}().,]+$/u.test(node.text));

/** The subject of the clause that the mark ends, else the names that open the line or follow its "from". */
function speakerAhead(reading: Reading, mark: number): NodeRange | null {
  const { nodes } = reading.unit;
  const group = reading.groups.findLast((candidate) => candidate.form === 'finite' && candidate.last < mark);
  if (group !== undefined) return subjectBefore(nodes, group.first);
  const owner = ownerOf(nodes, mark);
  if (owner !== null) return owner;
  const names: NodeRange[] = [];
  for (let at = 0; at < mark; at += 1) {
    if (nodeAt(nodes, at).pos !== 'PROPN') continue;
    const last = names.at(-1);
    if (last?.to === at - 1) names[names.length - 1] = { from: last.from, to: at };
    else names.push({ from: at, to: at });
  }
  return names[0] ?? null;
}

/** "Her answer: …", "The mayor's message to voters: …": whose words a line opens with. */
function ownerOf(nodes: readonly Node[], mark: number): NodeRange | null {
  if (isPossessive(nodeAt(nodes, 0))) return { from: 0, to: 0 };
  const apostrophe = nodes.findIndex((node, at) => at < mark && node.pos === 'PART' && /^['’]s?$/u.test(node.text));
  return apostrophe > 0 && nodeAt(nodes, 0).pos === 'DET' ? { from: 0, to: apostrophe } : null;
}

const namesOnly = (nodes: readonly Node[], from: number): boolean =>
  from < nodes.length && nodes.slice(from).every((node) => node.pos === 'PROPN');

function keepMark(reading: Reading, mark: number, quote: number, source: NodeRange | null): void {
  if (source === null) return;
  const verb = reading.groups.find((group) => group.last === mark - 1 && cueOf(nodeAt(reading.unit.nodes, group.head)));
  keep(reading, {
    unit: reading.unit,
    source,
    cue: { from: verb?.first ?? mark, to: mark },
    content: [{ from: quote, to: quote }],
    cueClass: 'say',
    kind: 'quote',
    direct: true,
    negated: false,
    modal: null,
    lemma: nodeAt(reading.unit.nodes, mark).lower,
    addressee: null,
  });
}
