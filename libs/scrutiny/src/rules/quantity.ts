import {
  noDevelopment,
  noStatedSum,
  oneOccasion,
  oneSession,
  oneThing,
  oneTime,
  onePatient,
  notSetRight,
  ownSpeakerStands,
  statedAmount,
  sureEnough,
  twoAccounts,
} from '../gates/gates.js';
import { neitherGivesBoth } from '../gates/gives-both.js';
import { notOfPlay } from '../gates/not-of-play.js';
import {
  notOfAnotherTime,
  notPartByPart,
  notYardstick,
  oneOffer,
  onePeriod,
  oneTerm,
  samePoint,
} from '../gates/one-measure.js';
import { notInPart } from '../gates/told-in-part.js';
import { notToldAside } from '../gates/told-aside.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

/**
 * Two figures of one count or measure whose bounds do not meet; growth that comes later is no conflict. Source:
 * CLAIMS.md steps 6 to 8; numbers among the contradictions of de Marneffe, Rafferty and Manning (2008), section 3.
 * Measured (`npm run evaluate -- --set rules`): 61 of 63 fires right on RTE-3, planted figures, headlines and the told
 * stories, 10 of 12 over whole stories.
 */
export const quantityRule: Rule = {
  name: 'quantity',
  version: '1',
  kind: 'quantity',
  severity: 'alert',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(
      pair,
      ['quantity', 'money'],
      [
        statedAmount,
        sureEnough,
        notSetRight,
        ownSpeakerStands,
        twoAccounts,
        noStatedSum,
        onePatient,
        oneTime,
        notToldAside,
        noDevelopment,
        oneOccasion,
        oneThing,
        oneSession,
        notOfPlay,
        neitherGivesBoth,
        notYardstick,
        notOfAnotherTime,
        oneOffer,
        onePeriod,
        oneTerm,
        notPartByPart,
        notInPart,
        samePoint,
      ],
    ),
};
