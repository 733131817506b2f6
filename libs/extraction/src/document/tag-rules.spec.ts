import { eventOf, findPatterns, readTagRules } from './tag-rules.js';

const fallback = 2_070_003;
const hint = 1_080_000;

/** "1 2" makes the second word a 7, "1 2 3 4" the first one an 8 whatever it may be; so does the hint 5 itself. */
const rules = readTagRules(
  JSON.stringify([
    100,
    6,
    {
      0: { 1: 1, [hint + 5]: 5, [fallback]: 0 },
      1: { 2: 2, [fallback]: 0 },
      2: { 3: 3, [fallback]: 6 },
      3: { 4: 4, [fallback]: 0 },
    },
    { 4: '-8', 5: '-8', 6: '7' },
    { 6: [1, 0] },
  ]),
);

function verdicts(shown: number[]): number[] {
  const found: number[] = [];
  findPatterns(rules, shown, found);
  return found;
}

describe('findPatterns', () => {
  it('takes the longest pattern', () => {
    expect(verdicts([9, 1, 2, 3, 4])).toEqual([1, -8]);
  });

  it('goes back to the shorter one where the longer fails, and reads on behind it', () => {
    expect(verdicts([1, 2, 3, 1, 2])).toEqual([1, 7, 4, 7]);
  });

  it('starts again behind the first word of what fails', () => {
    expect(verdicts([1, 1, 2])).toEqual([2, 7]);
  });

  it('reads a hint in place of a tag', () => {
    expect(verdicts([2, eventOf(9, 5)])).toEqual([1, -8]);
    expect(verdicts([2, eventOf(9, 0)])).toEqual([]);
  });
});
