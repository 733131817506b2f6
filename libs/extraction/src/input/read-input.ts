import { readFrontMatter } from './front-matter.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { readReportBody } from './report-body.js';

/** What a file or page says about itself, apart from its text. Every field is as written there. */
export interface InputMetadata {
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  /** An instant, a calendar date or an EDTF string. */
  readonly published?: string;
  readonly modified?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly timeZone?: string;
  /** The report that this one corrects, as the filer names it. */
  readonly corrects?: string;
  /** Notes of correction that the page carries outside its article text. */
  readonly corrections?: readonly string[];
}

export interface ReadInput {
  /** The canonical text: as given, less front matter and markup, line ends kept. All offsets index it. */
  readonly text: string;
  readonly metadata: InputMetadata;
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html' | 'application/json';
}

export interface InputHint {
  /** File name or address, whose ending tells the format. */
  readonly name?: string;
  readonly mediaType?: string;
}

/**
 * Reads what a desk files (plain text, Markdown, a web page, the JSON body of a report) into the canonical text and
 * what the source says about itself. Never throws: what cannot be read as its format is plain text.
 */
export function readInput(raw: string, hint: InputHint = {}): ReadInput {
  const mediaType = formatOf(raw, hint);
  switch (mediaType) {
    case 'application/json':
      return readReportBody(raw) ?? { text: raw, metadata: {}, mediaType: 'text/plain' };
    case 'text/html':
      return { ...readHtml(raw), mediaType };
    case 'text/markdown':
    case 'text/plain': {
      const { body, metadata } = readFrontMatter(raw);
      return { text: mediaType === 'text/markdown' ? readMarkdown(body) : body, metadata, mediaType };
    }
  }
}

function formatOf(raw: string, hint: InputHint): ReadInput['mediaType'] {
  const type = hint.mediaType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  if (type === 'application/json') return 'application/json';
  if (type === 'text/markdown') return 'text/markdown';
  if (type === 'text/plain') return 'text/plain';
  const ending = hint.name?.toLowerCase().match(/\.([a-z]{2,8})$/)?.[1];
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'text/html';
  if (ending === 'md' || ending === 'markdown') return 'text/markdown';
  if (ending === 'json') return 'application/json';
  if (ending !== undefined) return 'text/plain';
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(raw.slice(0, 1000)) ? 'text/html' : 'text/plain';
}
