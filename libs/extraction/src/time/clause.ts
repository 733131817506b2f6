import type { Tokens } from '../sentences/index.js';

/** Whether a clause follows that says which day is meant: "the day when the dam broke", "the night she died". */
export function opensClause(t: Tokens, at: number, limit: number): boolean {
  return at < limit && clauseOpeners.has(t.word[at] ?? '');
}
const clauseOpeners: ReadonlySet<string> = new Set(
  'when that he she it they we you i his her their its our my'.split(' '),
);
