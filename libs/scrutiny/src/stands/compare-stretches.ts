import type { Cast } from './cast.js';
import type { Matter } from './matters.js';
import type { Stretch } from './read-stands.js';

/** What two stretches of two reports say against each other. */
export interface Opposition {
  /** The matter; `null` where one only negates what the other says in the same words. */
  readonly matter: Matter | null;
  readonly answers: readonly ['yes' | 'no', 'yes' | 'no'];
  /** Whether a negation makes the difference, and not a word and its opposite. */
  readonly negation: boolean;
  /** Which of the two denies, where a negation makes the difference. */
  readonly denier: 0 | 1;
  /** Telling words that both have. */
  readonly shared: readonly string[];
}

/** Whether two stretches take opposite stands on one thing. */
export function opposition(a: Stretch, b: Stretch, casts: readonly [Cast, Cast]): Opposition | null {
  if (a.mode === 'open' || b.mode === 'open') return null;
  const onMatterOfBoth = onMatter(a, b, casts);
  if (a.mode !== b.mode) return onMatterOfBoth?.matter?.ofPlan === true ? onMatterOfBoth : null;
  return onMatterOfBoth ?? byNegation(a, b, casts);
}

/** Whether what the one denies first stands in the other. */
export const deniesWordOf = ({ denies }: Stretch, { stems }: Stretch): boolean => denies !== null && stems.has(denies);

interface Told {
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
function tellOf({ words, pronoun }: Stretch, [one, other]: readonly [Cast, Cast]): Told[] {
  const told = words.map(({ stem, name, place, agent, speaker, ofStand, nameAt }) => {
    const called = one.names.get(stem) ?? other.names.get(stem);
    const isNamed = name || called !== undefined;
    return {
      key: called ?? stem,
      name: isNamed,
      person: isNamed && !place,
      agent,
      speaker,
      ofStand,
      nameAt,
      meant: false,
    };
  });
  // "She was alone" tells of whom the report named last.
  if (!pronoun || one.person === null || told.some(({ person, speaker }) => person && !speaker)) return told;
  const meant = {
    key: one.person,
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

const keysOf = (told: readonly Told[]): string[] => told.map(({ key }) => key);

interface Overlap {
  readonly shared: readonly Told[];
  /** Words of each of which the other's report says nothing at all. */
  readonly foreign: readonly [readonly Told[], readonly Told[]];
  readonly alone: readonly [readonly Told[], readonly Told[]];
  /** Whether one thing stands in the words of both stands: "passed the inspection", "failed the inspection". */
  readonly sameObject: boolean;
}

/** @param byRole whether who did it is nobody to whom it was done: "killed by a driver", "the driver was held" */
function overlapOf(a: Stretch, b: Stretch, casts: readonly [Cast, Cast], byRole = false): Overlap {
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
const namesDiffer = (a: Stretch, b: Stretch, alone: Overlap['alone'], shared: readonly Told[]): boolean =>
  hasName(alone[0]) && hasName(alone[1]) && !hasName(shared) && !(a.pronoun && b.pronoun);

/** Words that only one of two stretches has, beyond one for each that both have, before they tell of two things. */
const MATTER_SLACK = 2;
const DENIAL_SLACK = 1;

/** Whether each says too much that the other does not: long reports have most words of each other somewhere. */
const isLoose = ([a, b]: Overlap['alone'], shared: readonly Told[], slack: number): boolean =>
  // Whom only a pronoun means may be another than the words about him are of.
  countOf(a) + countOf(b) > (shared.length > 0 && shared.every(({ meant }) => meant) ? 0 : slack) + countOf(shared);

/** How many things words tell of, a name of several words counting once. */
const countOf = (told: readonly Told[]): number =>
  told.filter(({ nameAt }, at) => nameAt === null || told.findIndex((other) => other.nameAt === nameAt) === at).length;

/** Whether one alone names a person, and the other means nobody by a pronoun who may be the same. */
const namesOne = (a: Stretch, b: Stretch, alone: Overlap['alone'], shared: readonly Told[]): boolean =>
  !hasPerson(shared) &&
  ((hasPerson(alone[0]) && !b.pronoun && !b.everybody) || (hasPerson(alone[1]) && !a.pronoun && !a.everybody));

const hasName = (told: readonly Told[]): boolean => told.some(({ name }) => name);
const hasPerson = (told: readonly Told[]): boolean => told.some(({ person }) => person);

function onMatter(a: Stretch, b: Stretch, casts: readonly [Cast, Cast]): Opposition | null {
  const found = a.stands.flatMap((one) =>
    b.stands
      .filter(({ matter, answer }) => matter.name === one.matter.name && answer !== one.answer)
      .map((other) => [one, other] as const),
  )[0];
  if (found === undefined) return null;
  const [one, other] = found;
  const { matter } = one;
  const overlap = overlapOf(a, b, casts, matter.ofPerson !== undefined);
  // "No shots were fired when he gave up" says nothing of another time.
  if ([a, b].some(({ negates, limited }) => negates && limited)) return null;
  if (matter.towards === true && !sameAim(one.towards, other.towards, a, b)) return null;
  if (!meets(a, b, overlap, casts, matter)) return null;
  // Whoever both name has died or not, whatever figures stand beside; what may come true after the other needs more.
  const isOfOne =
    matter.ofPerson === true &&
    matter.later === undefined &&
    overlap.shared.some(({ person, nameAt }) => person && nameAt !== null);
  if (!isOfOne && !sharesAgree(a, b)) return null;
  const { shared } = overlap;
  return {
    matter,
    answers: [one.answer, other.answer],
    negation: one.negated !== other.negated,
    denier: one.negated ? 0 : 1,
    shared: keysOf(shared),
  };
}

/** Whether two stretches speak of one thing. */
function meets(
  a: Stretch,
  b: Stretch,
  { shared, foreign, alone, sameObject }: Overlap,
  casts: readonly [Cast, Cast],
  matter: Matter,
): boolean {
  if (namesDiffer(a, b, alone, shared)) return false;
  const isOfNobody = isNobody(a, alone[0], foreign[1]) || isNobody(b, alone[1], foreign[0]);
  if (isLoose(alone, shared, MATTER_SLACK) && !isOfNobody) return false;
  if (matter.ofPerson !== undefined && namesOne(a, b, alone, shared)) return false;
  if (matter.ofPerson === 'named' && !hasPerson(shared) && !meansOne(a, alone[1]) && !meansOne(b, alone[0]))
    return false;
  // "No warning was issued" stands against every warning.
  const isAll = (one: Stretch, own: readonly Told[]): boolean =>
    one.negates && !one.limited && one.share === 'all' && own.length === 0;
  if ((isAll(a, alone[0]) || isAll(b, alone[1])) && (shared.length > 0 || matter.ofEvent === true)) return true;
  if (isNone(a, foreign) || isNone(b, [foreign[1], foreign[0]])) return true;
  const [left, right] = [foreign[0].length, foreign[1].length];
  if (left > 0 && right > 0) return false;
  if (shared.length > 0 || sameObject) return left + right <= 2;
  if (left + right > 0) return false;
  if (matter.ofEvent === true || a.everybody || b.everybody) return true;
  const [one, other] = [tellOf(a, casts), tellOf(b, [casts[1], casts[0]])];
  if (a.pronoun && b.pronoun && [one, other].every((told) => told.some(({ name, meant }) => name && !meant)))
    return true;
  if (isWhatIsMeant(a, other, casts[0]) || isWhatIsMeant(b, one, casts[1])) return true;
  return isWhoIsMeant(a, other) || isWhoIsMeant(b, one);
}

/** "There were no deaths": it stands against whoever has no other name than the other report knows. */
const isNone = (one: Stretch, [own, other]: Overlap['foreign']): boolean =>
  one.negates &&
  !one.limited &&
  one.share === 'all' &&
  one.words.length === 0 &&
  own.length === 0 &&
  // "Nobody was hurt" is said of what the sentence before tells; "nobody has been" of all of it.
  (!one.everybody || one.lasting) &&
  other.length <= (one.everybody ? 2 : 1) &&
  !hasName(other);

/** "Nobody has been arrested": it stands against whoever the other report names, in however many words. */
const isNobody = (one: Stretch, own: readonly Told[], other: readonly Told[]): boolean =>
  one.negates && one.everybody && !one.limited && own.length === 0 && other.length === 0;

/** Whether one speaks of "her" where the other names a person. */
const meansOne = ({ pronoun }: Stretch, other: readonly Told[]): boolean => pronoun && hasPerson(other);

/** Whether one speaks of "her" alone and the other names a person. */
const isWhoIsMeant = ({ pronoun, words }: Stretch, other: readonly Told[]): boolean =>
  pronoun && !words.some(({ name }) => name) && other.some(({ name, meant }) => name && !meant);

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

/** A part of some things says nothing of another part. */
const sharesAgree = (a: Stretch, b: Stretch): boolean =>
  !((a.share === 'part' && b.share !== 'all') || (b.share === 'part' && a.share !== 'all'));

/** What one denies in the words in which the other says it. */
function byNegation(a: Stretch, b: Stretch, casts: readonly [Cast, Cast]): Opposition | null {
  if (a.stands.some((one) => b.stands.some((other) => other.matter === one.matter && other.answer === one.answer)))
    return null;
  const [no, yes] = a.negates && !b.negates ? [a, b] : b.negates && !a.negates ? [b, a] : [];
  if (no === undefined || yes === undefined) return null;
  if (!deniesWordOf(no, yes)) return null;
  // What is denied of a listed matter is held against what is said of it.
  if (no.stands.some(({ negated }) => negated)) return null;
  const { shared, foreign, alone } = overlapOf(no, yes, no === a ? casts : [casts[1], casts[0]]);
  const denied = no.words.filter(({ negated, speaker }) => negated && !speaker);
  const [noForeign] = foreign;
  const told = tellOf(no, no === a ? casts : [casts[1], casts[0]]);
  const has = (key: string): boolean => shared.some((one) => one.key === key);
  const deniedShared = told.filter(({ key }, at) => no.words[at]?.negated === true && has(key));
  const deed = deniedShared.filter(({ name }) => !name);
  if (namesDiffer(a, b, alone, shared) || isLoose(alone, shared, DENIAL_SLACK) || !sharesAgree(a, b)) return null;
  // The deed itself, which stands first behind the negation, must be what the other tells.
  const first = told.find((_, at) => {
    const word = no.words[at];
    return word !== undefined && word.negated && !word.name;
  });
  if (first === undefined || !has(first.key)) return null;
  if (deed.length === 0 || shared.length < 2 || noForeign.length > 1) return null;
  // "No alarm was raised" stands against whoever raised one.
  const sweeping =
    no.share === 'all' && denied.filter(({ name }) => !name).length > 1 && deniedShared.length === denied.length;
  if (deniedShared.length < denied.length * MOST || foreign[1].length > (sweeping ? 2 : 1)) return null;
  const [denier, answers] = no === a ? ([0, ['no', 'yes']] as const) : ([1, ['yes', 'no']] as const);
  return { matter: null, answers, negation: true, denier, shared: keysOf(shared) };
}

/** Share of the denied words that the other must say. */
const MOST = 0.75;
