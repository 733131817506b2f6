import type { PlacedClaim } from '../gates/claim-pair.js';
import {
  notSetRight,
  oneOccasion,
  ownSpeakerStands,
  statedAsFact,
  stops,
  sureEnough,
  twoAccounts,
  type Gate,
} from '../gates/gates.js';
import { neitherGivesBoth } from '../gates/gives-both.js';
import { notAnother, oneMoment } from '../gates/one-moment.js';
import { sameStep } from '../gates/same-step.js';
import { withinBound } from '../gates/within-bound.js';
import { aroundValue } from '../gates/around-value.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

const HALF_DAY = 720;
/** Minutes between which two times of day are no contradiction. */
const NEAR = 30;
const TELLS_HALF =
  /[ap]\.?m\b|morning|afternoon|evening|night|noon|dawn|dusk|gmt|hours|\b(?:0\d|1[3-9]|2[0-3])[:.]?\d\d\b/iu;

/** "Twenty past two" is 2:20 and 14:20: a clock of twelve hours does not tell the half of the day. */
const oneHalfDay: Gate = ({ a, b }) => {
  if (a.value.type !== 'time' || b.value.type !== 'time') return null;
  const apart = Math.abs(a.value.fromMinute - b.value.fromMinute) % HALF_DAY;
  const isNear = Math.min(apart, HALF_DAY - apart) < NEAR;
  return isNear && (isOpen(a) || isOpen(b)) ? stops('the half of the day is left open') : null;
};

const isOpen = ({ words }: PlacedClaim): boolean => words.value !== null && !TELLS_HALF.test(words.value);

/** "It was working again by midnight": what failed at five works again, and no other time is told of its failure. */
const notSetRightSince: Gate = ({ a, b }) => {
  const [one, other] = [a, b].map(({ words }) => AGAIN.test(words.content));
  return one === other ? null : stops('one side tells of what came to be again');
};
const AGAIN =
  /\b(?:again|restored|reopened|resumed|repaired|reconnected|back (?:in (?:service|operation)|at work|to normal))\b/iu;

/** A time of another zone says nothing of one that is given in local time, or in none. */
const oneZone: Gate = ({ a, b }) => {
  const [left, right] = [a, b].map((claim) => {
    const told = `${claim.words.value ?? ''}${(aroundValue(claim)?.tail ?? '').slice(0, ZONE_WITHIN)}`;
    return ZONE.exec(told)?.[0].toUpperCase();
  });
  return left === right ? null : { passed: false, reason: 'the times are of two zones' };
};
/** How far behind a time its zone may stand: "10:00 am (0800 GMT)". */
const ZONE_WITHIN = 20;
const ZONE = /\b(?:Universal Time|GMT|UTC|BST|CET|CEST|[ECMP][SD]T)\b/u;

/**
 * Two times of day of one event that lie half an hour apart or more. Source: CLAIMS.md step 7. Measured
 * (`npm run evaluate -- --set rules`): 2 of 2 fires right on the told stories, none over whole stories:
 * its precision rests on its spec.
 */
export const timeRule: Rule = {
  name: 'time',
  version: '2',
  kind: 'time',
  severity: 'alert',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(
      pair,
      ['time'],
      [
        statedAsFact,
        sureEnough,
        notSetRight,
        ownSpeakerStands,
        twoAccounts,
        oneMoment,
        notAnother,
        sameStep,
        oneOccasion,
        oneHalfDay,
        oneZone,
        withinBound,
        notSetRightSince,
        neitherGivesBoth,
      ],
    ),
};
