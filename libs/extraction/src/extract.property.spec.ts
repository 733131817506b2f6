import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { extract } from './extract.js';
import { spanFaults } from './testing/span-faults.js';

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
        expect(spanFaults(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(spanFaults(text)).toEqual([]);
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
  if (!existsSync(corpus)) {
    it('is not tried on splices of real articles: there is no ../shared/corpora beside this clone', () => {
      expect(process.env['CI'] ?? '').toBe('');
    });
  } else {
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
              spanFaults(
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
