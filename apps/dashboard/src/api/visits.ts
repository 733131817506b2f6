import type { Answer } from './client.js';

type Seen = Pick<Answer<'Story'>, 'id' | 'lastSequence'>;

const keyOf = (storyId: string): string => `dateline.visit.${storyId}`;

/** How many events a story has had since this reader saw it; null: never seen on this device. */
export function newSince({ id, lastSequence }: Seen): number | null {
  const kept = localStorage.getItem(keyOf(id));
  return kept === null || !/^\d+$/.test(kept) ? null : Math.max(0, lastSequence - Number(kept));
}

/** Notes that the reader has the story before their eyes as it stands now. */
export function rememberVisit({ id, lastSequence }: Seen): void {
  localStorage.setItem(keyOf(id), String(lastSequence));
}
