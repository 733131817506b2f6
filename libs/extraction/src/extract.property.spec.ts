import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { z } from 'zod';
import { claimContentSchema, type Span } from '#story';
import { extract } from './extract.js';
import type { Extraction } from './extraction.js';

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

/** The faults of an extraction: spans outside of the text, empty, or between the halves of one character. */
function faultsOf(text: string): string[] {
  const extraction = extract(text, { referenceDate: '2031-05-10' });
  z.array(claimContentSchema).parse(extraction.claims);
  return spansOf(extraction).flatMap(([what, { start, end }]) => {
    if (start < 0 || end > text.length || start >= end) return [`${what} ${start}-${end} of ${text.length}`];
    return splitsPair(text, start) || splitsPair(text, end) ? [`${what} ${start}-${end} splits a character`] : [];
  });
}

const pieces = [
  'The senate rejected the levy by 31 votes to 28 on Thursday, officials said. ',
  '“We had no warning,” Ida Rusk told the Lindow Post. “None at all.” ',
  'Police killed a man, not a smuggler, in a raid near Velden at 3 a.m. on March 3 ',
  "According to the ministry's spokesman, 41 people were aboard, including three crew. ",
  'Correction: An earlier version gave the wrong day; it was Tuesday, not Monday.\r\n',
  'Mayor Ida Rusk declined to comment. She did not return calls.\n\n',
  'Lindow Steel (LS) has agreed to buy Orrin Mills for $3.2 billion ',
  'Early reports had said the raid captured an LS official. The target had in fact proved to be a clerk.\n',
  'COUNCIL BACKS BRIDGE\n\nBy Bo Tarn\n\nPORT ELLERY (NWS) - ',
  'Related Stories\n\n© 2031 Velden Courier. All rights reserved. ',
  'He said that she said that they had been told it was unclear whether he had died. ',
  '😀 𝔘𝔫𝔦 \u202e العربية שלום 漢字 ',
  '"unclosed and \'mixed” quotes ((( ] … — – -- ',
  '\0\uD800\uDFFF\uFEFF\u2028\t ',
  '1,000.5% 12/31/1999 19h30 €4m 1e9 ½ ',
  'In a quieter town, the port would thrive, she would argue, if only. ',
];

const spliced = fc
  .array(
    fc.tuple(
      fc.constantFrom(...pieces),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { maxLength: 12 },
  )
  .map((cuts) =>
    cuts
      .map(([piece, a, b]) =>
        piece.slice(Math.floor(Math.min(a, b) * piece.length), Math.ceil(Math.max(a, b) * piece.length)),
      )
      .join(''),
  );

describe('extract', () => {
  it('never throws, and its spans lie inside the text on character boundaries, on splices of reports', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same extraction each time', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        expect(extract(text)).toEqual(extract(text));
      }),
      { numRuns: 40 },
    );
  });

  const corpus = join(process.cwd(), '../shared/corpora/polnear-dev/text');
  if (existsSync(corpus)) {
    it('holds on splices of real articles', () => {
      const articles = readdirSync(corpus).map((name) => readFileSync(join(corpus, name), 'utf8'));
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...articles), fc.nat(20_000), fc.nat(1500)), {
            minLength: 1,
            maxLength: 4,
          }),
          (cuts) => {
            expect(
              faultsOf(
                cuts
                  .map(([article, start, length]) =>
                    article.slice(start % article.length, (start % article.length) + length),
                  )
                  .join(''),
              ),
            ).toEqual([]);
          },
        ),
        { numRuns: 100 },
      );
    });
  }
});
