import { text } from '../strings/conflicts.js';
import { reasonOf } from '../strings/sides.js';
import { minuteOf, zoneOf } from '../time/moments.js';
import type { InboxItem } from './inbox-items.js';
import { whoSays } from './who-says.js';

/** A conflict in words that stand alone: what is asked, and one attributed quotation of each side. */
export function asText({ conflict, story }: InboxItem, now: number, origin: string): string {
  const question = conflict.aspect?.question ?? conflict.reason;
  const sides = conflict.sides.map(({ value, claims }) => {
    const [first] = claims;
    const quoted = first ? text.quoted(first.evidence.text, whoSays(first)) : '';
    return `${value.display}: ${quoted}`;
  });
  const zone = zoneOf(story.timeZone);
  const address = `${origin}/inbox?open=${encodeURIComponent(conflict.id)}`;
  const source = text.copiedFrom(conflict.id, `${minuteOf(now, zone)} (${zone.place})`, address);
  return [`${story.title}: ${question}`, ...sides, reasonOf(conflict), source].join('\n\n');
}
