import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { publicationOrder } from '../gates/claim-pair.js';
import type { WordedDay } from '../wording/dates.js';
import type { WordedFigure } from '../wording/figures.js';
import { clockTimesIn, daysIn, figuresIn } from '../wording/readings.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { sentenceLikeness, tellingWords } from '../words/likeness.js';
import { contentStems } from '../words/words.js';
import { readNotice, type NoticeReading, type NoticeValues } from './notice-text.js';
import { cameBefore, isNotice, speaksFor } from './notices.js';

/** A sentence of a notice, another report's sentence, and the value that the one takes back and the other gives. */
export interface WordedTaking {
  readonly notice: PlacedClaim;
  readonly claim: PlacedClaim;
  readonly old: WordedValue;
  readonly instead: WordedValue | null;
  /** The other sentences of the notice. */
  readonly beside: readonly ScrutinyClaim[];
}

type Values = Pick<WordedTaking, 'old' | 'instead'>;

export type WordedValue =
  | { readonly kind: 'day'; readonly day: WordedDay }
  | { readonly kind: 'time'; readonly minute: number }
  | { readonly kind: 'figure'; readonly figure: WordedFigure }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'statement' };

/** Telling words that a sentence must share with the notice, one of them no name. */
const SHARED = 2;
/** Share of a withdrawn statement's words that a sentence must have, and how many. */
const MOST = 0.6;
const FEWEST = 3;
/** Share of the shorter sentence's words that make it a repeat of another. */
const REPEATED = 0.75;

const inNotice = (claim: PlacedClaim): boolean => claim.position === 'correction' || isNotice(claim);

/** Words by which a sentence tells of the old value as of something that was said once. */
const AS_PAST =
  /\b(?:wrongly|mistakenly|incorrectly|erroneously|initially|at first|originally|corrected|correction|retracted|withdrew|no longer|turned out|had (?:said|reported|put))\b/iu;

/** Reads whether one of a pair's sentences is of a notice and the other gives what it takes back. */
export function wordedTaking(pair: ClaimPair): WordedTaking | null {
  const notice = [pair.a, pair.b].find(inNotice);
  if (!notice) return null;
  const claim = notice === pair.a ? pair.b : pair.a;
  if (inNotice(claim) || claim.reportId === notice.reportId) return null;
  if (claim.stance === 'denies' || claim.reconstructed !== null || AS_PAST.test(claim.words.evidence)) return null;
  const sentences = pair.sentences(notice);
  const at = sentences.findIndex(({ evidence }) => evidence.start === notice.evidence.start);
  const readings = readNotice(sentences.map(({ words }) => words.evidence));
  const reading = readings[at];
  if (!reading) return null;
  const beside = sentences.filter(
    ({ evidence, position }) => evidence.start !== notice.evidence.start && position === notice.position,
  );
  const taken = { notice, claim, beside };
  if (withdraws(pair, reading, notice, claim)) return { ...taken, old: { kind: 'statement' }, instead: null };
  if (!isAbout(reading, claim)) return null;
  const named = readings.some(
    ({ old: { days, times, figures, names } }) => days.length + times.length + figures.length + names.length > 0,
  );
  const instead = readings.map((one) => one.instead);
  const found = givenOld(reading, claim, instead);
  if (found) return { ...taken, ...found };
  const implied = named ? null : impliedOld(pair, notice, claim, reading);
  return implied && { ...taken, ...implied };
}

/** Whether the notice speaks to the report of the claim and came after it. */
export const reachesBack = ({ notice, claim }: WordedTaking): boolean =>
  speaksFor(notice, claim) && cameBefore(claim, notice);

/** Whether the claim was public after the notice. */
export const cameAfter = ({ notice, claim }: WordedTaking): boolean => publicationOrder(notice, claim) === 'before';

/** Whether a sentence says what the notice withdraws, or says again what such a sentence of the notice's outlet said. */
function withdraws(pair: ClaimPair, reading: NoticeReading, notice: PlacedClaim, claim: PlacedClaim): boolean {
  if (reading.withdrawn.length === 0) return false;
  if (saysWithdrawn(reading, claim, [])) return true;
  const own = (one: PlacedClaim): boolean =>
    !inNotice(one) &&
    speaksFor(notice, one) &&
    cameBefore(one, notice) &&
    saysWithdrawn(
      reading,
      one,
      pair.sentences(one).flatMap(({ words }) => contentStems(words.evidence)),
    );
  return own(claim) || pair.near.some((one) => saysAgain(claim, one) && own(one));
}

/**
 * Whether a sentence has most of the withdrawn words. Of names and roles, which a report gives once, it is enough that
 * they stand elsewhere in its report.
 */
function saysWithdrawn({ withdrawn }: NoticeReading, claim: PlacedClaim, around: readonly string[]): boolean {
  const { stems, names } = tellingWords(claim);
  const own = new Set(contentStems(claim.words.evidence));
  const shared = withdrawn.filter((word) => own.has(word));
  const found = withdrawn.filter((word) => own.has(word) || around.includes(word)).length;
  // Of a statement of two telling words, neither may be missing: "that a clerk had been arrested".
  if (withdrawn.length < FEWEST)
    return (
      withdrawn.length === SHARED &&
      shared.length === SHARED &&
      shared.some((word) => stems.includes(word) && !names.includes(word))
    );
  if (found < FEWEST || found < withdrawn.length * MOST) return false;
  return (
    shared.length === found || shared.filter((word) => stems.includes(word) && !names.includes(word)).length >= SHARED
  );
}

/** Whether a sentence of another report says what an earlier one said, hardly a word left out. */
function saysAgain(claim: PlacedClaim, earlier: PlacedClaim): boolean {
  if (claim.reportId === earlier.reportId || claim.polarity !== earlier.polarity) return false;
  const { shared, ofSmaller, namesDiffer } = sentenceLikeness(claim, earlier);
  return !namesDiffer && shared.length >= FEWEST && ofSmaller >= REPEATED;
}

function isAbout({ about }: Pick<NoticeReading, 'about'>, claim: PlacedClaim): boolean {
  const { stems, names } = tellingWords(claim);
  const shared = stems.filter((word) => about.includes(word));
  return shared.length >= SHARED && shared.some((word) => !names.includes(word));
}

/** A value that the notice names as wrong and the sentence gives. */
function givenOld(
  { old, instead, beside }: NoticeReading,
  claim: PlacedClaim,
  all: readonly NoticeValues[],
): Values | null {
  const day = daysIn(claim).find((one) => old.days.some((other) => sameDay(one, other)));
  if (day) {
    const right = [instead, ...all].flatMap(({ days }) => days)[0];
    return { old: { kind: 'day', day }, instead: right ? { kind: 'day', day: right } : null };
  }
  const minute = clockTimesIn(claim).find((one) => old.times.includes(one));
  if (minute !== undefined) {
    const right = [instead, ...all].flatMap(({ times }) => times)[0];
    return { old: { kind: 'time', minute }, instead: right === undefined ? null : { kind: 'time', minute: right } };
  }
  const figure = figuresIn(claim).find((one) =>
    old.figures.some((other) => one.value === other.value && mayCountAlike(one, other)),
  );
  if (!figure) return isAbout({ about: beside }, claim) ? givenName(old, instead, claim) : null;
  const right = [instead, ...all].flatMap(({ figures }) => figures).find((one) => mayCountAlike(one, figure));
  return { old: { kind: 'figure', figure }, instead: right ? { kind: 'figure', figure: right } : null };
}

/** A name that the notice takes back, and the one that it gives in its place. */
function givenName(old: NoticeValues, instead: NoticeValues, { words }: PlacedClaim): Values | null {
  const name = old.names.find((one) => words.evidence.includes(one));
  const right = instead.names.at(-1);
  if (name === undefined || right === undefined || words.evidence.includes(right)) return null;
  return { old: { kind: 'name', name }, instead: { kind: 'name', name: right } };
}

/** A notice that names no wrong value: the one that its own outlet gave before, where it differs from what it gives now. */
function impliedOld(pair: ClaimPair, notice: PlacedClaim, claim: PlacedClaim, reading: NoticeReading): Values | null {
  const implied = other(reading.instead, claim);
  if (!implied) return null;
  const own = speaksFor(notice, claim)
    ? implied
    : pair.near
        .filter((one) => !inNotice(one) && speaksFor(notice, one) && cameBefore(one, notice) && isAbout(reading, one))
        .map((one) => other(reading.instead, one))
        .find((one) => one !== null && sameValue(one.old, implied.old));
  return own ? implied : null;
}

/** The one day or figure of a sentence that is not what the notice gives for it. */
function other(instead: NoticeValues, claim: PlacedClaim): Values | null {
  const [day, ...moreDays] = daysIn(claim);
  const [right, ...moreRight] = instead.days;
  if (day && right && moreDays.length + moreRight.length === 0 && !sameDay(day, right)) {
    return { old: { kind: 'day', day }, instead: { kind: 'day', day: right } };
  }
  for (const figure of figuresIn(claim)) {
    const given = instead.figures.filter((one) => one.noun !== '' && one.noun === figure.noun);
    const [one] = given;
    if (one && given.every(({ value }) => value !== figure.value)) {
      return { old: { kind: 'figure', figure }, instead: { kind: 'figure', figure: one } };
    }
  }
  return null;
}

const sameDay = (a: WordedDay, b: WordedDay): boolean => a.month === b.month && a.day === b.day;

const sameValue = (a: WordedValue, b: WordedValue): boolean =>
  a.kind === 'day' && b.kind === 'day'
    ? sameDay(a.day, b.day)
    : a.kind === 'figure' && b.kind === 'figure' && a.figure.value === b.figure.value;

/** A bare "not 41" counts what the figure before it counts. */
const mayCountAlike = (a: WordedFigure, b: WordedFigure): boolean =>
  (CURRENCY.test(a.unit) && a.unit === b.unit) ||
  ((a.unit === b.unit || a.unit === '' || b.unit === '') && (a.noun === b.noun || a.noun === '' || b.noun === ''));

/** What a sum of money is for stands before it or behind it. */
const CURRENCY = /^[$€£¥]$/u;
