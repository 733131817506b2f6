import { stem } from '../words/stem.js';

const NOMINAL =
  /\b(?:be|is|was|are|were|been|become[s]?|became|represent(?:s|ed)?|constitut(?:es|ed)|mark(?:s|ed)?|as)\s+(?:[\p{L}-]+ly\s+)?['"“‘]?(?:quite\s+|such\s+)?an?\s+((?:[\p{L}-]+\s+){0,3})([\p{L}-]+)(?=['"”’]?(?:\s+(?:for|in|to|of|against)\b|[.,;!?]|\s*$))/gu;

/** Heads that say too little to tell two statements of one thing. */
const EMPTY = new Set(
  'part one member man woman person way place town unit group number matter result case thing lot kind sort fact force area region bit'.split(
    ' ',
  ),
);

/** What a sentence calls something: the stem of "is a heavy blow", and the words of the calling, its hedge among them. */
export interface Nominal {
  readonly head: string;
  readonly words: string;
}

/** Characters before the calling in which its own hedge stands ("could be", "may have been"). */
const BEFORE = 12;

/** Reads what a sentence calls things. */
export function nominalsOf(sentence: string): Nominal[] {
  return [...sentence.matchAll(NOMINAL)]
    .map((found) => ({
      head: (found[2] ?? '').toLowerCase(),
      words: sentence.slice(Math.max(0, found.index - BEFORE), found.index + found[0].length),
    }))
    .filter(({ head }) => head.length > 3 && !EMPTY.has(head))
    .map(({ head, words }) => ({ head: stem(head), words }));
}
