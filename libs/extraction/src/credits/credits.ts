import type { Span } from '#story';
import { SpanIndex } from '../claims/span-index.js';
import type { Document } from '../document/document.js';
import { holds } from '../document/hints.js';
import type { Mention } from '../mentions/mentions.js';
import { agencyName } from './agencies.js';
import { isCredited, OF_CREDITS } from './cues.js';
import { framedOutlets, OF_FRAMES } from './framed.js';
import { OF_OUTLETS, outletsIn } from './outlets.js';

/** An outlet or agency that the text says it has something from. */
export interface Credit extends Span {
  readonly name: string;
}

/**
 * Credits of a document in the order of the text, one for each place where they stand.
 * @param own the outlet of the document itself, whose name is no credit
 */
export function findCredits(document: Document, mentions: readonly Mention[], own: string | null = null): Credit[] {
  const isOwn = ownName(own);
  const credits: Credit[] = [];
  for (const paragraph of document.paragraphs) {
    const dateline = datelineCredit(document.text, paragraph);
    if (dateline !== null && !isOwn(dateline.name)) credits.push(dateline);
  }
  const datelines = new SpanIndex([...credits]);
  let next = 0;
  for (const sentence of document.sentences) {
    while ((mentions[next]?.start ?? Infinity) < sentence.start) next += 1;
    const [named, framed] = [holds(sentence, OF_OUTLETS), holds(sentence, OF_FRAMES)];
    if (!(named || framed) || !holds(sentence, OF_CREDITS)) continue;
    let until = next;
    while ((mentions[until]?.start ?? Infinity) < sentence.end) until += 1;
    const inside = mentions.slice(next, until);
    const outlets = named ? outletsIn(document.text, sentence, inside) : [];
    const credited = outlets.filter((outlet) => isCredited(sentence.tokens, outlet));
    if (framed) credited.push(...framedOutlets(sentence, inside, outlets));
    for (const { name, start, end } of credited)
      if (!isOwn(name) && !datelines.holdsStart(start)) credits.push({ name, start, end });
  }
  return credits.sort((left, right) => left.start - right.start);
}

/** Whether a name is an outlet's own, whole or in part: "the Post" in the Orrin Post. */
function ownName(own: string | null): (name: string) => boolean {
  if (own === null) return () => false;
  const ownWords = new Set(nameWords(own));
  return (name) => nameWords(name).every((word) => ownWords.has(word));
}

const nameWords = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');

const DATELINE =
  /^(?:[\p{Lu}][\p{L}.'’ -]{1,40}(?:, [\p{L}. ]{2,30})?(?:, \p{L}{3,9}\.? \d{1,2})? )?\(([\p{L}][\p{L}. -]{1,30}(?:\/[\p{L}. -]{2,20})?)\) ?(?:--?|[–—])/u;

/** "PORT ELLERY (NWS) -": the agency in the brackets of a dateline. */
function datelineCredit(text: string, paragraph: Span): Credit | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 140));
  const found = opening.includes('(') ? DATELINE.exec(opening) : null;
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const start = paragraph.start + found[0].lastIndexOf(`(${name})`) + 1;
  return { name: agencyName(name) ?? name, start, end: start + name.length };
}
