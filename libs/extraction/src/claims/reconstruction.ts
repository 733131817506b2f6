import type { ClaimContent } from '#story';
import type { DocumentEvent } from './events.js';

const DAY = 86_400_000;
/** An anchor wider than a month says too little of when the public could know. */
const widest = 31 * DAY;

/**
 * When what "was first reported" counts as known: from the day of the event that it reports, as the same report dates it
 * (EVENTS.md section 5). `null` where the report gives no such day: then it stays an ordinary claim.
 */
export function reconstructionOf(event: DocumentEvent | null): ClaimContent['reconstructed'] {
  const date = event?.date ?? null;
  if (event === null || date === null || date.earliest === null || date.latest === null) return null;
  if (Date.parse(date.latest) - Date.parse(date.earliest) > widest) return null;
  return {
    range: date,
    why: `The report tells of it as reported before, and dates the ${event.head.replace('_', ' ')} to ${date.edtf}.`,
  };
}
