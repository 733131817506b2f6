import { perSentence } from '../words/per-sentence.js';
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
export const figuresIn = perSentence(wordedFigures);
export const negationIn = perSentence(readNegation);
export const surenessIn = perSentence(surenessOf);
export const nominalsIn = perSentence(nominalsOf);
export const nearPairsIn = perSentence(nearPairs);
export const clockTimesIn = perSentence(clockTimes);
export const daysIn = perSentence(wordedDays);
export const relationsIn = perSentence((sentence) => wordedRelations(readable(sentence)));
export const agesIn = perSentence((sentence) => wordedAges(readable(sentence)));
