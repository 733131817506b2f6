import { notSetRight, ownSpeakerStands, statedAsFact, sureEnough } from '../gates/gates.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/**
 * What somebody is said to be, against what another says that they are not, or against a role that excludes it.
 * Source: CLAIMS.md steps 1 and 2. Measured (`npm run evaluate -- --set rules`): one fire on RTE-3, the seeds and the
 * gold each, right; none elsewhere.
 */
export const identityRule: Rule = {
  name: 'identity',
  version: '1',
  kind: 'identity',
  severity: 'alert',
  reach: 'question',
  judge: (pair) => judgeAnswers(pair, ['role', 'actor'], [statedAsFact, sureEnough, notSetRight, ownSpeakerStands]),
};
