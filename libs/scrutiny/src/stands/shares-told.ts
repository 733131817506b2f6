import { isFunctionWord, isNumberStem } from '../words/words.js';
import type { Cast } from './cast.js';
import { isEmpty } from './empty-words.js';
import type { Opposition } from './opposition.js';
import { keysOf, overlapOf } from './overlap.js';
import type { Word } from './pieces.js';
import type { Stretch } from './read-stands.js';
import { sameThing } from './same-things.js';
import { isPast, VERB } from './word-forms.js';

/** Of how many of some things a stretch tells something, and of which things. */
export interface ShareTold {
  readonly whole: boolean;
  /** Stems of the words that say of which. */
  readonly things: readonly string[];
}

const WHOLE = /^(?:all|every|each|both)$/u;
/** What is no whole, whatever it is of. */
const PORTION = /^(?:half|third|quarter|fifth|minority|fraction)$/u;
const BETWEEN = /^(?:of|the|its|his|her|their|these|those|a|an)$/u;
const LONGEST_THINGS = 3;

/** What a stretch says of all, or of no more than a part, of some things: "all of the workers", "only two of the workers". */
export function shareTold(words: readonly Word[]): ShareTold | null {
  for (const [at, { lower }] of words.entries()) {
    const whole = WHOLE.test(lower) && !/^(?:not|nearly|almost|at|of)$/u.test(words[at - 1]?.lower ?? '');
    if (!whole && !PORTION.test(lower) && !isOnly(words, at)) continue;
    const things = thingsFrom(words, at + 1);
    if (things.length > 0) return { whole, things };
  }
  return null;
}

/** "Only two", "just a few". */
const isOnly = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (!/^(?:only|just)$/u.test(words[at]?.lower ?? '') || next === undefined) return false;
  return /^\d|^(?:some|few|half)$/u.test(next.lower) || isNumberStem(next.stem);
};

/** The stems of the noun phrase at a place. */
function thingsFrom(words: readonly Word[], from: number): readonly string[] {
  const rest = words.slice(from);
  const first = rest.findIndex(({ lower, stem }) => !BETWEEN.test(lower) && !/^\d/u.test(lower) && !isNumberStem(stem));
  if (first < 0) return [];
  const noun = rest.slice(first);
  const end = noun.findIndex(
    ({ text, lower }) => text === ',' || isFunctionWord(lower) || VERB.test(lower) || isPast(lower),
  );
  const phrase = end < 0 ? noun : noun.slice(0, end);
  return phrase.length > LONGEST_THINGS || phrase.some(isEmpty) ? [] : phrase.map(({ stem }) => sameThing(stem));
}

/** Whether what each tells of is the same, once of all and once of a part. */
export const sharesDiffer = ({ told: one }: Stretch, { told: other }: Stretch): boolean =>
  one !== null && other !== null && one.whole !== other.whole && one.things.join(' ') === other.things.join(' ');

/** What one says of all of some things and the other, in the same words, of a part of them alone. */
export function byShare(a: Stretch, b: Stretch, casts: readonly [Cast, Cast]): Opposition | null {
  if (!sharesDiffer(a, b) || a.negates || b.negates || a.limited || b.limited) return null;
  const { shared, alone } = overlapOf(a, b, casts);
  const { things = [] } = a.told ?? {};
  const deeds = [...a.deeds].filter((deed) => b.deeds.has(deed));
  const said = [...shared.map(({ key }) => key), ...deeds].filter((key) => !things.includes(key));
  if (said.length === 0 || alone.some((own) => own.length > 0)) return null;
  const [denier, answers] = a.told?.whole === true ? ([1, ['yes', 'no']] as const) : ([0, ['no', 'yes']] as const);
  return { matter: null, answers, negation: true, denier, shared: [...keysOf(shared), ...deeds] };
}
