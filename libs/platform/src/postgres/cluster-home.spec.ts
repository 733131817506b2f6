import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureDataFolder, placeCluster } from './cluster-home.js';
import { chooseRunUser, handOver } from './run-user.js';

const root = process.getuid?.() === 0;

describe('the place of a cluster', () => {
  let folder = '';

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-home-')));
    chmodSync(folder, 0o755);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the data folder, which is made and given to the user that PostgreSQL runs as', () => {
    const wanted = join(folder, 'deep', '.dateline');
    const user = chooseRunUser(wanted);
    const dataDir = ensureDataFolder(wanted, user);
    expect(placeCluster(dataDir, user).cluster).toBe(join(wanted, 'postgres'));
    expect(statSync(dataDir).uid).toBe(user.ids?.uid ?? process.getuid?.());
  });

  it('is elsewhere, with a link to it, only where root keeps its data in a folder closed to others', () => {
    const closed = join(folder, 'home');
    mkdirSync(closed, { mode: 0o700 });
    const dataDir = join(closed, '.dateline');
    mkdirSync(dataDir);
    const user = chooseRunUser(dataDir);
    const sheltered = join(folder, 'sheltered');
    const home = placeCluster(dataDir, user, sheltered);
    expect(home.cluster.startsWith(sheltered)).toBe(root);
    mkdirSync(home.cluster);
    handOver(home.cluster, user);
    writeFileSync(join(home.cluster, 'mark'), '');
    expect(existsSync(join(dataDir, 'postgres', 'mark'))).toBe(true);
    expect(placeCluster(dataDir, user, sheltered)).toEqual(home);
    // Opened later, the folder still leads to the same cluster.
    chmodSync(closed, 0o755);
    expect(existsSync(join(placeCluster(dataDir, user, sheltered).cluster, 'mark'))).toBe(true);
  });

  it('is refused in one sentence when it belongs to another user', () => {
    const user = chooseRunUser(folder);
    const dataDir = ensureDataFolder(join(folder, '.dateline'), user);
    // Root's, for sure.
    symlinkSync('/', join(dataDir, 'postgres'));
    expect(() => placeCluster(dataDir, user)).toThrow(
      /^The database in .* belongs to user \d+, not to user \d+: start as that user, or set DATELINE_DATA/,
    );
  });

  it('is refused in one sentence when the data folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => ensureDataFolder(join(folder, 'file', 'data'), { ids: undefined })).toThrow(
      /^The data folder .* cannot be made .*: set DATELINE_DATA to a folder that can be written\.$/,
    );
  });
});

describe('chooseRunUser', () => {
  it('stays with the user of this process unless that is root', () => {
    const { ids } = chooseRunUser(tmpdir());
    if (root) expect(ids?.uid).toBeGreaterThan(0);
    else expect(ids).toBeUndefined();
  });
});
