import { aheadOf } from './clock.js';

const NOON = Date.parse('2031-05-04T12:00:00Z');

describe('the clock of a device', () => {
  it('is right enough within a few minutes, and wrong beyond, either way', () => {
    expect(aheadOf('Sun, 04 May 2031 12:04:00 GMT', NOON)).toBe(0);
    expect(aheadOf('Sat, 03 May 2031 12:00:00 GMT', NOON)).toBe(86_400_000);
    expect(aheadOf('Mon, 05 May 2031 12:00:00 GMT', NOON)).toBe(-86_400_000);
  });

  it('is not judged by an answer that says nothing', () => {
    expect([aheadOf(null, NOON), aheadOf('yesterday', NOON)]).toEqual([null, null]);
  });
});
