import type { ClaimValue } from '#story';
import type { WordedFigure } from '../wording/figures.js';
import { clockTimesIn, figuresIn } from '../wording/readings.js';
import { figuresFor } from '../wording/respective.js';
import type { PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

/** From here on a figure is so telling that it means one thing, whatever word stands behind it. */
const TELLING = 1_000;

/**
 * A sentence that gives the other's answer too does not speak against it: "23 pirates, of whom 12 are Somali" and "23
 * pirates", "9.40 p.m. (1.40 a.m. in London)" and "9.40 p.m.".
 */
export const neitherGivesBoth: Gate = ({ a, b }) =>
  givesBoth(a, b, a.value, b.value) || givesBoth(b, a, b.value, a.value)
    ? stops('one sentence gives both answers, of two things')
    : null;

function givesBoth(claim: PlacedClaim, against: PlacedClaim, own: ClaimValue, other: ClaimValue): boolean {
  if (own.type === 'time' && other.type === 'time')
    return [own, other].every((value) => clockTimesIn(claim).includes(value.fromMinute));
  const [mine, theirs] = [exactly(own), exactly(other)];
  return mine !== null && theirs !== null && givesBothFigures(claim, against, mine, theirs);
}

/** The figures of a claim's sentence that concern what the other's speaks of. */
export const figuresAbout = (claim: PlacedClaim, other: PlacedClaim): readonly WordedFigure[] =>
  figuresFor(figuresIn(claim), claim.words.evidence, other.words.evidence);

/** "98 votes to 91" and "89 votes to 91" share one of their figures and differ for all that. */
const SCORE = /\b\d+ (?:\p{L}+ )?(?:to|-|–) \d+\b/u;

/**
 * Whether a sentence gives beside its own figure the other's too, or a part that makes it up: "12 Somali and 11 Yemeni"
 * are 23.
 * @param own the figure of the claim that is held against `other` of the other
 */
export function givesBothFigures(claim: PlacedClaim, against: PlacedClaim, own: number, other: number): boolean {
  if (SCORE.test(claim.words.evidence) && SCORE.test(against.words.evidence)) return false;
  const figures = figuresAbout(claim, against);
  const mine = figures.find(({ value }) => value === own);
  return figures.some(
    (figure) =>
      figure !== mine &&
      ((figure.value === other && (mine === undefined || mayBeOfOneKind(mine, figure))) ||
        (figure.unit === '' && mine?.unit === '' && figure.value + own === other)),
  );
}

/** The figure of an exact amount; `null` for anything else. */
const exactly = (value: ClaimValue): number | null =>
  (value.type === 'quantity' || value.type === 'money') && value.min === value.max ? value.min : null;

/** Whether two figures of one sentence may answer one question: a share and a sum do not, nor "1 dead" and "2 hurt". */
const mayBeOfOneKind = (one: WordedFigure, other: WordedFigure): boolean =>
  one.unit === other.unit &&
  (one.unit !== '' || Math.max(one.value, other.value) >= TELLING || (one.noun !== '' && one.noun === other.noun));
