import type { PlacedClaim } from '../gates/claim-pair.js';
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
    ['an age in words', says('Forty-three-year-old Bo Lund could not swim')],
    ['a birthday of this week', says('Mr Lund, a skipper from Orm who turned 43 this week, could not swim')],
    ['an age at death', says('Bo Lund, who died on Sunday aged 43, could not swim')],
    ['an age at death with its verb', says('Bo Lund died on Sunday at the age of 43')],
    ['an age behind the name', says('Bo Lund, a 43-year-old skipper, could not swim')],
    ['an age by a copula', says('Bo Lund was 43 years old')],
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

  it('reads no age of another time or person, and none from an hour', () => {
    for (const words of [
      'Bo Lund, who won the race at the age of 19, slept',
      'Bo Lund, the father of a boy who turned 12, slept',
      'Bo Lund was 12 when his father died',
      'Bo Lund died at 5 a.m. on Sunday',
      'Bo Lund turned 34 pages',
    ])
      expect(wordedAges(words)).toEqual([]);
  });

  it('takes a surname for the one who bears it in full in the report', () => {
    const pair = pairOfClaims(says('Lund, 34, slept'), says('Lund is 43.'));
    const lead = (words: string): PlacedClaim[] => [{ ...pairOfClaims(says(words), young).a }];
    expect(ageRule.judge({ ...pair, sentences: () => lead('The skipper Bo Lund has died') })).toMatchObject({
      fires: true,
    });
    expect(ageRule.judge({ ...pair, sentences: () => lead('Bo Lund met Ida Lund') })).toMatchObject({ fires: false });
  });

  it('follows a pronoun to the one name before it', () => {
    const pair = pairOfClaims(says('He was 34 years old.'), says('Bo Lund, 43, slept'));
    const before = pairOfClaims(says('The skipper Bo Lund has died'), young).a;
    const sentences = (): PlacedClaim[] => [{ ...before, evidence: { ...before.evidence, start: -1 } }];
    expect(ageRule.judge({ ...pair, sentences })).toMatchObject({ fires: true });
    const goesOn = pairOfClaims(says('He is 34 and was to retire in May.'), says('Bo Lund, 43, slept'));
    expect(ageRule.judge({ ...goesOn, sentences })).toMatchObject({ fires: true });
  });
});
