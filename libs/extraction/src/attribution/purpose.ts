import { isNominal, WEEKDAYS } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { complementAfter, type Complement } from './complements.js';
import { cueOf, type CueEntry } from './cues.js';
import { keep, type Reading } from './reading.js';

/** Nouns and verbs whose infinitive tells what may be said and not what was: "the right to say", "asked her to warn". */
const OPEN =
  /^(?:way|ability|right|need|chance|opportunity|reason|time|power|authority|duty|place|thing|something|nothing|anything|one|anonymity)$/u;
/** Verbs whose object does what the infinitive tells: "forced the mayor to admit". */
const CAUSING: ReadonlySet<string> = new Set(
  'force compel lead prompt push drive oblige move cause spur inspire provoke'.split(' '),
);
/** Verbs whose object may do what the infinitive tells, done or not. */
const ENABLING: ReadonlySet<string> = new Set('allow enable permit help require authorize train pay hire'.split(' '));
/** Words for people that nobody counts: "led some to say". */
const SEVERAL = /^(?:some|many|several|most|others)$/u;
/** Verbs of speech whose object is what was said: "met to demand a vote". */
const WITH_OBJECT: ReadonlySet<string> = new Set(
  `discuss demand protest denounce condemn announce accuse blame praise criticize criticise blast slam rip mock ridicule
   rebuke decry deplore chide laud applaud commend extol thank congratulate apologize apologise deny dispute refute rebut`.split(
    /\s+/u,
  ),
);

/** Finds what somebody did something to say: "called a meeting to warn that …", "forced the mayor to admit that …". */
export function readPurposes(reading: Reading): void {
  const { nodes } = reading.unit;
  reading.groups.forEach((group, index) => {
    if (index === 0 || group.form !== 'infinitive' || group.passive || group.negated) return;
    const main = reading.groups[index - 1];
    if (main === undefined) return;
    if (reading.taken[group.head] === true || nodeAt(nodes, group.head).quoted || !isDone(reading, main, group)) return;
    const entry = cueOf(nodeAt(nodes, group.head));
    const complement = entry === undefined ? null : complementAfter(nodes, reading.groups, group, entry);
    const source = sourceOf(reading, main);
    if (entry === undefined || complement === null || source === null || !isSpoken(entry, complement)) return;
    if (complement.kind === 'object' && introducesQuote(reading, complement.content)) return;
    keep(reading, {
      unit: reading.unit,
      source,
      cue: { from: group.first, to: complement.cueTo },
      content: [complement.content],
      cueClass: entry.cueClass,
      kind: complement.kind,
      direct: complement.kind === 'quote',
      negated: false,
      modal: null,
      lemma: entry.lemma,
      addressee: complement.addressee,
    });
  });
}

/** Whether the verb before is told as done, with an object or a place between it and the infinitive. */
function isDone({ unit: { nodes } }: Reading, main: VerbGroup, group: VerbGroup): boolean {
  const told = main.form === 'finite' || (main.form === 'ing' && CAUSING.has(main.lemma));
  if (ENABLING.has(main.lemma)) return false;
  if (!told || main.passive || main.negated || main.modal !== null || main.lemma === 'be') return false;
  if (nodeAt(nodes, main.head).pos === 'AUX') return false;
  const day = nodeAt(nodes, group.first - 1);
  const before = WEEKDAYS.has(day.lower) && day.pos !== 'PROPN' ? nodeAt(nodes, group.first - 2) : day;
  const between = group.first - main.last - 1;
  return (
    between > 0 &&
    between < 14 &&
    (isNominal(before) || (CAUSING.has(main.lemma) && SEVERAL.test(before.lower))) &&
    !OPEN.test(before.lemma) &&
    !(cueOf(nodeAt(nodes, main.head))?.frames ?? '').includes('O')
  );
}

/** "appeared on the air to discuss the tape: “…”": the colon gives the words that follow to the speaker. */
const introducesQuote = ({ unit: { nodes } }: Reading, { from, to }: NodeRange): boolean =>
  nodes.slice(from, to + 1).some(({ lower }) => lower === ':');

/** Who speaks: the subject of the verb before, or its object where the verb makes somebody speak. */
function sourceOf({ unit: { nodes } }: Reading, main: VerbGroup): NodeRange | null {
  const moved = main.last + 1;
  if (SEVERAL.test(nodeAt(nodes, moved).lower) && nodeAt(nodes, moved + 1).lower === 'to')
    return { from: moved, to: moved };
  if (CAUSING.has(main.lemma)) return phraseAfter(nodes, moved);
  const subject = subjectBefore(nodes, main.first);
  return subject === null || /^(?:it|this|that|there|which|what|you)$/u.test(nodeAt(nodes, subject.to).lower)
    ? null
    : subject;
}

const isSpoken = ({ cueClass, lemma }: CueEntry, { kind, content }: Complement): boolean =>
  content.to >= content.from &&
  (kind === 'object'
    ? WITH_OBJECT.has(lemma)
    : /^(?:clause|quote|question)$/u.test(kind) &&
      /^(?:say|claim|allege|deny|confirm|ask|warn|judge)$/u.test(cueClass));
