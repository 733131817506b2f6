import { teens } from '../quantity/words.js';
import type { Tokens } from '../sentences/index.js';
import type { Reading } from './expression.js';
import { shortYear } from './read-calendar.js';

const word = (t: Tokens, at: number, limit: number): string => (at < limit ? (t.word[at] ?? '') : '');
/** Whether two neighbouring tokens touch. */
const touches = (t: Tokens, at: number): boolean => t.end[at] === t.start[at + 1];

const decades: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** "in her early twenties". */
const ownersOfAge: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your', "'s"]);

/** Before "1980's" these leave no doubt that it is the decade, and not what was of the year. */
const beforeDecade: ReadonlySet<string> = new Set(['the', 'mid', 'early', 'late', '-']);

/** "the 1980s", "the '80s", "the eighties", "the nineteen eighties". */
export function readDecade(t: Tokens, at: number, limit: number): Reading | null {
  const first = word(t, at, limit);
  const century = teens.get(first);
  const next = century !== undefined && word(t, at + 1, limit) === '-' ? at + 2 : at + 1;
  const within = century === undefined ? undefined : (decades.get(word(t, next, limit)) ?? figureOf(t, next, limit));
  if (century !== undefined && within !== undefined)
    return {
      core: { is: 'decade', first: century * 100 + (within % 100) },
      next: t.figure[next] === true ? next + 2 : next + 1,
    };
  const named = decades.get(first);
  if (named !== undefined) {
    const before = t.word[at - 1] ?? '';
    const isAge = ownersOfAge.has(t.word[before === '-' ? at - 3 : at - 2] ?? '');
    const isDefinite = before === 'mid' ? t.word[at - 2] === 'the' : ['the', 'early', 'late', '-'].includes(before);
    return !isAge && isDefinite ? { core: { is: 'decade', first: named }, next: at + 1 } : null;
  }
  let figure = at;
  if ((first === "'" || first === '’' || first === '‘') && touches(t, at)) figure += 1;
  if (t.figure[figure] !== true || figure >= limit || !touches(t, figure)) return null;
  const plural = word(t, figure + 1, limit);
  if (plural !== 's' && plural !== "'s") return null;
  const digits = word(t, figure, limit);
  if (!/^(?:(?:1\d|20)\d|\d)0$/.test(digits)) return null;
  if (digits.length === 2 && figure === at && !isOfCentury(t, at)) return null;
  if (plural === "'s" && digits.length === 4 && !beforeDecade.has(t.word[at - 1] ?? '')) return null;
  // "the 1800s" are the century; "the 2000s" are as yet the decade.
  if (/^1\d00$/.test(digits)) return { core: { is: 'century', first: Number(digits) }, next: figure + 2 };
  return {
    core: { is: 'decade', first: digits.length === 2 ? shortYear(Number(digits)) : Number(digits) },
    next: figure + 2,
  };
}

/** The "90" of "nineteen-90s"; undefined if no figure of tens stands there. */
const figureOf = (t: Tokens, at: number, limit: number): number | undefined =>
  t.figure[at] === true && /^\d0$/.test(word(t, at, limit)) && ['s', "'s"].includes(word(t, at + 1, limit))
    ? Number(word(t, at, limit))
    : undefined;

/** "the 90s", "the mid-90s", "the early 90s", "the 1980s and 90s"; "in his 90s" is an age. */
function isOfCentury(t: Tokens, at: number): boolean {
  if ((t.word[at - 1] === 'and' || t.word[at - 1] === 'or') && t.word[at - 2] === 's')
    return /^\d{4}$/.test(t.word[at - 3] ?? '');
  let before = at - 1;
  if (t.word[before] === '-') before -= 1;
  if (['mid', 'early', 'late'].includes(t.word[before] ?? '')) before -= 1;
  return t.word[before] === 'the';
}
