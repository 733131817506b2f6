import { claim, pairOfClaims, quantity, type ClaimParts } from '../testing/claim-builder.js';
import type { ClaimPair } from './claim-pair.js';
import { notToldAside } from './told-aside.js';

const counts = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'count',
  value: quantity(4),
  words,
  evidence: { start: 200, end: 300, revision: 1 },
  ...more,
});
const news = counts('A barge sank off Ferrow with four aboard', { position: 'lead' });
const pairOf = (a: ClaimParts, b: ClaimParts, of = {}): ClaimPair => pairOfClaims(a, b, of);
const stops = (pair: ClaimPair): boolean => notToldAside(pair)?.passed === false;
const inMay = { published: { earliest: '2031-05-02T00:00:00.000Z', latest: '2031-05-02T23:59:59.999Z' } };

describe('notToldAside', () => {
  it.each([
    'In January, a barge sank with nine aboard near the old quay',
    'At the end of October a barge had sunk with nine aboard',
    'Nine were aboard when a barge sank there last winter',
    'The yard lost a barge with nine aboard back in 2019',
  ])('stops background: %s', (words) => {
    expect(stops(pairOf(news, counts(words)))).toBe(true);
    expect(stops(pairOf(counts(words), news))).toBe(true);
  });

  it.each([
    ['the month in which both were written', 'In May, a barge sank with nine aboard near the old quay'],
    ['a day', 'On January 4 a barge sank with nine aboard near the old quay'],
    ['no time at all', 'A barge sank with nine aboard near the old quay'],
    [
      'a month of what else its sentence tells',
      'The yard that bought the barge for the quay in January says nine were aboard',
    ],
  ])('passes %s', (_, words) => {
    const more = words.startsWith('The yard') ? { contentWords: 'nine were aboard' } : {};
    expect(stops(pairOf(news, counts(words, more), inMay))).toBe(false);
  });

  it('passes a month that the news of the other report is of too', () => {
    const pair = pairOf(news, counts('In January, a barge sank with nine aboard near the old quay'));
    const lead = claim(counts('A barge that sank off Ferrow in January had been leaking', { position: 'lead' }));
    expect(stops({ ...pair, sentences: (one) => [{ ...lead, reportId: one.reportId }, one] })).toBe(false);
  });

  it('reads a sentence that goes on from the one before it', () => {
    const before = claim(
      counts('An old lighter had been lost there in January', { evidence: { start: 0, end: 90, revision: 1 } }),
    );
    const pair = pairOf(news, counts('It went down with nine aboard'));
    expect(stops(pair)).toBe(false);
    expect(stops({ ...pair, sentences: (one) => (one === pair.b ? [before, one] : [one]) })).toBe(true);
  });
});
