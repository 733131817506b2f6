import { stem } from '../words/stem.js';
import type { Word } from './pieces.js';

const DENY = stem('deny');
const NEGATORS = new Set("not n't never no nor neither without none nobody nothing cannot nowhere".split(' '));
/** Verbs that say of the deed or thing behind them that it did not come about. */
const UNDOING = new Set('fail refuse decline deny avoid escape evade miss lack refrain unable'.split(' ').map(stem));
/** Those that say it of a thing too: "avoided a ban". */
const GOING_WITHOUT = new Set('deny avoid escape evade miss lack'.split(' ').map(stem));
/** Negations of a thing, which reach the verb before it too. */
const NONE = new Set('no none nobody nothing neither'.split(' '));
/** First words of other negations: "out" of "ruled out", "short of", "yet to", "has still to", "struggling to". */
const OTHERS = new Set(['out', 'short', 'yet', 'still', 'struggling', 'battling']);
/** How far a negation before a noun reaches. */
const REACH = 7;

/** Whether a word is one of negation, whatever stands behind it. */
export const isNegation = (lower: string): boolean => NEGATORS.has(lower);

/** Whether a word negates, or says that something did not come about. */
export const isNegatorWord = ({ lower, stem: one }: Word): boolean => NEGATORS.has(lower) || UNDOING.has(one);

/** Whether the word at a place turns what it stands by into its opposite. */
export function isNegator(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !(NEGATORS.has(word.lower) || UNDOING.has(word.stem) || OTHERS.has(word.lower)))
    return false;
  const next = words.slice(at + 1, at + 3).map(({ lower }) => lower);
  if (NEGATORS.has(word.lower))
    return !next.some((other, place) =>
      (place === 0
        ? /^(?:only|least|just|longer|doubt|matter|surprise|all|every|everyone|everybody|many|much|first)$/u
        : /^first$/u
      ).test(other),
    );
  if (word.lower === 'out' && words[at - 1]?.stem === stem('rule')) return true;
  if (word.lower === 'out' && next[0] === 'of') return isWithout(words[at - 1]) && !STATE.test(next[1] ?? '');
  if (word.lower === 'short' && next[0] === 'of') return true;
  if ((word.lower === 'yet' || word.lower === 'still') && next[0] === 'to') return true;
  if (/^(?:struggling|battling)$/u.test(word.lower) && next[0] === 'to') return true;
  if (!UNDOING.has(word.stem)) return false;
  if (word.stem === DENY && words.slice(at + 1, at + 5).some(({ stem: one }) => ASKED.has(one))) return false;
  // "failed to come", "denied paying", "missed the record"; "the engine failed" is an answer of its own.
  return (
    next[0] === 'to' ||
    /ing$/u.test(next[0] ?? '') ||
    (GOING_WITHOUT.has(word.stem) && /^(?:the|a|an|any|all)$/u.test(next[0] ?? ''))
  );
}

/** "Were out of fuel", "ran out of time"; what somebody is let out of is a place or a state. */
const isWithout = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:is|are|was|were|been|being|run|runs|ran|running)$/u.test(word.lower);
const STATE =
  /^(?:prison|jail|custody|hospital|office|control|danger|power|work|town|reach|order|service|sight|court|bed|action|place|bounds|trouble|the|an?|his|her|its|their)$/u;

/** "Denied a request", "denied her bail": what one is not given is refused, and what was asked for is not denied. */
const ASKED = new Set(
  'offer request appeal bail access entry visa permission motion bid petition application parole leave asylum charge accusation allegation'
    .split(' ')
    .map(stem),
);

/** Verbs that take for granted what they tell of. */
const TOLD_OF = new Set('tell inform warn notify know aware learn hear alert'.split(' ').map(stem));

/** How many negations each word stands under. */
export function negationsOver(words: readonly Word[], denied: boolean): number[] {
  const under = words.map((): number => (denied ? 1 : 0));
  words.forEach((word, at) => {
    if (!isNegator(words, at)) return;
    // "Ran with no flame": what one goes without is denied alone.
    const aside = word.lower === 'without' || (NONE.has(word.lower) && words[at - 1]?.lower === 'with');
    const reach = aside ? REACH : words.length;
    // "paid no ransom": what nothing was done to was not done.
    for (
      let to = at - 1;
      !aside && NONE.has(word.lower) && to >= 0 && words[to]?.text !== ',' && words[to]?.lower !== 'and';
      to -= 1
    )
      under[to] = (under[to] ?? 0) + 1;
    for (let to = at + 1; to < words.length && to <= at + reach; to += 1) {
      const { lower, text } = words[to] ?? word;
      if (lower === 'and' || (text === ',' && to > at + 1)) break;
      // "Was not told of the leak": there was one.
      if (/^(?:of|about)$/u.test(lower) && TOLD_OF.has(words[to - 1]?.stem ?? '')) break;
      under[to] = (under[to] ?? 0) + 1;
    }
  });
  return under;
}
