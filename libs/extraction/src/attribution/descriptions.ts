import type { NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import { EPITHETS } from '../mentions/lexicon/epithets.js';
import type { Mention } from '../mentions/mentions.js';

/** Most nodes of such a phrase: "the former Vale and Orrin midfielder". */
const longest = 7;

/**
 * The head, lower case, of a phrase that stands for a person whom the text has named: "the defender", "the 31-year-old",
 * "the father of two"; `null` where a phrase may name somebody by itself.
 */
export function epithetOf(nodes: readonly Node[], { from, to }: NodeRange): string | null {
  if (nodeAt(nodes, from).lower !== 'the' || to === from || to - from >= longest) return null;
  for (let at = from + 1; at < to; at += 1) {
    const { pos, lower } = nodeAt(nodes, at);
    // "the fuming Scot"
    const participle = pos === 'VERB' && /(?:ing|ed)$/u.test(lower);
    if (!participle && !/^(?:ADJ|NOUN|PROPN|NUM|PART|ADV)$/u.test(pos)) return null;
  }
  const { lower } = nodeAt(nodes, to);
  return EPITHETS.has(lower) || OF_AGE.test(lower) ? lower : null;
}

/** "the 31-year-old", "the mother-of-two". */
const OF_AGE =
  /^(?:\d{1,3}-year-old|[a-z]{1,9}-year-old|(?:mother|mum|mom|father|dad|gran|grandmother|grandfather)-of-)/u;

/** How far back a name is looked for that stands with a word, in mentions. */
const farthest = 200;

/**
 * The last person before an offset whom the text named together with a word: "striker Ivo Tarn", "Ivo Tarn, the striker";
 * `undefined` where two were, `null` where nobody was.
 */
export function namedWith(
  text: string,
  mentions: readonly Mention[],
  before: number,
  word: string,
): Mention | null | undefined {
  let found: Mention | null = null;
  for (let at = before - 1; at >= 0 && at >= before - farthest; at -= 1) {
    const mention = mentions[at];
    if (mention?.status !== 'named' || mention.kind === 'place' || !standsWith(text, mention, word)) continue;
    if (found !== null && found.entity !== mention.entity) return undefined;
    found = mention;
  }
  return found;
}

function standsWith(text: string, { start, end }: Mention, word: string): boolean {
  const left = text.slice(Math.max(0, start - word.length - 1), start).toLowerCase();
  if (left === `${word} `) return true;
  if (text.charAt(end) !== ',') return false;
  const right = text.slice(end + 1, end + apposition);
  const stop = right.search(/[,.;:!?”"]|\b(?:and|of|for|at|in|who|from|with|on)\b/u);
  return (stop < 0 ? right : right.slice(0, stop)).trimEnd().toLowerCase().endsWith(` ${word}`);
}

/** Longest apposition that is read, in characters. */
const apposition = 60;

/** What bodies are called that oversee others. */
const REGULATORS = /\b(?:Authority|Commission|Agency|Board|Inspectorate|Regulator|Ombudsman)$/u;
/** How far back such a body is looked for, in mentions. */
const farthestBody = 40;

/** The body that "the regulator" or "the watchdog" means behind the names before a mention; `null` for other roles. */
export const regulatorBefore = (role: string, mentions: readonly Mention[], before: number): Mention | null =>
  /^(?:regulator|watchdog)$/u.test(role)
    ? (mentions
        .slice(Math.max(0, before - farthestBody), before)
        .findLast(({ status, name }) => status === 'named' && REGULATORS.test(name)) ?? null)
    : null;

/** Whether the text spoke of somebody new by a word before an offset: "a defender", "two of the strikers" is another. */
export function isIntroduced(text: string, before: number, word: string): boolean {
  const lower = text.slice(Math.max(0, before - reach), before).toLowerCase();
  for (let at = lower.indexOf(` ${word}`); at >= 0; at = lower.indexOf(` ${word}`, at + 1)) {
    if (/\p{L}/u.test(lower.charAt(at + word.length + 1))) continue;
    if (/\b(?:an?|another|one)(?: \S{1,20}){0,2}$/u.test(lower.slice(Math.max(0, at - 50), at))) return true;
  }
  return false;
}

/** How far back somebody is looked for who was spoken of anew, in characters. */
const reach = 4000;
