import { notSetRight, oneOccasion, ownSpeakerStands, statedAsFact, sureEnough, twoAccounts } from '../gates/gates.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/**
 * Two causes of one event of kinds that a report names instead of each other: an attack and a fault, a mistake and the
 * weather. A notice: one cause may lie behind another. Its precision is not
 * measured beyond the pairs of its spec.
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
