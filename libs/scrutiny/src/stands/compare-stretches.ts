import { byNegation } from './by-negation.js';
import type { Cast } from './cast.js';
import type { Matter } from './matters.js';
import { ROLE } from './name-words.js';
import { LITTLE } from './denied-first.js';
import type { Opposition } from './opposition.js';
import {
  countOf,
  hasName,
  hasPerson,
  isGiven,
  isLoose,
  keysOf,
  namesDiffer,
  overlapOf,
  tellOf,
  type Overlap,
  type Told,
} from './overlap.js';
import type { Stand, Stretch } from './read-stands.js';
import { byShare } from './shares-told.js';
import { sharesAgree } from './share.js';
import { bySole } from './sole.js';
import { areOfTwoSorts } from './sorts.js';
import { isNarrower, takesIn } from './totals.js';

/** Whether two stretches take opposite stands on one thing. */
export function opposition(a: Stretch, b: Stretch, casts: readonly [Cast, Cast]): Opposition | null {
  if (a.mode === 'open' || b.mode === 'open') return null;
  // "No other workers were hurt" says nothing of the two who were, nor the day shift of the night shift.
  if (a.rest !== b.rest || areOfTwoSorts(a.sorts, b.sorts)) return null;
  if (a.mode !== b.mode) return onMatter(a, b, casts, true);
  return onMatter(a, b, casts, false) ?? byNegation(a, b, casts) ?? byShare(a, b, casts) ?? bySole(a, b, casts);
}

/** Words that only one of two stretches has, beyond one for each that both have, before they tell of two things. */
const MATTER_SLACK = 2;

/** Whether one alone names a person, and the other means nobody by a pronoun who may be the same. */
const namesOne = (a: Stretch, b: Stretch, alone: Overlap['alone'], shared: readonly Told[]): boolean =>
  !hasPerson(shared) &&
  ((hasPerson(alone[0]) && !b.pronoun && !b.everybody) || (hasPerson(alone[1]) && !a.pronoun && !a.everybody));

/** @param ofPlan whether only matters count of which a plan may be told */
function onMatter(a: Stretch, b: Stretch, casts: readonly [Cast, Cast], ofPlan: boolean): Opposition | null {
  for (const one of a.stands) {
    if (ofPlan && one.matter.ofPlan !== true) continue;
    const other = b.stands.find(({ matter, answer }) => matter.name === one.matter.name && answer !== one.answer);
    const found = other === undefined ? null : onOne(a, b, [one, other], casts);
    if (found !== null) return found;
  }
  return null;
}

function onOne(
  a: Stretch,
  b: Stretch,
  [one, other]: readonly [Stand, Stand],
  casts: readonly [Cast, Cast],
): Opposition | null {
  const { matter } = one;
  const overlap = overlapOf(a, b, casts, matter.ofPerson !== undefined);
  // "No shots were fired when he gave up" says nothing of another time.
  if ([a, b].some(({ negates, limited }) => negates && limited) && !isOfOneTime(a, b)) return null;
  // "The search for bodies", "the search for survivors"
  if (
    one.complement.length > 0 &&
    other.complement.length > 0 &&
    !one.complement.some((word) => other.complement.includes(word))
  )
    return null;
  if (matter.towards === true && !sameAim(one.towards, other.towards, a, b)) return null;
  if (!meets(a, b, overlap, casts, matter)) return null;
  // Whoever both name has died or not, whatever figures stand beside; what may come true after the other needs more.
  const isOfOne =
    matter.ofPerson === true &&
    (matter.later === undefined || bareDenial(a, b, overlap)) &&
    overlap.shared.some(({ person }) => person);
  const isOfNone = matter.ofNone === true && (one.answer === 'no' ? a : b).share !== 'part';
  if (!isOfOne && !isOfNone && !sharesAgree(a, b)) return null;
  const { shared, foreign } = overlap;
  if (isNarrower(a, b, foreign[0]) || isNarrower(b, a, foreign[1])) return null;
  return {
    matter,
    answers: [one.answer, other.answer],
    negation: one.negated !== other.negated,
    denier: one.negated ? 0 : 1,
    shared: keysOf(shared),
  };
}

/** "She wept as the charges were read", "she did not weep as they were read": both are limited to one time. */
const isOfOneTime = ({ limit: one }: Stretch, { limit: other }: Stretch): boolean =>
  one.length > 1 && other.length > 1 && one.every((word) => other.includes(word));

/** Whether two stretches speak of one thing. */
function meets(
  a: Stretch,
  b: Stretch,
  { shared, foreign, alone, unsaid, sameObject }: Overlap,
  casts: readonly [Cast, Cast],
  matter: Matter,
): boolean {
  if (namesDiffer(a, b, alone, shared)) return false;
  const sharesThing = matter.things?.some((thing) => a.stems.has(thing) && b.stems.has(thing)) === true;
  // "Talks with the drivers", "talks with the owner": each says which of its kind it speaks of.
  if (matter.things !== null && (!sharesThing || alone.every((own) => own.length > 0))) return false;
  const isOfNobody = isNobody(a, alone[0], foreign[1]) || isNobody(b, alone[1], foreign[0]);
  const denied = bareDenial(a, b, { alone, shared });
  if (isLoose(alone, shared, MATTER_SLACK) && !isOfNobody && !denied) {
    // "The pilot was killed when his glider came down": what the one says of it in two clauses the other may say in one.
    if (a.negates || b.negates || isLoose(unsaid, shared, MATTER_SLACK)) return false;
    if (countOf(foreign[0]) + countOf(foreign[1]) > 1) return false;
    if ([...foreign[0], ...foreign[1]].some(({ key }) => ROLE.test(key))) return false;
  }
  if (matter.ofPerson !== undefined && namesOne(a, b, unsaid, shared)) return false;
  if (matter.ofPerson === 'named' && !hasPerson(shared) && !meansOne(a, alone[1]) && !meansOne(b, alone[0]))
    return false;
  // "No warning was issued" stands against every warning.
  const isAll = (one: Stretch, own: readonly Told[]): boolean =>
    one.negates && !one.limited && one.share === 'all' && own.length === 0;
  if ((isAll(a, alone[0]) || isAll(b, alone[1])) && (shared.length > 0 || matter.ofEvent === true)) return true;
  if (takesIn(a, b, foreign, casts) || takesIn(b, a, [foreign[1], foreign[0]], [casts[1], casts[0]])) return true;
  if (isNone(a, b, foreign) || isNone(b, a, [foreign[1], foreign[0]])) return true;
  const [left, right] = [foreign[0].length, foreign[1].length];
  if (left > 0 && right > 0) return false;
  if (shared.length > 0 || sameObject) return left + right <= (denied ? FOREIGN_TO_BARE : 2);
  if (left + right > 0) return sharesThing && left + right === 1;
  if (sharesThing || matter.ofEvent === true || a.everybody || b.everybody) return true;
  const [one, other] = [tellOf(a, casts), tellOf(b, [casts[1], casts[0]])];
  if (a.pronoun && b.pronoun && [one, other].every((told) => told.some(isGiven))) return true;
  if (isWhatIsMeant(a, other, casts[0]) || isWhatIsMeant(b, one, casts[1])) return true;
  return isWhoIsMeant(a, one, other) || isWhoIsMeant(b, other, one);
}

/** "There were no deaths": it stands against whoever has no other name than the other report knows. */
const isNone = (one: Stretch, { counted }: Stretch, [own, other]: Overlap['foreign']): boolean =>
  one.negates &&
  !one.limited &&
  one.share === 'all' &&
  one.words.length === 0 &&
  own.length === 0 &&
  // "Nobody was hurt" is said of what the sentence before tells; "nobody has been" of all of it.
  (!one.everybody || one.lasting) &&
  other.filter(({ key }) => !counted.includes(key) && !LITTLE.has(key)).length <= (one.everybody ? 2 : 1) &&
  !hasName(other);

/** "Nobody has been arrested": it stands against whoever the other report names, in however many words. */
const isNobody = (one: Stretch, own: readonly Told[], other: readonly Told[]): boolean =>
  one.negates && one.everybody && !one.limited && own.length === 0 && other.length === 0;

/** Words of what is told of which the report of a bare denial may say nothing. */
const FOREIGN_TO_BARE = 3;

/** "Dahl has not been arrested": a denial that says nothing else denies whatever more the other tells of it. */
const bareDenial = (a: Stretch, b: Stretch, { alone, shared }: Pick<Overlap, 'alone' | 'shared'>): boolean =>
  shared.length > 0 && (isBare(a, b, alone) || isBare(b, a, [alone[1], alone[0]]));

const isBare = (no: Stretch, yes: Stretch, [own, other]: Overlap['alone']): boolean =>
  no.negates && !no.limited && own.length === 0 && !yes.negates && countOf(other) <= MOST_BESIDE;

/** Things of which a sentence may tell beside what a bare denial denies. */
const MOST_BESIDE = 5;

/** Whether one speaks of "her" where the other names a person. */
const meansOne = ({ pronoun }: Stretch, other: readonly Told[]): boolean => pronoun && hasPerson(other);

/** Whether one speaks of "her" alone and the other names a person. */
const isWhoIsMeant = ({ pronoun }: Stretch, own: readonly Told[], other: readonly Told[]): boolean =>
  pronoun && !own.some(isGiven) && other.some(isGiven);

/** Whether one speaks of "it" alone, and the other of a thing that stands in the sentence before. */
const isWhatIsMeant = ({ it, words }: Stretch, other: readonly Told[], { before }: Cast): boolean =>
  it && words.every(({ ofStand }) => ofStand) && other.length > 0 && other.every(({ key }) => before.has(key));

/** Whether what two stands are taken towards may be one: somebody named is no plan. */
function sameAim(one: readonly string[], other: readonly string[], a: Stretch, b: Stretch): boolean {
  if (one.length === 0 || other.length === 0 || one.some((word) => other.includes(word))) return true;
  const named = (words: readonly string[], { words: all }: Stretch): boolean =>
    all.some(({ stem, name }) => name && words.includes(stem));
  return !named(one, a) && !named(other, b);
}
