import type { Candidate, ScrutinyClaim } from '../scrutiny-claim.js';
import { monthOf } from '../wording/dates.js';
import { MADE_IN } from '../wording/occasions.js';
import type { ClaimPair, PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.)';

/** A month or year without a day, and other stretches of time that lie behind the news of the day. */
const STRETCH = new RegExp(
  String.raw`\b(?:in|since|back in|during|until|the end of|beginning of|early|late|mid|last|previous)[ -](?:(?:early|late|mid)[ -])?(${MONTH}(?:,?\s+of)?(?:,?\s+(?:1[5-9]|20)\d{2})?|(?:1[5-9]|20)\d{2})\b(?!\s+\d{1,2}\b)|\b(last (?:year|month|spring|summer|autumn|fall|winter|season)|(?:years?|months) (?:ago|earlier|before)|(?:the|a) (?:previous|earlier) (?:year|season))\b`,
  'giu',
);

/** A sentence that goes on about what the one before it speaks of. */
const GOES_ON = /^\W*(?:it|he|she|they|that|those|this|these)\b/iu;

const stretchesIn = (text: string): string[] =>
  Array.from(text.matchAll(STRETCH), ([whole, calendar]) => (calendar ?? whole).toLowerCase());

/** "In May a boat sank": a stretch of time up to here opens its sentence, and holds for all of it. */
const OPENING = 30;

/**
 * What one report tells of a month, year or season that has gone by is background, and no answer to what the other's own
 * news are: "in spring a boat with nine aboard sank" beside a headline of today's. A stretch of time in which the
 * other's news lie too, or in which it was written, is no such past.
 */
export const notToldAside: Gate = (pair) => {
  const { a, b, options } = pair;
  if (options.sameEvent || a.reportId === b.reportId) return null;
  return liesBehind(a, b, pair) || liesBehind(b, a, pair) ? stops('one side tells of what went before') : null;
};

function liesBehind(claim: PlacedClaim, news: PlacedClaim, pair: ClaimPair): boolean {
  if (claim.position !== 'body') return false;
  const stretches = stretchesOf(claim, pair);
  if (stretches.length === 0 || stretchesIn(news.words.evidence).length > 0) return false;
  if (PLUPERFECT.test(claim.words.content)) return true;
  const others = pair
    .sentences(news)
    .filter(isNews)
    .map(({ words }) => words.evidence.toLowerCase())
    .join(' ');
  return stretches.every((stretch) => !others.includes(stretch) && !wasWrittenIn(stretch, claim, news));
}

/** What had been before what a report is about. */
const PLUPERFECT =
  /\bhad\s+(?:\p{Ll}+ly\s+)?(?:\p{Ll}+(?:ed|en|wn|ne)|been|won|lost|beat|made|held|led|shot|sent|taken)\b/iu;

/** Whether it tells what its own report is about; what else is of the past is so for both reports. */
const isNews = ({ position, event }: ScrutinyClaim): boolean => position !== 'body' || event?.main === true;

/** Stretches of time that a sentence names, or the one that it goes on from. */
function stretchesOf(claim: PlacedClaim, { sentences }: ClaimPair): readonly string[] {
  const { content, evidence } = claim.words;
  const own = [...stretchesIn(evidence.slice(0, OPENING)), ...stretchesIn(content)];
  if (own.length > 0 || !GOES_ON.test(claim.words.evidence)) return own;
  const before = sentences(claim).filter(({ evidence }) => evidence.start < claim.evidence.start);
  const last = before.at(-1);
  return last === undefined ? own : stretchesIn(last.words.evidence.replace(MADE_IN, ''));
}

/** Whether one of the two reports may have been written in the month or year that the other speaks of. */
function wasWrittenIn(stretch: string, ...claims: readonly Candidate[]): boolean {
  const month = monthOf(stretch);
  const year = /\d{4}/u.exec(stretch)?.[0];
  if (month === null && year === undefined) return false;
  return claims.some(({ published: { earliest, latest } }) =>
    [earliest, latest].some(
      (at) =>
        at !== null &&
        (year === undefined || at.startsWith(year)) &&
        (month === null || Number(at.slice(5, 7)) === month),
    ),
  );
}
