import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedArticle, MarkedDate } from '#extraction';
import { isHeldOut } from './held-out.js';

/** Reads every TimeML file (`.tml`) below a folder, in order of name. The creation time itself is not among the dates. */
export function readTimeBank(folder: string): DatedArticle[] {
  const articles: DatedArticle[] = [];
  for (const part of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, part)).sort()) {
      if (file.endsWith('.tml')) articles.push(readArticle(file, readFileSync(join(folder, part, file), 'utf8')));
    }
  }
  return articles;
}

const tag = /<[^>]*>/g;

function readArticle(file: string, source: string): DatedArticle {
  const written = /<DCT>[^]*?value="(\d{4}-\d{2}-\d{2})/.exec(source)?.[1] ?? '';
  const from = source.indexOf('<TEXT>') + '<TEXT>'.length;
  const marked = source.slice(from, source.indexOf('</TEXT>'));
  const dates: MarkedDate[] = [];
  let text = '';
  let last = 0;
  let open: { start: number; value: string } | null = null;
  for (const match of marked.matchAll(tag)) {
    text += decode(marked.slice(last, match.index));
    last = match.index + match[0].length;
    if (match[0].startsWith('<TIMEX3'))
      open = { start: text.length, value: /\bvalue="([^"]*)"/.exec(match[0])?.[1] ?? '' };
    else if (match[0] === '</TIMEX3>' && open !== null) {
      if (text.length > open.start) dates.push({ ...open, end: text.length, text: text.slice(open.start) });
      open = null;
    }
  }
  text += decode(marked.slice(last));
  return { file, heldOut: isHeldOut(file), written, text, dates };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
