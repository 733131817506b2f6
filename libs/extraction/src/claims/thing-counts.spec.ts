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
