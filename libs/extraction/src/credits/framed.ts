import { hintOf } from '../document/hints.js';
import type { Sentence } from '../document/document.js';
import { itemAt } from '../document/item-at.js';
import type { Token } from '../document/token.js';
import type { Mention } from '../mentions/mentions.js';
import type { NamedOutlet } from './outlets.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What outlets get hold of, or take themselves. */
const MATERIAL = words(
  `document documents footage video videos email emails memo memos recording recordings copy letter letters files images
   transcript transcripts photograph photographs photos messages records tape tapes`,
);
/** What is done with it, before "by". */
const GOT = words('obtained seen reviewed viewed verified broadcast aired published');
const REPORTED = words('reported reports said says wrote writes');

/** Words of which a sentence holds one where its structure makes a name an outlet's. */
export const OF_FRAMES = hintOf((word) => GOT.has(word) || word === 'citing' || word === 'reported');

/** Furthest that material stands before what was done with it, and a verb behind a source that is cited, in tokens. */
const near = 6;
const cited = 14;

/**
 * Names that only an outlet can bear where they stand, whatever they are: "first reported by Kanal Nord", "footage
 * obtained by Newsline", "Kanal Nord, citing two officials, reported". People and places are none.
 */
export function framedOutlets(
  { tokens }: Sentence,
  mentions: readonly Mention[],
  known: readonly NamedOutlet[],
): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  for (const mention of mentions) {
    if (mention.status !== 'named' || mention.kind === 'person' || mention.kind === 'place') continue;
    if (known.some(({ start, end }) => start < mention.end && mention.start < end)) continue;
    const from = tokens.findIndex(({ start }) => start >= mention.start);
    const to = tokens.findIndex(({ end }) => end >= mention.end);
    if (from < 0 || to < from || !(isReportedBy(tokens, from) || citesAndReports(tokens, to))) continue;
    found.push({ name: mention.name, start: mention.start, end: mention.end, byNoun: true, from, to });
  }
  return found;
}

/** "was first reported by", "documents obtained by", "a video aired on Friday by". */
function isReportedBy(tokens: readonly Token[], name: number): boolean {
  const by = itemAt(tokens, name - 1)?.lower === 'the' ? name - 2 : name - 1;
  if (tokens[by]?.lower !== 'by') return false;
  for (let at = by - 1; at >= by - near; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'reported') return itemAt(tokens, at - 1)?.lower === 'first';
    if (GOT.has(lower)) return tokens.slice(Math.max(0, at - near), at).some((token) => MATERIAL.has(token.lower));
  }
  return false;
}

/** "Kanal Nord, citing two officials, reported". */
function citesAndReports(tokens: readonly Token[], name: number): boolean {
  if (tokens[name + 1]?.text !== ',' || tokens[name + 2]?.lower !== 'citing') return false;
  for (let at = name + 3; at <= name + cited; at += 1)
    if (tokens[at]?.text === ',') return REPORTED.has(tokens[at + 1]?.lower ?? '');
  return false;
}
