import type { Position, Span } from '#story';
import type { Document } from '../document/index.js';
import {
  bylineLine,
  captionLines,
  captionCredit,
  isCorrection,
  datelineStart,
  pageLines,
  publishedLine,
  sectionHeads,
} from './furniture.js';

export type BlockKind =
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'published'
  | 'summary'
  | 'lead'
  | 'body'
  | 'caption'
  | 'correction'
  | 'furniture';

/** What one paragraph is on the page. */
export interface Block extends Span {
  readonly paragraph: number;
  readonly kind: BlockKind;
  /** Where its text proper starts: after the dateline, if it has one. */
  readonly textStart: number;
  /** Why it carries no claims, or `null`. */
  readonly notClaim: string | null;
}

export interface Dateline extends Span {
  readonly place: string;
  readonly agency: string | null;
}

export interface Structure {
  /** One for each paragraph of the document, in order. */
  readonly blocks: readonly Block[];
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  /** An outlet that the page names of itself, and where. */
  readonly outlet: (Span & { readonly name: string }) | null;
}

const longestHead = 220;
const longestSubhead = 90;
const longestLink = 160;

/** Tells headline, byline, lead, body, subheads, captions, correction boxes and page furniture apart. */
export function readStructure(document: Document): Structure {
  const { text, paragraphs } = document;
  const words = paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end));
  const firstProse = words.findIndex(isProse);
  const furnitureTail = furnitureSections(words, firstProse);
  const blocks: Block[] = [];
  let headline: Span | null = null;
  let headlineWords = '';
  let dateline: Dateline | null = null;
  let lead = false;
  paragraphs.forEach((paragraph, at) => {
    const line = words[at] ?? '';
    const found = datelineOf(line, paragraph);
    const textStart = found?.end ?? paragraph.start;
    const add = (kind: BlockKind, notClaim: string | null = null): void => {
      blocks.push({ start: paragraph.start, end: paragraph.end, paragraph: at, kind, textStart, notClaim });
    };
    if (furnitureTail.has(at) || isPageLine(line)) {
      add('furniture', 'page furniture');
    } else if (isCorrection(line)) {
      add('correction');
    } else if (line.length <= longestHead && bylineLine.test(line)) {
      add('byline', 'byline');
    } else if (line.length <= 80 && publishedLine.test(line) && /\d/.test(line)) {
      add('published', 'date line');
    } else if (line.length <= 400 && isCaption(line)) {
      add('caption');
    } else if (headline !== null && line.length <= longestHead && repeats(line, headlineWords)) {
      add('headline', 'repeats the headline');
    } else if (isBanner(line, at, firstProse)) {
      add('furniture', 'page furniture');
    } else if ((firstProse < 0 || at < firstProse) && line.length <= longestHead) {
      if (headline === null) {
        headline = { start: paragraph.start, end: paragraph.end };
        headlineWords = comparable(line);
        add('headline');
      } else add(isFragment(line) ? 'subhead' : 'summary');
    } else if (isFragment(line) && line.length <= longestHead && shares(line, headlineWords)) {
      add('headline');
    } else if (isFragment(line) && line.length <= longestSubhead && at > 0) {
      add('subhead', 'subhead');
    } else {
      if (found !== null) dateline ??= found;
      add(lead ? 'body' : 'lead');
      lead = true;
    }
  });
  return { blocks, headline, dateline, outlet: outletOf(text, blocks) };
}

/** Where a claim from this block stands, as claims record it. */
export function positionOf(kind: BlockKind): Position {
  switch (kind) {
    case 'headline':
      return 'headline';
    case 'lead':
    case 'summary':
      return 'lead';
    case 'caption':
      return 'caption';
    case 'correction':
      return 'correction';
    case 'body':
    case 'subhead':
    case 'byline':
    case 'published':
    case 'furniture':
      return 'body';
  }
}

const closed = /[.!?…:;]["'”’)\]]*$/;
/** Marks that a line may end with. */
const longestEnd = 8;
const ends = (line: string): boolean => closed.test(line.slice(-longestEnd));

/** A whole sentence, as prose has them: long enough and closed. */
const isProse = (line: string): boolean =>
  line.length > longestHead || (ends(line) && line.length >= 30 && line.includes(' ') && !isPageLine(line));

const isFragment = (line: string): boolean => !ends(line) && !/[",”][^\p{L}]{0,2}$/u.test(line);

const isPageLine = (line: string): boolean => line.length <= 400 && pageLines.some((pattern) => pattern.test(line));

const isCaption = (line: string): boolean =>
  captionLines.some((pattern) => pattern.test(line)) || (line.includes('/') && captionCredit.test(line));

/** The paragraphs that a section head such as "Related stories" takes with it: short lines without an end. */
function furnitureSections(lines: readonly string[], firstProse: number): ReadonlySet<number> {
  const inside = new Set<number>();
  lines.forEach((line, at) => {
    if (inside.has(at) || line.length > 100 || !sectionHeads.some((head) => head.test(line))) return;
    // Before the article the head stands alone; after it, it takes the rest of the links along.
    inside.add(at);
    if (firstProse < 0 || at < firstProse) return;
    for (let next = at + 1; next < lines.length; next += 1) {
      const link = lines[next] ?? '';
      if (link.length > longestLink || (ends(link) && link.length > 60)) break;
      inside.add(next);
    }
  });
  return inside;
}

const address = /\bhttps?:\/\/\S+|\bwww\.\S+/;
const outletName =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Courier|Chronicle|Observer|Guardian|Telegraph|Mail|Press|Daily|Weekly|Today|Globe|Star|Sun|Mirror|Standard|Review|Record|Register|Dispatch|Bulletin|Examiner|Ledger|Monitor|Broadcasting|Radio|TV|Television|Wire|Agency|Network|Report|Magazine)\b/;

/** A site's name, address or section label above the headline. */
function isBanner(line: string, at: number, firstProse: number): boolean {
  if (firstProse >= 0 && at >= firstProse) return false;
  if (address.test(line) && line.replace(address, '').length <= 60) return true;
  const words = line.split(/\s+/);
  if (words.length === 1 && line.length <= 24) return true;
  return words.length <= 4 && outletName.test(line) && !/[a-z]{2,}(?:s|ed)\b/.test(words.slice(1, -1).join(' '));
}

/** The outlet that a banner or the tail of a repeated headline names. */
function outletOf(text: string, blocks: readonly Block[]): Structure['outlet'] {
  for (const block of blocks) {
    if (block.kind !== 'furniture' || block.end - block.start > longestHead + 40) continue;
    const line = text.slice(block.start, block.end);
    const site = address.exec(line);
    if (site !== null) {
      const rest = line
        .replace(address, '')
        .replace(/^[\s|–—-]+|[\s|–—-]+$/g, '')
        .trim();
      const name = rest === '' ? site[0].replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '') : rest;
      if (name.length <= 60) return { name, start: block.start, end: block.end };
    }
    const whole = line.length <= 40 && outletName.test(line) && line.split(/\s+/).length <= 4;
    const tail = / [-–—|] ([^-–—|]{3,40})$/.exec(line)?.[1];
    const name = whole ? line : tail !== undefined && /^\p{Lu}/u.test(tail) ? tail : null;
    if (name !== null) return { name, start: block.end - name.length, end: block.end };
  }
  return null;
}

function datelineOf(line: string, paragraph: Span): Dateline | null {
  const match = datelineStart.exec(line.slice(0, 160));
  const place = match?.groups?.['place']?.trim();
  if (match === null || place === undefined) return null;
  return {
    start: paragraph.start,
    end: paragraph.start + match[0].length,
    place,
    agency: match.groups?.['agency'] ?? null,
  };
}

function comparable(line: string): string {
  const lower = line.toLowerCase();
  return lower.replace(/[\x80-\uffff]/.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ').trim();
}

/** Whether the line is the headline again, alone or with the outlet's name behind it. */
const repeats = (line: string, headline: string): boolean => {
  const own = comparable(line);
  return own === headline || (own.length <= headline.length + 40 && own.startsWith(headline) && headline.length > 15);
};

/** Whether most words of a line without an end are the headline's: a second deck of it. */
function shares(line: string, headline: string): boolean {
  const known = new Set(headline.split(' '));
  const own = comparable(line).split(' ');
  const shared = own.filter((word) => known.has(word)).length;
  return own.length >= 4 && shared / own.length >= 0.7;
}
