import { mention, outcome, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { outcomeRule } from './outcome.js';

const result = (name: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'result',
  value: outcome(name),
  ...more,
});
const staged = { slot: 'stage', behaviour: 'staged' } as const;
const later = { published: { earliest: '2031-05-04T00:00:00.000Z', latest: '2031-05-04T23:59:59.999Z' } };
const earlier = { published: { earliest: '2031-04-04T00:00:00.000Z', latest: '2031-04-04T23:59:59.999Z' } };

describe('outcome', () => {
  it.each<[string, ClaimParts, ClaimParts, object]>([
    ['what one raid did to its target', result('held'), result('dead'), {}],
    [
      'a vote',
      result('approved', { value: outcome('approved', 'decision') }),
      result('rejected', { value: outcome('rejected', 'decision') }),
      {},
    ],
    [
      'how an office was left',
      result('resigned', { value: outcome('resigned', 'office') }),
      result('dismissed', { value: outcome('dismissed', 'office') }),
      {},
    ],
    ['a stage that cannot follow', result('dead', staged), result('held', staged), later],
  ])('fires on %s', (_, a, b, of) => {
    expect(outcomeRule.judge(pairOfClaims(a, b, of))).toMatchObject({ fires: true });
  });

  it.each<[string, ClaimParts, ClaimParts, object]>([
    ['a stage that follows', result('hurt', staged), result('dead', staged), later],
    ['the same two stages told in the other order', result('dead', staged), result('hurt', staged), earlier],
    ['stages whose order is not known', result('dead', staged), result('hurt', staged), {}],
    ['an aim', result('held', { modality: 'goal' }), result('dead'), {}],
    [
      'two men',
      result('held', { event: mention({ participants: [{ name: 'felix orrin', part: 'patient' }] }) }),
      result('dead', { event: mention({ participants: [{ name: 'dana brandt', part: 'patient' }] }) }),
      {},
    ],
    ['two classes', result('dead'), result('passed', { value: outcome('passed', 'test') }), {}],
    ['what can both be', result('missing'), result('hurt'), {}],
  ])('lets %s go', (_, a, b, of) => {
    expect(outcomeRule.judge(pairOfClaims(a, b, of))).toMatchObject({ fires: false });
  });

  it('leaves a negated outcome to the rule of polarity', () => {
    expect(outcomeRule.judge(pairOfClaims(result('held'), result('dead', { polarity: 'negated' })))).toBeNull();
  });
});
