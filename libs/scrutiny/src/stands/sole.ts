import type { Cast } from './cast.js';
import type { Opposition } from './opposition.js';
import { overlapOf } from './overlap.js';
import { isOfPersons } from './persons.js';
import type { Word } from './pieces.js';
import type { Stretch } from './read-stands.js';
import { sameThing } from './same-things.js';
import { isOfBoth } from './totals.js';

const SOLE = /^(?:only|sole|lone)$/u;
const ONE = /^(?:victim|fatality|casualty|survivor|person|one)$/u;
/** What may stand between the noun and what it was the only one of. */
const OF = /^(?:of|in|during|from)$/u;
const BETWEEN = /^(?:the|this|that)$/u;

/** What somebody was the only one of to whom something happened: "the only victim of the fire", "the only worker hurt". */
export interface Sole {
  /** The stem of who they were, where that is said; `null` where it takes in everybody. */
  readonly who: string | null;
  /** The stem of what it happened in; `null` where that is not said. */
  readonly of: string | null;
}

/** Of whom a stretch says that it happened to nobody else; `null` where it says so of nobody, or of some alone: "from Orrin". */
export function soleIn(words: readonly Word[]): Sole | null {
  const at = words.findIndex(
    ({ lower }, place) => SOLE.test(lower) && words[place - 1]?.lower === 'the' && isOne(words[place + 1]?.lower ?? ''),
  );
  const noun = words[at + 1];
  if (at < 0 || noun === undefined) return null;
  const who = ONE.test(noun.lower) ? null : sameThing(noun.stem);
  const rest = words.slice(at + 2).filter(({ lower }) => !BETWEEN.test(lower));
  const of = rest.findIndex(({ lower }) => OF.test(lower));
  if (of < 0) return { who, of: null };
  const thing = rest[of + 1];
  return thing === undefined || /^\p{Lu}/u.test(thing.text) ? null : { who, of: sameThing(thing.stem) };
}

const isOne = (lower: string): boolean => ONE.test(lower) || isOfPersons(lower);

/** Whether one calls somebody the only one to whom it happened, of whom the other counts more. */
export const soleAgainstCount = (one: Stretch, other: Stretch): boolean =>
  one.sole !== null &&
  other.several &&
  (one.sole.who === null ? other.counted.length > 0 : other.counted.includes(one.sole.who)) &&
  one.stands.some(({ matter, answer }) =>
    other.stands.some((its) => its.matter.name === matter.name && its.answer === answer),
  );

/** What happened to one alone by the one report, and to several by the other. */
export function bySole(a: Stretch, b: Stretch, casts: readonly [Cast, Cast]): Opposition | null {
  const first = soleAgainstCount(a, b);
  if (!first && !soleAgainstCount(b, a)) return null;
  const [sole, count] = first ? [a, b] : [b, a];
  const [one, two] = first ? casts : ([casts[1], casts[0]] as const);
  if (sole.negates || count.negates || sole.limited || count.limited) return null;
  const of = sole.sole?.of ?? null;
  if ((of !== null && !two.stems.has(of)) || !isOfBoth(one, two) || !isOfBoth(two, one)) return null;
  const { foreign } = overlapOf(sole, count, [one, two]);
  if (foreign[1].some(({ key, name }) => name || !count.counted.includes(key))) return null;
  const [denier, answers] = first ? ([1, ['yes', 'no']] as const) : ([0, ['no', 'yes']] as const);
  return {
    matter: null,
    answers,
    negation: true,
    denier,
    shared: [...sole.deeds].filter((deed) => count.deeds.has(deed)),
  };
}
