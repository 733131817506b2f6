import { measureStems } from '../values/quantities.js';
import { isCalendarStem } from '../wording/dates.js';
import { stem } from '../words/stem.js';
import { isNumberStem } from '../words/words.js';
import type { Word } from './pieces.js';
import { PART } from './share.js';
import { SAYING } from './saying.js';

/** Words that tell of nothing in particular. */
const EMPTY = new Set(
  (
    'both make take get give have go come put set be do become bring turn hold keep leave find return reach day week month year hour ' +
    'minute time moment point morning afternoon evening night today yesterday way place part side thing fact case mr mrs ms dr ' +
    'down back away along apart again still already later earlier soon ahead together full client ago next anywhere else elsewhere'
  )
    .split(' ')
    .map(stem),
);

/** Words of time and degree, which tell as little. */
const ADVERB =
  /^(?:early|late|shortly|twice|once|nearly|almost|barely|exactly|currently|recently|previously|immediately|finally|eventually|fully|(?:him|her|it|my)self|themselves)$/u;

/** Verbs that leave it to what follows what was done. */
export const LIGHT = new Set('make put take get give have go come bring do become'.split(' ').map(stem));

/** How much of a thing is denied: "not a single engineer". */
export const DEGREE = new Set(
  'single slightest least further such real formal official serious major ever any'.split(' '),
);

/** "A 142-metre ship", "the 53-year-old": how long or old something is tells no thing from another. */
export const isMeasure = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'old'
    ? /^(?:year|month|week|day)s?$/u.test(words[at - 1]?.lower ?? '')
    : measureStems.has(words[at]?.stem ?? '') && /^\d/u.test(words[at - 1]?.lower ?? '');

/** Whether a word tells one thing from another no more than its grammar does. */
export const isEmpty = ({ stem: one, lower }: Word): boolean =>
  EMPTY.has(one) ||
  isNumberStem(one) ||
  /^\d/u.test(lower) ||
  isCalendarStem(one) ||
  SAYING.has(one) ||
  DEGREE.has(lower) ||
  ADVERB.test(lower) ||
  /^(?:(?:any|some|every)(?:thing|one|body)|every|each)$/u.test(lower) ||
  PART.has(lower);
