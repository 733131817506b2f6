import { pairOfClaims, polarity, type ClaimParts } from '../testing/claim-builder.js';
import type { ClaimPair } from './claim-pair.js';
import { notSinceThen } from './since-then.js';

const day = (date: string) => ({
  edtf: date,
  earliest: `${date}T00:00:00.000Z`,
  latest: `${date}T23:59:59.999Z`,
  basis: 'stated' as const,
});

/** What a report says of a day on the day of May on which it is public. */
type Told = readonly [parts: ClaimParts, published: number];

const no = (words: string, published: number): Told => [
  { slot: 'happened', value: polarity('negated'), polarity: 'negated', words },
  published,
];
const yes = (words: string, published: number, occurred: number | null = null): Told => [
  {
    slot: 'happened',
    value: polarity('affirmed'),
    words,
    occurred: occurred === null ? null : day(`2031-05-0${String(occurred)}`),
  },
  published,
];

function pairOf([a, first]: Told, [b, second]: Told): ClaimPair {
  const pair = pairOfClaims(a, b);
  return {
    ...pair,
    a: { ...pair.a, published: day(`2031-05-0${String(first)}`) },
    b: { ...pair.b, published: day(`2031-05-0${String(second)}`) },
  };
}

describe('notSinceThen', () => {
  it.each<[Told, Told]>([
    [no('Ida Rusk has not been charged', 4), yes('Ida Rusk was charged', 5)],
    [no("The board hasn't signed", 4), yes('The board signed', 5, 5)],
    [no('Nobody has been charged', 4), yes('A porter has been charged', 5)],
  ])('leaves room for a later day', (denied, told) => {
    expect(notSinceThen(pairOf(denied, told))).toMatchObject({ passed: false });
    expect(notSinceThen(pairOf(told, denied))).toMatchObject({ passed: false });
  });

  it('takes what had been refused for what was so before', () => {
    const refused = no('a week after the board had refused to dismiss her', 4);
    expect(notSinceThen(pairOf(refused, yes('The board dismissed her', 4)))).toMatchObject({ passed: false });
  });

  it.each<[string, Told, Told]>([
    [
      'what the later report dates before',
      no('Ida Rusk has not been charged', 4),
      yes('Rusk was charged on May 2', 5, 2),
    ],
    ['a later denial', yes('Ida Rusk was charged', 4), no('Ida Rusk has not been charged', 5)],
    ['what was not so', no('The board did not sign', 4), yes('The board signed', 5)],
    ['reports of one day', no('Ida Rusk has not been charged', 4), yes('Ida Rusk was charged', 4)],
  ])('says nothing of %s', (_, a, b) => {
    expect(notSinceThen(pairOf(a, b))).toBeNull();
    expect(notSinceThen(pairOf(b, a))).toBeNull();
  });
});
