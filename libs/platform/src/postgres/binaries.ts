import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { userCan, type RunUser } from './run-user.js';

/** Folder of PostgreSQL programs, ready to be run by the user given to `prepareBinaries`. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs of this platform's `@embedded-postgres` package, used where they are when that works: their links in
 * place and readable by the user who runs them. Otherwise a copy is made, once per version, in `copyTo`.
 */
export function prepareBinaries(user: RunUser, copyTo: string, packageFolder = findPackage()): Binaries {
  const native = join(packageFolder, 'native');
  if (addMissingLinks(native) && runs(native, user)) return programsIn(native);
  const copy = join(copyTo, `postgresql-${versionOf(packageFolder)}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  if (!runs(copy, user)) {
    throw new EmbeddedPostgresError(
      `The PostgreSQL programs in ${copy} do not run on this system: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  return programsIn(copy);
}

/** The package is never imported: it ships ESM only, and its main file does nothing but compute these paths. */
export function findPackage(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform}-${arch} in this installation: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * npm packages hold no symbolic links, so the package lists them and makes them in an install script, which
 * `--ignore-scripts` leaves out. Answers false where they are missing and cannot be made.
 */
function addMissingLinks(native: string): boolean {
  try {
    for (const { source, target } of readLinks(native)) {
      const link = join(native, target);
      if (!existsSync(link)) linkOnce(relative(dirname(link), join(native, source)), link);
    }
    return true;
  } catch {
    return false;
  }
}

function linkOnce(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    // Two processes that start at once both make the links.
    if (!existsSync(link)) throw error;
  }
}

function readLinks(native: string): { source: string; target: string }[] {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return [];
  const links = JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
  // The list gives paths from the package's folder, we go from `native`, which the copy is.
  return links.map(({ source, target }) => ({
    source: relative('native', source),
    target: relative('native', target),
  }));
}

function runs(native: string, user: RunUser): boolean {
  const { postgres } = programsIn(native);
  return userCan(user, '"$1" --version && [ -r "$2/postgres.bki" ]', postgres, join(native, 'share', 'postgresql'));
}

function copyWhole(native: string, copy: string): void {
  const draft = `${copy}.${randomUUID()}`;
  try {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    // First, for the copy of a read-only folder is read-only too.
    openToAll(draft);
    addMissingLinks(draft);
    renameSync(draft, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** An installation made under a strict umask is readable by its owner only. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

function versionOf(packageFolder: string): string {
  const description = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return description.version;
}

function programsIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}
