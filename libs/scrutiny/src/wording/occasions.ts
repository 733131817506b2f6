import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { perSentence } from '../words/per-sentence.js';

const ANOTHER =
  /\b(?:another(?!\s+(?:[\p{L}\d-]+\s+){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?|terms?)\b)|(?:a|the) (?:(?:second|third|fourth)(?! (?:floor|storey|story)\b)|previous|similar|separate|smaller|larger)(?! terms?\b)|an earlier|the earlier (?!reports?|statements?|accounts?|figures?|estimates?|counts?)|the (?:previous|last) (?:one|time))\b/iu;
const isAnother = perSentence((sentence) => ANOTHER.test(sentence));
const YEAR = /\b(?:1[5-9]|20)\d{2}\b/gu;

/** "The ship was built in 2019": when a thing was made says nothing of when else a sentence tells of. */
export const MADE_IN =
  /\b(?:built|rebuilt|opened|founded|established|completed|launched|commissioned|erected|constructed|born|designed|made)\s+(?:by\s+(?:\p{Lu}[\p{L}’'-]*\s+){1,4})?in\s+(?:\p{L}+\s+)?\d{4}\b/giu;

const yearsIn = perSentence((sentence): readonly string[] => sentence.replace(MADE_IN, '').match(YEAR) ?? []);

/**
 * Whether one sentence speaks of another time or another one of its kind: "another ferry", "in 2027".
 * @param years those of the sentences that count, where not all of them do
 */
export function otherOccasion(
  a: ScrutinyClaim,
  b: ScrutinyClaim,
  [one, other]: readonly [readonly string[], readonly string[]] = [yearsIn(a), yearsIn(b)],
): boolean {
  if (isAnother(a) !== isAnother(b)) return true;
  return outsideYears(one, other, b) || outsideYears(other, one, a);
}

/** Whether the first names years, and the second belongs to none of them by its own words or its publication. */
function outsideYears(years: readonly string[], own: readonly string[], { published }: ScrutinyClaim): boolean {
  if (years.length === 0) return false;
  const others = own.length > 0 ? own : [published.earliest, published.latest].flatMap((at) => at?.slice(0, 4) ?? []);
  return others.length > 0 && !others.some((year) => years.includes(year));
}
