import type { ClaimValue } from '#story';
import { pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { causeRule } from './cause.js';

const cause = (key: string, more: Partial<ClaimParts> = {}, negated = false): ClaimParts => {
  const value: ClaimValue = { type: 'cause', key, entity: null, negated, span: { start: 0, end: 1 } };
  return { slot: 'cause', value, ...more };
};

describe('cause', () => {
  it.each([
    ['a fault and the weather', cause('burst valve'), cause('gust of wind')],
    ['a fault and intent', cause('short circuit'), cause('arson')],
    ['a mistake and intent', cause('negligence of the crew'), cause('sabotage')],
    ['a cause and its denial', cause('arson'), cause('arson', {}, true)],
  ])('only notices, and notices %s', (_, a, b) => {
    expect(causeRule.severity).toBe('notice');
    expect(causeRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: true });
    expect(causeRule.judge(pairOfClaims(b, a))).toMatchObject({ fires: true });
  });

  it.each([
    ['two words for faults', cause('burst valve'), cause('engine failure')],
    ['one that shares its words', cause('storm'), cause('damage by the storm to a valve')],
    ['causes of no known kind', cause('the old quay'), cause('low prices')],
    ['the denial of another cause', cause('arson'), cause('short circuit', {}, true)],
    ['what may be', cause('burst valve'), cause('arson', { certainty: 'possible' })],
  ])('lets %s go', (_, a, b) => {
    expect(causeRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it('lets one report’s own account go', () => {
    const pair = pairOfClaims(cause('burst valve'), cause('arson'), { reportId: 'report-a' });
    expect(causeRule.judge(pair)).toMatchObject({ fires: false });
  });

  it('says nothing of one cause in other order', () => {
    expect(causeRule.judge(pairOfClaims(cause('valve burst'), cause('burst valve')))).toBeNull();
  });
});
