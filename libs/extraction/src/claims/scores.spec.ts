import { extract } from '../extract.js';

const figures = (text: string, ending: string) =>
  extract(text, { outlet: 'Wire', referenceDate: '2031-05-08' }).claims.flatMap(({ aspect, value }) =>
    value.type === 'quantity' && aspect.detail.includes(ending)
      ? [`${aspect.detail} ${value.max} ${value.whose}`.trim()]
      : [],
  );

describe('the score of a match', () => {
  it.each([
    ['Velden saw off Lindow 3-1 in the cup.', 'winner score 3 velden'],
    ['Velden won 3-1 away at Lindow.', 'winner score 3 velden'],
    ['Lindow went down 3-1 to Velden.', 'winner score 3 velden'],
    ['Lindow were beaten 1-3 by Velden.', 'winner score 3 velden'],
    ['Lindow drew 2-2 with Velden.', 'winner score 2'],
    ['The coach left after a 3-1 defeat by Velden.', 'winner score 3 velden'],
  ])('is read in all words: %s', (text, told) => {
    expect(figures(text, 'winner')).toEqual([told]);
  });

  it.each([
    'Velden beat Lindow 2-0 in the first leg.',
    'Velden beat Lindow 4-2 on penalties.',
    'Velden had beaten Lindow 2-0 in the league.',
    'Ida Rusk beat Nora Vale 6-4, 7-5.',
    'She saw off callers and went down the stairs.',
  ])('is not that of a stretch, of another match or of none: %s', (text) => {
    expect(figures(text, 'score')).toEqual([]);
  });
});

describe('the figures of a vote', () => {
  it.each([
    ['The council voted 7-2 on Tuesday night to close the baths.', 7, 2],
    ['The council agreed by seven votes to two to close the baths.', 7, 2],
    ['The council voted 5-4 against the plan.', 4, 5],
    ['In a 6-3 ruling the court struck down the law.', 6, 3],
    ['Jurors convicted Ida Rusk by ten votes to two.', 10, 2],
  ])('are those for and against: %s', (text, yes, no) => {
    const told = figures(text, 'vote ').map((one) => one.replace(/ (?:council|court)/gu, ''));
    expect(told).toEqual(expect.arrayContaining([`vote for ${yes}`, `vote against ${no}`]));
  });
});
