import type { ValueOf } from '#story';
import { daysBetween, notSetRight, runGates, sureEnough } from '../gates/gates.js';
import { differingAge, type WordedAge } from '../wording/ages.js';
import { agesIn } from '../wording/readings.js';
import { nameWords } from '../words/names.js';
import { letGo, type Rule } from './rule.js';

/** Days between two reports within which nobody's age changes by more than a birthday. */
const A_YEAR = 365;

/**
 * Two ages of one named person that differ by more than a birthday. At least one report must give a name of two words;
 * reports more than a year apart say nothing of each other. Source: numbers in de Marneffe, Rafferty and Manning
 * (2008), section 3, bound to a person by name. Measured (`npm run evaluate -- --set rules`): one fire on the told
 * stories, right; none on labelled pairs.
 */
export const ageRule: Rule = {
  name: 'age',
  version: '1',
  kind: 'quantity',
  severity: 'alert',
  reach: 'sentence',
  ownMatter: true,
  judge: (pair) => {
    const { a, b, options } = pair;
    if (a.reportId === b.reportId) return null;
    const found = differingAge(agesIn(a), agesIn(b));
    if (!found) return null;
    const [one, other] = found;
    if ([one, other].every(({ name }) => nameWords(name).length < 2)) return letGo('a surname alone tells no person');
    if (!options.sameEvent && daysBetween(a, b) > A_YEAR) return letGo('a year or more lies between them');
    const { open, reasons } = runGates(pair, [sureEnough, notSetRight]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    return {
      fires: true,
      reason: `One side says ${String(one.age)} years, the other ${String(other.age)} years.`,
      gates: ['both give the age of one person by name', ...reasons],
      sides: [side(one), side(other)],
      about: `age:${[...nameWords(one.name)].at(-1) ?? ''}`,
    };
  },
};

function side({ age, name }: WordedAge): { readonly key: string; readonly value: ValueOf<'quantity'> } {
  const value: ValueOf<'quantity'> = {
    type: 'quantity',
    min: age,
    max: age,
    bound: 'exact',
    unit: 'year',
    counted: 'age',
    whose: name.toLowerCase(),
    measure: 'total',
    partOf: null,
  };
  return { key: `age:${String(age)}`, value };
}
