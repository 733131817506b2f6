import type { ClaimValue } from '#story';
import { mention, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { winnerRule } from './winner.js';

const contest = mention({ class: 'contest', head: 'win', participants: [] });
const won = (entity: string, words: string, more: Partial<ClaimParts> = {}): ClaimParts => {
  const value: ClaimValue = { type: 'actor', key: entity, entity, negated: false, span: { start: 0, end: 1 } };
  return { slot: 'agent', value, event: contest, words, ...more };
};
const orrin = won('dana orrin', 'Dana Orrin won the vote for harbour master of Lindow');

describe('winner', () => {
  it('fires on two winners of one contest', () => {
    const brandt = won('felix brandt', 'Felix Brandt won the vote for harbour master of Lindow');
    expect(winnerRule.judge(pairOfClaims(orrin, brandt))).toMatchObject({
      fires: true,
      reason: 'One side says that dana orrin won, the other felix brandt.',
    });
  });

  it('fires on two winners of the vote that both reports tell of, whatever the words', () => {
    const of = { detail: 'winner' };
    const lund = won('petra lund', 'Lund beat her rival by a hair', of);
    const vane = won('karel vane', 'Karel Vane is the new mayor', of);
    expect(winnerRule.judge(pairOfClaims(lund, vane))).toMatchObject({ fires: true });
  });

  it.each([
    ['a contest in another town', won('felix brandt', 'Felix Brandt won the vote for harbour master of Ferrow')],
    ['the country of a winner', won('norway', 'Dana Orrin ended the wait for a Norwegian harbour master of Lindow')],
    [
      'a forecast',
      won('felix brandt', 'Felix Brandt will win the vote for harbour master of Lindow', { modality: 'forecast' }),
    ],
  ])('lets %s go', (_, other) => {
    expect(winnerRule.judge(pairOfClaims(orrin, other))).toMatchObject({ fires: false });
  });

  it.each([
    ['one winner by surname', won('orrin', 'Orrin won the vote for harbour master of Lindow')],
    [
      'another part than winning',
      { ...won('felix brandt', 'Felix Brandt lost the vote'), event: { ...contest, head: 'lose' } },
    ],
  ])('says nothing of %s', (_, other) => {
    expect(winnerRule.judge(pairOfClaims(orrin, other))).toBeNull();
  });
});
