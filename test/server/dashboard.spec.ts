import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readDashboard } from '../../apps/server/src/dashboard/dashboard-files.js';
import { refusal, serve, type DeskServer } from './desk-server.js';

describe('the files of the dashboard', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-dashboard-'));
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'assets', 'index-abc.js'), 'export {};');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are read with their types, their tags and smaller forms', () => {
    const files = readDashboard(folder);
    expect([...files.keys()].sort()).toEqual(['assets/index-abc.js', 'index.html']);
    const script = files.get('assets/index-abc.js');
    expect(script?.type).toBe('text/javascript; charset=utf-8');
    expect(script?.encoded.gzip && gunzipSync(script.encoded.gzip).toString()).toBe('export {};');
    expect(script?.etag).not.toBe(files.get('index.html')?.etag);
  });

  it('are none where nothing was built', () => {
    expect(readDashboard(path.join(folder, 'missing')).size).toBe(0);
  });
});

describe('addresses of the dashboard', () => {
  let desk: DeskServer;

  beforeAll(async () => {
    desk = await serve();
  });

  afterAll(() => desk.close());

  it.each(['/', '/inbox', '/stories/any/developed?from=2021-03-05'])(
    '%s is the page, under a strict policy',
    async (url) => {
      const { status, headers } = await desk.get(url);
      // 503 where the page was not built: a test run builds nothing.
      expect([200, 503]).toContain(status);
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|data:/);
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it.each(['/v1', '/v1/no-such-thing', '/assets/missing.js', '/assets/..%2f..%2fpackage.json', '/health/nothing'])(
    '%s is no page',
    async (url) => {
      refusal(await desk.get(url), 404, 'not-found');
    },
  );

  it('tells a wrong method from a wrong address still', async () => {
    refusal(await desk.get('/v1/extract'), 405, 'method-not-allowed');
  });
});
