import { sentencesOfOneMatter } from '../testing/sentences-of-one-matter.js';
import { rankedRule } from './ranked.js';

const pairOf = sentencesOfOneMatter(
  'A landslip blocked the valley railway near Umberg on Sunday, said Rita Falk, the mayor of Umberg.',
  'The railway through the valley near Umberg was cut by a landslip on Sunday, mayor Rita Falk said.',
);

const fires = (a: string, b: string, more = {}): boolean => rankedRule.judge(pairOf(a, b, more))?.fires === true;

describe('rankedRule', () => {
  it.each([
    ['It was the third landslip in the valley this year.', 'It was the fifth landslip in the valley this year.'],
    ['It was the second landslip since 2019.', 'The landslip was the fourth since 2019, the mayor said.'],
    ['Falk is the first woman to lead the town.', 'Falk is the second woman to lead the town.'],
    ['Rita Falk is serving her second term as mayor.', 'Rita Falk is in her fourth term as mayor.'],
    ['The railway is the second longest in the country.', 'The railway is the 3rd longest in the country.'],
    ['It was the third landslip in the valley this year.', 'It was the fourth landslip this year.'],
  ])('%j against %j', (a, b) => {
    expect(fires(a, b)).toBe(true);
    expect(fires(b, a)).toBe(true);
  });

  it.each([
    ['another place', 'It was the third landslip in the valley this year.', 'It was the fifth in the land this year.'],
    [
      'two places',
      'It was the third landslip in the valley this year.',
      'It was the fifth landslip on the railway this year.',
    ],
    ['another span', 'It was the third landslip this year.', 'It was the fifth landslip since 2019.'],
    ['another thing', 'It was the third landslip this year.', 'It was the fifth flood this year.'],
    ['no count of its own', 'It was on the third floor this year.', 'It was on the fifth floor this year.'],
    ['a count that goes on', 'It was the third landslip so far this year.', 'It was the fifth landslip this year.'],
    ['another person', 'Falk is the first woman to lead it.', 'Eva Horn is the second woman to lead it.'],
    ['a denial', 'It was not the third landslip this year.', 'It was the fifth landslip this year.'],
    ['no count', 'The third landslip hit the valley.', 'The fifth landslip hit the valley.'],
  ])('lets go %s', (_, a, b) => {
    expect(fires(a, b)).toBe(false);
    expect(fires(b, a)).toBe(false);
  });

  it('takes a later report to count the next of its kind', () => {
    const later = { published: { earliest: '2031-06-04T00:00:00.000Z', latest: '2031-06-04T23:59:59.999Z' } };
    expect(fires('It was the third landslip this year.', 'It was the fifth landslip this year.', later)).toBe(false);
  });

  it('needs reports of one matter', () => {
    const pair = pairOf('It was the third landslip this year.', 'It was the fifth landslip this year.');
    expect(rankedRule.judge({ ...pair, akin: () => false })).toBeNull();
  });
});
