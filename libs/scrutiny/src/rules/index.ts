import { lostCorrectionRule } from './lost-correction.js';
import { repeatsRetractedRule } from './repeats-retracted.js';
import { retractionRule } from './retraction.js';
import { dateRule } from './date.js';
import { identityRule } from './identity.js';
import { outcomeRule } from './outcome.js';
import { placeRule } from './place.js';
import { polarityRule } from './polarity.js';
import { quantityRule } from './quantity.js';
import type { Rule } from './rule.js';
import { timeRule } from './time.js';

/**
 * All rules, in the order in which they are tried: of one pair only the first that fires inside its question counts, so
 * that a corrected figure is a retraction and not a second conflict of quantity.
 */
export const RULES: readonly Rule[] = [
  retractionRule,
  repeatsRetractedRule,
  lostCorrectionRule,
  dateRule,
  timeRule,
  quantityRule,
  polarityRule,
  outcomeRule,
  identityRule,
  placeRule,
];
