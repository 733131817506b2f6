import { indexKeys } from './index-keys.js';
import { LIST_CAP, nearestByKeys } from './nearest-by-keys.js';
import { claim, quantity } from './testing/claim-builder.js';

const aboard = claim({ slot: 'count', detail: 'person aboard', value: quantity(41) });
const [first = '', second = ''] = indexKeys(aboard);

describe('nearestByKeys', () => {
  it('gives each claim that shares a key once', () => {
    const found = nearestByKeys(aboard, (key) => (key === first ? ['a', 'b'] : key === second ? ['b'] : []));
    expect(found.sort()).toEqual(['a', 'b']);
  });

  it('reads no more of a list than its newest entries', () => {
    const list = Array.from({ length: 10 * LIST_CAP }, (_, at) => at);
    const found = nearestByKeys(aboard, (key) => (key === first ? list : []));
    expect(Math.min(...found)).toBe(9 * LIST_CAP);
    expect(found).toHaveLength(LIST_CAP);
  });

  it('prefers those that share rare keys, and never gives more for a longer list', () => {
    const common = Array.from({ length: 10 * LIST_CAP }, (_, at) => `common-${at}`);
    const also = Array.from({ length: LIST_CAP / 2 }, (_, at) => `other-${at}`);
    const found = nearestByKeys(aboard, (key) =>
      key === first ? common : key === second ? [...also, 'rare'] : ['rare'],
    );
    expect(found).toContain('rare');
    expect(found).toHaveLength(LIST_CAP);
  });
});
