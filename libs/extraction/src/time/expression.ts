import type { Day } from './calendar.js';
import type { DayPart, Portion, Season, Unit } from './lexicon.js';

/** A year as the words give it: stated, counted from the year of reference or from the one spoken of last, or left open. */
export type YearPart = number | { readonly shift: number; readonly from?: 'focus' } | null;

/** What a time expression says before it is set against a reference date. */
export type Core =
  | { readonly is: 'day'; readonly year: YearPart; readonly month: number; readonly day: number }
  /** A day of the month so many months from the one of reference: "the 5th of this month". */
  | { readonly is: 'monthday'; readonly months: number; readonly day: number }
  | {
      readonly is: 'month';
      readonly year: YearPart;
      readonly month: number;
      readonly toward?: Toward;
      readonly from?: 'focus';
    }
  | { readonly is: 'year'; readonly year: YearPart }
  | {
      readonly is: 'quarter' | 'half';
      readonly year: YearPart;
      readonly number: number;
      readonly fiscal?: boolean;
      /** A half that accounts are given for. */
      readonly accounts?: boolean;
    }
  | {
      readonly is: 'season';
      readonly year: YearPart;
      readonly season: Season;
      readonly toward?: Toward;
      readonly from?: 'focus';
    }
  | { readonly is: 'decade' | 'century'; readonly first: number }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly toward: Toward | null;
      readonly weeks?: number;
      /** Weeks more, counted from the day found: "a week ago Friday". */
      readonly more?: number;
      readonly from?: 'focus' | 'reference';
      /** The day of the month that it is: "Friday the 13th". */
      readonly day?: number;
    }
  | {
      readonly is: 'holiday';
      readonly year: YearPart;
      readonly on: (year: number) => Day;
      readonly toward?: Toward;
      /** The weekend or week of the holiday, and not the day: "Labor Day weekend". */
      readonly within?: 'week' | 'weekend';
    }
  /** So many units before or after the reference date, or after the date that the text spoke of last. */
  | {
      readonly is: 'shift';
      readonly unit: Unit;
      readonly count: number | null;
      readonly from: 'reference' | 'focus';
      /** Its TIMEX3 duration, for a length of time told from what came before: "two weeks later". */
      readonly length?: string;
      /** The day itself and not the week, month or year that it lies in: "a year ago today". */
      readonly exact?: boolean;
      /** The night that ends on the reference date, or in the future tense the one that begins on it. */
      readonly overnight?: boolean;
    }
  /** A period that the text spoke of: "the quarter", "the year-earlier period". */
  | {
      readonly is: 'period';
      readonly unit: Unit | null;
      readonly years: number;
      readonly current?: boolean;
      /** Counted from a year that its sentence has named: "in 1988, from 1987 or a year earlier". */
      readonly told?: boolean;
      /** How many quarters from the one spoken of: "the previous quarter". */
      readonly beside?: number;
      /** The month with which the quarter ends, or is to end: "the quarter ended Sept. 30". */
      readonly ends?: { readonly month: number; readonly year: number | null; readonly ahead: boolean };
    }
  /** So many units before or after an event named in the text. */
  | { readonly is: 'event'; readonly unit: Unit; readonly count: number | null; readonly value: string | null }
  | { readonly is: 'week'; readonly year: YearPart; readonly month: number; readonly day: number }
  | { readonly is: 'named'; readonly value: string }
  | { readonly is: 'duration' | 'set'; readonly value: string }
  /** A time of day whose day is said elsewhere. */
  | { readonly is: 'clock' };

/** What the words around a date speak of: "over" leaves no other reading ("ended June 30"); null if nothing tells. */
export type Tense = 'future' | 'past' | 'over' | null;

export type Toward = 'last' | 'this' | 'next';

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
}

/** A core with what surrounds it, as read from the tokens `start` to `end`. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly core: Core;
  readonly portion: Portion | null;
  readonly approximate: boolean;
  readonly dayPart: DayPart | null;
  readonly clock: Clock | null;
}

/** What a reader returns: the core, and the token after it. */
export interface Reading {
  readonly core: Core;
  readonly next: number;
  readonly dayPart?: DayPart;
  readonly clock?: Clock;
  readonly portion?: Portion;
}
