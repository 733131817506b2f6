import { countSpeakers, sourcesOf, type ClaimPair, type PlacedClaim } from '../gates/claim-pair.js';
import type { WordedFigure } from '../wording/figures.js';
import { figuresIn } from '../wording/readings.js';
import { perSentence } from '../words/per-sentence.js';
import { sentenceLikeness } from '../words/likeness.js';
import type { Judgement, Rule } from './rule.js';

/** A named body that estimates, counts or puts the figure. */
const ESTIMATOR =
  /(?:^|[,;]\s+|\band\s+)(?:[Tt]he\s+)?(?!An?\b|It\b)\p{Lu}[\p{L}.]+(?:\s+\p{Lu}[\p{L}.]+)*\s+(?:estimat(?:es|ed)|put(?:s)?|count(?:s|ed)|calculat(?:es|ed)|reckon(?:s|ed)?)\b/u;
/** A figure that somebody must have estimated, and nobody is said to have. */
const NOBODY =
  /\b(?:an?\s+estimated|it is estimated|estimated\s+(?:at\s+)?\d|thought to be|believed to be)\b(?!.{0,60}\bby\b)/iu;

const estimated = perSentence((sentence) => ESTIMATOR.test(sentence));
const orphaned = perSentence((sentence) => NOBODY.test(sentence));

const hasSource = (claim: PlacedClaim): boolean =>
  estimated(claim) || (sourcesOf(claim).length > 0 && !orphaned(claim));

/** Share of the shorter sentence's telling words, and how many, that make two sentences speak of one thing. */
const ALIKE = 0.5;
const FEWEST = 2;

/** One thing that two reports have from another number of anonymous speakers. */
function speakerCounts({ a, b }: ClaimPair): Judgement | null {
  const [left, right] = [countSpeakers(a), countSpeakers(b)];
  if (left === null || right === null || left === right || Math.min(left, right) < 2) return null;
  const { shared, ofSmaller } = sentenceLikeness(a, b);
  if (shared.length < FEWEST || ofSmaller < ALIKE) return null;
  return {
    fires: true,
    reason: `One side has it from ${left} speakers, the other from ${right}.`,
    gates: [`the statements share ${shared.length} telling words`],
    sides: [
      { key: `speakers:${left}`, value: a.value },
      { key: `speakers:${right}`, value: b.value },
    ],
    about: `speakers:${a.reportId}:${a.evidence.start}`,
  };
}

/**
 * An estimate that one report gives with its source and another as nobody's. Source: sources as PolNeAR marks them,
 * Newell, Margolin and Ruths (2018). Measured (`npm run evaluate -- --set rules`): 1 fire on the seeds and 2 on the
 * gold as expected, 2 not judged.
 */
export const wordedAttributionRule: Rule = {
  name: 'worded-attribution',
  version: '1',
  kind: 'attribution-drift',
  severity: 'notice',
  reach: 'story',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId) return null;
    const counted = speakerCounts(pair);
    if (counted) return counted;
    const orphan = [a, b].find((claim) => orphaned(claim) && !hasSource(claim));
    const sourced = orphan === a ? b : a;
    if (!orphan || !hasSource(sourced)) return null;
    const figure = sharedFigure(a, b);
    if (!figure) return null;
    return {
      fires: true,
      reason: 'One side says whose estimate it is, the other gives it without a source.',
      gates: ['both give one figure of one thing'],
      sides: [side(a === orphan, a), side(b === orphan, b)],
      about: `estimate:${figure.value}:${figure.noun}`,
    };
  },
};

const side = (orphan: boolean, { value }: PlacedClaim) => ({ key: orphan ? 'unattributed' : 'attributed', value });

/** A figure of more than a hundred that both sentences give of one thing; small ones are shared by chance. */
function sharedFigure(a: PlacedClaim, b: PlacedClaim): WordedFigure | null {
  const others = figuresIn(b);
  return (
    figuresIn(a).find(
      (one) =>
        one.value >= 100 &&
        others.some(
          ({ value, noun, following }) =>
            value === one.value && (noun === one.noun || following.some((word) => one.following.includes(word))),
        ),
    ) ?? null
  );
}
