import { pairOfClaims, role, type ClaimParts } from '../testing/claim-builder.js';
import { identityRule } from './identity.js';

const is = (key: string, negated = false, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'role',
  value: role(key, negated),
  ...more,
});

describe('identity', () => {
  it.each<[string, ClaimParts, ClaimParts]>([
    ['a role and its denial', is('union organiser'), is('union organiser', true)],
    ['a narrower role and its denial', is('senior union organiser'), is('union organiser', true)],
    ['a fighter and a shepherd', is('militant commander'), is('shepherd')],
  ])('fires on %s', (_, a, b) => {
    expect(identityRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: true });
    expect(identityRule.judge(pairOfClaims(b, a))).toMatchObject({ fires: true });
  });

  it.each<[string, ClaimParts, ClaimParts]>([
    ['two roles that go together', is('union organiser'), is('father of two')],
    ['a denial of something else', is('union organiser'), is('treasurer', true)],
    ['what may be', is('union organiser'), is('union organiser', true, { certainty: 'possible' })],
    [
      'what one is not to one thing',
      is('clerk', false, { words: 'Orrin was the clerk of the port.', valueWords: 'clerk' }),
      is('clerk', true, { words: 'It was a ship for which he was not the clerk.', valueWords: 'clerk' }),
    ],
    ['a condition', is('union organiser'), is('union organiser', true, { modality: 'condition' })],
  ])('lets %s go', (_, a, b) => {
    expect(identityRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it('says nothing of equal roles', () => {
    expect(identityRule.judge(pairOfClaims(is('clerk'), is('clerk')))).toBeNull();
  });
});
