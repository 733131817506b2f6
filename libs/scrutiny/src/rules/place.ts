import { oneOccasion, notSetRight, ownSpeakerStands, statedAsFact, sureEnough, twoAccounts } from '../gates/gates.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/** Two places of one event that cannot be one. A notice: most places that differ in words lie within each other. */
export const placeRule: Rule = {
  name: 'place',
  version: '1',
  kind: 'place',
  severity: 'notice',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(pair, ['place'], [statedAsFact, sureEnough, notSetRight, ownSpeakerStands, twoAccounts, oneOccasion]),
};
