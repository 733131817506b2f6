import { extract } from '../extract.js';

/** What is asked of each figure behind a lead, by key and holder. */
function asked(sentence: string, lead = 'Burglars robbed a jeweller in Orm on Monday.'): string[] {
  return extract(`${lead}\n\n${sentence}`, { referenceDate: '2031-05-02' }).claims.flatMap(({ value, evidence }) =>
    (value.type === 'quantity' || value.type === 'money') && evidence.start > lead.length
      ? [`${value.counted}${value.whose === '' ? '' : ` of ${value.whose}`}`]
      : [],
  );
}

describe('figures by what they are of', () => {
  it.each([
    'The thieves made off with $40,000.',
    'They took $40,000 from the till.',
    '$40,000 was stolen.',
    'The haul was $40,000, police said.',
    'The burglars fled with $40,000 in notes.',
  ])('reads the loot in "%s"', (sentence) => {
    expect(asked(sentence)).toEqual(['money stolen']);
  });

  it.each([
    ['The bridge will cost $70 million.', 'price of bridge'],
    ['The price of the bridge is $70 million.', 'price of bridge'],
    ['The $70 million bridge is to open in May.', 'price of bridge'],
    ['The town paid $70 million for the bridge.', 'price of bridge'],
    ['Orvel bought the bridge for $70 million.', 'price of bridge'],
    ['The deal is worth $70 million.', 'price'],
  ])('reads the price and of what in "%s"', (sentence, price) => {
    expect(asked(sentence)).toEqual([price]);
  });

  it.each(['The crates weigh 300 kilograms.', 'The crates have a weight of 300 kilograms.'])(
    'reads the weight in "%s"',
    (sentence) => {
      expect(asked(sentence)).toEqual(['weight of crate']);
    },
  );

  it.each(['The talks lasted three hours.', 'The ministers met for three hours.', 'Three hours of talks followed.'])(
    'reads how long it took in "%s"',
    (sentence) => {
      expect(asked(sentence)).toContain('talk length');
    },
  );

  it('leaves the sums of another year', () => {
    expect(asked('In 2019 the haul was $90,000.')).not.toContain('money stolen');
  });
});
