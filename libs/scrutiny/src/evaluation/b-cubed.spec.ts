import { bCubed, type Grouped } from './b-cubed.js';

const items = (...pairs: readonly string[]): Grouped[] =>
  pairs.map((pair) => ({ truth: pair.charAt(0), found: pair.charAt(1) }));

describe('bCubed', () => {
  it('is one for the true grouping under other names', () => {
    expect(bCubed(items('ax', 'ax', 'by'))).toEqual({ precision: 1, recall: 1, f: 1, items: 3 });
  });

  it('charges a merged group to precision and a split one to recall', () => {
    expect(bCubed(items('ax', 'ax', 'bx', 'bx'))).toMatchObject({ precision: 0.5, recall: 1 });
    expect(bCubed(items('ax', 'ay'))).toMatchObject({ precision: 1, recall: 0.5 });
    // Worked by hand: precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4.
    const { precision, recall, f } = bCubed(items('ax', 'ax', 'bx', 'by'));
    expect(precision).toBeCloseTo(2 / 3);
    expect(recall).toBeCloseTo(3 / 4);
    expect(f).toBeCloseTo((2 * (2 / 3) * (3 / 4)) / (2 / 3 + 3 / 4));
  });

  it('averages over a part of the items, grouped among all', () => {
    expect(bCubed(items('ax', 'ax', 'bx'), ({ truth }) => truth === 'b')).toMatchObject({ precision: 1 / 3, items: 1 });
    expect(bCubed([])).toEqual({ precision: 0, recall: 0, f: 0, items: 0 });
  });
});
