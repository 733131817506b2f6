import { wordsKey } from './value-key.js';

describe('wordsKey', () => {
  // Test vectors that Fowler, Noll and Vo publish for 64-bit FNV-1a.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('hashes %j as published', (text, hash) => {
    expect(wordsKey(text)).toBe(hash);
  });

  it('is the same whatever the case, marks and spaces between the words', () => {
    expect(wordsKey('“The Harbour  is open,”')).toBe(wordsKey('the harbour is OPEN'));
  });

  it('tells other words, and words beyond ASCII, apart', () => {
    expect(new Set(['the harbour is open', 'the harbour is shut', 'façade', 'facade'].map(wordsKey)).size).toBe(4);
  });
});
