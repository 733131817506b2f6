import type { PlacedClaim } from '../gates/claim-pair.js';
import { notSetRight, runGates, sameHedge, sameModality } from '../gates/gates.js';
import { notAnother } from '../gates/one-moment.js';
import { sameStep } from '../gates/same-step.js';
import { isCalendarStem, type WordedDay } from '../wording/dates.js';
import { deedOfDay } from '../wording/deed-of-day.js';
import { daysIn } from '../wording/readings.js';
import { akinSentence, likenessOf, sameSentence } from '../wording/same-sentence.js';
import { dayValue } from '../wording/worded-values.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/** Days between two days of one year, a month taken for thirty and a half. */
const apart = (a: WordedDay, b: WordedDay): number => Math.abs((a.month - b.month) * 30.5 + a.day - b.day);

/** "October 4 to 6" holds October 5. */
const meet = (a: WordedDay, b: WordedDay): boolean => a.month === b.month && a.day <= b.last && b.day <= a.last;

/** "Announced today (4 May)": news of that day, and two such days are two pieces of news. */
const TODAY = /\btoday\W{1,3}(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;

/** Whether the words beside the day of each sentence have one in common, or one of them has none. */
function sharesDeed(a: PlacedClaim, b: PlacedClaim): boolean {
  const [left, right] = [deedOfDay(a.words.evidence), deedOfDay(b.words.evidence)];
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word));
}

/**
 * One day that differs between two sentences which otherwise say the same, plans among them. Source: dates in de
 * Marneffe, Rafferty and Manning (2008), section 3. Measured (`npm run evaluate -- --set rules`): 3 of 4 fires right on
 * the told stories, none over whole stories or on labelled pairs.
 */
export const wordedDateRule: Rule = {
  name: 'worded-date',
  version: '2',
  kind: 'date',
  severity: 'alert',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || a.polarity !== b.polarity) return null;
    const [one, ...others] = daysIn(a);
    const [other, ...more] = daysIn(b);
    if (!one || !other || others.length > 0 || more.length > 0 || meet(one, other)) return null;
    const all = likenessOf(pair);
    const likeness = all.withOnly(
      all.onlyA.filter((word) => !isCalendarStem(word)),
      all.onlyB.filter((word) => !isCalendarStem(word)),
    );
    if (!sameSentence(pair, likeness) && !akinSentence(pair, likeness)) return null;
    if (likeness.namesDiffer) return letGo('each names what the other does not');
    if (one.bound !== other.bound) return letGo('one day is no more than a bound of when it was');
    if ([a, b].every(({ words }) => TODAY.test(words.evidence))) return letGo('each day is that of writing');
    if (!sharesDeed(a, b)) return letGo('the days are of two deeds in their sentences');
    if (apart(one, other) > 31) return letGo('the days lie more than a month apart and may mean two events');
    const { open, reasons } = runGates(pair, [sameModality, sameHedge, notSetRight, notAnother, sameStep]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const [left, right] = [dayValue(one), dayValue(other)];
    return {
      fires: true,
      reason: `One side says ${valueWords(left)}, the other ${valueWords(right)}.`,
      gates: [`the sentences share ${all.shared.length} telling words and differ in one day`, ...reasons],
      sides: [
        { key: `day:${left.range.edtf}`, value: left },
        { key: `day:${right.range.edtf}`, value: right },
      ],
      about: `day:${a.reportId}:${a.evidence.start}`,
    };
  },
};
