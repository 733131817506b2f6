import {
  noDevelopment,
  oneOccasion,
  onePatient,
  oneTime,
  notSetRight,
  ownSpeakerStands,
  statedAsFact,
  sureEnough,
  twoAccounts,
} from '../gates/gates.js';
import { oneCharge } from '../gates/one-charge.js';
import { noEarlierStage, notAnAim, oneBefallen, ownResult } from '../gates/one-fate.js';
import { notToldAside } from '../gates/told-aside.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/**
 * Two results of one event that exclude each other by the table of outcomes; stages of one course are silent. Source:
 * CLAIMS.md step 2; functional relations with exclusive values, Ritter and others (2008). Measured
 * (`npm run evaluate -- --set rules`): 15 of 16 fires right on planted outcomes, the told stories, seeds and gold; none
 * over whole stories.
 */
export const outcomeRule: Rule = {
  name: 'outcome',
  version: '1',
  kind: 'outcome',
  severity: 'alert',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(
      pair,
      ['outcome'],
      [
        statedAsFact,
        sureEnough,
        notSetRight,
        ownSpeakerStands,
        twoAccounts,
        onePatient,
        oneTime,
        notToldAside,
        noDevelopment,
        oneOccasion,
        notAnAim,
        noEarlierStage,
        oneBefallen,
        ownResult,
        oneCharge,
      ],
    ),
};
