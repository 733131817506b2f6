import { dateRule } from './date.js';
import { identityRule } from './identity.js';
import { outcomeRule } from './outcome.js';
import { placeRule } from './place.js';
import { polarityRule } from './polarity.js';
import { quantityRule } from './quantity.js';
import type { Rule } from './rule.js';
import { timeRule } from './time.js';

/** All rules, in the order in which they are tried. */
export const RULES: readonly Rule[] = [
  dateRule,
  timeRule,
  quantityRule,
  polarityRule,
  outcomeRule,
  identityRule,
  placeRule,
];
