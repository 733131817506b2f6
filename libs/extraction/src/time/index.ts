export {
  type DateContext,
  type DateMention,
  type DatePrecision,
  type DateRelation,
  datesIn,
  findDates,
} from './find-dates.js';
