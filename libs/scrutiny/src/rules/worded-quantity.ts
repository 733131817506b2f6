import type { ValueOf } from '#story';
import type { PlacedClaim } from '../gates/claim-pair.js';
import {
  daysBetween,
  noDevelopment,
  oneOccasion,
  oneSession,
  oneTime,
  runGates,
  sameHedge,
  sameModality,
  type Gate,
} from '../gates/gates.js';
import { figuresAbout, givesBothFigures } from '../gates/gives-both.js';
import { isOfPlay } from '../gates/not-of-play.js';
import { onePassage } from '../gates/one-passage.js';
import { answerAlike, onePoint, oneTerm } from '../gates/one-measure.js';
import { beginsAlike } from '../gates/same-step.js';
import { notInPart } from '../gates/told-in-part.js';
import { differingFigure, type FigurePair } from '../wording/aligned-figures.js';
import { stretchesOf } from '../stands/read-stands.js';
import { development, grewLater } from '../wording/growth.js';
import { akinSentence, likenessOf, sameSentence } from '../wording/same-sentence.js';
import type { Likeness } from '../words/likeness.js';
import { contentStems } from '../words/words.js';
import { measureStems } from '../values/quantities.js';
import { polarityOf } from './denial.js';
import { figureKey, figureValue } from '../wording/worded-values.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * One figure that differs between two sentences which otherwise say the same. It catches what no question was found
 * for: hardly a word is swapped (a gate of six tenths of shared words lets 0.2% of unrelated claim pairs through,
 * ClaimDiff), no name is, and every other figure agrees. Source: numbers in de Marneffe, Rafferty and Manning (2008),
 * section 3. Measured (`npm run evaluate -- --set rules`): 41 of 41 fires right on RTE-3, planted figures and the told
 * stories, 8 of 8 over whole stories; none on headlines or ClaimDiff.
 */
export const wordedQuantityRule: Rule = {
  name: 'worded-quantity',
  version: '1',
  kind: 'quantity',
  severity: 'alert',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || polarityOf(a) !== polarityOf(b)) return null;
    const likeness = likenessOf(pair);
    const same = sameSentence(pair, likeness);
    if (!same && !akinSentence(pair, likeness)) return null;
    const { shared, namesDiffer, ofSmaller } = likeness;
    const differing = differingFigure(figuresAbout(a, b), figuresAbout(b, a), same && ofSmaller >= 0.75);
    if (!differing) return null;
    if (!same && (!sharesMore(likeness, differing) || isOtherPerson(differing) || isOfPlay(differing.a.noun)))
      return null;
    const told = [[a, differing.a] as const, [b, differing.b] as const] as const;
    // Between sentences that otherwise agree word for word, only a known order explains a difference.
    const grown = same ? grewLater(...told) : development(...told);
    if (grown !== null) return letGo(grown);
    const [one, other] = [differing.a.value, differing.b.value];
    if (givesBothFigures(a, b, one, other) || givesBothFigures(b, a, other, one))
      return letGo('one sentence gives both figures, of two things');
    if (namesDiffer) return letGo('each names what the other does not');
    if ([a, b].some((claim) => isYardstick(claim, shared)))
      return letGo('one only measures itself by what the other speaks of');
    if ((!same && isFar(one, other)) || befellOthers(a, b)) return letGo('the figures count two things');
    if (!answerAlike(pair, one, other)) return letGo('the figures answer two questions');
    if (!same && !onePoint(pair, one, other)) return letGo('the distances are from two points');
    const { open, reasons } = runGates(pair, [
      ...(OF_ITS_DAY.has(differing.a.unit) ? [sameWriting] : []),
      sameModality,
      sameHedge,
      oneTime,
      noDevelopment,
      oneOccasion,
      oneSession,
      oneTerm,
      beginsAlike,
      notInPart,
      onePassage,
    ]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [figureValue(differing.a), figureValue(differing.b)] as const;
    return {
      fires: true,
      reason: `One side says ${valueWords(sides[0])}, the other ${valueWords(sides[1])}.`,
      gates: [`the sentences share ${shared.length} telling words and differ in one figure`, ...reasons],
      sides: [side(sides[0]), side(sides[1])],
      about: `figure:${a.reportId}:${a.evidence.start}:${differing.a.noun || differing.a.before}`,
    };
  },
};

/** Share of all words of two sentences that they must have in common where one holds all words of the other. */
const QUARTER = 0.25;

/** Figures further apart than this, as a multiple, are seldom two answers to one question. */
const FAR = 10;
const isFar = (one: number, other: number): boolean => Math.max(one, other) > FAR * Math.min(one, other);

/** "200 sheep perished", "60 sheep were saved": what is told of the one is the opposite of what is told of the other. */
const befellOthers = (a: PlacedClaim, b: PlacedClaim): boolean =>
  stretchesOf(a).some((one) =>
    one.stands.some(
      ({ matter, answer }) =>
        FATES.has(matter.name) &&
        stretchesOf(b).some(({ stands }) => stands.some((its) => its.matter === matter && its.answer !== answer)),
    ),
  );
const FATES: ReadonlySet<string> = new Set(['life', 'harm', 'custody', 'whole', 'whereabouts']);

/** What is counted must not be nearly all that two sentences have in common: a trip and a drug both cost crowns. */
function sharesMore({ shared, sharedNames, onlyA, onlyB, jaccard }: Likeness, { a, b }: FigurePair): boolean {
  const counted = new Set([a.noun, b.noun, a.unit, b.unit]);
  // Two words of a short sentence stand in many a long one.
  const holds = Math.min(onlyA.length, onlyB.length) === 0 && jaccard >= QUARTER;
  if (holds) return true;
  const others = shared.filter((word) => !counted.has(word) && !measureStems.has(word));
  // "Ida Rusk was jailed for four years", "Ida Rusk has lived here for six": a name and a unit tell nothing of what is counted.
  return others.length > (others.some((word) => sharedNames.includes(word)) ? 2 : 1);
}

/** Reports that only tell of one matter name many people; a slip in one person's age is of a few years at most. */
const isOtherPerson = ({ a, b }: FigurePair): boolean => a.unit === 'age' && Math.abs(a.value - b.value) > 5;

/** Ages and "years ago" count from the day of writing. */
const OF_ITS_DAY = new Set(['age', 'ago']);
const A_MONTH = 31;
const sameWriting: Gate = ({ a, b, options }) =>
  options.sameEvent || daysBetween(a, b) <= A_MONTH
    ? null
    : { passed: false, reason: 'both count from the day of writing, and the days may lie far apart' };

/** "Larger than the moon": what a sentence measures its subject by is not what it speaks of. */
function isYardstick({ words }: PlacedClaim, shared: readonly string[]): boolean {
  const yardstick = /\b(?:\p{L}+er|more|less|worse) than\s+(\p{L}[^,.;]*)/iu.exec(words.evidence)?.[1] ?? '';
  return !/\d/u.test(yardstick) && contentStems(yardstick).some((word) => shared.includes(word));
}

const side = (value: ValueOf<'quantity'>) => ({ key: figureKey(value), value });
