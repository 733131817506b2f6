import type { AttributionLevel } from '#story';
import { pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { wordedAttributionRule } from './worded-attribution.js';
import { wordedCertaintyRule } from './worded-certainty.js';

const says = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  ...more,
});

describe('worded-certainty', () => {
  it('fires where one side confirms what the other only alleges of two words that stand together', () => {
    const pair = pairOfClaims(
      says('Sources allege that he was a hired diver working for the yard'),
      says('Three pilots confirmed that he had been working as a diver for years'),
    );
    expect(wordedCertaintyRule.judge(pair)).toMatchObject({ fires: true, about: 'near:diver work' });
  });

  it('names both degrees', () => {
    const pair = pairOfClaims(
      says('The loss could be a heavy setback for the yard'),
      says('The sinking represents a severe setback.'),
    );
    expect(wordedCertaintyRule.judge(pair)).toMatchObject({
      fires: true,
      reason: 'One side gives it as hedged, the other as plain.',
      about: 'called:setback',
    });
  });

  it.each([
    ['one degree', says('The loss was a heavy setback.'), says('The sinking represents a severe setback.')],
    ['other matters', says('The loss could be a heavy setback.'), says('The mayor was a careful pilot.')],
    [
      'headlines',
      says('Loss could be a heavy setback.', { position: 'headline' }),
      says('The sinking represents a severe setback.'),
    ],
  ])('says nothing of %s', (_, a, b) => {
    expect(wordedCertaintyRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('worded-attribution', () => {
  const pilots = (count: number): AttributionLevel => ({
    level: 0,
    speaker: `${count} pilots`,
    kind: 'anonymous',
    count,
    role: null,
    onBehalfOf: null,
    toldTo: null,
    cue: 'said',
    direct: false,
  });
  const estimate = says('The Harbour Trust estimates there are about 2,500 eels in the basin');

  it('fires on an estimate whose source was lost', () => {
    const orphan = says('With an estimated 2,500 eels in the basin, the fishery goes on');
    expect(wordedAttributionRule.judge(pairOfClaims(estimate, orphan))).toMatchObject({ fires: true });
    expect(wordedAttributionRule.judge(pairOfClaims(estimate, says('An estimated 2,500 boats lie there')))).toBeNull();
    expect(wordedAttributionRule.judge(pairOfClaims(estimate, estimate))).toBeNull();
  });

  it('fires on another number of anonymous speakers', () => {
    const words = 'he had steered the ferry into the mole';
    const pair = pairOfClaims(says(words, { attribution: [pilots(2)] }), says(words, { attribution: [pilots(3)] }));
    expect(wordedAttributionRule.judge(pair)).toMatchObject({
      reason: 'One side has it from 2 speakers, the other from 3.',
    });
    const equal = pairOfClaims(says(words, { attribution: [pilots(2)] }), says(words, { attribution: [pilots(2)] }));
    expect(wordedAttributionRule.judge(equal)).toBeNull();
  });
});
