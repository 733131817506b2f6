import type { ClaimValue } from '#story';
import { mention, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { winnerRule } from './winner.js';

const vote = mention({ class: 'vote', head: 'election', participants: [] });
const won = (entity: string, words: string, more: Partial<ClaimParts> = {}): ClaimParts => {
  const value: ClaimValue = { type: 'actor', key: entity, entity, negated: false, span: { start: 0, end: 1 } };
  return { slot: 'agent', detail: 'winner', value, event: vote, words, ...more };
};
const orrin = won('dana orrin', 'Dana Orrin won the vote for harbour master of Lindow');

describe('winner', () => {
  it('fires on two winners of the vote that both reports tell of, whatever the words', () => {
    const lund = won('petra lund', 'Lund beat her rival by a hair');
    const vane = won('karel vane', 'Karel Vane is the new mayor');
    expect(winnerRule.judge(pairOfClaims(lund, vane))).toMatchObject({
      fires: true,
      reason: 'One side says that petra lund won, the other karel vane.',
    });
  });

  it.each([
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
      'who won a match, since a team goes by many names',
      won('felix brandt', 'Felix Brandt won the match', { detail: '' }),
    ],
  ])('says nothing of %s', (_, other) => {
    expect(winnerRule.judge(pairOfClaims(orrin, other))).toBeNull();
  });
});
