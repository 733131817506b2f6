import type { Tokens } from '../sentences/index.js';
import { isShortWill } from './contraction.js';

const modals: ReadonlySet<string> = new Set('will would could may might can shall'.split(' '));
const promising: ReadonlySet<string> = new Set('will would shall'.split(' '));
const isModal = (word: string): boolean => modals.has(word) || isShortWill(word);
/** "we will fly", "we'll fly": a clause that promises. */
const isPromise = (t: Tokens, at: number): boolean =>
  isShortWill(t.word[at] ?? '') || promising.has(t.word[at + 1] ?? '');
/** Before "one day" these measure with it: "for one day", "in just one day". */
const measuring: ReadonlySet<string> = new Set(
  'for in within after just only than least over took lasted spent by about to of'.split(' '),
);
/** Behind "one day" these leave it open which day was meant: "one day last week", "one day when". */
const leavingOpen: ReadonlySet<string> = new Set(['last', 'when', 'this', 'as', ',']);

/**
 * What "one day" tells where it measures no time: `future` for some time to come ("will one day", "one day, we will"),
 * `some` for a day that nobody names; null for a length of time or other words.
 *
 * @param next the token behind
 */
export function readOneDay(t: Tokens, at: number, next: number): 'future' | 'some' | null {
  if (next !== at + 2 || t.word[at] !== 'one' || t.word[at + 1] !== 'day') return null;
  const before = t.word[at - 1] ?? '';
  const clause = t.word[next] === ',' ? next + 1 : next;
  if (isModal(before) || isModal(t.word[next] ?? '') || isPromise(t, clause)) return 'future';
  if (measuring.has(before)) return null;
  return at === t.first[at] || leavingOpen.has(t.word[next] ?? '') ? 'some' : null;
}
