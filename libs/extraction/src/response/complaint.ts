import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { PRESS } from './before-court.js';
import * as lexicon from './lexicon.js';
import type { SilentPredicate } from './predicate.js';
import type { Speeches } from './speeches.js';

/** Somebody, what is told of them, and the way of giving no answer that it was read as. */
interface Unanswered {
  readonly subject: NodeRange;
  readonly group: VerbGroup;
  readonly predicate: SilentPredicate;
}

/** Verbs of not answering beside those of the lexicon: "had not picked up the phone", "never called back". */
const ANSWERING: ReadonlySet<string> = new Set([...lexicon.ANSWERING, 'pick', 'get', 'call', 'ring', 'phone', 'write']);

/**
 * Whether one side only says that another left it without an answer: "The union said the mill had not answered its
 * letters". That tells nothing of who reports, unless the words name reporters or what they ask for.
 */
export function isComplaint(speeches: Speeches, { nodes }: Unit, { subject, group, predicate }: Unanswered): boolean {
  if (predicate.response !== 'no_response' || predicate.body !== 'subject' || !ANSWERING.has(group.lemma)) return false;
  if (nodeAt(nodes, subject.to).pos === 'PRON' || nodes.some(({ lower }) => PRESS.has(lower))) return false;
  const told = speeches.around(nodeAt(nodes, group.first).start);
  return told !== undefined && told.speakers.length > 0 && told.speakers.every(({ kind }) => kind !== 'outlet');
}
