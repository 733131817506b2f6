import { aroundValue } from '../gates/around-value.js';
import { notSetRight, ownSpeakerStands, statedAsFact, stops, sureEnough, type Gate } from '../gates/gates.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

const OF_THAT = /\b(?:for|of|to|in|from|by|on|at)\s+wh(?:ich|om)\b[^,;]*$/iu;

/** "A story for which he was not the source" says nothing of other stories. */
const notOfOneThing: Gate = ({ a, b }) =>
  [a, b].some((claim) => OF_THAT.test(aroundValue(claim)?.lead ?? ''))
    ? stops('one side says what somebody is to one thing alone')
    : null;

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
  judge: (pair) =>
    judgeAnswers(pair, ['role', 'actor'], [statedAsFact, sureEnough, notSetRight, ownSpeakerStands, notOfOneThing]),
};
