import { compareTexts, type NamedText } from './compare-texts.js';
import { letGoInWords, letGoPairs } from './let-go.js';

const text = (name: string, words: string, day: string): NamedText => ({
  name,
  text: words,
  context: { outlet: name, referenceDate: day },
});

describe('pairs let go', () => {
  const apart = compareTexts([
    text('Ferrow Post', 'The bridge in Ferrow collapsed on March 3, the mayor said.', '2031-03-09'),
    text('Lindow Echo', 'The theatre in Lindow burned down on March 5, a fireman said.', '2031-03-09'),
    text('Orrin Wire', 'The bridge in Ferrow collapsed on March 5, an engineer said.', '2031-03-09'),
  ]);

  it('name answers that differ but are told of two events', () => {
    const pairs = letGoPairs(apart);
    expect(pairs.map(({ claims }) => claims.map((claim) => claim.text).sort())).toContainEqual([
      'Ferrow Post',
      'Lindow Echo',
    ]);
    expect(letGoInWords(pairs)).toContain('“The theatre in Lindow burned down on March 5, a fireman said.”');
    expect(letGoInWords(pairs)).toContain('let go, placement: too little shows that both mean one event');
  });

  it('leave out what became a conflict', () => {
    expect(apart.conflicts.map(({ kind }) => kind)).toEqual(['date']);
    const told = letGoPairs(apart).filter(({ claims }) => claims.every((claim) => claim.text !== 'Lindow Echo'));
    expect(told.filter(({ rule }) => rule === 'date' || rule === 'placement')).toEqual([]);
  });

  it('give the gate that stopped a rule, each matter of two sentences once', () => {
    const planned = compareTexts([
      text('Ferrow Post', 'The bridge in Ferrow will open on March 3, the mayor said.', '2031-03-01'),
      text('Orrin Wire', 'The bridge in Ferrow opened on March 5, an engineer said.', '2031-03-09'),
    ]);
    const pairs = letGoPairs(planned);
    expect(pairs).toContainEqual(
      expect.objectContaining({ why: expect.stringMatching(/not a statement of fact|the other is not/u) as string }),
    );
    const told = pairs.map(({ rule, why, claims }) => JSON.stringify([rule, why, claims.map((one) => one.evidence)]));
    expect(new Set(told).size).toBe(told.length);
  });

  it('say so when there were none', () => {
    expect(letGoInWords([])).toBe('No pair of claims was looked at and let go.');
  });
});
