import { claim } from '../testing/claim-builder.js';
import type { PlacedClaim } from './claim-pair.js';
import { withinBound } from './within-bound.js';

const at = (words: string, minute: number): PlacedClaim =>
  claim({
    value: { type: 'time', fromMinute: minute, toMinute: minute },
    slot: 'time',
    words,
    valueWords: /\d+:\d+ a\.m\./u.exec(words)?.[0] ?? '',
  }) as PlacedClaim;

const stopped = (a: PlacedClaim, b: PlacedClaim): boolean => withinBound({ a, b } as never)?.passed === false;

describe('withinBound', () => {
  const early = at('The kiln blew up at 6:10 a.m.', 370);

  it('stops where one time keeps the bound that the other is', () => {
    expect(stopped(at('The kiln blew up before 7:00 a.m.', 420), early)).toBe(true);
    expect(stopped(early, at('The kiln blew up after 5:00 a.m.', 300))).toBe(true);
  });

  it('lets pass what breaks the bound, and what is close by the time', () => {
    expect(stopped(at('The kiln blew up after 7:00 a.m.', 420), early)).toBe(false);
    expect(stopped(at('The kiln blew up shortly before 7:00 a.m.', 420), early)).toBe(false);
  });
});
