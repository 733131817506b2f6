import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { sameThing } from '../stands/same-things.js';
import { otherDesignation } from '../words/designations.js';
import { perClaim } from '../words/per-claim.js';
import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';
import type { Kinship } from '../words/kinship.js';
import { isCalendarStem } from '../wording/dates.js';
import { otherOccasion } from '../wording/occasions.js';
import { clockTimesIn, daysIn } from '../wording/readings.js';
import { compareValues } from '../values/compare-values.js';
import { isIncident, isSameMoment, momentOf, momentsIn, type Moment } from './moments.js';

/** Sentences of a report that say what it is about. */
const OPENING = 3;
/** Minutes within which two times of day of one report are one. */
const NEAR = 30;

/**
 * Whether two days or times of day are of one moment by whatever words: a moment of what both reports are about, or of
 * one thing that both sentences name, in reports about one matter. Neither report may date several moments of the kind.
 */
export function kindredMoments(a: ScrutinyClaim, b: ScrutinyClaim, kinship: Kinship): boolean {
  if (a.value.type !== b.value.type) return false;
  const [one, other] = [momentOf(a), momentOf(b)];
  if (one === null || other === null || !isSameMoment(one, other)) return false;
  // What one report says of it twice it dates once.
  if (a.reportId === b.reportId)
    return compareValues(a.value, b.value) !== 'excludes' && isOneThing(a, b, one, other, kinship);
  return (
    !otherOccasion(a, b) &&
    !otherDesignation(a, b) &&
    kinship.akin(a, b) &&
    isOneThing(a, b, one, other, kinship) &&
    isOnlyOne(a, one, kinship) &&
    isOnlyOne(b, one, kinship)
  );
}

/**
 * Whether the two are of what both reports are about, or both name one thing and none that the other's report never
 * names. Whom a name means tells only what befell a person from what befell another.
 */
function isOneThing(a: ScrutinyClaim, b: ScrutinyClaim, one: Moment, other: Moment, kinship: Kinship): boolean {
  const [left, right] = [namesIn(a), namesIn(b)];
  const foreign = [isForeign(left, b, kinship), isForeign(right, a, kinship)];
  if (foreign.every(Boolean)) return false;
  if ([a, b].every((claim) => opens(claim, one, other, kinship))) return true;
  if (foreign.some(Boolean)) return false;
  const things = thingsOf(one).filter((word) => thingsOf(other).includes(word));
  return things.some((word) => one.ofPerson || !left.includes(word));
}

/** Whether a name of a sentence stands nowhere in the other's report. */
const isForeign = (names: readonly string[], other: ScrutinyClaim, kinship: Kinship): boolean =>
  names.some((name) => kinship.sentencesOf(other.reportId).every((sentence) => !namesIn(sentence).includes(name)));

/** Stems of the names of a claim's words, days and months left out. */
const namesIn = perClaim(({ words }): readonly string[] =>
  Array.from(words.content.matchAll(/(?<=\s)\p{Lu}\p{Ll}{2,}/gu), ([name]) => stem(name.toLowerCase())).filter(
    (name) => !isCalendarStem(name),
  ),
);

const thingsOf = ({ rest }: Moment): string[] =>
  rest.filter((word) => !isFunctionWord(word) && !isCalendarStem(word)).map(sameThing);

/** Whether a report begins with what has such a moment: where one says no more than "the accident", with nothing else. */
function opens({ reportId }: ScrutinyClaim, one: Moment, other: Moment, kinship: Kinship): boolean {
  const told = new Set(
    kinship
      .sentencesOf(reportId)
      .slice(0, OPENING)
      .flatMap((sentence) => [...momentsIn(sentence)]),
  );
  if (one.name === other.name) return told.has(one.name);
  const incidents = [...told].filter((name) => isIncident(name) && name !== 'incident');
  return incidents.length === 1 && [one.name, other.name].includes(incidents[0] ?? '');
}

/** A report that gives two times for moments of one kind tells of two things. */
function isOnlyOne(claim: ScrutinyClaim, { name }: Moment, kinship: Kinship): boolean {
  const { value } = claim;
  if (value.type !== 'time') return daysIn(claim).length < 2;
  return kinship.sentencesOf(claim.reportId).every((sentence) => {
    if (sentence.evidence.start === claim.evidence.start || !momentsIn(sentence).has(name)) return true;
    return clockTimesIn(sentence).every((minute) => Math.abs(minute - value.fromMinute) < NEAR);
  });
}
