import { nameKey, namesMeet } from './name-key.js';

describe('names of actors and places', () => {
  const meet = (a: string, b: string): boolean => namesMeet([nameKey(a)], [nameKey(b)]);

  it('meet where one holds the other word for word, in either order', () => {
    expect(meet('Mayor Ilse Brandt', 'Brandt')).toBe(true);
    expect(meet('brandt', 'Ilse Brandt')).toBe(true);
    expect(meet('The Port Authority', 'port authority')).toBe(true);
    expect(meet('Zoë Ödegård', 'ZOË ÖDEGÅRD')).toBe(true);
  });

  it('do not meet within a word, across a gap or for nothing', () => {
    expect(meet('Brandtner', 'Brandt')).toBe(false);
    expect(meet('Ilse Maria Brandt', 'Ilse Brandt')).toBe(false);
    expect(meet('Ilse Brandt', '…')).toBe(false);
    expect(namesMeet([], ['brandt'])).toBe(false);
  });
});
