const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month, in full or cut short, and no longer word that begins like one: "Martin", "mayor", "decade". */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})';
const NAME = `(${MONTH_NAME})`;
const DAYS = new RegExp(`\\b${NAME}\\.?\\s+(\\d{1,2})\\b(?!:)|\\b(\\d{1,2})\\s+${NAME}\\b`, 'giu');

/** A day of the year as a sentence words it: month from 1, day of the month. */
export interface WordedDay {
  readonly month: number;
  readonly day: number;
  /** Last day of the stretch that it begins, in the same month: 6 for "October 4 to 6"; the day itself where it is alone. */
  readonly last: number;
  /** The word that makes a bound of it ("before", "by", "after"); `null` where it is the day itself. */
  readonly bound: string | null;
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** "By noon on", "by Friday evening [": what stands between the word that makes a bound and the day. */
const BOUND = new RegExp(
  String.raw`\b(before|after|by|since|until|till)\s+(?:the\s+)?(?:${WEEKDAY}\s*)?(?:(?:noon|midday|midnight|morning|afternoon|evening|night)\s*)?,?\s*(?:on\s+)?[([]?$`,
  'iu',
);
const STRETCH =
  /^\s*(?:-|–|—|to\b|or\b|and\b|until\b|through\b)\s*(\d{1,2})\b(?![:.,]?\d)(?!\s+(?:people|others|percent))/iu;

/** The days that a sentence names by month and number. */
export function wordedDays(sentence: string): WordedDay[] {
  return [...sentence.matchAll(DAYS)].flatMap((found) => {
    const month = MONTHS.indexOf((found[1] ?? found[4] ?? '').slice(0, 3).toLowerCase()) + 1;
    const day = Number(found[2] ?? found[3]);
    if (month === 0 || day < 1 || day > 31) return [];
    const last = Number(STRETCH.exec(sentence.slice(found.index + found[0].length, found.index + 40))?.[1] ?? day);
    const bound = BOUND.exec(sentence.slice(Math.max(0, found.index - 40), found.index))?.[1]?.toLowerCase() ?? null;
    return [{ month, day, last: last > day && last <= 31 ? last : day, bound }];
  });
}

/** The month that a text names first, from 1; `null` where it names none. */
export function monthOf(text: string): number | null {
  const found = FIRST_MONTH.exec(text)?.[1];
  return found === undefined ? null : MONTHS.indexOf(found.slice(0, 3).toLowerCase()) + 1;
}
const FIRST_MONTH = new RegExp(`\\b${NAME}\\b`, 'iu');

/** Whether the stem is that of a month's name or a weekday's. */
export const isCalendarStem = (stem: string): boolean =>
  CALENDAR_STEM.test(stem) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)d/u.test(stem);
/** Months as words and as their stems are cut: "january" and "januar". */
const CALENDAR_STEM = new RegExp(`^(?:${MONTH_NAME}|januar|februar)$`, 'iu');
