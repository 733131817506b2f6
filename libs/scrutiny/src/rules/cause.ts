import { notSetRight, oneOccasion, ownSpeakerStands, statedAsFact, sureEnough, twoAccounts } from '../gates/gates.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/**
 * Two causes of one event of kinds that a report names instead of each other: an attack and a fault, a mistake and the
 * weather. A notice: one cause may lie behind another. Source: CLAIMS.md step 6, where a cause is fixed. Measured
 * (`npm run evaluate -- --set rules`): no fire on the corpora and the told stories: its precision rests on its spec.
 */
export const causeRule: Rule = {
  name: 'cause',
  version: '1',
  kind: 'cause',
  severity: 'notice',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(pair, ['cause'], [statedAsFact, sureEnough, notSetRight, ownSpeakerStands, twoAccounts, oneOccasion]),
};
