import { parse } from 'yaml';
import type { InputMetadata } from './read-input.js';

const fences = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const longestFrontMatter = 16_384;

/**
 * Parts YAML front matter (between `---` lines at the very start) from the body. What does not parse as a mapping is no
 * front matter and stays in the text.
 */
export function readFrontMatter(raw: string): { body: string; metadata: InputMetadata } {
  const open = fences.exec(raw);
  if (open === null) return { body: raw, metadata: {} };
  const window = raw.slice(open[0].length, open[0].length + longestFrontMatter);
  const close = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/.exec(window);
  if (close === null) return { body: raw, metadata: {} };
  const metadata = mappingOf(window.slice(0, close.index));
  if (metadata === null) return { body: raw, metadata: {} };
  return { body: raw.slice(open[0].length + close.index + close[0].length), metadata };
}

function mappingOf(yaml: string): InputMetadata | null {
  try {
    const parsed: unknown = parse(yaml);
    if (parsed === null) return {};
    return typeof parsed === 'object' && !Array.isArray(parsed) ? metadataOf(new Map(Object.entries(parsed))) : null;
  } catch {
    return null;
  }
}

const fields = [
  'outlet',
  'title',
  'byline',
  'url',
  'published',
  'modified',
  'kind',
  'language',
  'timeZone',
  'corrects',
] as const;

/** The known fields of a mapping, as text; others are left alone. */
export function metadataOf(values: ReadonlyMap<string, unknown>): InputMetadata {
  const metadata: Partial<Record<(typeof fields)[number], string>> = {};
  for (const field of fields) {
    const value = values.get(field);
    if (typeof value === 'string' && value.trim() !== '') metadata[field] = value.trim();
    else if (typeof value === 'number') metadata[field] = String(value);
    else if (value instanceof Date && !Number.isNaN(value.getTime())) metadata[field] = value.toISOString();
  }
  return metadata;
}
