import { extract } from '../extract.js';

const shares = (sentence: string): string[] =>
  extract(sentence, { referenceDate: '2031-05-02' }).claims.flatMap(({ value }) =>
    value.type === 'quantity' && value.unit === 'percent' ? [`${value.counted} ${value.measure}`] : [],
  );

describe('shares of a ballot', () => {
  it.each([
    ['In a ballot in May, 81 percent backed the walkout.', 'share in favour share'],
    ['In the ballot only 64 percent were in favour of a walkout.', 'share in favour share'],
    ['Some 58 percent of members voted against the offer.', 'share against share'],
    ['Of those who voted, 58 percent rejected the offer.', 'share against share'],
  ])('reads how it went in "%s"', (sentence, share) => {
    expect(shares(sentence)).toEqual([share]);
  });

  it('leaves polls, of which there are many', () => {
    expect(shares('In a poll of voters, 58 percent rejected the offer.').join()).not.toContain('share against');
  });
});
