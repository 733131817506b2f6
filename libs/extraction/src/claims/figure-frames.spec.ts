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
    'The auditors say that $40 million is missing.',
    '$40 million in cash was missing from the accounts.',
    'What is gone comes to $40 million.',
    'The hole in the accounts amounts to $40 million.',
  ])('reads what is missing in "%s"', (sentence) => {
    expect(asked(sentence, 'The bank of Orm was closed on Monday.')).toEqual(['money missing']);
  });

  it.each([
    'Wages go up by 6 percent.',
    'The cleaners got a rise of 6 percent, according to the accord.',
    'The accord gives them a pay rise of 6 percent.',
  ])('reads the growth of pay in "%s"', (sentence) => {
    expect(asked(sentence, 'Cleaners in Orm signed an accord on Monday.')).toEqual(['pay rise']);
  });

  it('takes the growth of something else for no pay', () => {
    const lead = 'A shop in Orm gave its figures on Monday.';
    expect(asked('The shop got a rise of 6 percent in sales.', lead)).not.toContain('pay rise');
  });

  it.each(['Prell got nine years for the robbery.', 'Prell was given nine years in prison.'])(
    'reads the prison term in "%s"',
    (sentence) => {
      expect(asked(sentence, 'A court in Orm ruled on Ivo Prell on Monday.')).toEqual(['prison term of prell']);
    },
  );

  it.each([
    ['The bridge will cost $70 million.', 'price of bridge'],
    ['The price of the bridge is $70 million.', 'price of bridge'],
    ['The $70 million bridge is to open in May.', 'price of bridge'],
    ['The town paid $70 million for the bridge.', 'price of bridge'],
    ['Orvel bought the bridge for $70 million.', 'price of bridge'],
    ['The deal is worth $70 million.', 'price'],
    ['The buyer paid $70 million.', 'price'],
  ])('reads the price and of what in "%s"', (sentence, price) => {
    expect(asked(sentence)).toEqual([price]);
  });

  it.each([
    'Ivo Prell was sent to prison for nine years.',
    'Ivo Prell was locked up for nine years.',
    'Ivo Prell was jailed for nine years on Monday for taking bribes.',
    'The court handed Ivo Prell a nine-year prison sentence.',
    'The court imposed a sentence of nine years on Ivo Prell.',
    'A judge sentenced Ivo Prell to nine years in prison.',
  ])('reads the prison term and whose it is in "%s"', (sentence) => {
    expect(asked(sentence)).toEqual(['prison term of prell']);
  });

  it('takes no stay at home for a prison term', () => {
    expect(asked('Ivo Prell stayed at home for nine years.').join()).not.toContain('prison');
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

  it.each([
    ['The clerk accepted 2.4 million crowns in return for contracts.', 'bribe'],
    ['At issue are bribes of 1.8 million thalers.', 'bribe'],
    ['He will receive 3.2 million in compensation.', 'compensation'],
    ['The ship was insured for 40 million florins.', 'insured sum'],
    ['A fine of fifty thousand guilders comes on top.', 'fine'],
    ['The repair will cost around 6 million.', 'price of repair'],
    ['Orvel had bought the bridge in 2018 for 2.1 million.', 'price 2018 of bridge'],
  ])('reads sums of any currency in "%s"', (sentence, sum) => {
    expect(asked(sentence)).toEqual([sum]);
  });

  it.each(['Two crowns were stolen.', 'She had top marks in 12 subjects.', 'The song sold 3 million in a year.'])(
    'reads no sum in "%s"',
    (sentence) => {
      expect(asked(sentence).join()).not.toMatch(/money|price|fine|crowns/);
    },
  );

  it('leaves the sums of another year', () => {
    expect(asked('In 2019 the haul was $90,000.')).not.toContain('money stolen');
  });
});

describe('sums that are none', () => {
  const lead = 'Ivo Prell was banned from racing by a tribunal in Orm on Monday.';
  const sums = (sentence: string) =>
    extract(`${lead}\n\n${sentence}`, { referenceDate: '2031-05-02' }).claims.flatMap(({ value, polarity }) =>
      value.type === 'money' && value.max === 0 ? [`${value.counted} ${polarity}`] : [],
    );

  it.each([
    ['No severance has been paid.', 'compensation affirmed'],
    ['There was no insurance for the car.', 'insured sum affirmed'],
    ['The tribunal imposed no financial penalty.', 'fine affirmed'],
    ['He was not fined.', 'fine affirmed'],
    ['The owner has not received compensation.', 'compensation affirmed'],
  ])('are told by "%s"', (sentence, sum) => {
    expect(sums(sentence)).toEqual([sum]);
  });

  it.each([
    'No fine has been paid yet.',
    'His coach was not fined.',
    'He would not have paid a fine.',
    'No settlement was reached.',
    'The neighbouring house had no insurance.',
  ])('are not told by "%s"', (sentence) => {
    expect(sums(sentence)).toEqual([]);
  });
});
