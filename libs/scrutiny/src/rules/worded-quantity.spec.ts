import { pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { wordedQuantityRule } from './worded-quantity.js';

const says = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  ...more,
});
const seven = says('Ammonia leak kills 7 dockers in the old harbour');

describe('worded-quantity', () => {
  it('fires on one figure between sentences that otherwise say the same', () => {
    expect(
      wordedQuantityRule.judge(pairOfClaims(seven, says('Ammonia leak in old harbour kills nine dockers'))),
    ).toMatchObject({
      fires: true,
      reason: expect.stringMatching(/says 7, the other 9/u) as unknown,
    });
  });

  it.each([
    [
      'a name that each has alone',
      says('A leak at Lindow killed 7 dockers in the old harbour'),
      says('A leak at Ferrow killed 9 dockers in the old harbour'),
    ],
    ['a forecast', seven, says('Ammonia leak kills nine dockers in the old harbour', { modality: 'forecast' })],
    ['what may be', seven, says('Ammonia leak kills nine dockers in the old harbour', { certainty: 'possible' })],
  ])('lets %s go', (_, a, b) => {
    expect(wordedQuantityRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it.each([
    ['sentences of other words', seven, says('The strike of 9 dockers ended after talks with the mayor')],
    ['equal figures', seven, says('Ammonia leak in old harbour kills seven dockers')],
    [
      'one sentence and its denial',
      seven,
      says('Ammonia leak kills nine dockers in the old harbour', { polarity: 'negated' }),
    ],
  ])('says nothing of %s', (_, a, b) => {
    expect(wordedQuantityRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});
