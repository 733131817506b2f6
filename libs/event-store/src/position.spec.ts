import fc from 'fast-check';

import { InvalidPositionError } from './errors.js';
import { comparePositions, formatPosition, isPosition, parsePosition } from './position.js';

const parts = fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }));
const positions = parts.map(([transaction, place]) => formatPosition(String(transaction), String(place)));

describe('positions', () => {
  it('compare by transaction first and by place within it', () => {
    expect(comparePositions('9.100', '10.2')).toBe(-1);
    expect(comparePositions('10.9', '10.10')).toBe(-1);
    expect(comparePositions('10.10', '10.10')).toBe(0);
    expect(comparePositions('18446744073709551615.1', '9007199254740993.2')).toBe(1);
  });

  it('compare as a total order', () => {
    fc.assert(
      fc.property(positions, positions, positions, (a, b, c) => {
        expect(comparePositions(a, b)).toBe(0 - comparePositions(b, a));
        expect(comparePositions(a, b) === 0).toBe(a === b);
        if (comparePositions(a, b) <= 0 && comparePositions(b, c) <= 0) expect(comparePositions(a, c)).not.toBe(1);
      }),
    );
  });

  it('are taken apart and put together again', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const { transactionId, globalPosition } = parsePosition(position);
        expect(formatPosition(transactionId, globalPosition)).toBe(position);
        expect(isPosition(position)).toBe(true);
      }),
    );
  });

  it.each([
    '',
    '1',
    '.',
    '1.',
    '.1',
    ' 1.1',
    '1.1 ',
    '1e3.1',
    '0x1.1',
    '18446744073709551616.1',
    '1.9223372036854775808',
  ])('are not %p', (text) => {
    expect(isPosition(text)).toBe(false);
    expect(() => comparePositions(text, '1.1')).toThrow(InvalidPositionError);
  });
});
