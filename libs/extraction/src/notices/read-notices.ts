import type { ClaimTarget, ClaimValue, Span } from '#story';
import type { SlotReading } from '../claims/base.js';
import { actOf, deniedStretch, rightFrom, wrongFrom, type NoticeAct } from './wording.js';

/** A sentence of a notice with what was read in it. */
export interface NoticeSentence {
  readonly start: number;
  readonly words: string;
  readonly readings: readonly SlotReading[];
  /** Dates and figures of the sentence as values, by which "not Monday" and "not 14" are read. */
  readonly values: readonly (Span & { readonly value: ClaimValue })[];
}

interface Sorted {
  readonly reading: SlotReading;
  readonly old: boolean;
  readonly denied: ClaimValue | null;
}

/**
 * Reads a correction or retraction notice: what stands on its right side corrects what stands on its wrong side, and what
 * is only called wrong is taken back.
 * @param outlet whose report the notice speaks of
 */
export function readNotice(sentences: readonly NoticeSentence[], outlet: string | null): SlotReading[][] {
  const act: NoticeAct = actOf(sentences.map(({ words }) => words).join(' '));
  const sorted = sentences.map(sortReadings);
  const olds = sorted
    .flat()
    .filter(({ old }) => old)
    .map(({ reading }) => reading);
  const news = sorted
    .flat()
    .filter(({ old }) => !old)
    .map(({ reading }) => reading);
  const matched =
    news.some((reading) => olds.some((old) => sameQuestion(old, reading))) ||
    sorted.flat().some(({ denied }) => denied !== null);
  return sorted.map((readings) =>
    readings.flatMap(({ reading, old, denied }): SlotReading[] => {
      if (old) {
        if (reading.slot === 'agent' || reading.slot === 'where') return [];
        // "we wrote that the mill burned on Monday": it burned, and only the day was wrong.
        if (
          act === 'corrects' &&
          reading.slot === 'happened' &&
          readings.some((one) => one.old && !circumstances.has(one.reading.slot))
        )
          return [];
        const isReplaced = (one: SlotReading): boolean => news.some((other) => sameQuestion(other, one));
        if (isReplaced(reading)) return [];
        // "we wrote that two men fled on Monday": where the day is set right, the two stand.
        if (act === 'corrects' && readings.some((one) => one.old && isReplaced(one.reading))) return [];
        return [withTarget(reading, 'retracts', target(reading.value, reading.valueSpan, outlet))];
      }
      if (circumstances.has(reading.slot) && (matched || olds.length === 0)) return [reading];
      const before = olds.find((other) => sameQuestion(other, reading));
      const value = before?.value ?? denied;
      // Where the notice says of one answer what it replaces, its other words only tell the story again.
      if (value === null && matched) return [reading];
      if (value === null && olds.length > 0) return [withTarget(reading, 'corrects', target(null, null, outlet))];
      return [
        withTarget(
          reading,
          value === null && act === 'retracts' ? 'retracts' : 'corrects',
          target(value, before?.valueSpan ?? null, outlet),
        ),
      ];
    }),
  );
}

/** Answers that a notice repeats to say what it speaks of, and seldom corrects without a "not". */
const circumstances = new Set(['happened', 'agent', 'where', 'target']);

const target = (value: ClaimValue | null, span: Span | null, outlet: string | null): ClaimTarget => ({
  claimId: null,
  outlet,
  span,
  value,
});

const withTarget = (reading: SlotReading, stance: NoticeAct, of: ClaimTarget): SlotReading => ({
  ...reading,
  overrides: { ...reading.overrides, stance, target: of, authorCommitment: 'states' },
});

/** Tells the readings of the wrong version from those of the right one by where they stand. */
function sortReadings({ start, words, readings, values }: NoticeSentence): Sorted[] {
  const from = wrongFrom(words);
  const until = from < 0 ? -1 : rightFrom(words, from);
  const denied = deniedStretch(words);
  return readings.map((reading): Sorted => {
    const at = (reading.valueSpan?.start ?? reading.at) - start;
    const inDenied = denied !== null && at >= denied.start && at < denied.end;
    const inWrong = from >= 0 && at > from && at < until;
    const old = inDenied || (inWrong && denied === null);
    const value =
      denied === null || old
        ? null
        : deniedValue(
            reading,
            values,
            { start: start + denied.start, end: start + denied.end },
            words.slice(denied.start, denied.end),
          );
    return { reading, old, denied: value };
  });
}

/** The date or figure that "not" takes back, as an answer to the same question. */
function deniedValue(
  reading: SlotReading,
  values: NoticeSentence['values'],
  stretch: Span,
  words: string,
): ClaimValue | null {
  const found = values.find(
    ({ start, end, value }) => start >= stretch.start && end <= stretch.end && value.type === reading.value.type,
  );
  if (found === undefined) return null;
  const { value } = found;
  if (
    (value.type === 'quantity' || value.type === 'money') &&
    (reading.value.type === 'quantity' || reading.value.type === 'money')
  ) {
    return { ...reading.value, min: value.min, max: value.max, bound: value.bound };
  }
  return value.type === 'date' && reading.value.type === 'date' && !/\d|\b(?:last|this|next)\b/i.test(words)
    ? besideDay(value, reading.value)
    : value;
}

type DateValue = Extract<ClaimValue, { type: 'date' }>;
const WEEK = 7 * 86_400_000;

/** "on Monday, June 4, not on Sunday": a weekday alone means that of the week around the day it is set against. */
function besideDay(old: DateValue, right: DateValue): DateValue {
  if (old.precision !== 'day' || right.precision !== 'day') return old;
  const { earliest, latest, edtf } = old.range;
  if (earliest === null || latest === null || right.range.earliest === null || !/^\d{4}-\d\d-\d\d$/.test(edtf))
    return old;
  const by = WEEK * Math.round((Date.parse(right.range.earliest) - Date.parse(earliest)) / WEEK);
  const moved = (at: string): string => new Date(Date.parse(at) + by).toISOString();
  return {
    ...old,
    range: { edtf: moved(edtf).slice(0, 10), earliest: moved(earliest), latest: moved(latest) },
  };
}

const sameQuestion = (a: SlotReading, b: SlotReading): boolean =>
  a.slot === b.slot && a.value.type === b.value.type && (a.detail === b.detail || a.slot === 'count');
