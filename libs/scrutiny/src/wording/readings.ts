import { perClaim } from '../words/per-claim.js';
import { wordedAges } from './ages.js';
import { surenessOf } from './certainty-cues.js';
import { clockTimes } from './clock-times.js';
import { wordedDays } from './dates.js';
import { wordedFigures } from './figures.js';
import { nearPairs } from './near-pairs.js';
import { readNegation } from './negation.js';
import { nominalsOf } from './nominals.js';
import { wordedRelations } from './relations.js';

/** Beyond this, in UTF-16 code units, a text without a full stop is no sentence, and patterns of names would take long on it. */
const LONGEST_SENTENCE = 2_000;
const readable = (sentence: string): string => (sentence.length > LONGEST_SENTENCE ? '' : sentence);

/** What the sentence of a claim words, each read once for all its comparisons. */
export const figuresIn = perClaim(({ words }) => wordedFigures(words.evidence));
export const negationIn = perClaim(({ words }) => readNegation(words.evidence));
export const surenessIn = perClaim(({ words }) => surenessOf(words.evidence));
export const nominalsIn = perClaim(({ words }) => nominalsOf(words.evidence));
export const nearPairsIn = perClaim(({ words }) => new Set(nearPairs(words.evidence)));
export const clockTimesIn = perClaim(({ words }) => clockTimes(words.evidence));
export const daysIn = perClaim(({ words }) => wordedDays(words.evidence));
export const relationsIn = perClaim(({ words }) => wordedRelations(readable(words.evidence)));
export const agesIn = perClaim(({ words }) => wordedAges(readable(words.evidence)));
