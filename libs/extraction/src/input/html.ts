import { Readability } from '@mozilla/readability';
import { blocksOf, isNode, parsePage, type PageDocument } from './page.js';
import { readLinkedData } from './linked-data.js';
import type { InputMetadata } from './read-input.js';

/**
 * Reads a web page: the article by Mozilla's Readability, and what the page says of itself by JSON-LD (schema.org
 * NewsArticle), OpenGraph and the address of the page, in this order. A page that no parser reads is stripped of its tags.
 */
export function readHtml(source: string): { text: string; metadata: InputMetadata } {
  const page = parsePage(source);
  if (page === null) return { text: strippedText(source), metadata: {} };
  const linked = readLinkedData(scripts(page));
  const meta = metaValues(page);
  const notes = correctionNotes(page);
  const whole = blocksOf(page);
  const article = articleOf(page, meta.get('og:title') ?? linked.title);
  const blocks = article.blocks.length > 0 ? article.blocks : whole;
  const title = linked.title ?? meta.get('og:title') ?? meta.get('twitter:title') ?? article.title;
  if (title !== undefined && !blocks.slice(0, 4).some((block) => sameWords(block, title))) blocks.unshift(title);
  const corrections = [...(linked.corrections ?? []), ...notes];
  for (const note of corrections) if (!blocks.some((block) => block.includes(note))) blocks.push(note);
  const metadata = dropEmpty({
    outlet: linked.outlet ?? meta.get('og:site_name') ?? meta.get('application-name') ?? article.siteName,
    title,
    byline: linked.byline ?? meta.get('author') ?? article.byline,
    url: linked.url ?? meta.get('og:url') ?? meta.get('canonical'),
    published: linked.published ?? meta.get('article:published_time') ?? meta.get('date') ?? meta.get('dc.date'),
    modified: linked.modified ?? meta.get('article:modified_time'),
    language: linked.language ?? meta.get('language'),
  });
  return { text: blocks.join('\n\n'), metadata: corrections.length > 0 ? { ...metadata, corrections } : metadata };
}

/** Words between tags, for pages that no parser reads. */
const strippedText = (source: string): string =>
  source
    .split('<')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .filter((piece) => piece.trim() !== '')
    .join('\n');

interface Article {
  readonly blocks: string[];
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
}

/** Readability's article; it rewrites the page it is given, so this comes after all other reading. */
function articleOf(page: PageDocument, title: string | undefined): Article {
  try {
    const reader = new Readability<unknown>(page, { serializer: (node: unknown) => node, maxElemsToParse: 200_000 });
    const parsed: unknown = reader.parse();
    if (typeof parsed !== 'object' || parsed === null) return { blocks: [] };
    const values = new Map<string, unknown>(Object.entries(parsed));
    const content = values.get('content');
    return {
      blocks: isNode(content) ? blocksOf(content).filter((block) => block !== title) : [],
      ...dropEmpty({
        title: text(values.get('title')),
        byline: text(values.get('byline')),
        siteName: text(values.get('siteName')),
      }),
    };
  } catch {
    return { blocks: [] };
  }
}

function scripts(page: PageDocument): string[] {
  return Array.from(page.querySelectorAll('script[type="application/ld+json"]'), (script) => script.textContent ?? '');
}

function metaValues(page: PageDocument): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of Array.from(page.querySelectorAll('meta'))) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name !== undefined && content !== undefined && content !== '' && !values.has(name)) values.set(name, content);
  }
  for (const link of Array.from(page.querySelectorAll('link[rel="canonical"]'))) {
    const href = link.getAttribute('href')?.trim();
    if (href !== undefined && href !== '') values.set('canonical', href);
  }
  for (const root of Array.from(page.querySelectorAll('html[lang]'))) {
    const language = root.getAttribute('lang')?.trim();
    if (language !== undefined && language !== '') values.set('language', language);
  }
  return values;
}

/** Correction notes that stand on the page in an element of their own, inside the article or beside it. */
function correctionNotes(page: PageDocument): string[] {
  const notes: string[] = [];
  for (const element of Array.from(page.querySelectorAll('[class*="correction"], [id*="correction"]'))) {
    const note = blocksOf(element).join(' ');
    if (note !== '' && note.length <= 2000 && !notes.some((known) => known.includes(note) || note.includes(known)))
      notes.push(note);
  }
  return notes;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const bare = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);

/** The entries that have a value: optional fields are left out, never undefined. */
export function dropEmpty<K extends string>(
  entries: Readonly<Record<K, string | undefined>>,
): Partial<Record<K, string>> {
  const kept: Partial<Record<K, string>> = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined && value !== '') kept[key] = value;
  }
  return kept;
}
