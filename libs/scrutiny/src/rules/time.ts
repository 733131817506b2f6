import { oneOccasion, notSetRight, ownSpeakerStands, statedAsFact, sureEnough, twoAccounts } from '../gates/gates.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/** Two times of day of one event that lie half an hour apart or more. */
export const timeRule: Rule = {
  name: 'time',
  version: '1',
  kind: 'time',
  severity: 'alert',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(pair, ['time'], [statedAsFact, sureEnough, notSetRight, ownSpeakerStands, twoAccounts, oneOccasion]),
};
