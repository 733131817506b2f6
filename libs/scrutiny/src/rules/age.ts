import type { ValueOf } from '#story';
import { daysBetween, notSetRight, runGates, sureEnough } from '../gates/gates.js';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { differingAge, fullName, onlyName, pronounAge, type WordedAge } from '../wording/ages.js';
import { agesIn } from '../wording/readings.js';
import { nameWords, sameName } from '../words/names.js';
import { letGo, type Rule } from './rule.js';

/** Days between two reports within which nobody's age changes by more than a birthday. */
const A_YEAR = 365;

/**
 * Two ages of one named person that differ by more than a birthday. At least one report must give a name of two words;
 * reports more than a year apart say nothing of each other. Source: numbers in de Marneffe, Rafferty and Manning
 * (2008), section 3, bound to a person by name. Measured (`npm run evaluate -- --set rules`): 6 of 6 fires right on
 * the told stories; none on labelled pairs.
 */
export const ageRule: Rule = {
  name: 'age',
  version: '3',
  kind: 'quantity',
  severity: 'alert',
  reach: 'sentence',
  ownMatter: true,
  judge: (pair) => {
    const { a, b, options } = pair;
    if (a.reportId === b.reportId) return null;
    const found = differingAge(agesOf(a, pair), agesOf(b, pair));
    if (!found) return null;
    const [one, other] = [inFull(found[0], a, pair), inFull(found[1], b, pair)];
    if (!sameName(one.name, other.name)) return letGo('two people bear the surname');
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

/** The ages that a sentence gives by name, or to "her" whom the sentences before it name alone. */
function agesOf(claim: PlacedClaim, { sentences }: ClaimPair): readonly WordedAge[] {
  const age = pronounAge(claim.words.evidence);
  if (age === null) return agesIn(claim);
  const before = sentences(claim).filter(({ evidence }) => evidence.start < claim.evidence.start);
  for (const { words } of before.slice(-MOST_BACK).reverse()) {
    if (/^\W*(?:he|she)\b/iu.test(words.evidence)) continue;
    const name = onlyName(words.evidence);
    return name === null ? [] : [{ name, age }];
  }
  return [];
}

/** "Lund, 43": whom the report names in full elsewhere, if nobody else bears the surname there. */
function inFull(age: WordedAge, claim: PlacedClaim, { sentences }: ClaimPair): WordedAge {
  if (nameWords(age.name).length > 1) return age;
  const told = sentences(claim).map(({ words }) => words.evidence);
  return { ...age, name: fullName(age.name, told) ?? age.name };
}

/** How many sentences back a pronoun is followed. */
const MOST_BACK = 3;

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
