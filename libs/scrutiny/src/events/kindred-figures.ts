import { millisecondsOf, type ClaimValue, type TimeRange, type ValueOf } from '#story';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { inUnitOf } from '../values/quantities.js';
import { otherDesignation } from '../words/designations.js';
import { nameWords, sameName } from '../words/names.js';
import { perClaim } from '../words/per-claim.js';
import { stem } from '../words/stem.js';
import { isCalendarStem } from '../wording/dates.js';
import { otherOccasion } from '../wording/occasions.js';
import { figuresIn } from '../wording/readings.js';
import { classesMeet } from './class-families.js';
import { isNamed } from './named-participants.js';
import { recurs } from './recurring.js';

/** Figures further apart than this, as a multiple, are seldom two answers to one question. */
const FAR = 10;

/**
 * Whether two figures or times of day under one name ("dead", "stolen", "price") are of one matter where their reports
 * are: one is of the event that its report is about, the other of that too or of one that may be it, and nothing tells
 * the two apart. What varies by the day is never taken for one.
 * @param akin whether the two reports are about one matter, by what they share beside the two sentences
 */
export function kindredFigures(a: ScrutinyClaim, b: ScrutinyClaim, akin: () => boolean): boolean {
  return (
    a.reportId !== b.reportId &&
    a.value.type === b.value.type &&
    !mayVary(a) &&
    !mayVary(b) &&
    !isOneOfShares(a) &&
    !isOneOfShares(b) &&
    (isFigure(a.value) && isFigure(b.value) ? isNear(a.value, b.value) : a.value.type === 'time') &&
    mayBeOne(a, b) &&
    sameHolder(a, b) &&
    !namesDiffer(a, b) &&
    !otherDesignation(a, b) &&
    !otherOccasion(a, b) &&
    akin()
  );
}

const isFigure = (value: ClaimValue): value is ValueOf<'quantity'> | ValueOf<'money'> =>
  value.type === 'quantity' || value.type === 'money';

/** A poll has many shares, each of another answer; which of two a ballot gave is told by name. */
const isOneOfShares = (claim: ScrutinyClaim): boolean =>
  claim.value.type === 'quantity' &&
  claim.value.unit === 'percent' &&
  !/^share (?:in favour|against)$/u.test(claim.aspect.detail) &&
  figuresIn(claim).filter(({ unit }) => unit === '%').length > 1;

type Figure = ValueOf<'quantity'> | ValueOf<'money'>;

function isNear(a: Figure, b: Figure): boolean {
  const scaled = inUnitOf(a, b);
  const [one, other] = [a.max ?? a.min, scaled.max ?? scaled.min];
  // No sum and no vote at all are told of what another report puts a figure on.
  if ((a.type === 'money' || a.unit === 'vote') && (one === 0 || other === 0)) return true;
  return one === null || other === null || Math.max(one, other) <= FAR * Math.min(one, other);
}

/**
 * Whether the events of two figures may be one, at no two places or times: one of them is what its report is about, and
 * the other is so too or of a kind that may be it. Between two other events, figures are of the past, or of what else
 * went on that day, more often than not.
 */
function mayBeOne(one: ScrutinyClaim, other: ScrutinyClaim): boolean {
  const { event: a, aspect } = one;
  const { event: b } = other;
  if (a === null && b === null) return aspect.behaviour === 'varies' || [one, other].every(isAskedAlone);
  if (a === null || b === null) return true;
  if (!a.main && !b.main) return false;
  if (!(a.main && b.main) && !classesMeet(a.class, b.class)) return false;
  if (a.place !== null && b.place !== null && !meets(a.place, b.place)) return false;
  if (LASTING.has(a.head) && LASTING.has(b.head)) return true;
  if (a.date === null || b.date === null || overlap(a.date, b.date)) return true;
  // Whether he was sacked on Saturday or left on Friday, the sum that he gets is one.
  return (
    aspect.behaviour === 'fixed' && [a, b].every(({ class: name, head }) => !recurs(name, head)) && near(a.date, b.date)
  );
}

/** Days by which reports may differ on what happened once. */
const SOON = 3 * 86_400_000;

const near = (a: TimeRange, b: TimeRange): boolean => !(apart(a, b) > SOON || apart(b, a) > SOON);

const apart = ({ latest }: TimeRange, { earliest }: TimeRange): number =>
  latest === null || earliest === null ? 0 : millisecondsOf(earliest) - millisecondsOf(latest);

/** What is asked by its own name, of no event: "turnout", "crew aboard". */
const isAskedAlone = ({ aspect: { key, detail, behaviour } }: ScrutinyClaim): boolean =>
  behaviour === 'fixed' && detail !== '' && key.startsWith(detail);

/** What varies by the day; what was done to so many of a thing does not. */
const mayVary = ({ aspect, event }: ScrutinyClaim): boolean =>
  aspect.behaviour === 'varies' && !(aspect.slot === 'count' && event === null && aspect.detail.includes(' '));

/** What goes on for days, so that reports date it by what it did on each. */
const LASTING: ReadonlySet<string> = new Set(
  'fire wildfire blaze flood flooding outbreak epidemic siege search drought heatwave'.split(' '),
);

const meets = (a: string, b: string): boolean => {
  const [left, right] = [nameWords(a), nameWords(b)];
  return left.some((word) => right.includes(word));
};

const overlap = (a: TimeRange, b: TimeRange): boolean => !endsBefore(a, b) && !endsBefore(b, a);

const endsBefore = ({ latest }: TimeRange, { earliest }: TimeRange): boolean =>
  latest !== null && earliest !== null && millisecondsOf(latest) < millisecondsOf(earliest);

/** Whose figure it is, where both say: two names differ, and two nouns do; a name may be that of what a noun means. */
function sameHolder(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const [one, other] = [holderOf(a), holderOf(b)];
  if (one === '' || other === '' || sameName(one, other)) return true;
  return isNamed(one, 'other', a) !== isNamed(other, 'other', b);
}

/** Whether the words of each figure name what the other's do not, and nothing that both name: two places or bodies. */
function namesDiffer(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const [one, other] = [namesIn(a), namesIn(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

/** Capitalised words behind the first of what the claim rests on, days and months left out. */
const namesIn = perClaim(({ words }): readonly string[] =>
  Array.from(words.content.matchAll(/(?<=\s)\p{Lu}\p{Ll}{2,}/gu), ([name]) => name.toLowerCase()).filter(
    (name) => !isCalendarStem(stem(name)),
  ),
);

const holderOf = ({ value }: ScrutinyClaim): string => (isFigure(value) ? value.whose : '');
