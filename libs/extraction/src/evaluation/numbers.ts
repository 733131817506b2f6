import { recogniseNumbers, recogniseOrdinals, recognisePercentages, recogniseRanges } from '../quantity/index.js';

/** The models whose cases Microsoft's Recognizers-Text publishes for English numbers. */
export const numberModels = [
  'NumberModel',
  'NumberModelExperimentalMode',
  'NumberModelPercentMode',
  'NumberRangeModel',
  'NumberRangeModelExperimentalMode',
  'OrdinalModel',
  'OrdinalModelSuppressExtendedTypes',
  'PercentModel',
  'PercentModelPercentMode',
] as const;
export type NumberModel = (typeof numberModels)[number];

/** An input and what must be found in it: the words, in any case, and their value as the model writes it. */
export interface NumberCase {
  readonly model: NumberModel;
  readonly input: string;
  readonly expected: readonly Resolved[];
  /** Whether the publishers' own JavaScript recogniser is said to pass the case. */
  readonly supported: boolean;
}

/** Words and their value; "null" for a percentage without a number. */
export interface Resolved {
  readonly text: string;
  readonly value: string;
}

export interface NumberMeasure {
  readonly right: number;
  readonly total: number;
  /** The same among the cases that the publishers' JavaScript recogniser passes. */
  readonly supportedRight: number;
  readonly supportedTotal: number;
  readonly wrong: readonly { readonly case: NumberCase; readonly found: readonly Resolved[] }[];
}

const plain = (mentions: readonly { readonly text: string; readonly value: number | null }[]): Resolved[] =>
  mentions.map(({ text, value }) => ({ text, value: String(value) }));
const resolved = (mentions: readonly { readonly text: string; readonly resolution: string }[]): Resolved[] =>
  mentions.map(({ text, resolution }) => ({ text, value: resolution }));

const readers: Readonly<Record<NumberModel, (text: string) => Resolved[]>> = {
  NumberModel: (text) => plain(recogniseNumbers(text)),
  NumberModelExperimentalMode: (text) => plain(recogniseNumbers(text, { ratios: 'stated' })),
  NumberModelPercentMode: (text) => plain(recogniseNumbers(text, { ratios: 'none' })),
  NumberRangeModel: (text) => resolved(recogniseRanges(text)),
  NumberRangeModelExperimentalMode: (text) => resolved(recogniseRanges(text, { closed: true })),
  OrdinalModel: (text) => resolved(recogniseOrdinals(text)),
  OrdinalModelSuppressExtendedTypes: (text) => resolved(recogniseOrdinals(text, { relative: false })),
  PercentModel: (text) => plain(recognisePercentages(text)),
  PercentModelPercentMode: (text) => plain(recognisePercentages(text, { fractions: true })),
};

/** Answers every case; one is right if all its numbers are found in order, no others, and their values agree. */
export function measureNumbers(cases: readonly NumberCase[]): NumberMeasure {
  const wrong: { case: NumberCase; found: Resolved[] }[] = [];
  let supportedTotal = 0;
  let supportedRight = 0;
  for (const one of cases) {
    const found = readers[one.model](one.input);
    const right = found.length === one.expected.length && found.every((answer, at) => agrees(answer, one.expected[at]));
    if (!right) wrong.push({ case: one, found });
    if (one.supported) supportedTotal += 1;
    if (one.supported && right) supportedRight += 1;
  }
  return { right: cases.length - wrong.length, total: cases.length, supportedRight, supportedTotal, wrong };
}

/** The corpora round to fifteen figures, so values agree within a billionth. */
function agrees(found: Resolved, expected: Resolved | undefined): boolean {
  if (expected === undefined || found.text.toLowerCase() !== expected.text.toLowerCase()) return false;
  if (found.value === expected.value) return true;
  const [a, b] = [Number(found.value), Number(expected.value.replace('%', ''))];
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
