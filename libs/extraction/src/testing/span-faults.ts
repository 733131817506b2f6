import { z } from 'zod';
import { claimContentSchema, type Span } from '#story';
import { extract } from '../extract.js';
import type { Extraction } from '../extraction.js';

/** Every span of an extraction, by where it stands in it. */
function spansOf(extraction: Extraction): [string, Span][] {
  const { sentences, dates, quantities, attributions, notClaims, claims, credits, published } = extraction;
  return [
    ...sentences.map((span): [string, Span] => ['sentence', span]),
    ...dates.map((span): [string, Span] => ['date', span]),
    ...quantities.map((span): [string, Span] => ['quantity', span]),
    ...credits.map((span): [string, Span] => ['credit', span]),
    ...notClaims.map((span): [string, Span] => ['not a claim', span]),
    ...published.evidence.map((span): [string, Span] => ['publication', span]),
    ...attributions.flatMap(({ source, cue, content }) =>
      [...source, ...cue, ...content].map((span): [string, Span] => ['attribution', span]),
    ),
    ...claims.flatMap(({ evidence, content, valueSpan, target, value }): [string, Span][] => [
      ['evidence', evidence],
      ['content', content],
      ...(valueSpan === null ? [] : ([['value', valueSpan]] as [string, Span][])),
      ...(target?.span == null ? [] : ([['target', target.span]] as [string, Span][])),
      ...('span' in value ? ([['value', value.span]] as [string, Span][]) : []),
    ]),
  ];
}

const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));

/** The faults of an extraction, for tests: spans outside of the text, empty, or between the halves of one character. */
export function spanFaults(text: string): string[] {
  const extraction = extract(text, { referenceDate: '2031-05-10' });
  z.array(claimContentSchema).parse(extraction.claims);
  return spansOf(extraction).flatMap(([what, { start, end }]) => {
    if (start < 0 || end > text.length || start >= end) return [`${what} ${start}-${end} of ${text.length}`];
    return splitsPair(text, start) || splitsPair(text, end) ? [`${what} ${start}-${end} splits a character`] : [];
  });
}
