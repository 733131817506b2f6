import { likeness } from '../words/likeness.js';
import { nameWords } from '../words/names.js';
import type { ClaimPair, PlacedClaim } from './claim-pair.js';
import { daysBetween, meet, stops, type Gate } from './gates.js';

/** What players and teams gather is of one game, one stretch of it or a season, and sentences seldom say of which. */
export const notOfPlay: Gate = (pair) => {
  const { a, b, options } = pair;
  if (options.sameEvent) return null;
  if (isFinalScore(a) && isFinalScore(b)) return isOneGame(pair) ? null : stops('the two may have met more than once');
  return [a, b].some(({ value }) => value.type === 'quantity' && isOfPlay(value.unit))
    ? stops('figures of a game are told of parts of it')
    : null;
};

const isFinalScore = ({ value }: PlacedClaim): boolean => value.type === 'quantity' && value.unit === 'score';

/** Sides that meet again do so days later, and are then told of in one report with both scores. */
function isOneGame(pair: ClaimPair): boolean {
  const { a, b, akin } = pair;
  if (!sameSides(a, b)) return false;
  const [one, other] = [a.event?.date ?? null, b.event?.date ?? null];
  if (one !== null && other !== null) return meet(one, other);
  if (a.event?.main === true && b.event?.main === true) return daysBetween(a, b) <= SOON && akin();
  return likeness(a, b).sharedNames.length > 0 && tellsOne(pair, a) && tellsOne(pair, b) && akin();
}

/** The names of those who met, as far as the words give them: "her heroes" is no name. */
const sidesOf = ({ event, words }: PlacedClaim): string[] => {
  const capitals = new Set(words.evidence.match(CAPITALISED)?.map((word) => word.toLowerCase()));
  return (event?.participants ?? []).flatMap(({ name }) =>
    nameWords(name).every((word) => capitals.has(word)) ? [name] : [],
  );
};
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}\d]*/gu;

/** Whether all whom one names stand in the words of the other. */
const sameSides = (a: PlacedClaim, b: PlacedClaim): boolean => namesAll(a, b) || namesAll(b, a);

function namesAll(whose: PlacedClaim, { words }: PlacedClaim): boolean {
  const sides = sidesOf(whose);
  const text = words.evidence.toLowerCase();
  return sides.length > 0 && sides.every((name) => nameWords(name).some((word) => text.includes(word)));
}

/** Days between the reports of one game: with the day of each counted whole, the next day's paper is two away. */
const SOON = 2;

const tellsOne = (pair: ClaimPair, claim: PlacedClaim): boolean =>
  pair.sentences(claim).flatMap(({ words }) => words.evidence.match(SCORE) ?? []).length === 1;
const SCORE = /(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/gu;

/** Whether a noun is of what players and teams gather. */
export const isOfPlay = (noun: string): boolean => OF_PLAY.test(noun);
const OF_PLAY =
  /^(?:point|yard|rebound|assist|touchdown|homer|home run|rbi|goal|game|match|season|inning|punch|pass|throw|catch|carry|tackle|sack|start|win|loss|title|career|attempt|run)$/u;
