import type { Paragraph } from '../document/document.js';
import { nodeAt, type Node } from '../document/units.js';
import { DOCUMENT_NOUNS } from './lexicon/cue-nouns.js';
import { cueOf } from './cues.js';
import { keep, type Reading } from './reading.js';
import { subjectBefore } from '../document/subjects.js';
import { trimEnd } from './clause-end.js';

/** Labels before a colon that name no speaker. */
const LABELS: ReadonlySet<string> = new Set(
  'warning alert advisory announcement breaking watch live exclusive update updated opinion analysis video photos photo gallery explainer latest note listen read more related correction clarification editor editors source sources image credit by from to re subject date time place where when who what why how also quiz review profile obituary column feature interview podcast timeline map factbox'.split(
    ' ',
  ),
);

/** Whether a word before a colon names no speaker but the kind of what follows. */
export const isLabel = (word: string): boolean => LABELS.has(word);

/** Longest name before a colon, in nodes. */
const longestName = 5;

/** "Orrin Vale: Ferry will not sail", "Poll: most want the bridge": a headline that names its speaker before a colon. */
export function readColon(reading: Reading, paragraph: Paragraph): void {
  const { unit } = reading;
  const { nodes } = unit;
  if (unit.start !== paragraph.start || paragraph.sentences.length > 2) return;
  const colon = nodes.findIndex((node) => node.lower === ':');
  if (colon < 1 || colon > longestName || colon + 2 >= nodes.length) return;
  const names = nodes.slice(0, colon);
  const proper = names.every((node) => node.pos === 'PROPN' || node.lower === '.' || node.pos === 'PART');
  const document = colon === 1 && DOCUMENT_NOUNS.has(nodeAt(nodes, 0).lower);
  if ((!proper && !document) || names.some((node) => LABELS.has(node.lower))) return;
  const place = names.every((node) => !/\p{Ll}/u.test(node.text));
  if ((colon === 1 || place) && !document && !isTitleCase(nodes.slice(colon + 1))) return;
  keep(reading, {
    unit,
    source: { from: 0, to: colon - 1 },
    cue: { from: colon, to: colon },
    content: [{ from: colon + 1, to: trimEnd(nodes, colon + 1, nodes.length - 1) }],
    cueClass: 'say',
    kind: 'clause',
    direct: false,
    negated: false,
    modal: null,
    lemma: ':',
    addressee: null,
  });
}

/** Whether the words of a line are capitalised as in a headline; after one name, a caption's label is likelier. */
function isTitleCase(nodes: readonly Node[]): boolean {
  const words = nodes.filter((node) => /^\p{L}{4}/u.test(node.text));
  const capitals = words.filter((node) => /^\p{Lu}/u.test(node.text));
  return words.length > 1 && capitals.length / words.length > 0.7;
}

/** "The board replied:" at the end of a paragraph: what it said fills the next one. */
export function readIntroduction(reading: Reading): void {
  const { nodes } = reading.unit;
  const colon = nodes.length - 1;
  if (nodeAt(nodes, colon).lower !== ':' || reading.taken[colon] === true) return;
  const group = reading.groups.findLast((candidate) => candidate.last < colon);
  const entry = group === undefined ? undefined : cueOf(nodeAt(nodes, group.head));
  if (group === undefined || entry === undefined || !/[SQ]/u.test(entry.frames) || reading.taken[group.head] === true)
    return;
  const close = group.last === colon - 1;
  keep(reading, {
    unit: reading.unit,
    source: subjectBefore(nodes, group.first),
    cue: { from: group.first, to: close ? colon : group.last },
    content: [],
    cueClass: entry.cueClass,
    kind: 'quote',
    direct: true,
    negated: group.negated,
    modal: group.modal,
    lemma: entry.lemma,
    addressee: null,
  });
}
