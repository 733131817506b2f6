import { metadataOf } from './front-matter.js';
import type { ReadInput } from './read-input.js';

/** Reads the JSON body of a filed report, `null` where it is none or holds no text. */
export function readReportBody(raw: string): ReadInput | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw.startsWith('\uFEFF') ? raw.slice(1) : raw);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const values = new Map<string, unknown>(Object.entries(parsed));
  const text = values.get('text');
  return typeof text === 'string' ? { text, metadata: metadataOf(values), mediaType: 'application/json' } : null;
}
