import { extract } from '../extract.js';

const happened = (text: string) =>
  extract(text, { outlet: 'Wire', referenceDate: '2031-05-08' }).claims.flatMap(({ aspect, polarity }) =>
    aspect.slot === 'happened' ? [`${aspect.key} ${polarity}`] : [],
  );

describe('a denial that turns subject and verb round', () => {
  it.each([
    ['At no point was Ida Rusk arrested.', 'fate:rusk/happened negated'],
    ['Nor has Ida Rusk resigned.', 'office:rusk/happened negated'],
    ['Never was the lift inspected.', 'test:lift/happened negated'],
    ['At no time did the bank approve the loan.', 'decision:bank/happened negated'],
    ['In no time was the road closed.', 'operation:road/happened affirmed'],
  ])('denies what follows: %s', (text, told) => {
    expect(happened(text)).toEqual([told]);
  });

  it('makes nobody the doer of what was not done to him', () => {
    const { claims } = extract('The port spoke of Ida Rusk on Friday. At no point was she detained.', {
      outlet: 'Wire',
      referenceDate: '2031-05-08',
    });
    expect(claims.filter(({ aspect }) => aspect.slot === 'agent')).toEqual([]);
  });
});
