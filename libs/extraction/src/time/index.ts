export { type DateMention, datesIn, findDates } from './find-dates.js';
