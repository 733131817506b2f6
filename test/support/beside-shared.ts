import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '#platform';

/**
 * Tests on a folder of ../shared, the material that lies beside a clone and is no part of it. Where it is missing one
 * test says so instead, and fails when CI is set: there it has to be.
 * @param folder below ../shared: `seeds`
 */
export function describeBesideShared(name: string, folder: string, tests: (folder: string) => void): void {
  const found = path.join(packageRoot(), '..', 'shared', folder);
  describe(name, () => {
    if (existsSync(found)) tests(found);
    else
      it(`is left out: there is no ../shared/${folder} beside this clone`, () => {
        expect(process.env['CI'] ?? '').toBe('');
      });
  });
}
