import type { Role } from '#platform';
import { shareOut } from './sharing.js';

const program = { file: 'thread.js' };
const roles = (...names: Role[]): ReadonlySet<Role> => new Set(names);

describe('shareOut', () => {
  it('gives what computes a lot a thread of its own', () => {
    const { here, apart, connections } = shareOut(roles('api', 'relay', 'projector', 'watch', 'alerts'), program);
    expect([...here]).toEqual(['api', 'relay', 'alerts']);
    expect([...(apart?.roles ?? [])]).toEqual(['projector', 'watch']);
    // Two such servers fit into PostgreSQL's hundred connections.
    expect(4 * connections).toBeLessThan(80);
  });

  it.each([
    ['nothing else has to wait', roles('projector', 'watch'), program],
    ['nothing computes a lot', roles('api', 'alerts'), program],
    ['there is no code for it', roles('api', 'watch'), undefined],
  ])('makes no thread where %s', (_, all, code) => {
    const { here, apart } = shareOut(all, code);
    expect(here).toBe(all);
    expect(apart).toBeNull();
  });
});
