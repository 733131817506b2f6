import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { publicationOrder } from '../gates/claim-pair.js';
import type { WordedDay } from '../wording/dates.js';
import type { WordedFigure } from '../wording/figures.js';
import { daysIn, figuresIn } from '../wording/readings.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { tellingWords } from '../words/likeness.js';
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
  | { readonly kind: 'figure'; readonly figure: WordedFigure }
  | { readonly kind: 'statement' };

/** Telling words that a sentence must share with the notice, one of them no name. */
const SHARED = 2;
/** Share of a withdrawn statement's words that a sentence must have, and how many. */
const MOST = 0.6;
const FEWEST = 3;

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
  if (withdraws(reading, claim)) return { ...taken, old: { kind: 'statement' }, instead: null };
  if (!isAbout(reading, claim)) return null;
  const named = readings.flatMap(({ old }) => [...old.days, ...old.figures]).length > 0;
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

function withdraws({ withdrawn }: NoticeReading, claim: PlacedClaim): boolean {
  const words = new Set(contentStems(claim.words.evidence));
  const shared = withdrawn.filter((word) => words.has(word)).length;
  return shared >= FEWEST && shared >= withdrawn.length * MOST;
}

function isAbout({ about }: NoticeReading, claim: PlacedClaim): boolean {
  const { stems, names } = tellingWords(claim);
  const shared = stems.filter((word) => about.includes(word));
  return shared.length >= SHARED && shared.some((word) => !names.includes(word));
}

/** A value that the notice names as wrong and the sentence gives. */
function givenOld({ old, instead }: NoticeReading, claim: PlacedClaim, all: readonly NoticeValues[]): Values | null {
  const day = daysIn(claim).find((one) => old.days.some((other) => sameDay(one, other)));
  if (day) {
    const right = [instead, ...all].flatMap(({ days }) => days)[0];
    return { old: { kind: 'day', day }, instead: right ? { kind: 'day', day: right } : null };
  }
  const figure = figuresIn(claim).find((one) =>
    old.figures.some((other) => one.value === other.value && mayCountAlike(one, other)),
  );
  if (!figure) return null;
  const right = [instead, ...all].flatMap(({ figures }) => figures).find((one) => mayCountAlike(one, figure));
  return { old: { kind: 'figure', figure }, instead: right ? { kind: 'figure', figure: right } : null };
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
  (a.unit === b.unit || a.unit === '' || b.unit === '') && (a.noun === b.noun || a.noun === '' || b.noun === '');
