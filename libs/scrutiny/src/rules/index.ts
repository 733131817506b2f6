import { ageRule } from './age.js';
import { attributionDriftRule } from './attribution-drift.js';
import { causeRule } from './cause.js';
import { certaintyDriftRule } from './certainty-drift.js';
import { dateRule } from './date.js';
import { headlineBodyRule } from './headline-body.js';
import { identityRule } from './identity.js';
import { lostCorrectionRule } from './lost-correction.js';
import { measuredRule } from './measured.js';
import { nameVariantRule } from './name-variant.js';
import { outcomeRule } from './outcome.js';
import { placeRule } from './place.js';
import { polarityRule } from './polarity.js';
import { quantityRule } from './quantity.js';
import { quoteMutationRule } from './quote-mutation.js';
import { rankedRule } from './ranked.js';
import { relationRule } from './relation.js';
import { repeatsRetractedRule } from './repeats-retracted.js';
import { repeatsWithdrawnRule } from './repeats-withdrawn.js';
import { retractionRule } from './retraction.js';
import type { Rule } from './rule.js';
import { sequenceRule } from './sequence.js';
import { specificityDriftRule } from './specificity-drift.js';
import { stanceRule } from './stance.js';
import { standRules } from './stand.js';
import { timeRule } from './time.js';
import { translationRule } from './translation.js';
import { winnerRule } from './winner.js';
import { wordedAgentRule } from './worded-agent.js';
import { wordedAttributionRule } from './worded-attribution.js';
import { wordedCertaintyRule } from './worded-certainty.js';
import { wordedDateRule } from './worded-date.js';
import { wordedDenialRule } from './worded-denial.js';
import { wordedOutcomeRule } from './worded-outcome.js';
import { wordedPlaceRule } from './worded-place.js';
import { wordedPolarityRule } from './worded-polarity.js';
import { wordedQuantityRule } from './worded-quantity.js';
import { wordedRepeatRule } from './worded-repeat.js';
import { wordedRetractionRule } from './worded-retraction.js';

/**
 * All rules, in the order in which they are tried: of one pair only the first that fires inside its question counts, so
 * that a corrected figure is a retraction and not a second conflict of quantity.
 */
export const RULES: readonly Rule[] = [
  retractionRule,
  repeatsRetractedRule,
  repeatsWithdrawnRule,
  wordedRetractionRule,
  wordedRepeatRule,
  lostCorrectionRule,
  headlineBodyRule,
  dateRule,
  timeRule,
  quantityRule,
  polarityRule,
  outcomeRule,
  winnerRule,
  identityRule,
  placeRule,
  causeRule,
  wordedDateRule,
  wordedQuantityRule,
  measuredRule,
  rankedRule,
  sequenceRule,
  ...standRules,
  wordedOutcomeRule,
  wordedDenialRule,
  wordedPolarityRule,
  wordedAgentRule,
  wordedPlaceRule,
  relationRule,
  ageRule,
  quoteMutationRule,
  translationRule,
  certaintyDriftRule,
  attributionDriftRule,
  specificityDriftRule,
  wordedCertaintyRule,
  wordedAttributionRule,
  nameVariantRule,
  stanceRule,
];
