import { day, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { wordedAges } from '../wording/ages.js';
import { ageRule } from './age.js';

const says = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  ...more,
});
const young = says('Divers found Bo Lund, 34, on the bank');

describe('age', () => {
  it.each([
    ['two ages of one person', says('The mayor, Bo Lund, 43, could not swim')],
    ['an age before the name', says('A boat hit the 43-year-old skipper, Bo Lund')],
    ['a surname for the whole name', says('Lund, 43, is to be buried on Monday')],
  ])('fires on %s', (_, other) => {
    expect(ageRule.judge(pairOfClaims(young, other))).toMatchObject({
      fires: true,
      reason: 'One side says 34 years, the other 43 years.',
    });
  });

  it.each([
    ['what may be', young, says('Lund, 43, is to be buried on Monday', { certainty: 'possible' })],
    ['two surnames', says('Lund, 34, slept'), says('Lund, 43, slept')],
  ])('lets %s go', (_, a, b) => {
    expect(ageRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it('lets reports of other years go', () => {
    const old = says('Bo Lund, 43, could not swim');
    expect(ageRule.judge(pairOfClaims(young, old, { published: day('2039-05-02') }))).toMatchObject({ fires: false });
  });

  it.each([
    ['a birthday', says('Bo Lund, 35, could not swim')],
    ['another person', says('Ina Lund, 43, could not swim')],
    ['two of one surname', says('Lund, 43, and his aunt, Lund, 60, could not swim')],
    ['no age', says('Bo Lund could not swim')],
  ])('says nothing of %s', (_, other) => {
    expect(ageRule.judge(pairOfClaims(young, other))).toBeNull();
  });

  it('takes no name that begins like a month for one', () => {
    const pair = pairOfClaims(says('Divers found Bo Martin, 34, on the bank'), says('Bo Martin, 43, could not swim'));
    expect(ageRule.judge(pair)).toMatchObject({ fires: true });
  });

  it('says nothing of one report', () => {
    expect(ageRule.judge(pairOfClaims(young, says('Bo Lund, 43, slept'), { reportId: 'report-a' }))).toBeNull();
  });

  it('reads no age from a date, a score or a figure with its unit', () => {
    for (const words of ['On May 4, 12 boats left Lindow', 'Lindow, 34 miles off, slept', 'Ferrow beat Lindow, 34-12'])
      expect(wordedAges(words)).toEqual([]);
  });
});
