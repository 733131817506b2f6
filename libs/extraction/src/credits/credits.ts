import type { Span } from '#story';
import type { Document } from '../document/document.js';
import type { Token } from '../document/token.js';
import { OUTLET_NAMES } from '../mentions/lexicon/actor-nouns.js';
import type { Mention } from '../mentions/mentions.js';
import { agencyName } from './agencies.js';

/** An outlet or agency that the text says it has something from. */
export interface Credit extends Span {
  readonly name: string;
}

/** Words before a name that make it a credit, after "the" is skipped: "told", "according to", "reported by". */
const BEFORE: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'telling',
  'citing',
  'cited',
  'quoting',
  'quoted',
  'via',
  'credit',
  'source',
]);
/** Acts of publishing whose agent is a credit. */
const PUBLISHED_BY: ReadonlySet<string> = new Set(
  'reported published obtained reviewed seen captured first-reported broadcast aired taken shot interviewed cited quoted released verified viewed posted'.split(
    ' ',
  ),
);
/** Words after a name that make it a credit: "the Echo reported", "an Echo report". */
const AFTER: ReadonlySet<string> = new Set(
  'reported reports report report. article story investigation journalist journalists reporter reporters correspondent contributed'.split(
    ' ',
  ),
);

/** Credits of a document in the order of the text, one for each place where they stand. */
export function findCredits(document: Document, mentions: readonly Mention[]): Credit[] {
  const credits: Credit[] = [];
  for (const paragraph of document.paragraphs) {
    const dateline = datelineCredit(document.text, paragraph);
    if (dateline !== null) credits.push(dateline);
  }
  let next = 0;
  for (const sentence of document.sentences) {
    while ((mentions[next]?.start ?? Infinity) < sentence.start) next += 1;
    for (let at = next; (mentions[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const mention = mentions[at];
      const name = mention === undefined ? null : outletName(document.text, mention);
      if (mention === undefined || name === null) continue;
      const inside = credits.some((credit) => credit.start <= mention.start && mention.end <= credit.end);
      if (!inside && isCredited(sentence.tokens, mention))
        credits.push({ name, start: mention.start, end: mention.end });
    }
  }
  return credits.sort((left, right) => left.start - right.start);
}

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

function outletName(text: string, mention: Mention): string | null {
  const words = text.slice(mention.start, mention.end);
  const agency = agencyName(words) ?? (words === mention.name ? null : agencyName(mention.name));
  if (agency !== null) return agency;
  if (mention.status !== 'named' || mention.kind === 'place') return null;
  const last = words.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  const known = OUTLET_NAMES.has(last) && (words.includes(' ') || /^\p{Lu}{2,}$/u.test(words));
  return known ? mention.name : null;
}

function isCredited(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  const after = tokens.findIndex((token) => token.start >= mention.end);
  if (first < 0) return false;
  let before = first - 1;
  if (/^(?:the|a|an)$/u.test(tokens[before]?.lower ?? '')) before -= 1;
  const left = tokens[before]?.lower ?? '';
  const further = tokens[before - 1]?.lower ?? '';
  if (BEFORE.has(left) || (left === 'to' && further === 'according') || (left === ':' && BEFORE.has(further)))
    return true;
  if (left === 'by' && PUBLISHED_BY.has(further)) return true;
  if (
    (left === 'to' || left === 'with' || left === 'from') &&
    /^(?:interview|speaking|spoke|comments|statement|material|reporting|information|report|reports)$/u.test(further)
  )
    return true;
  if (after < 0) return false;
  const right = tokens[after]?.lower ?? '';
  return (
    AFTER.has(right) ||
    (/^(?:first|also|has|had|previously)$/u.test(right) && AFTER.has(tokens[after + 1]?.lower ?? ''))
  );
}
