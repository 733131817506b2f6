import type { Span, Tokens } from '../sentences/index.js';
import { readNumber } from './number.js';
import { tokensOf } from './recognise.js';

/** A percentage in a text; the value is null where the words name none ("a small percent"). */
export interface PercentageMention extends Span {
  readonly text: string;
  readonly value: number | null;
}

const signs: ReadonlySet<string> = new Set(['%', 'percent', 'percents', 'percentage', 'percentages', 'pct']);

/** The token after a percent sign or word at `at`; `at` itself if there is none. */
export function afterPercent(t: Tokens, at: number, end: number): number {
  if (at >= end) return at;
  if (signs.has(t.word[at] ?? '')) return at + 1;
  return t.word[at] === 'per' && at + 1 < end && t.word[at + 1] === 'cent' ? at + 2 : at;
}

/**
 * Finds every percentage: "20%", "twenty per cent", "percent of ten". With `fractions`, shares in other words count too
 * ("one out of three", "a quarter of"). Nothing is found inside web addresses.
 */
export function recognisePercentages(
  text: string,
  options: { readonly fractions: boolean } = { fractions: false },
): PercentageMention[] {
  const t = tokensOf(text);
  const found: PercentageMention[] = [];
  for (let at = 0; at < t.length;) {
    const address = afterAddress(t, at);
    if (address > at) {
      at = address;
      continue;
    }
    const reading = readPercentage(t, at, options.fractions);
    if (reading === null) {
      at += 1;
      continue;
    }
    const start = t.start[at] ?? 0;
    const end = t.end[reading.next - 1] ?? start;
    found.push({ start, end, text: text.slice(start, end), value: reading.value });
    at = reading.next;
  }
  return found;
}

function readPercentage(t: Tokens, at: number, fractions: boolean): { value: number | null; next: number } | null {
  const end = t.limit[at] ?? 0;
  const sign = afterPercent(t, at, end);
  if (sign > at) {
    const number = t.word[sign] === 'of' && sign + 1 < end ? readNumber(t, sign + 1, { ratios: 'none' }) : null;
    return number === null ? { value: null, next: sign } : { value: number.value, next: number.next };
  }
  const number = readNumber(t, at, { ratios: fractions ? 'all' : 'none' });
  if (number === null) return null;
  const next = afterPercent(t, number.next, end);
  if (next > number.next) return { value: number.value, next };
  if (!fractions || number.form !== 'fraction') return null;
  if (number.next < end && t.word[number.next] === 'of') return { value: number.value * 100, next: number.next + 1 };
  return isRatio(t, at, number.next) ? { value: number.value * 100, next: number.next } : null;
}

function isRatio(t: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (t.word[at] === 'in' || t.word[at] === 'out') return true;
  return false;
}

/** The token after a web address that starts at `at`; `at` itself if none does. */
function afterAddress(t: Tokens, at: number): number {
  if (t.word[at + 1] !== ':' || t.word[at + 2] !== '/' || t.word[at + 3] !== '/') return at;
  let next = at + 1;
  while (next < t.length && t.end[next - 1] === t.start[next]) next += 1;
  return next;
}
