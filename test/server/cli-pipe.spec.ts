import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '#platform';

/** Runs the command line as a process, and stops reading after the first of its output: the exit code, and stderr. */
async function readFirstOf(args: readonly string[]): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const at = (file: string): string => JSON.stringify(path.join(packageRoot(), file));
  const script = `require(${at('test/support/typescript.cjs')});
    require(${at('apps/cli/src/ending.ts')}).outliveReaders();
    require(${at('apps/cli/src/run.ts')}).run(['node', 'dateline', ...${JSON.stringify(args)}])
      .then((code) => { process.exitCode = code; });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  const gone = once(child, 'close');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await gone) as unknown[];
  return { code, stderr };
}

describe('a verb whose reader has gone', () => {
  it('finishes without a word', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-pipe-'));
    const files = Array.from({ length: 12 }, (_, index) => {
      const file = path.join(folder, `${String(index)}.txt`);
      writeFileSync(
        file,
        'A ferry sank off Velden on Friday with 41 people aboard, the coastguard said.\n\n'.repeat(200),
      );
      return file;
    });
    expect(await readFirstOf(['extract', ...files])).toEqual({ code: 0, stderr: '' });
  });
});
