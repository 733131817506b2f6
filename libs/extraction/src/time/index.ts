export { type DateContext, type DateMention, type DatePrecision, datesIn, findDates } from './find-dates.js';
