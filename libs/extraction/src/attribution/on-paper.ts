import { subjectBefore } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { CueEntry } from './cues.js';
import { INQUIRY_NOUNS } from './lexicon/cue-nouns.js';

const FINDING: CueEntry = { lemma: 'find', cueClass: 'know', frames: 'SQWN', prepositions: [] };

/** "The audit found no leak": what an inquiry finds is what it says; what a person finds is a thing. */
export function findingEntry(nodes: readonly Node[], group: VerbGroup): CueEntry | undefined {
  if (group.lemma !== 'find' || group.passive) return undefined;
  const subject = subjectBefore(nodes, group.first);
  return subject !== null && INQUIRY_NOUNS.has(headOf(nodes, subject.from, group.first)) ? FINDING : undefined;
}

const HEARING: CueEntry = { lemma: 'hear', cueClass: 'know', frames: 'SQW', prepositions: [] };
/** Before whom people testify. */
const HEARERS: ReadonlySet<string> = new Set('court jury inquest tribunal hearing trial inquiry enquiry'.split(' '));

/** "The inquest heard that nobody came": what is said before a court or a jury is passed on as what it heard. */
export function hearingEntry(nodes: readonly Node[], group: VerbGroup): CueEntry | undefined {
  if (group.lemma !== 'hear' || group.passive || group.form !== 'finite') return undefined;
  const subject = subjectBefore(nodes, group.first);
  return subject !== null && HEARERS.has(headOf(nodes, subject.from, group.first)) ? HEARING : undefined;
}

/** The dictionary form of the noun that a phrase is about: the last before its first preposition. */
function headOf(nodes: readonly Node[], from: number, verb: number): string {
  let at = from;
  while (at < verb && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/u.test(nodeAt(nodes, at).pos)) at += 1;
  const { lemma, pos } = nodeAt(nodes, at - 1);
  return pos === 'NOUN' ? lemma : '';
}
