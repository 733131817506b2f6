import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { findPackage, prepareBinaries, type Binaries } from './binaries.js';
import { chooseRunUser, runAs, type RunUser } from './run-user.js';

/** A package as npm unpacks it when install scripts are off: without the links that it lists. */
function copyWithoutLinks(to: string): string {
  const original = findPackage();
  cpSync(original, to, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(to, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  for (const { target } of links) rmSync(join(to, target), { force: true });
  return to;
}

async function versionOf(binaries: Binaries, user: RunUser): Promise<string> {
  return (await runAs(user, binaries.postgres, ['--version'])).output;
}

describe('prepareBinaries', () => {
  let folder = '';
  let copies = '';
  let user: RunUser = { ids: undefined };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-binaries-'));
    chmodSync(folder, 0o755);
    copies = join(folder, 'copies');
    mkdirSync(copies);
    user = chooseRunUser(folder);
  });

  afterEach(() => {
    execFileSync('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true });
  });

  it('makes the links that an install without scripts leaves out, and runs the programs where they are', async () => {
    const installed = copyWithoutLinks(join(folder, 'package'));
    const binaries = prepareBinaries(user, copies, installed);
    expect(dirname(binaries.postgres)).toBe(join(installed, 'native', 'bin'));
    expect(await versionOf(binaries, user)).toMatch(/^postgres \(PostgreSQL\) 18\./);
    expect(readdirSync(copies)).toEqual([]);
  });

  it('copies them, once, when PostgreSQL cannot run them where they are: a closed home, a read-only installation', async () => {
    const home = join(folder, 'home');
    const installed = copyWithoutLinks(join(home, 'package'));
    execFileSync('chmod', ['-R', 'a-w', installed]);
    // Root writes everywhere, but the user that PostgreSQL runs as gets in nowhere.
    chmodSync(home, 0o700);
    const binaries = prepareBinaries(user, copies, installed);
    expect(binaries.postgres.startsWith(copies)).toBe(true);
    expect(await versionOf(binaries, user)).toMatch(/^postgres \(PostgreSQL\) 18\./);
    expect(prepareBinaries(user, copies, installed)).toEqual(binaries);
    expect(readdirSync(copies)).toHaveLength(1);
  });

  it('opens the copy of an installation that only its owner may read', async () => {
    const home = join(folder, 'home');
    const installed = copyWithoutLinks(join(home, 'package'));
    execFileSync('chmod', ['-R', 'go-rwx', home]);
    const binaries = prepareBinaries(user, copies, installed);
    expect(await versionOf(binaries, user)).toMatch(/^postgres \(PostgreSQL\) 18\./);
  });

  it('says in one sentence what to do where there are no programs for the platform', () => {
    expect(() => findPackage('aix', 'ppc64')).toThrow(
      /^There is no embedded PostgreSQL for aix-ppc64 in this installation: set DATABASE_URL to [^.]+\.$/,
    );
  });

  it('says so too where the programs do not run', () => {
    const installed = copyWithoutLinks(join(folder, 'package'));
    rmSync(join(installed, 'native', 'lib'), { recursive: true });
    expect(() => prepareBinaries(user, copies, installed)).toThrow(
      /do not run on this system: set DATABASE_URL to [^.]+\.$/,
    );
  });
});
