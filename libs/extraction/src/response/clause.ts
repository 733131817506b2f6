import type { OfficialResponse } from '#story';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { isBodyNoun } from '../mentions/heads.js';
import * as lexicon from './lexicon.js';

/** Where the body that stays silent is named. */
export type BodyPlace = 'subject' | 'agent' | 'request' | 'origin' | 'object' | 'speaker';

/** A predicate that means silence, and from where on it says about what. */
export interface SilentPredicate {
  readonly response: OfficialResponse;
  readonly body: BodyPlace;
  /** Last node of the predicate itself. */
  readonly to: number;
}

/** The verb group with what stands around it in its clause. */
export interface Clause {
  readonly nodes: readonly Node[];
  readonly groups: readonly VerbGroup[];
  readonly index: number;
  readonly group: VerbGroup;
  /** "Neither X nor Y", "no official": the subject negates the verb. */
  readonly negativeSubject: boolean;
  /** Words of the name of the outlet that reports, in lower case. */
  readonly own: ReadonlySet<string>;
  /** Whether these are a speaker's own words: "us" is not who reports there. */
  readonly quoted: boolean;
}

export const found = (response: OfficialResponse, body: BodyPlace, to: number): SilentPredicate => ({
  response,
  body,
  to,
});

/** Furthest node after a verb that still counts as its object. */
const reach = 7;

/** Furthest node before a verb that still counts as its subject. */
const reachBack = 24;

/** A verb with its particle as lexicons list it: "turn_down". */
export function phrasal(nodes: readonly Node[], group: VerbGroup): string {
  const next = nodeAt(nodes, group.last + 1);
  // "has not called us back"
  const particle = next.lower === 'us' || next.lower === 'me' ? nodeAt(nodes, group.last + 2) : next;
  return particle.pos === 'ADP' || particle.pos === 'ADV' || particle.pos === 'PART'
    ? `${group.lemma}_${particle.lower}`
    : group.lemma;
}

/** "went into details", "weighed in". */
export const takesUp = (nodes: readonly Node[], act: VerbGroup): boolean =>
  lexicon.TELLING_WITH.has(phrasal(nodes, act)) &&
  (act.lemma === 'weigh' || within(nodes, act.last + 2, act.last + 4, lexicon.MATTERS));

/** Where a verb's object starts: after a particle ("put out a statement"). */
const objectStart = (nodes: readonly Node[], group: VerbGroup): number =>
  /^(?:out|up|down|off|away|aside|forth)$/u.test(nodeAt(nodes, group.last + 1).lower) ? group.last + 2 : group.last + 1;

/** Index of the first word of a verb's object that passes; -1 if none. */
export function objectWord(nodes: readonly Node[], group: VerbGroup, test: (word: string) => boolean): number {
  const start = objectStart(nodes, group);
  for (let at = start; at < start + reach; at += 1) {
    const node = nodeAt(nodes, at);
    if (test(node.lower)) return at;
    // "emailed questions"
    if (node.pos === 'VERB' && node.lower.endsWith('ed') && test(nodeAt(nodes, at + 1).lower)) return at + 1;
    if (node.pos === 'VERB' || node.pos === 'AUX' || node.pos === 'SCONJ' || /^[,.;:]$/u.test(node.text)) return -1;
  }
  return -1;
}

/** The object noun of a verb that is negated by itself or by "no": "made no announcement", "did not issue a statement". */
export function withoutObject(
  nodes: readonly Node[],
  group: VerbGroup,
  negated: boolean,
  test: (word: string) => boolean,
): number {
  const at = objectWord(nodes, group, test);
  if (at < 0) return -1;
  const start = objectStart(nodes, group);
  for (let before = start; before < at; before += 1) {
    const determined = nodeAt(nodes, before).lower === 'the';
    if (nodeAt(nodes, before).pos === 'ADP' || determined) return -1;
  }
  if (negated) return at;
  for (let before = start; before < at; before += 1) {
    if (nodeAt(nodes, before).lower === 'no') return at;
  }
  return -1;
}

/** Whether a noun of a list stands before a verb, in its subject. */
export function nounBefore(nodes: readonly Node[], verb: number, list: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - reachBack; at -= 1) {
    const node = nodeAt(nodes, at);
    if ((node.pos === 'NOUN' || node.pos === 'PROPN' || node.pos === 'VERB') && list.has(node.lower)) return true;
    if (node.lower === ';' || node.lower === ':' || node.pos === 'QUOTE') return false;
  }
  return false;
}

export const subjectIsRequest = ({ nodes, group }: Clause): boolean => nounBefore(nodes, group.first, lexicon.REQUESTS);

export const within = (nodes: readonly Node[], from: number, to: number, list: ReadonlySet<string>): boolean => {
  for (let at = from; at <= to; at += 1) if (list.has(nodeAt(nodes, at).lower)) return true;
  return false;
};

/** "publicly", "in public", "on the record" within a verb or up to five words after it. */
export function isPublic(nodes: readonly Node[], group: VerbGroup): boolean {
  if (within(nodes, group.first, group.last + 2, lexicon.PUBLICLY)) return true;
  for (let at = group.last + 1; at <= group.last + 5; at += 1) {
    const node = nodeAt(nodes, at);
    if (node.pos === 'END' || node.lower === '.' || node.pos === 'VERB') return false;
    const word = nodeAt(nodes, nodeAt(nodes, at + 1).lower === 'the' ? at + 2 : at + 1).lower;
    if (/^(?:in|on)$/u.test(node.lower) && lexicon.IN_PUBLIC.has(word)) return true;
  }
  return false;
}

/** "refused requests for comment", "refused all requests to speak", not "refused requests to open the gate". */
export function asksForWords(nodes: readonly Node[], at: number): boolean {
  const next = nodeAt(nodes, at);
  if (next.lower === 'for') return within(nodes, at + 1, at + 4, FOR_WORDS);
  if (next.lower !== 'to') return true;
  const { lemma } = nodeAt(nodes, at + 1);
  return lexicon.TELLING.has(lemma) || (lemma === 'appear' && within(nodes, at + 2, at + 6, lexicon.BROADCASTS));
}

const FOR_WORDS: ReadonlySet<string> = new Set([
  'comment',
  'comments',
  'interview',
  'interviews',
  'information',
  'response',
  'reply',
  'answer',
  'answers',
  'reaction',
  'statement',
  'explanation',
  'clarification',
  'confirmation',
  'details',
]);

/** Whether a predicate of being away is about answering: "for comment", "to speak", "immediately". */
export function isForComment(nodes: readonly Node[], group: VerbGroup, at: number): boolean {
  const next = nodeAt(nodes, at);
  if (next.lower === 'for')
    return /^(?:comment|interview|interviews|questions|an|further)$/u.test(nodeAt(nodes, at + 1).lower);
  if (next.lower === 'to') return lexicon.TELLING.has(nodeAt(nodes, at + 1).lemma);
  const ends = next.pos === 'END' || next.pos === 'PUNCT';
  return (
    ends && (within(nodes, group.first, at, IMMEDIATELY) || nodes.some((node) => lexicon.REQUESTS.has(node.lower)))
  );
}

const IMMEDIATELY: ReadonlySet<string> = new Set(['immediately', 'readily']);

/** Whether somebody tells it of themselves: "said she did not know", "we do not know"; not those who ask for no name. */
export function ofSelf({ nodes, groups, group, quoted }: Clause): boolean {
  let at = group.first - 1;
  while (nodeAt(nodes, at).pos === 'ADV') at -= 1;
  const subject = nodeAt(nodes, at);
  if (/^(?:i|we)$/u.test(subject.lower)) return quoted;
  const said = groups.find((other) => other.last < group.first && /^(?:say|tell|add|reply)$/u.test(other.lemma));
  if (said === undefined || nodes.some(({ lower }) => lower === 'anonymity')) return false;
  // "Police said they were looking into it but did not know"
  if (subject.lower === 'but' && !quoted) return true;
  // "A spokesman said the agency did not know"
  if (isBodyNoun(subject) && nodeAt(nodes, at - 1).lower === 'the') return speaksFor(nodes, said.first);
  return /^(?:he|she|it|they)$/u.test(subject.lower) && !/^(?:because|as|since)$/u.test(nodeAt(nodes, at - 1).lower);
}

/** Whether those before a verb of saying are asked, or speak for a body. */
const speaksFor = (nodes: readonly Node[], verb: number): boolean =>
  nodes.slice(0, verb).some(({ lower }) => SPEAKING_FOR.has(lower));

const SPEAKING_FOR: ReadonlySet<string> = new Set(
  `asked spokesman spokeswoman spokesperson spokesmen spokespeople official officials director minister secretary chief
   commissioner mayor president manager head chairman chairwoman chair executive officer lawyer`.split(/\s+/u),
);
