import { asksTheSame } from '../questions/place-claim.js';
import { figuresIn } from '../wording/readings.js';
import type { WordedFigure } from '../wording/figures.js';
import { sentenceLikeness } from '../words/likeness.js';
import { contentStems } from '../words/words.js';
import { stem } from '../words/stem.js';
import { aroundValue, leadInContent } from './around-value.js';
import type { ClaimPair, PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

const BY_THE_YEAR =
  /^\W*(?:(?:an?|per|each|every)\s+(?:year|month|week|day|hour|season|game|head|person)\b|(?:average\s+)?(?:annual|yearly|monthly|weekly|daily)\b)/iu;

/** What is paid or used each year is not what is paid in all. */
export const onePeriod: Gate = ({ a, b }) =>
  isByTheYear(a) === isByTheYear(b) ? null : stops('one side counts by the year or the like');

const isByTheYear = (claim: PlacedClaim): boolean => BY_THE_YEAR.test(aroundValue(claim)?.tail ?? '');

const YARDSTICK =
  /\b(?:surpass\p{L}*|dwarf\p{L}*|exceed\p{L}*|topp(?:ed|ing)|tops|beat(?:s|ing)?|eclips\p{L}*|compared (?:with|to)|than|match\p{L}*|up from|down from)\s+(?:the|its|their|his|her|last \p{L}+[’']s|a previous)\s+(?:\p{L}+\s+){0,2}$/iu;
const WANTED =
  /\b(?:seeks?|seeking|sought|wants?|wanted|asks? for|asked for|asking for|hop(?:es?|ed|ing) for|looking for)\b/iu;

/** What a figure is only measured by, or what somebody would like to have, is not what it comes to. */
export const notYardstick: Gate = ({ a, b }) => {
  if ([a, b].some((claim) => YARDSTICK.test(leadInContent(claim))))
    return stops('one figure is only what another is measured by');
  const [left, right] = [a, b].map((claim) => WANTED.test(leadInContent(claim)));
  return left === right ? null : stops('one side gives what somebody would like to have');
};

const ONCE_EXPECTED =
  /\b(?:(?:had been|was|were)\s+(?:\p{L}+ly\s+)?(?:expected|meant|supposed|planned|due|estimated|budgeted|projected|forecast|scheduled|intended)|(?:was|were)\s+(?:\p{L}+ly\s+)?to)\b[^,;.]*$/iu;
const STILL_LEFT =
  /^[^,;.]*?\b(?:(?:is|are|was|were|be|remain\p{L}*)\s+still|still\s+(?:\p{L}+ly\s+)?(?:held|trapped|missing|being)|remain(?:s|ed)?\s+(?:held|captive|hostage|trapped|in hospital))\b/iu;

/** What had been expected of a thing, or how many are left of several, is not what came of it and how many there were. */
export const notOfAnotherTime: Gate = ({ a, b }) => {
  const [one, other] = [a, b].map((claim) => ONCE_EXPECTED.test(leadInContent(claim)));
  if (one !== other) return stops('one side gives what had been expected');
  const [left, right] = [a, b].map((claim) => STILL_LEFT.test(aroundValue(claim)?.tail ?? ''));
  return left === right || a.aspect.behaviour === 'grows' ? null : stops('one side counts those who are left');
};

const OFFER = /\b(?:offer(?:s|ed|ing)?|bid(?:s|ding)?)\b/iu;

/** Offers of two bidders are two. */
export const oneOffer: Gate = ({ a, b }) =>
  [a, b].some(({ words }) => OFFER.test(words.content)) && sentenceLikeness(a, b).namesDiffer
    ? stops('the offers are of two')
    : null;

const TERM = /\b(?:prison|jail|custody|behind bars|detention|sentenc\w*)\b/iu;
const SERVED = /\b(?:serv(?:ed|ing)|spent|spending|held for)\b/iu;
const SENTENCED = /\b(?:sentenc\w*|jailed for|handed|ordered to serve)\b/iu;

/** Of the time to which a court sentences somebody not all need be served, and some is spent before. */
export const oneTerm: Gate = ({ a, b }) =>
  [a, b].every(({ words }) => TERM.test(words.evidence)) &&
  (isServed(a) ? isSentenced(b) : isServed(b) && isSentenced(a))
    ? stops('one side gives what was served, the other what a court gave')
    : null;

const isServed = ({ words }: PlacedClaim): boolean => SERVED.test(words.evidence) && !SENTENCED.test(words.evidence);
const isSentenced = ({ words }: PlacedClaim): boolean => SENTENCED.test(words.evidence) && !SERVED.test(words.evidence);

/**
 * "One shell hit the roof, two other shells the yard": a sentence that goes through the parts gives no total, and neither
 * does "including a fee of 4 million".
 */
export const notPartByPart: Gate = ({ a, b }) =>
  [a, b].some(tellsParts) ? stops('one sentence goes through parts of what the other counts') : null;

function tellsParts({ value, words }: PlacedClaim): boolean {
  if (INCLUDED.test(leadInContent({ words }))) return true;
  if (value.type !== 'quantity' || value.unit === '' || value.unit === 'person') return false;
  const unit = stem(value.unit);
  return Array.from(words.evidence.matchAll(REST), ([, rest = '']) => contentStems(rest)).some((rest) =>
    rest.includes(unit),
  );
}
const REST = /\b(?:others?|another|the rest of the|remaining)\s+((?:\p{L}+\s*){1,2})/giu;

const INCLUDED =
  /\b(?:including|of which|among (?:it|them|which))\s+(?:(?:the|an?|its|their)\s+)?(?:\p{L}+\s+){0,2}$/iu;

/** From where a distance is told: "40 miles east of Orrin", "13 miles away from it". */
const FROM =
  /^\W*(?:\p{L}+[\s-]+){1,3}?(?:(?:north|south|east|west)\p{L}*\s+of|away from|from|off|outside|out of)\s+((?:[\p{L}’'-]+\s*){1,4})/iu;

/** How far it is from one point is not how far it is from another, and a distance need not be told from any. */
export function onePoint({ a, b }: ClaimPair, one: number, other: number): boolean {
  const [left, right] = [pointOf(a, one), pointOf(b, other)];
  return (
    left === null || right === null || left.some((word) => right.includes(word)) || left.length + right.length === 0
  );
}

/** Stems of the point from which a sentence tells a distance, empty where it gives none; `null` for what is no distance. */
function pointOf(claim: PlacedClaim, value: number): readonly string[] | null {
  const figure = figuresIn(claim).find((one) => one.value === value && isLength(one));
  if (figure === undefined) return null;
  const { evidence } = claim.words;
  const at = new RegExp(`\\b${String(value)}\\b`, 'u').exec(evidence);
  if (at === null) return null;
  const found = FROM.exec(evidence.slice(at.index + at[0].length).replace(/\([^)]*\)/gu, ''))?.[1];
  return found === undefined ? [] : contentStems(found);
}

const isLength = ({ noun, following }: WordedFigure): boolean =>
  [noun, ...following.slice(0, 2)].some((word) => LENGTHS.has(word));
const LENGTHS: ReadonlySet<string> = new Set(
  ['kilometre', 'kilometer', 'km', 'mile', 'metre', 'meter', 'yard'].map(stem),
);

/** {@link onePoint} of two answers to one question. */
export const samePoint: Gate = (pair) => {
  const [one, other] = [pair.a.value, pair.b.value];
  // "168 metres from stem to stern" is a size, and no distance from anywhere.
  if (/^(?:length|height|width|depth)$/u.test(pair.a.aspect.detail)) return null;
  if (one.type !== 'quantity' || other.type !== 'quantity' || one.min === null || other.min === null) return null;
  return onePoint(pair, one.min, other.min) ? null : stops('the distances are from two points');
};

/**
 * Whether two figures of two sentences are no answers to two known questions: what was stolen is no reward, and who was
 * hurt is not who was let go. A figure of which no more is known than its words may be any.
 */
export function answerAlike(pair: ClaimPair, one: number, other: number): boolean {
  const [left, right] = [known(pair, pair.a, one), known(pair, pair.b, other)];
  return left.length === 0 || right.length === 0 || left.some((mine) => right.some((its) => mayAskTheSame(mine, its)));
}

/** "The crew aboard" may be all "people aboard", where what was stolen is no part of a reward. */
function mayAskTheSame(a: PlacedClaim, b: PlacedClaim): boolean {
  if (asksTheSame(a, b)) return true;
  const words = contentStems(a.aspect.detail);
  return contentStems(b.aspect.detail).some((word) => words.includes(word));
}

/** The claims of a sentence that give a figure as the answer to a question of its own, and not as one that varies. */
const known = ({ inSentence }: ClaimPair, claim: PlacedClaim, figure: number): readonly PlacedClaim[] =>
  inSentence(claim).filter(
    ({ value, aspect }) =>
      (value.type === 'money' || (value.type === 'quantity' && aspect.slot === 'count')) &&
      aspect.behaviour !== 'varies' &&
      (value.min === figure || value.max === figure),
  );
