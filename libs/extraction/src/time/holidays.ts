import { addDays, type Day, easterOf, nthWeekday } from './calendar.js';

type Rule = (year: number) => Day;
const fixed =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });

/**
 * Days with a name of their own, in lower case, that news texts date by: the federal holidays of the United States, the
 * bank holidays of the United Kingdom that have a name, those of Canada and Australia, and the days that most of the
 * English-speaking world keeps.
 */
export const holidays: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['inauguration day', fixed(1, 20)],
  ['australia day', fixed(1, 26)],
  ['martin luther king day', (year) => nthWeekday(year, 1, 1, 3)],
  ['martin luther king jr. day', (year) => nthWeekday(year, 1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["presidents' day", (year) => nthWeekday(year, 2, 1, 3)],
  ['presidents day', (year) => nthWeekday(year, 2, 1, 3)],
  ["st. patrick's day", fixed(3, 17)],
  ['ash wednesday', (year) => addDays(easterOf(year), -46)],
  ['palm sunday', (year) => addDays(easterOf(year), -7)],
  ['good friday', (year) => addDays(easterOf(year), -2)],
  ['easter sunday', easterOf],
  ['easter monday', (year) => addDays(easterOf(year), 1)],
  ['easter', easterOf],
  ["april fools' day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ["mother's day", (year) => nthWeekday(year, 5, 7, 2)],
  ['memorial day', (year) => nthWeekday(year, 5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ["father's day", (year) => nthWeekday(year, 6, 7, 3)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', (year) => nthWeekday(year, 9, 1, 1)],
  ['columbus day', (year) => nthWeekday(year, 10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['guy fawkes night', fixed(11, 5)],
  ["all saints' day", fixed(11, 1)],
  ['election day', (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving day', (year) => nthWeekday(year, 11, 4, 4)],
  ['thanksgiving', (year) => nthWeekday(year, 11, 4, 4)],
  ['black friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
]);

/** The first words of `holidays`, to see at a glance whether one may start. */
export const holidayOpeners: ReadonlySet<string> = new Set(
  [...holidays.keys()].map((name) => name.split(/['. ]/)[0] ?? name),
);
