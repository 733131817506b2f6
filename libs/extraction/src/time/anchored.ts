import type { Tokens } from '../sentences/index.js';
import { type Day, parseDay } from './calendar.js';
import type { Core, Expression, Tense } from './expression.js';
import type { Focus } from './focus.js';
import { readExpression } from './read-expression.js';
import { resolve } from './resolve.js';
import { resolveShift, type Resolution } from './resolve-shift.js';

/** A date counted from another that the words name: "two days after Christmas", "the day before yesterday". */
interface Anchored {
  readonly resolution: Resolution;
  /** The token after the whole; before the other date where that is said of something else ("after Friday's vote"). */
  readonly end: number;
}

/** Counts from the date that follows "before" or "after"; null if an event follows, or nothing to count from. */
export function readAnchored(
  t: Tokens,
  { core, end, start }: Expression,
  reference: Day | null,
  focus: Focus,
  tense: Tense,
): Anchored | null {
  if (core.is !== 'event' || core.count === null || core.count === 0) return null;
  const limit = t.limit[start] ?? 0;
  const joint = t.word[end];
  if (end + 1 >= limit || (joint !== 'before' && joint !== 'after')) return null;
  const from = t.word[end + 1] === 'the' ? end + 2 : end + 1;
  const anchor = readExpression(t, from);
  if (anchor === null || !isDayNamed(anchor.core)) return null;
  const day = parseDay(resolve(anchor, reference, focus, tense).value);
  if (day === null) return null;
  const { unit, count } = core;
  const counted = resolveShift({ is: 'shift', unit, count, from: 'reference' }, day, focus, tense);
  const resolution: Resolution = { ...counted, basis: 'context' };
  return { resolution, end: isWhole(t, anchor, limit) ? anchor.end : end };
}

const isDayNamed = (core: Core): boolean =>
  core.is === 'day' || core.is === 'weekday' || core.is === 'holiday' || (core.is === 'shift' && core.unit === 'day');

/** Whether the other date is named for the sake of the count alone, and nothing of its own is said to be on it. */
function isWhole(t: Tokens, anchor: Expression, limit: number): boolean {
  if (anchor.core.is === 'shift' || anchor.core.is === 'holiday') return t.word[anchor.end] !== "'s";
  return anchor.end >= limit || /^[.,;:)"”]$/.test(t.word[anchor.end] ?? '');
}
