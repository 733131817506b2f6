import { pairOfClaims, quantity, type ClaimParts } from '../testing/claim-builder.js';
import type { Gate } from './gates.js';
import { notPartByPart, notYardstick, oneOffer, onePeriod, oneTerm, samePoint } from './one-measure.js';

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
      says('The lease costs 4 million crowns a year', '4 million crowns'),
      says('The lease costs 25 million crowns', '25 million crowns'),
    ],
    [
      'a term of which some was served',
      oneTerm,
      says('He was sentenced to six years in prison', 'six years'),
      says('He served four years in prison', 'four years'),
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
      says('The yard paid 90 crowns, including the 50 crowns for the crane', '50 crowns'),
      says('The yard paid 90 crowns', '90 crowns'),
    ],
    [
      'distances from two points',
      samePoint,
      says('It lay 150 miles east of Ferrow', '150', 'mile', 150),
      says('The tug was 13 miles away from the barge', '13', 'mile', 13),
    ],
    [
      'a yardstick',
      notYardstick,
      says('It would be the dearest quay, surpassing the 90 million crowns of Lindow', '90 million'),
      says('The quay costs 160 million crowns', '160 million'),
    ],
    [
      'what somebody would like to have',
      notYardstick,
      says('The clerk is seeking a lease in the range of 75 crowns', '75 crowns'),
      says('The lease comes to 200 crowns', '200 crowns'),
    ],
    [
      'offers of two bidders',
      oneOffer,
      says('Last week the yard of Ferrow made Orrin an offer of 160 crowns', '160 crowns'),
      says('On Monday the mills of Lindow offered Orrin 200 crowns', '200 crowns'),
    ],
  ])('stop %s', (_, gate, a, b) => {
    expect(stops(gate, a, b)).toBe(true);
  });

  it.each<[string, Gate, ClaimParts, ClaimParts]>([
    [
      'two yearly sums',
      onePeriod,
      says('The lease costs 4 million crowns a year', '4 million crowns'),
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
      says('It lay 150 miles east of Ferrow', '150', 'mile', 150),
      says('It lay 90 miles off Ferrow', '90', 'mile', 90),
    ],
    [
      'two prices',
      notYardstick,
      says('The quay costs 90 million crowns, more than the old one', '90 million'),
      says('The quay costs 160 million crowns', '160 million'),
    ],
    [
      'two demands',
      notYardstick,
      says('The gang asked for 75 crowns', '75 crowns'),
      says('The gang sought 200 crowns', '200 crowns'),
    ],
    [
      'one bid',
      oneOffer,
      says('Last week the mills of Lindow made Orrin an offer of 160 crowns', '160 crowns'),
      says('On Monday the mills of Lindow offered Orrin 200 crowns', '200 crowns'),
    ],
  ])('pass %s', (_, gate, a, b) => {
    expect(stops(gate, a, b)).toBe(false);
  });
});
