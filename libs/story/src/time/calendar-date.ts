/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2025`, four digits at least. */
export const yearText = (year: number): string => String(year).padStart(4, '0');
/** `2025-10` */
export const monthText = ({ year, month }: CalendarDate): string => `${yearText(year)}-${two(month)}`;
/** `2025-10-19` */
export const dayText = (date: CalendarDate): string => `${monthText(date)}-${two(date.day)}`;

/** Midnight at the start of the day on a clock in UTC. Months and days beyond the calendar run over into the next. */
export function midnightOf({ year, month, day }: CalendarDate): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The date that a clock in UTC shows. */
export function calendarDateOf(milliseconds: number): CalendarDate {
  const at = new Date(milliseconds);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

export const daysLater = (date: CalendarDate, days: number): CalendarDate =>
  calendarDateOf(midnightOf({ ...date, day: date.day + days }));

export const monthsLater = ({ year, month }: CalendarDate, months: number): CalendarDate =>
  calendarDateOf(midnightOf({ year, month: month + months, day: 1 }));

export const daysInMonth = (year: number, month: number): number =>
  calendarDateOf(midnightOf({ year, month: month + 1, day: 0 })).day;
