import { hintOf, holds } from '../document/hints.js';
import { isPossessive, nounPhraseStart, WEEKDAYS } from '../document/noun-phrases.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import { clauseEnd } from './clause-end.js';
import { skipDay } from './complement-signs.js';
import type { CueClass } from './cues.js';
import { CLAUSE_NOUNS, INFINITIVE_NOUNS, introducesTopic, TOPIC_NOUNS } from './lexicon/cue-nouns.js';
import { ABROAD } from './lexicon/speech-acts.js';
import { keep, type Reading } from './reading.js';

const CUE_NOUNS = hintOf((word) => CLAUSE_NOUNS.has(word) || INFINITIVE_NOUNS.has(word) || TOPIC_NOUNS.has(word));

/** Finds nouns of speech with their speaker: "the port's claim that …", "her plan to …", "his criticism of …". */
export function readNominals(reading: Reading): void {
  if (!holds(reading.unit, CUE_NOUNS)) return;
  reading.unit.nodes.forEach((node, at) => {
    if (
      !holds(node, CUE_NOUNS) ||
      node.pos !== 'NOUN' ||
      node.quoted ||
      reading.taken[at] === true ||
      reading.taken[at + 1] === true
    )
      return;
    const next = nodeAt(reading.unit.nodes, at + 1);
    const that = skipDay(reading.unit.nodes, at + 1);
    if (nodeAt(reading.unit.nodes, that).lower === 'that' && CLAUSE_NOUNS.has(node.lemma))
      readNoun(reading, at, that, at);
    else if (next.lower === 'to' && next.pos === 'PART' && INFINITIVE_NOUNS.has(node.lemma))
      readNoun(reading, at, at + 1, at);
    else if (TOPIC_NOUNS.has(node.lemma) && introducesTopic(node.lemma, next.lower) && !isTime(reading, at + 2))
      readNoun(reading, at, at + 2, at + 1);
  });
}

const isTime = (reading: Reading, at: number): boolean =>
  WEEKDAYS.has(nodeAt(reading.unit.nodes, at).lower) ||
  /^(?:1[5-9]|20)\d\d$/u.test(nodeAt(reading.unit.nodes, at).text);

/** "growing fears", "repeated claims": participles of growth and return are no verbs before a noun of speech. */
const describes = ({ pos, lower }: Node): boolean =>
  /^(?:ADJ|ADV|NUM)$/u.test(pos) ||
  /^(?:growing|mounting|rising|increasing|lingering|widespread|renewed|repeated)$/u.test(lower);

/** What is said, feared or hoped by nobody named: "amid fears that the wall would give", but not "the report that he wrote". */
function unowned(
  { unit: { nodes }, groups }: Reading,
  noun: number,
  that: number,
): { readonly source: null; readonly cueFrom: number } | null {
  if (nodeAt(nodes, that).lower !== 'that' || !ABROAD.has(nodeAt(nodes, noun).lemma)) return null;
  const verb = groups.find((group) => group.first > that && group.form === 'finite');
  if (verb === undefined || subjectBefore(nodes, verb.first)?.from !== that + 1) return null;
  let from = noun;
  while (from > noun - 4 && describes(nodeAt(nodes, from - 1))) from -= 1;
  const { pos, lower } = nodeAt(nodes, from - 1);
  // "some claim that": the tagger takes the verb for a noun.
  if (/^(?:some|many)$/u.test(lower)) return null;
  return { source: null, cueFrom: pos === 'DET' ? from - 1 : from };
}

function readNoun(reading: Reading, noun: number, content: number, cueTo: number): void {
  const { nodes } = reading.unit;
  const found = possessorOf(reading, noun) ?? unowned(reading, noun, content);
  if (found === null) return;
  const governed = nodeAt(nodes, (found.source?.from ?? found.cueFrom) - 1).pos === 'ADP';
  const end =
    (governed ? null : subjectEnd(reading, noun, content)) ??
    clauseEnd(nodes, reading.groups, content, null, cueTo > noun);
  if (end < content) return;
  keep(reading, {
    unit: reading.unit,
    source: found.source,
    cue: { from: found.cueFrom, to: cueTo },
    content: [{ from: content, to: end }],
    cueClass: classOf(nodeAt(nodes, noun).lemma),
    kind:
      nodeAt(nodes, content).lower === 'that'
        ? 'clause'
        : nodeAt(nodes, content).lower === 'to'
          ? 'infinitive'
          : 'object',
    direct: false,
    negated: false,
    modal: null,
    lemma: nodeAt(nodes, noun).lemma,
    addressee: null,
  });
}

/** Whose claim it is: a possessive pronoun or a noun with "'s", and where the cue noun's own words begin. */
export function possessorOf(
  reading: Reading,
  noun: number,
): { readonly source: NodeRange; readonly cueFrom: number } | null {
  const { nodes } = reading.unit;
  let at = noun - 1;
  while (
    at >= noun - 4 &&
    (/^(?:ADJ|NOUN|ADV)$/u.test(nodeAt(nodes, at).pos) ||
      (nodeAt(nodes, at).pos === 'VERB' && nodeAt(nodes, at).lower.endsWith('ed')))
  )
    at -= 1;
  const owner = nodeAt(nodes, at);
  if (isPossessive(owner)) return { source: { from: at, to: at }, cueFrom: at + 1 };
  if (owner.pos !== 'PART' || !/^['’]s?$/u.test(owner.text)) return null;
  const from = nounPhraseStart(nodes, at - 1);
  return from < 0 ? null : { source: { from, to: at }, cueFrom: at + 1 };
}

/** Whether a verb has a subject of its own that a clause begins with: "what many clerks called", "which he sold". */
function isSubordinate({ unit: { nodes } }: Reading, verb: number): boolean {
  const subject = subjectBefore(nodes, verb);
  if (subject === null) return false;
  const opens = [nodeAt(nodes, subject.from - 1), nodeAt(nodes, subject.from)];
  return opens.some(
    ({ lower, pos }) => pos === 'SCONJ' || /^(?:what|which|who|whom|how|why|where|when|he|she|they|we|i)$/u.test(lower),
  );
}

/** Where the noun is the subject of the sentence, its content ends before the verb of the sentence. */
function subjectEnd(reading: Reading, noun: number, content: number): number | null {
  const before = reading.groups.some((group) => group.form === 'finite' && group.last < noun);
  if (before) return null;
  const after = reading.groups.filter((group) => group.form === 'finite' && group.first > content);
  const clause = nodeAt(reading.unit.nodes, content).lower === 'that';
  const main = after.slice(clause ? 1 : 0).find((group) => !isSubordinate(reading, group.first));
  return main === undefined ? null : main.first - 1;
}

const PROMISES: ReadonlySet<string> = new Set([
  'plan',
  'promise',
  'pledge',
  'vow',
  'offer',
  'intention',
  'commitment',
  'decision',
  'determination',
  'proposal',
  'desire',
  'refusal',
]);
const BELIEFS: ReadonlySet<string> = new Set([
  'belief',
  'view',
  'opinion',
  'fear',
  'concern',
  'hope',
  'suspicion',
  'assumption',
  'notion',
  'conviction',
  'feeling',
  'theory',
  'doubt',
  'impression',
]);

/** What kind of speech a noun of speech names. */
export function classOf(lemma: string): CueClass {
  if (PROMISES.has(lemma)) return 'promise';
  if (BELIEFS.has(lemma)) return 'believe';
  if (/^(?:allegation|accusation|charge|complaint)$/u.test(lemma)) return 'allege';
  if (lemma === 'denial' || lemma === 'rejection') return 'deny';
  if (/^(?:estimate|forecast|prediction)$/u.test(lemma)) return 'estimate';
  if (/^(?:criticism|condemnation|praise|support|endorsement|outrage|disdain|attack)$/u.test(lemma)) return 'judge';
  return 'say';
}
