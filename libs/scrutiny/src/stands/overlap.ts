import type { Cast } from './cast.js';
import type { Stretch } from './read-stands.js';

/** A telling word as it is held against those of another report. */
export interface Told {
  readonly key: string;
  readonly name: boolean;
  /** Whether it may name a person. */
  readonly person: boolean;
  readonly agent: boolean;
  readonly speaker: boolean;
  readonly ofStand: boolean;
  readonly nameAt: number | null;
  /** Whether only a pronoun means it. */
  readonly meant: boolean;
}

/** The words of a stretch with persons by their last names. */
export function tellOf({ words, pronoun, earlier }: Stretch, [one, other]: readonly [Cast, Cast]): Told[] {
  const told = words.map(({ stem, name, opening, place, agent, speaker, ofStand, nameAt }) => {
    const called = one.names.get(stem) ?? other.names.get(stem);
    // "Samples tested positive" names nobody.
    const isCommon = opening && !one.proper.has(stem) && !other.proper.has(stem);
    const isNamed = (name && !isCommon) || called !== undefined;
    return {
      key: called ?? stem,
      name: isNamed,
      person: isNamed && !place,
      agent,
      speaker,
      ofStand,
      nameAt: isCommon ? null : nameAt,
      meant: false,
    };
  });
  // "She was alone" tells of whom the sentence or the report named last.
  const person = earlier.findLast((name) => one.persons.has(name) || other.persons.has(name)) ?? one.person;
  if (!pronoun || person === null || told.some(({ person, speaker }) => person && !speaker)) return told;
  const meant = {
    key: person,
    name: true,
    person: true,
    agent: false,
    speaker: false,
    ofStand: false,
    nameAt: null,
    meant: true,
  };
  return [...told, meant];
}

/** The words themselves. */
export const keysOf = (told: readonly Told[]): string[] => told.map(({ key }) => key);

/** What two stretches share, and what only one of them says. */
export interface Overlap {
  readonly shared: readonly Told[];
  /** Words of each of which the other's report says nothing at all. */
  readonly foreign: readonly [readonly Told[], readonly Told[]];
  readonly alone: readonly [readonly Told[], readonly Told[]];
  /** Words of these of which the other's sentence says nothing beside its stretch either. */
  readonly unsaid: readonly [readonly Told[], readonly Told[]];
  /** Whether one thing stands in the words of both stands: "passed the inspection", "failed the inspection". */
  readonly sameObject: boolean;
}

/** @param byRole whether who did it is nobody to whom it was done: "killed by a driver", "the driver was held" */
export function overlapOf(a: Stretch, b: Stretch, casts: readonly [Cast, Cast], byRole = false): Overlap {
  const [left, right] = [tellOf(a, casts), tellOf(b, [casts[1], casts[0]])];
  const has = (told: readonly Told[], key: string): boolean => told.some((one) => one.key === key);
  const sameTold = (one: Told, other: Told): boolean =>
    one.key === other.key &&
    !one.speaker &&
    !other.speaker &&
    !(one.ofStand && other.ofStand) &&
    !(one.meant && other.meant) &&
    (!byRole || one.agent === other.agent);
  const shared = left.flatMap((one, at) => {
    const other = right.find((found) => sameTold(one, found));
    if (other === undefined || left.findIndex(({ key }) => key === one.key) !== at) return [];
    return other.meant ? [other] : [one];
  });
  // A name of which one word is shared is shared; of the words of a stand none tells things apart.
  const alone = (own: readonly Told[], other: readonly Told[]): Told[] => {
    const met = new Set(own.flatMap(({ key, nameAt }) => (nameAt !== null && has(other, key) ? [nameAt] : [])));
    return own.filter(
      ({ key, speaker, ofStand, nameAt }) =>
        !speaker && !ofStand && !has(other, key) && !(nameAt !== null && met.has(nameAt)),
    );
  };
  const [onlyA, onlyB] = [alone(left, right), alone(right, left)];
  return {
    shared,
    alone: [onlyA, onlyB],
    unsaid: [onlyA.filter(({ key }) => !b.beside.has(key)), onlyB.filter(({ key }) => !a.beside.has(key))],
    foreign: [foreignTo(onlyA, casts[1]), foreignTo(onlyB, casts[0])],
    sameObject: left.some(({ key, ofStand }) => ofStand && right.some((one) => one.ofStand && one.key === key)),
  };
}

/** The words of which a report says nothing; of a name it need not say all. */
function foreignTo(told: readonly Told[], { stems }: Cast): Told[] {
  const met = new Set(told.flatMap(({ key, nameAt }) => (nameAt !== null && stems.has(key) ? [nameAt] : [])));
  return told.filter(({ key, nameAt }) => !stems.has(key) && !(nameAt !== null && met.has(nameAt)));
}

/**
 * Whether each names somebody whom the other does not, and they share nobody. "Dahl had not called her" and "he had called
 * Reitz" may each mean by a pronoun whom the other names.
 */
export const namesDiffer = (a: Stretch, b: Stretch, alone: Overlap['alone'], shared: readonly Told[]): boolean =>
  hasName(alone[0]) && hasName(alone[1]) && !hasName(shared) && !(a.pronoun && b.pronoun);

/** Whether each says too much that the other does not: long reports have most words of each other somewhere. */
export const isLoose = ([a, b]: Overlap['alone'], shared: readonly Told[], slack: number): boolean =>
  // Whom only a pronoun means may be another than the words about him are of.
  countOf(a) + countOf(b) > (shared.length > 0 && shared.every(({ meant }) => meant) ? 0 : slack) + countOf(shared);

/** How many things words tell of, a name of several words counting once. */
export const countOf = (told: readonly Told[]): number =>
  told.filter(({ nameAt }, at) => nameAt === null || told.findIndex((other) => other.nameAt === nameAt) === at).length;

export const hasName = (told: readonly Told[]): boolean => told.some(({ name }) => name);
export const hasPerson = (told: readonly Told[]): boolean => told.some(({ person }) => person);

/** Whether it is a name that the words give themselves. */
export const isGiven = ({ name, meant }: Told): boolean => name && !meant;
