import { extract } from '../extract.js';

/** Who says that the road is shut, from who spoke first to who passed it on; a group of one level in brackets. */
const chains = (sentence: string): string[] => [
  ...new Set(
    extract(`Road in Lindow\n\nThe council of Lindow met on Monday.\n\n${sentence}`, { outlet: 'The Courier' })
      .claims.filter(({ evidence }) => evidence.start > 50)
      .map(({ attribution }) => attribution.map(({ speaker, level }) => `${level} ${speaker}`).join(', ')),
  ),
];

describe('whom a report cites beside its speaker', () => {
  it.each([
    'Citing two officials, the Post reported that the road was closed.',
    'The Post, citing two officials, reported that the road was closed.',
    'The Post reported, citing two officials, that the road was closed.',
    'The road was closed, the Post reported, citing two officials.',
    'The road was closed, the Post reported, quoting two officials.',
  ])('speaks first in %s', (sentence) => {
    expect(chains(sentence)).toEqual(['0 two officials, 1 Post']);
  });

  it('speaks first for the speaker beside it alone', () => {
    expect(
      chains('The Post reported, citing two officials, that the road was closed, but Orr said it was open.'),
    ).toEqual(['0 two officials, 1 Post', '0 Orr']);
  });

  it('is nobody where a reason is cited', () => {
    expect(chains('The Post said, citing lack of funds, that the road was closed.')).toEqual(['0 Post']);
  });
});
