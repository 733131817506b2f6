import { extract } from '../extract.js';

/** Keys of the questions of who did it, to whom, and what came of it. */
const parties = (text: string): string[] =>
  extract(text, { referenceDate: '2031-05-10' })
    .claims.map(({ aspect }) => aspect.key)
    .filter((key) => /\/(?:agent|result|decision)/.test(key));

describe('partyOf', () => {
  it.each([
    ['The minister resigned a week after the report.', ['office:minister/result/minister']],
    ['Power was restored by Wednesday evening.', []],
    ['The road reopened by Friday morning.', ['operation:road/result/road']],
    ['The court upheld the ruling by three votes to two.', ['decision:court/decision', 'decision:court/agent']],
    ['The gate was closed by the owner.', ['operation:owner/result/gate', 'operation:owner/agent']],
  ])('takes no time and no margin for a party: %s', (text, keys) => {
    expect(parties(text)).toEqual(keys);
  });

  it.each([
    ['None of the 40 passengers was hurt.', 'fate:passenger/happened negated'],
    ['Neither of the drivers was arrested.', 'fate:driver/happened negated'],
    ['All of the passengers were rescued.', 'fate:passenger/happened affirmed'],
  ])('tells of all of whom it is told that all or none: %s', (text, told) => {
    const { claims } = extract(text, { referenceDate: '2031-05-10' });
    expect(claims.map(({ aspect, polarity }) => `${aspect.key} ${polarity}`)).toEqual([told]);
  });

  it('makes of who arrests or frees somebody nobody who attacked', () => {
    expect(parties('Police arrested two suspects in the robbery.')).toEqual([]);
    expect(parties('Raiders freed two hostages after the attack.')).toEqual(['fate:hostage/agent']);
    expect(parties('Police arrested 20 people in the raid.')).toEqual(['operation:police/agent']);
  });

  it('takes a bare noun behind "after" for no deed', () => {
    expect(parties('The rocket exploded 40 seconds after launch.')).toEqual(['accident:rocket/agent']);
  });
});
