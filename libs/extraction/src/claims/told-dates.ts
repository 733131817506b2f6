import { timeRange, type TimeRange } from '#story';
import type { Token } from '../document/index.js';
import type { DateMention } from '../time/index.js';

/** Verbs that move a date, so that "from" names the one that no longer holds. */
const moving = new Set('postpone move delay push shift bring reschedule defer put change switch'.split(' '));

/** The dates of a sentence, with those that tell of one stretch together ("between June 4 and 9") as one mention. */
export function toldDates(dates: readonly DateMention[], tokens: readonly Token[]): DateMention[] {
  const told: DateMention[] = [];
  for (const date of dates) {
    const before = told.at(-1);
    if (before === undefined || !isRange(before, date)) told.push(date);
    else if (before.relation === 'from' && isMoved(before, tokens)) told.splice(-1, 1, { ...date, relation: 'at' });
    else told.splice(-1, 1, joined(before, date));
  }
  return told;
}

/** Signs between the two ends of a range: " and ", "–", " through ". */
const widestJoint = ' through '.length;

/** Whether two mentions are the ends of one stretch: "from June 4 to June 9", "June 4 or 5", "4-6 June". */
function isRange(first: DateMention, second: DateMention): boolean {
  if (first.type !== second.type || second.start - first.end > widestJoint) return false;
  if (first.earliest === null || second.latest === null || second.latest < first.earliest) return false;
  if (first.relation === 'from' && (second.relation === 'to' || second.relation === 'until')) return true;
  const sharesMonth = first.value.slice(0, 7) === second.value.slice(0, 7);
  return second.type === 'date' && sharesMonth && (isBareDay(second) || isBareDay(first));
}

const isBareDay = ({ precision, text }: DateMention): boolean =>
  precision === 'day' && /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/i.test(text.replace(/, \d{4}$/, ''));

const joined = (first: DateMention, second: DateMention): DateMention => ({
  ...first,
  end: second.end,
  text: `${first.text} ${second.text}`,
  value: `${first.value}/${second.value}`,
  latest: second.latest,
  relation: 'at',
});

function isMoved(date: DateMention, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.end > date.start);
  return tokens
    .slice(Math.max(0, at - 6), Math.max(0, at))
    .some(({ lemma, pos }) => pos === 'VERB' && moving.has(lemma));
}

/** When something was that is told to have been before, by or after a date: the range with that end open. */
export function openedBy({ relation }: DateMention, range: TimeRange, zone: string): TimeRange {
  if (relation === 'before' || relation === 'by') return timeRange({ earliest: null, latest: range.latest }, zone);
  return relation === 'after' ? timeRange({ earliest: range.earliest, latest: null }, zone) : range;
}

/** Whether a range has both its ends. */
export const isClosed = (range: TimeRange | null): boolean =>
  range !== null && range.earliest !== null && range.latest !== null;
