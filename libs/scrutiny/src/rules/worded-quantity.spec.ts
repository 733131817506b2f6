import { claim, day, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { wordedQuantityRule } from './worded-quantity.js';

const says = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  ...more,
});
const seven = says('Ammonia leak kills 7 dockers in the old harbour');

describe('worded-quantity', () => {
  it('fires on one figure between sentences that otherwise say the same', () => {
    expect(
      wordedQuantityRule.judge(pairOfClaims(seven, says('Ammonia leak in old harbour kills nine dockers'))),
    ).toMatchObject({
      fires: true,
      reason: expect.stringMatching(/says 7, the other 9/u) as unknown,
    });
  });

  it.each([
    [
      'a name that each has alone',
      says('A leak at Lindow killed 7 dockers in the old harbour'),
      says('A leak at Ferrow killed 9 dockers in the old harbour'),
    ],
    [
      'what comes on top',
      says('The harbour board paid 40 million crowns for the new ferry'),
      says('The harbour board paid another 15 million crowns for the new ferry'),
    ],
    [
      'what was said at first',
      says('Police first said that 7 dockers had fled the old harbour'),
      says('Only 9 dockers fled the old harbour'),
    ],
    [
      'a part of a total',
      says('The clerk stole 4 million crowns from one docker of the old harbour'),
      says('In all the clerk stole 9 million crowns of the old harbour'),
    ],
    [
      'parts of the other figure',
      says('Ammonia leak kills 4 dockers and 5 more in the old harbour'),
      says('Ammonia leak in old harbour kills 9 dockers'),
    ],
    ['a forecast', seven, says('Ammonia leak kills nine dockers in the old harbour', { modality: 'forecast' })],
    ['what may be', seven, says('Ammonia leak kills nine dockers in the old harbour', { certainty: 'possible' })],
  ])('lets %s go', (_, a, b) => {
    expect(wordedQuantityRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it('lets a count go that came later and is higher, and no later fall', () => {
    const recovered = (figure: string): ClaimParts => says(`The divers have recovered ${figure} of the stolen boats`);
    const later = { published: day('2031-05-09') };
    expect(wordedQuantityRule.judge(pairOfClaims(recovered('two'), recovered('five'), later))).toMatchObject({
      fires: false,
      why: 'a count that grew',
    });
    expect(wordedQuantityRule.judge(pairOfClaims(recovered('five'), recovered('two'), later))).toMatchObject({
      fires: true,
    });
  });

  it('lets go what a sentence only measures its subject by', () => {
    const ship = says('Corrin is 41 metres (134 feet) long, slightly longer than the tug of Lindow harbour');
    const tug = says('The tug of Lindow harbour is 151 feet long.');
    const known = { ...pairOfClaims(ship, tug), options: { sameEvent: true } };
    expect(wordedQuantityRule.judge(known)).toMatchObject({
      fires: false,
      why: expect.stringMatching(/measures/u) as unknown,
    });
  });

  it.each([
    ['An ammonia leak killed 9 dockers in Lindow harbour', 'Six dockers survived an ammonia leak in Lindow harbour'],
    [
      'The leak in Lindow harbour drove 900 dockers from the quay',
      'After the Lindow leak two dockers at the harbour quit',
    ],
    [
      'The leak in Lindow harbour hurt 12 dockers at work',
      'Of the dockers whom the leak in Lindow harbour hurt 5 left',
    ],
  ])('takes figures of two groups for no two answers: "%s"', (one, other) => {
    const pair = { ...pairOfClaims(says(one), says(other)), akin: () => true };
    expect(wordedQuantityRule.judge(pair)?.fires).not.toBe(true);
  });

  it('takes what goes by two names for one thing', () => {
    const pair = pairOfClaims(
      says('The gale in Lindow destroyed 40 cottages and 12 houses by the harbour'),
      says('The storm in Lindow destroyed 40 cottages and 31 homes by the port'),
    );
    expect(wordedQuantityRule.judge({ ...pair, akin: () => true })).toMatchObject({ fires: true });
  });

  it('takes a word that qualifies what is counted for no other count', () => {
    const plain = says('The yard is selling 210 tugs to Ferrow');
    const qualified = says('The yard is selling 120 electric tugs to Ferrow');
    expect(wordedQuantityRule.judge(pairOfClaims(qualified, plain))).toMatchObject({ fires: true });
  });

  it('takes what is counted for no thing in common', () => {
    const akin = (a: string, b: string) => ({ ...pairOfClaims(says(a), says(b)), akin: () => true });
    const trip = 'The trip cost 31,000 crowns.';
    expect(
      wordedQuantityRule.judge(akin(trip, 'In Ferrow, where a pump costs 71,000 crowns, a pilot left')),
    ).toBeNull();
    expect(wordedQuantityRule.judge(akin(trip, 'The trip to Ferrow with its pilots cost 71,000 crowns'))).toMatchObject(
      {
        fires: true,
      },
    );
    const hall = 'In a school hall in Ferrow, where 40 pilgrims slept on straw, children have built a barge of bread';
    expect(wordedQuantityRule.judge(akin('There were 90 pilgrims on the barge', hall))?.fires).not.toBe(true);
  });

  it('takes a name and a unit for too little in common', () => {
    const home = says('Ida Rusk has lived in the harbour district for six years');
    const term = says('For the fraud Ida Rusk was jailed for four years');
    const judged = wordedQuantityRule.judge({ ...pairOfClaims(home, term), akin: () => true });
    expect(judged?.fires ?? false).toBe(false);
  });

  it('takes ages far apart for two people where only the matter is one', () => {
    const akin = (a: string, b: string) => ({ ...pairOfClaims(says(a), says(b)), akin: () => true });
    const driver = 'Police outside the old mill stopped the 36-year-old driver of the van.';
    expect(
      wordedQuantityRule.judge(akin(driver, 'The van struck a 66-year-old nurse outside the old mill.')),
    ).toBeNull();
    expect(
      wordedQuantityRule.judge(akin(driver, 'The 38-year-old driver was stopped outside the old mill.')),
    ).toMatchObject({ fires: true });
  });

  it.each([
    [
      'yards of a game',
      'Rusk ran 86 yards with the ball at Orm late.',
      'Rusk ran 226 yards with the ball while rain fell on the crowd.',
    ],
    ['telephones', 'Call the harbour police on 0845 125 2222.', 'Call the harbour police on 0845 330 2222.'],
    ['calibres', 'He held a .38-caliber revolver at the gate.', 'He held a 44 caliber revolver at the gate.'],
  ])('asks nothing of %s', (_, a, b) => {
    expect(wordedQuantityRule.judge({ ...pairOfClaims(says(a), says(b)), akin: () => true })).toBeNull();
  });

  it.each([
    [
      'by how much one is ahead of another',
      'Bo Lindow left the ring after eight rounds with Dahl.',
      'Bo Lindow left the ring four rounds sooner than Dahl.',
    ],
    [
      'a figure that is part of a name',
      'The damage cut three cranes between the islands and the mainland.',
      'The Old Ferrow Line 4 crane stands between the islands and the mainland after the damage.',
    ],
    [
      'how long it had gone on',
      'The port is calm after nine days of brawls by drunken dockers.',
      'Guards drove off drunken dockers at the gates at dawn while the mayor spoke of three days of brawls.',
    ],
    [
      'a beginning and an end',
      'Lindow goes to the clinic to begin a 60-day cure.',
      'Lindow leaves the clinic after completing a 20-day cure.',
    ],
    [
      'distances from two points',
      'The long night at sea began when the tug heard the call of a barge 70 miles east of Ferrow.',
      'The tug, which led two trawlers 9 miles away, heard the call.',
    ],
    [
      'a term and what was served of it',
      'He was sentenced to nine months in prison for the theft of the tug.',
      'He served five months in prison for the theft of the tug.',
    ],
  ])('lets go %s', (_, a, b) => {
    const pair = { ...pairOfClaims(says(a), says(b)), akin: () => true };
    expect(wordedQuantityRule.judge(pair)?.fires).not.toBe(true);
  });

  it.each([
    [
      'two lengths of one cure',
      'Lindow begins a 60-day cure at the clinic.',
      'Lindow begins a 20-day cure at the clinic.',
    ],
    [
      'two terms',
      'He was sentenced to nine months in prison for the theft of the tug.',
      'He was sentenced to five months in prison for the theft of the tug.',
    ],
    [
      'distances from one point',
      'The tug Orm was 70 miles east of Ferrow when it heard the call.',
      'The tug Orm was 40 miles off Ferrow when it heard the call.',
    ],
  ])('fires on %s', (_, a, b) => {
    const pair = { ...pairOfClaims(says(a), says(b)), akin: () => true };
    expect(wordedQuantityRule.judge(pair)).toMatchObject({ fires: true });
  });

  it('tells like sentences apart by the years of their passages', () => {
    const pair = pairOfClaims(
      says('She was sentenced to three years in prison', { evidence: { start: 200, end: 300, revision: 1 } }),
      says('She was sentenced to nine years in prison', { evidence: { start: 200, end: 300, revision: 1 } }),
    );
    const after = (words: string, other: string): typeof pair => ({
      ...pair,
      sentences: (one) => [
        claim(says(one === pair.a ? words : other, { evidence: { start: 0, end: 9, revision: 1 } })),
        one,
      ],
    });
    const theft = 'The theft of the tug in 1999 led to her';
    expect(wordedQuantityRule.judge(after(theft, 'In 2014 a court heard of the mill'))).toMatchObject({ fires: false });
    expect(wordedQuantityRule.judge(after(theft, 'A court spoke of the theft in 1999'))).toMatchObject({ fires: true });
    expect(wordedQuantityRule.judge(after(theft, 'A court spoke of the theft'))).toMatchObject({ fires: true });
  });

  it('reads metres where neither money nor things are counted', () => {
    const pair = (a: string, b: string) => pairOfClaims(says(a), says(b));
    const [metres, words] = [
      'Bo Lindow fell about 600m into the old harbour',
      'Bo Lindow fell 600 metres into the old harbour',
    ];
    expect(wordedQuantityRule.judge(pair(metres, words))).toBeNull();
    expect(
      wordedQuantityRule.judge(pair('The harbour cost $60m to the town', 'The harbour cost $60 million to the town')),
    ).toBeNull();
    expect(
      wordedQuantityRule.judge(pair('The harbour cost $60m to the town', 'The harbour cost $80 million to the town')),
    ).toMatchObject({ fires: true });
  });

  it('compares ages of one time, and lets those of far days go', () => {
    const [young, old] = [
      says('The diver Bo Lindow, 34, drowned in the old harbour'),
      says('The diver Bo Lindow, 43, drowned in the old harbour'),
    ];
    expect(wordedQuantityRule.judge(pairOfClaims(young, old))).toMatchObject({
      fires: true,
      reason: 'One side says 34 years, the other 43 years.',
    });
    expect(wordedQuantityRule.judge(pairOfClaims(young, old, { published: day('2032-05-02') }))).toMatchObject({
      fires: false,
    });
  });

  it.each([
    ['sentences of other words', seven, says('The strike of 9 dockers ended after talks with the mayor')],
    ['equal figures', seven, says('Ammonia leak in old harbour kills seven dockers')],
    [
      'one sentence and its denial',
      seven,
      says('Ammonia leak kills nine dockers in the old harbour', { polarity: 'negated' }),
    ],
  ])('says nothing of %s', (_, a, b) => {
    expect(wordedQuantityRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});
