import { instantOf, type Zone } from '../time/moments.js';

/** A publication date as the API takes it: a wall clock without a zone is read in the story's. */
export function publishedOf(written: string, zone: Zone): string {
  const plain = written.trim();
  const clock = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(plain);
  if (!clock) return plain;
  return instantOf(`${clock[1] ?? ''}T${(clock[2] ?? '').padStart(5, '0')}`, zone) ?? plain;
}
