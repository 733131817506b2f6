import type { ClaimValue } from '#story';
import { pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { placeRule } from './place.js';
import { timeRule } from './time.js';

const at = (fromMinute: number, toMinute = fromMinute): ClaimParts => ({
  slot: 'time',
  value: { type: 'time', fromMinute, toMinute },
});
const place = (key: string): ClaimValue => ({
  type: 'place',
  key,
  entity: null,
  negated: false,
  span: { start: 0, end: 1 },
});
const where = (key: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'where',
  value: place(key),
  ...more,
});

describe('time', () => {
  it('fires on clock times hours apart', () => {
    expect(timeRule.judge(pairOfClaims(at(180), at(420)))).toMatchObject({
      fires: true,
      reason: 'One side says 03:00, the other 07:00.',
    });
  });

  it.each([
    ['a stretch that holds the time', at(180), at(0, 300)],
    ['rounding', at(180), at(200)],
  ])('lets %s go', (_, a, b) => {
    expect(timeRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });
});

describe('place', () => {
  it('only notices, and only opposite quarters of one place', () => {
    expect(placeRule.severity).toBe('notice');
    expect(placeRule.judge(pairOfClaims(where('north lindow'), where('south lindow')))).toMatchObject({ fires: true });
  });

  it.each([
    ['a town and a countryside', where('lindow'), where('ferrow countryside')],
    ['a plan', where('north lindow'), where('south lindow', { modality: 'plan' })],
  ])('lets %s go', (_, a, b) => {
    expect(placeRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });
});
