import { claim, pairOfClaims, placed, quantity, type ClaimParts } from '../testing/claim-builder.js';
import type { ClaimPair, PlacedClaim } from './claim-pair.js';
import type { Gate } from './gates.js';
import {
  answerAlike,
  notOfAnotherTime,
  notPartByPart,
  notYardstick,
  oneOffer,
  onePeriod,
  oneTerm,
  samePoint,
} from './one-measure.js';

const says = (words: string, valueWords: string, unit = 'crown', figure = 4): ClaimParts => ({
  slot: 'measure',
  value: quantity(figure, { unit }),
  words,
  valueWords,
});
const stops = (gate: Gate, a: ClaimParts, b: ClaimParts): boolean =>
  gate(pairOfClaims(a, b))?.passed === false && gate(pairOfClaims(b, a))?.passed === false;

describe('gates of one measure', () => {
  it.each<[string, Gate, ClaimParts, ClaimParts]>([
    [
      'what is paid each year',
      onePeriod,
      says('The lease costs 3 million crowns a year', '3 million crowns'),
      says('The lease costs 31 million crowns', '31 million crowns'),
    ],
    [
      'a term of which some was served',
      oneTerm,
      says('He was sentenced to six years in prison', 'six years'),
      says('He served four years in prison', 'four years'),
    ],
    [
      'what had been expected',
      notOfAnotherTime,
      says('The mill fetched 40 million crowns', '40 million crowns'),
      says('The mill had been expected to fetch 31 million crowns', '31 million crowns'),
    ],
    [
      'those who are left of several',
      notOfAnotherTime,
      says('The gang took three hostages', 'three', 'hostage', 3),
      says('One hostage was still held', 'One', 'hostage', 1),
    ],
    [
      'a sentence that goes through parts',
      notPartByPart,
      says('Seven shells struck the mill', 'Seven', 'shell', 7),
      says('One shell struck the roof, two other shells the yard', 'One', 'shell', 1),
    ],
    [
      'a sum that another includes',
      notPartByPart,
      says('The yard paid 90 crowns, including the 20 crowns for the crane', '20 crowns'),
      says('The yard paid 90 crowns', '90 crowns'),
    ],
    [
      'distances from two points',
      samePoint,
      says('It lay 70 miles east of Ferrow', '70', 'mile', 70),
      says('The tug was 9 miles away from the barge', '9', 'mile', 9),
    ],
    [
      'a yardstick',
      notYardstick,
      says('It would be the dearest quay, surpassing the 30 million crowns of Lindow', '30 million'),
      says('The quay costs 55 million crowns', '55 million'),
    ],
    [
      'what somebody would like to have',
      notYardstick,
      says('The clerk is seeking a lease in the range of 12 crowns', '12 crowns'),
      says('The lease comes to 80 crowns', '80 crowns'),
    ],
    [
      'offers of two bidders',
      oneOffer,
      says('Last week the yard of Ferrow made Orrin an offer of 65 crowns', '65 crowns'),
      says('On Monday the mills of Lindow offered Orrin 80 crowns', '80 crowns'),
    ],
  ])('stop %s', (_, gate, a, b) => {
    expect(stops(gate, a, b)).toBe(true);
  });

  it.each<[string, Gate, ClaimParts, ClaimParts]>([
    [
      'two yearly sums',
      onePeriod,
      says('The lease costs 3 million crowns a year', '3 million crowns'),
      says('The lease costs 5 million crowns per year', '5 million crowns'),
    ],
    [
      'two terms that a court gave',
      oneTerm,
      says('He was sentenced to six years in prison', 'six years'),
      says('He is serving a prison sentence of four years', 'four years'),
    ],
    [
      'two totals',
      notPartByPart,
      says('Seven shells struck the mill', 'Seven', 'shell', 7),
      says('Nine shells struck the mill and one other building', 'Nine', 'shell', 9),
    ],
    [
      'distances from one point',
      samePoint,
      says('It lay 70 miles east of Ferrow', '70', 'mile', 70),
      says('It lay 40 miles off Ferrow', '40', 'mile', 40),
    ],
    [
      'two prices',
      notYardstick,
      says('The quay costs 30 million crowns, more than the old one', '30 million'),
      says('The quay costs 55 million crowns', '55 million'),
    ],
    [
      'two demands',
      notYardstick,
      says('The gang asked for 12 crowns', '12 crowns'),
      says('The gang sought 80 crowns', '80 crowns'),
    ],
    [
      'one bid',
      oneOffer,
      says('Last week the mills of Lindow made Orrin an offer of 65 crowns', '65 crowns'),
      says('On Monday the mills of Lindow offered Orrin 80 crowns', '80 crowns'),
    ],
  ])('pass %s', (_, gate, a, b) => {
    expect(stops(gate, a, b)).toBe(false);
  });
});

describe('answerAlike', () => {
  const told = (detail: string, figure: number, behaviour: 'fixed' | 'varies' = 'fixed'): PlacedClaim =>
    placed(claim({ ...says('The thieves left the mill', '', 'crown', figure), slot: 'count', detail, behaviour }));
  const pair = (a: PlacedClaim, b: PlacedClaim): ClaimPair => ({
    ...pairOfClaims(says('a', ''), says('b', '')),
    a,
    b,
    inSentence: (one) => [one],
  });

  it('tells the answers to two questions apart, and nothing that is read as no answer', () => {
    expect(answerAlike(pair(told('money stolen', 9), told('reward', 5)), 9, 5)).toBe(false);
    expect(answerAlike(pair(told('money stolen', 9), told('money stolen', 5)), 9, 5)).toBe(true);
    expect(answerAlike(pair(told('money stolen', 9), told('amount', 5, 'varies')), 9, 5)).toBe(true);
    expect(answerAlike(pair(told('money stolen', 9), told('reward', 7)), 9, 5)).toBe(true);
  });
});
