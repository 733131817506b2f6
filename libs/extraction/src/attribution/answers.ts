import type { Document, Paragraph } from '../document/document.js';
import type { Mention } from '../mentions/mentions.js';
import type { SpokenLine } from './spoken-lines.js';

const LINE = /^(["“']?)([QA])([:.])\s+(?=\S)/u;
/** Whether somebody tells of themselves: answers of an explainer are the outlet's own. */
const PERSONAL = /(?:^|[\s“"(])(?:I|my|me|we|our|us)(?=[\s’',.!?])/u;
/** How far into an answer that is looked for, in characters. */
const reach = 600;

/** Who answers in an interview that is printed as questions and answers, and the lines that are the answers. */
export interface Answers {
  readonly person: Mention;
  /** By the index of the paragraph. */
  readonly lines: ReadonlyMap<number, SpokenLine>;
}

/**
 * The answers of an interview: paragraphs that open with "A:" in a text where others open with "Q:", most of them in the
 * first person; or paragraphs in the first person that each follow a question, where nothing is marked. They are given to the person whom the text before the first question names most often, the last of those.
 */
export function findAnswers({ text, paragraphs }: Document, mentions: readonly Mention[]): Answers | null {
  const lines = new Map<number, SpokenLine>();
  let asked = -1;
  let personal = 0;
  for (const { index, start, end } of paragraphs) {
    if (!/[QA“"']/u.test(text.charAt(start))) continue;
    const found = LINE.exec(text.slice(start, start + 12));
    if (found === null) continue;
    if (found[2] === 'Q' && asked < 0) asked = start;
    if (found[2] === 'Q' || asked < 0) continue;
    const name = start + (found[1]?.length ?? 0);
    lines.set(index, {
      name: { start: name, end: name + 1 },
      cue: { start: name + 1, end: name + 2 },
      content: { start: start + found[0].length, end },
    });
    personal += Number(PERSONAL.test(text.slice(start, Math.min(end, start + reach))));
  }
  const marked = personal * 2 >= lines.size && lines.size > 0;
  const unmarked = lines.size > 0 ? null : unmarkedAnswers(text, paragraphs);
  const person = marked ? mostNamed(mentions, asked) : unmarked === null ? null : mostNamed(mentions, unmarked.asked);
  return person === null ? null : { person, lines: unmarked?.lines ?? lines };
}

/** Fewest questions with an answer that make an interview. */
const fewest = 2;
const longestQuestion = 400;
const TO_YOU = /(?:^|\s)(?:you|your|you’re|you're|yourself)(?=[\s’',.!?])/iu;

/** Paragraphs in the first person, each behind one that asks something, where one of those says "you". */
function unmarkedAnswers(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly asked: number; readonly lines: ReadonlyMap<number, SpokenLine> } | null {
  const lines = new Map<number, SpokenLine>();
  let first = -1;
  let toYou = false;
  for (const [at, { index, start, end, quotes }] of paragraphs.entries()) {
    const question = paragraphs[at - 1];
    if (question === undefined || quotes.length > 0 || question.quotes.length > 0) continue;
    if (text.charAt(question.end - 1) !== '?' || text.charAt(end - 1) === '?') continue;
    const length = question.end - question.start;
    // "Is that true?" – "It is nearly true." goes on where an interview has begun.
    const goesOn = lines.size > 0 && length <= shortQuestion;
    if (length > longestQuestion || !(goesOn || PERSONAL.test(text.slice(start, Math.min(end, start + reach)))))
      continue;
    toYou ||= TO_YOU.test(text.slice(question.start, question.end));
    if (first < 0) first = question.start;
    lines.set(index, { name: null, cue: { start: question.end - 1, end: question.end }, content: { start, end } });
  }
  return toYou && lines.size >= fewest ? { asked: first, lines } : null;
}

/** Longest question that asks back, in characters. */
const shortQuestion = 60;

function mostNamed(mentions: readonly Mention[], before: number): Mention | null {
  const counts = new Map<string, number>();
  let best: Mention | null = null;
  for (const mention of mentions) {
    if (mention.start >= before) break;
    if (mention.kind !== 'person' || mention.status !== 'named') continue;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    if ((counts.get(mention.entity) ?? 0) >= (counts.get(best?.entity ?? '') ?? 0)) best = mention;
  }
  return best;
}
