/**
 * The rules by which the tagger's model mends the most likely tag of each word: patterns of tags, and of hints that
 * stand for single words, over neighbouring words. The model keeps them as state machines.
 */
export interface TagRules {
  /** The state behind a state, row by row, for each event. */
  readonly next: Uint8Array;
  /** The pattern that a state has come through, should the longer one fail; 0 where there is none. */
  readonly fallback: Uint8Array;
  /** What a state that ends a pattern says: a tag, below zero where it holds for every word; 0 elsewhere. */
  readonly verdict: Int8Array;
  /** How far behind the first word of the pattern the one stands that it speaks of. */
  readonly offset: Uint8Array;
}

/** Words of rare use show their most likely tag to the rules, some words a hint in its place. */
export const eventOf = (tag: number, hint: number): number => (hint === 0 ? tag : firstHint + hint);
const firstHint = 20;
const end = 19;
const events = firstHint + 256;

/** How the model numbers hints, the end of the text, and the way back from a pattern. */
const modelHints = 1_080_000;
const modelEnd = 2_070_000;
const modelFallback = '2070003';

/** Reads one of the model's machines, which are written in JSON. */
export function readTagRules(json: string): TagRules {
  const machine: unknown = JSON.parse(json);
  if (!Array.isArray(machine)) throw new Error('the language model has no rules');
  const parts: unknown[] = machine;
  const [, last, states, verdicts, marks] = parts;
  const size = Number(last) + 1;
  const rules: TagRules = {
    next: new Uint8Array(size * events),
    fallback: new Uint8Array(size),
    verdict: new Int8Array(size),
    offset: new Uint8Array(size),
  };
  for (const [state, ways] of entries(states)) {
    for (const [event, to] of entries(ways)) {
      if (event === modelFallback) rules.fallback[Number(state)] = Number(to);
      const column = columnOf(Number(event));
      if (column !== null) rules.next[Number(state) * events + column] = Number(to);
    }
  }
  for (const [state, verdict] of entries(verdicts)) rules.verdict[Number(state)] = Number(verdict);
  for (const [state, mark] of entries(marks)) {
    if (Array.isArray(mark)) rules.offset[Number(state)] = Number(mark[0]);
  }
  return rules;
}

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function columnOf(event: number): number | null {
  if (event === modelEnd) return end;
  if (event >= 0 && event < end) return event;
  return event > modelHints && event < modelHints + events - firstHint ? firstHint + event - modelHints : null;
}

/**
 * Finds the longest patterns from left to right, none over another.
 * @param shown the event of each word
 * @param found is given the index of the word that each pattern speaks of, and its verdict, in turns
 */
export function findPatterns(rules: TagRules, shown: readonly number[], found: number[]): void {
  const { next, fallback, verdict, offset } = rules;
  let first = 0;
  let state = 0;
  let wayBack = 0;
  let wayBackAt = 0;
  for (let from = 0; from < shown.length; from += 1) {
    for (let at = from; at <= shown.length; at += 1) {
      const event = at === shown.length ? end : (shown[at] ?? end);
      if (event === 0) continue;
      const to = next[state * events + event] ?? 0;
      if (state === 0) first = at;
      if (to === 0) {
        state = 0;
        if (wayBack === 0) break;
        found.push(first + (offset[wayBack] ?? 0), verdict[wayBack] ?? 0);
        wayBack = 0;
        from = wayBackAt;
        break;
      }
      if (verdict[to] !== 0) {
        found.push(first + (offset[to] ?? 0), verdict[to] ?? 0);
        state = 0;
        wayBack = 0;
        from = at;
        break;
      }
      state = to;
      const back = fallback[to] ?? 0;
      if (back !== 0) {
        wayBack = back;
        wayBackAt = at;
      }
    }
  }
}
