import { instantOf, isoDayOf, type Zone } from '../time/moments.js';

/** A publication date as the API takes it: a wall clock without a zone is read in the story's. */
export function publishedOf(written: string, zone: Zone): string {
  const plain = written.trim();
  const clock = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(plain);
  if (!clock) return plain;
  return instantOf(`${clock[1] ?? ''}T${(clock[2] ?? '').padStart(5, '0')}`, zone) ?? plain;
}

/**
 * The day by which a preview reads dates: that of publication in the story's zone, or the one by which the filing would
 * read them where none is written. Empty: what is written is no instant, and is handed on as it is.
 */
export function referenceDay(written: string, zone: Zone, collected: string | null): string {
  const published = publishedOf(written, zone);
  if (published === '') return collected ?? isoDayOf(Date.now(), zone);
  if (!published.includes('T')) return '';
  const at = Date.parse(published);
  return Number.isNaN(at) ? '' : isoDayOf(at, zone);
}
