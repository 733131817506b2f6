import type { PlacedClaim } from './claim-pair.js';

/** The words of a sentence before and behind those of the answer that it gives. */
export interface AroundValue {
  readonly lead: string;
  readonly tail: string;
}

/**
 * What stands around the words of a claim's value in its sentence: around those in its content, where they stand more
 * than once; `null` where they do not stand there.
 */
export function aroundValue({ words: { evidence, content, value } }: Pick<PlacedClaim, 'words'>): AroundValue | null {
  if (value === null) return null;
  const own = evidence.indexOf(value, Math.max(0, evidence.indexOf(content)));
  const at = own < 0 ? evidence.indexOf(value) : own;
  return at < 0 ? null : { lead: evidence.slice(0, at), tail: evidence.slice(at + value.length) };
}

/** The words of a claim's content before those of its value; empty where they do not stand in it. */
export function leadInContent({ words: { content, value } }: Pick<PlacedClaim, 'words'>): string {
  const at = value === null ? -1 : content.indexOf(value);
  return at < 0 ? '' : content.slice(0, at);
}
