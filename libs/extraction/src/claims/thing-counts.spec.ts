import { extract } from '../extract.js';

/** The sums of a sentence behind the news of a fire, by their keys. */
const sums = (text: string): string[] =>
  extract(`A mill burned in Orrin on Monday.\n\n${text}`, { referenceDate: '2031-05-10' }).claims.flatMap(
    ({ aspect, value }) => (value.type === 'money' ? [`${aspect.key} ${value.min ?? ''} ${value.measure}`] : []),
  );

describe('moneyCount', () => {
  it.each([
    ['Profit rose to 30 million euros.', 'profit/measure/amount 30000000 total'],
    ['Profit was put at 30 million euros.', 'profit/measure/amount 30000000 total'],
    ['Profit rose by 3 million euros.', 'profit/measure/rise 3000000 difference'],
    ['The hole in the accounts comes to $480 million.', 'accident:orrin/measure/money missing 480000000 total'],
    ['The damage was put at $3 million.', 'accident:orrin/measure/damage 3000000 total'],
    ['Insurers estimated the damage at $7 million.', 'accident:orrin/measure/damage 7000000 total'],
  ])('knows a sum by what it is of, and not by its verb or currency: %s', (text, sum) => {
    expect(sums(text)).toEqual([sum]);
  });
});

/** The counts and rates of a sentence behind the news of a fire, by what is counted. */
const figures = (text: string): string[] =>
  extract(`A mill burned in Orrin on Monday.\n\n${text}`, { referenceDate: '2031-05-10' }).claims.flatMap(
    ({ value }) => (value.type === 'quantity' ? [`${value.counted} ${value.min ?? ''} ${value.measure}`] : []),
  );

describe('what a sum has changed by since', () => {
  it('is no sum of its own', () => {
    expect(sums('Copper traded at $71 a barrel, up $2.')).toEqual(['copper/measure/trade 71 total']);
  });
});

describe('percentCount', () => {
  it.each([
    ['Turnout was 61 percent, down from 70 percent in 2027.', ['turnout 61 rate']],
    ['Inflation fell by 3 percent.', ['change inflation 3 difference']],
    ['Inflation fell to 3.1 percent from 3.4 percent.', ['rate inflation 3.1 rate']],
  ])('tells where a rate went from by how much it changed: %s', (text, read) => {
    expect(figures(text)).toEqual(read);
  });
});

describe('plainCount', () => {
  it.each([
    ['Thousands of kiosks were painted.', ['kiosk paint 2000 total']],
    ['The opposition won 14 of the 20 seats.', ['seat opposition 14 part']],
    ['Police have interviewed 40 of the 60 guests.', ['guest interview police 40 part']],
    ['Divers recovered 12 of its 30 containers.', ['container recover 12 part']],
    ['Divers recovered 12 containers.', ['container recover 12 total']],
  ])('says of the part what is said of it, and not of the whole: %s', (text, read) => {
    expect(figures(text)).toEqual(read);
  });
});
