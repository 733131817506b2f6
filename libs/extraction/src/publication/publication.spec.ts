import { buildDocument } from '../document/index.js';
import type { ExtractionContext } from '../extraction.js';
import { splitSentences } from '../sentences/index.js';
import { readStructure } from '../structure/index.js';
import { findDates } from '../time/index.js';
import { findPublication, readUrlDate } from './index.js';

function publicationOf(text: string, context: ExtractionContext = {}) {
  const sentences = splitSentences(text);
  const document = buildDocument(text, sentences);
  const dates = findDates(text, sentences, { referenceDate: context.referenceDate ?? null });
  return findPublication({ document, structure: readStructure(document), dates, context });
}

describe('findPublication', () => {
  it('keeps what the caller states', () => {
    const published = {
      edtf: '2031',
      earliest: '2031-01-01T00:00:00.000Z',
      latest: '2031-12-31T23:59:59.999Z',
      basis: 'stated',
    } as const;
    expect(publicationOf('A ferry struck the pier.', { published })).toEqual({ ...published, evidence: [] });
  });

  it('reads a date line, in the zone of the story', () => {
    const text =
      'Ferry strikes pier\n\nPublished: 2 April 2031\n\nA ferry struck the pier at Velden, the harbour office said.';
    const found = publicationOf(text, { timeZone: 'Asia/Tokyo' });
    expect(found).toMatchObject({
      basis: 'stated',
      earliest: '2031-04-01T15:00:00.000Z',
      latest: '2031-04-02T14:59:59.999Z',
    });
    expect(found.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['2 April 2031', '2 April 2031']);
  });

  it('reads the address', () => {
    const found = publicationOf('A ferry struck the pier.', { url: 'https://news.example/2031/04/02/ferry.html' });
    expect(found).toMatchObject({ basis: 'url', edtf: '2031-04-02' });
  });

  it('infers bounds from the latest day reported and the day of gathering', () => {
    const text = 'A ferry struck the pier on March 3. It left Lindow on March 1. A hearing will be held on March 5.';
    const found = publicationOf(text, { referenceDate: '2031-03-09' });
    expect(found).toMatchObject({
      basis: 'inferred',
      earliest: '2031-03-03T00:00:00.000Z',
      latest: '2031-03-09T23:59:59.999Z',
    });
    expect(found.evidence.map(({ start, end, bound }) => [text.slice(start, end), bound])).toEqual([
      ['March 3', 'earliest'],
    ]);
  });

  it('takes a month by its first day and a weekday by the nearest past one', () => {
    expect(
      publicationOf('As of early March 2031, the pier stays shut.', { referenceDate: '2031-03-20' }).earliest,
    ).toBe('2031-03-01T00:00:00.000Z');
    expect(
      publicationOf('The pier reopened on Sunday, the office said.', { referenceDate: '2031-03-20' }).earliest,
    ).toBe('2031-03-16T00:00:00.000Z');
  });

  it('assumes where the text reports no day of its own', () => {
    const found = publicationOf('The pier is shut today. It was built in 1998.', { referenceDate: '2031-03-20' });
    expect(found).toMatchObject({ basis: 'assumed', earliest: null, latest: '2031-03-20T23:59:59.999Z', evidence: [] });
    expect(publicationOf('The pier is shut.')).toMatchObject({ basis: 'assumed', earliest: null, latest: null });
  });
});

describe('readUrlDate', () => {
  it.each([
    ['https://a.example/2031/04/02/x', '2031-04-02'],
    ['https://a.example/world/2031-04-02-ferry', '2031-04-02'],
    ['https://a.example/ferry-20310402.html', '2031-04-02'],
    ['https://a.example/2031/apr/02/ferry', '2031-04-02'],
    ['https://a.example/2031/02/30/x', null],
    ['https://a.example/ferry?d=2031-04-02', null],
    ['https://a.example/12345678', null],
  ])('%s', (url, expected) => {
    expect(readUrlDate(url)).toEqual(expected);
  });
});
