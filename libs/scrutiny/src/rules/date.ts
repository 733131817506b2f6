import type { Candidate } from '../scrutiny-claim.js';
import {
  oneOccasion,
  oneTime,
  notSetRight,
  ownSpeakerStands,
  sameModality,
  sureEnough,
  twoAccounts,
  type Gate,
} from '../gates/gates.js';
import { dayOfItsDeed } from '../gates/day-of-its-deed.js';
import { notOfKin } from '../gates/not-of-kin.js';
import { notAnother, oneMoment } from '../gates/one-moment.js';
import { sameStep } from '../gates/same-step.js';
import { daysApart } from '../values/dates.js';
import { judgeAnswers } from './excluded-answers.js';
import type { Rule } from './rule.js';

const CALENDAR = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const DAY = 86_400_000;

/** "On Sunday" means a day only where the day of writing is known. */
const anchored: Gate = ({ a, b }) => {
  const loose = [a, b].find(
    (claim) => claim.words.value !== null && !CALENDAR.test(claim.words.value) && !written(claim),
  );
  return loose
    ? { passed: false, reason: 'one date counts from a day of writing that is not known' }
    : { passed: true, reason: 'both dates are fixed' };
};

const written = ({ published }: Candidate): boolean =>
  published.earliest !== null &&
  published.latest !== null &&
  Date.parse(published.latest) - Date.parse(published.earliest) <= 2 * DAY;

/** Dates further apart are told of two events. */
const withinAMonth: Gate = ({ a, b }) =>
  a.value.type === 'date' && b.value.type === 'date' && daysApart(a.value, b.value) > 31
    ? { passed: false, reason: 'the dates lie more than a month apart and may mean two events' }
    : null;

/**
 * Two dates of one event that do not meet (CLAIMS.md steps 5 to 8). Source: CLAIMS.md steps 5 to 8; dates among the
 * contradictions of de Marneffe, Rafferty and Manning (2008), section 3. Measured (`npm run evaluate -- --set rules`):
 * 14 of 14 fires right on the told stories, 2 of 2 on seeds and gold, one planted date, 4 of 4 over whole stories, and
 * one false alert among the pairs of ClaimDiff that do not weaken each other.
 */
export const dateRule: Rule = {
  name: 'date',
  version: '2',
  kind: 'date',
  severity: 'alert',
  reach: 'question',
  judge: (pair) =>
    judgeAnswers(
      pair,
      ['date'],
      [
        sameModality,
        sureEnough,
        notSetRight,
        ownSpeakerStands,
        twoAccounts,
        oneTime,
        anchored,
        withinAMonth,
        oneMoment,
        notAnother,
        sameStep,
        dayOfItsDeed,
        notOfKin,
        oneOccasion,
      ],
    ),
};
