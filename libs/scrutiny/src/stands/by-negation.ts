import type { Cast } from './cast.js';
import { LITTLE } from './denied-first.js';
import type { Opposition } from './opposition.js';
import { isLoose, keysOf, namesDiffer, overlapOf, tellOf } from './overlap.js';
import type { Stretch } from './read-stands.js';
import { sharesAgree } from './share.js';
import { isNarrower } from './totals.js';

/** Whether what the one denies first stands in the other. */
export const deniesWordOf = ({ denies }: Stretch, { stems }: Stretch): boolean => denies !== null && stems.has(denies);

/** Words that only one of two stretches has, beyond one for each that both have, before they tell of two things. */
const DENIAL_SLACK = 1;

/** What one denies in the words in which the other says it. */
export function byNegation(a: Stretch, b: Stretch, casts: readonly [Cast, Cast]): Opposition | null {
  if (a.stands.some((one) => b.stands.some((other) => other.matter === one.matter && other.answer === one.answer)))
    return null;
  const [no, yes] = a.negates && !b.negates ? [a, b] : b.negates && !a.negates ? [b, a] : [];
  if (no === undefined || yes === undefined) return null;
  if (!deniesWordOf(no, yes)) return null;
  // What is denied of a listed matter is held against what is said of it; that no trace was found is said of the trace.
  if (no.stands.some(({ negated, matter }) => negated && !(no.thing && matter.ofFinding === true))) return null;
  const ordered = no === a ? casts : ([casts[1], casts[0]] as const);
  const { shared, foreign, alone } = overlapOf(no, yes, ordered);
  if (namesDiffer(a, b, alone, shared) || !sharesAgree(a, b)) return null;
  const told = tellOf(no, ordered);
  const has = (key: string): boolean => shared.some((one) => one.key === key);
  const tells = (key: string): boolean => has(key) || yes.deeds.has(key);
  // "No ring was found", "received no letter": what is denied is the thing, and the verb says little.
  const denied = told.flatMap((one, at) => {
    const word = no.words[at];
    const isDenied = word?.negated === true && !word.speaker && !(no.thing && LITTLE.has(word.stem) && !tells(one.key));
    return isDenied ? [{ ...one, written: word.name }] : [];
  });
  const deniedShared = denied.filter(({ key }) => tells(key));
  const ofDeeds = deniedShared.filter(({ key }) => !has(key)).length;
  // The deed itself, which stands first behind the negation, must be what the other tells.
  const first = denied.find(({ written }) => !written);
  if (first === undefined || !tells(first.key) || (no.thing && !isTold(yes, no.denies))) return null;
  const own = alone[0].filter(({ key }) => !tells(key) && !(no.thing && LITTLE.has(key)));
  // "There was no tunnel", "she has not sold any shares": a denial that says nothing else.
  const isBare = own.length === 0 && !no.limited && (deniedShared.length > 1 || no.exists);
  if (!isBare && isLoose([own, alone[1]], shared, DENIAL_SLACK)) return null;
  if (!deniedShared.some(({ name }) => !name)) return null;
  if (shared.length + ofDeeds < 2 && !(isBare && no.exists)) return null;
  const unheard = foreign[0].filter(({ key }) => !tells(key) && !LITTLE.has(key));
  if (unheard.length > 1 || isNarrower(no, yes, unheard)) return null;
  // "No alarm was raised" stands against whoever raised one.
  const sweeping =
    no.share === 'all' && denied.filter(({ name }) => !name).length > 1 && deniedShared.length === denied.length;
  if (deniedShared.length < denied.length * MOST) return null;
  if (foreign[1].length > (isBare ? FOREIGN_TO_BARE : sweeping ? 2 : 1)) return null;
  const [denier, answers] = no === a ? ([0, ['no', 'yes']] as const) : ([1, ['yes', 'no']] as const);
  return { matter: null, answers, negation: true, denier, shared: keysOf(shared) };
}

/** Share of the denied words that the other must say. */
const MOST = 0.75;
/** Words of what is told of which the report of a denial that says nothing else may say nothing. */
const FOREIGN_TO_BARE = 8;

/** Whether a thing is told of as being there, and not asked for or looked for: "tested for lead" finds none. */
const isTold = ({ words, deeds }: Stretch, thing: string | null): boolean =>
  thing !== null && (deeds.has(thing) || words.some(({ stem: one, asserted }) => asserted && one === thing));
