import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One built file, in each form in which it can be sent. */
export interface DashboardFile {
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
  /** Empty for what is compressed already. */
  readonly encoded: Readonly<Partial<Record<'br' | 'gzip', Buffer>>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The built page, read once: a few hundred kilobytes, so no request touches the disk and no path can leave the folder.
 * Keys are paths below the folder, with slashes. Empty where the page has not been built.
 */
export function readDashboard(folder: string): ReadonlyMap<string, DashboardFile> {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return new Map();
  }
  return new Map(
    names.map((name) => [name.split(path.sep).join('/'), dashboardFile(name, readFileSync(path.join(folder, name)))]),
  );
}

function dashboardFile(name: string, body: Buffer): DashboardFile {
  const type = TYPES[path.extname(name)];
  const compressible = type !== undefined && path.extname(name) !== '.woff2';
  return {
    type: type ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    body,
    encoded: compressible ? { br: brotliCompressSync(body), gzip: gzipSync(body) } : {},
  };
}
