import { oneOccasion, notSetRight, ownSpeakerStands, statedAsFact, sureEnough, twoAccounts } from '../gates/gates.js';
import { sameStep } from '../gates/same-step.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/**
 * Two times of day of one event that lie half an hour apart or more. Source: CLAIMS.md step 7. Measured
 * (`npm run evaluate -- --set rules`): no fire on the corpora and the told stories: its precision rests on its spec.
 */
export const timeRule: Rule = {
  name: 'time',
  version: '1',
  kind: 'time',
  severity: 'alert',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(
      pair,
      ['time'],
      [statedAsFact, sureEnough, notSetRight, ownSpeakerStands, twoAccounts, sameStep, oneOccasion],
    ),
};
