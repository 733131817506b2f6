import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { packageRoot } from '../package-root.js';

type Line = Record<string, unknown>;

/** Runs a program in a process of its own, because the logger writes to the process's own descriptors. */
function run(program: string): { stdout: Line[]; stderr: Line[] } {
  const logging = join(packageRoot(), 'libs/platform/src/logging');
  const script = `
    require(${JSON.stringify(join(packageRoot(), 'test/support/typescript.cjs'))});
    const { createLogger } = require(${JSON.stringify(join(logging, 'logger.ts'))});
    const { withCorrelation } = require(${JSON.stringify(join(logging, 'correlation.ts'))});
    (async () => { ${program} })();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return { stdout: linesOf(stdout), stderr: linesOf(stderr) };
}

function linesOf(output: string): Line[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

describe('createLogger', () => {
  it('writes JSON lines with level, time and message, and nothing below its level', () => {
    const { stdout } = run(`
      const logger = createLogger({ level: 'info' });
      logger.debug('unseen');
      logger.info({ story: 'harbour' }, 'seen');`);
    expect(stdout).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        story: 'harbour',
        msg: 'seen',
      },
    ]);
  });

  it('adds the correlation id, which follows awaited work and no other', () => {
    const { stdout } = run(`
      const logger = createLogger({ level: 'info' });
      await Promise.all(['one', 'two'].map((id) => withCorrelation(id, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        logger.info(id);
      })));
      logger.info('outside');`);
    expect(stdout.map(({ msg, correlationId }) => [msg, correlationId])).toEqual([
      ['one', 'one'],
      ['two', 'two'],
      ['outside', undefined],
    ]);
  });

  it('keeps stdout for data when told to log to stderr', () => {
    const { stdout, stderr } = run(`createLogger({ level: 'info', to: 'stderr' }).info('progress');`);
    expect(stdout).toEqual([]);
    expect(stderr).toEqual([expect.objectContaining({ msg: 'progress' })]);
  });
});
