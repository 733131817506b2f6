import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** What dependency-cruiser says of a house with these files. */
async function cruise(files: Readonly<Record<string, string>>): Promise<string> {
  const house = mkdtempSync(path.join(tmpdir(), 'dateline-house-'));
  try {
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
      cpSync(path.join(root, name), path.join(house, name));
    symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
      writeFileSync(path.join(house, name), content);
    }
    const folders = ['libs', 'apps'].filter((folder) => existsSync(path.join(house, folder)));
    const { stdout } = await run(process.execPath, [cruiser, ...folders, '--config', '.dependency-cruiser.cjs'], {
      cwd: house,
    });
    return stdout;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'stdout' in error) return String(error.stdout);
    throw error;
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

const story = { 'libs/story/src/index.ts': 'export const word = 1;\n' };
const commands = { 'libs/commands/src/index.ts': "import { word } from '#story';\nexport const act = word;\n" };

describe('the layers of the house', () => {
  it('let imports run downward', async () => {
    expect(await cruise({ ...story, ...commands })).toContain('no dependency violations found');
  });

  it('refuse a planted upward import through the door', async () => {
    const planted = { 'libs/story/src/planted.ts': "import { act } from '#commands';\nexport const up = act;\n" };
    expect(await cruise({ ...story, ...commands, ...planted })).toContain('story-imports-downward');
  });

  it('refuse a planted upward import of types only', async () => {
    const planted = {
      'libs/story/src/planted.ts':
        "import type { act } from '../../commands/src/index.js';\nexport type Up = typeof act;\n",
    };
    expect(await cruise({ ...story, ...commands, ...planted })).toContain('story-imports-downward');
  });

  it('refuse a framework in a pure room', async () => {
    const planted = {
      'libs/story/src/planted.ts':
        "import { Injectable } from '@nestjs/common';\nexport const injected = Injectable;\n",
    };
    expect(await cruise({ ...story, ...planted })).toContain('pure-rooms-know-no-framework');
  });

  it('refuse a way around the door', async () => {
    const planted = {
      'libs/story/src/inner.ts': 'export const inner = 1;\n',
      'libs/commands/src/index.ts': "import { inner } from '../../story/src/inner.js';\nexport const act = inner;\n",
    };
    expect(await cruise({ ...story, ...planted })).toContain('through-the-door');
  });

  it('refuse a dashboard that reaches around the public API', async () => {
    const planted = {
      'apps/dashboard/src/planted.ts': "import type { word } from '#story';\nexport type Taken = typeof word;\n",
    };
    expect(await cruise({ ...story, ...planted })).toContain('dashboard-speaks-http-only');
  });
});
