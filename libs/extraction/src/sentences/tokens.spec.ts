import { splitSentences, tokenise } from './index.js';

const words = (text: string): string[] => [...tokenise(text, splitSentences(text)).word];

describe('tokenise', () => {
  it('separates words, figures and signs', () => {
    expect(words('Some 1,250 of the mid-1990s boats left at 3:30 p.m.')).toEqual([
      'some',
      '1,250',
      'of',
      'the',
      'mid',
      '-',
      '1990',
      's',
      'boats',
      'left',
      'at',
      '3:30',
      'p.m.',
    ]);
  });

  it('splits off the possessive and keeps other apostrophes', () => {
    expect(words('O’Dowd’s crew didn’t see the ship’s bell.')).toEqual([
      "o'dowd",
      "'s",
      'crew',
      "didn't",
      'see',
      'the',
      'ship',
      "'s",
      'bell',
      '.',
    ]);
  });

  it('keeps a pair of surrogates together', () => {
    expect(words('go 🚢 now')).toEqual(['go', '🚢', 'now']);
  });

  it('tells each token the tokens of its sentence', () => {
    const tokens = tokenise('Rain fell. We left.', splitSentences('Rain fell. We left.'));
    expect(tokens.first).toEqual([0, 0, 0, 3, 3, 3]);
    expect(tokens.limit).toEqual([3, 3, 3, 6, 6, 6]);
  });
});
