import type { DateMention } from '../time/index.js';
import type { QuantityMention } from '../quantity/index.js';

/** Letters of ISO 8601 durations; the month's stands before the "T", the minute's behind it. */
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

const ISO = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/;

/** A stretch of time with one unit ("three hours", "nine years") as a figure; `null` where it has no figure. */
export function durationFigure({ start, end, text, value }: DateMention): QuantityMention | null {
  const [, time = '', figure = '', letter = ''] = ISO.exec(value) ?? [];
  const unit = UNITS[`${time}${letter}`];
  if (unit === undefined) return null;
  const bare = Number(figure);
  return {
    start,
    end,
    text,
    value: bare,
    min: bare,
    max: bare,
    bound: 'exact',
    unit,
    kind: 'measure',
    countedSpan: null,
    part: false,
  };
}
