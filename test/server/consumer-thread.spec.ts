import path from 'node:path';
import { packageRoot } from '#platform';
import { killPrograms, runProgram } from '../support/program.js';
import { answer, bridgeStory, firstReport, quiet, secondReport, serveOn, serverDatabase } from './desk-server.js';

describe('a thread for the consumers', () => {
  /** The thread's own source, loaded as the programs of tests are. */
  const consumerThread = {
    file: path.join(packageRoot(), 'test/support/typescript.cjs'),
    argv: [path.join(packageRoot(), 'apps/server/src/runtime/consumer-thread-main.ts')],
  };

  /** Prints what ends the process; a thread's code is given as a data URL. */
  const threadOf = (code: string): string => `
    const { ConsumerThread } = source('apps/server/src/runtime/consumer-thread.ts');
    process.on('uncaughtException', (error) => { console.log(error.message); process.exit(1); });
    const thread = new ConsumerThread({
      program: { file: new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(code)}`)}) },
      config: {}, databaseUrl: '', roles: new Set(['watch']), connections: 1,
      onMoved: (partitions) => console.log('moved ' + partitions.join()),
    });`;

  afterEach(killPrograms);

  it('shows what a server with one thread shows, and ends with its server', async () => {
    const databases = [await serverDatabase(), await serverDatabase()] as const;
    const [two, one] = [await serveOn(databases[0].url, {}, quiet, consumerThread), await serveOn(databases[1].url)];
    const shown = await Promise.all(
      [two, one].map(async (server) => {
        await server.post('/v1/stories', bridgeStory);
        for (const report of [firstReport, secondReport]) {
          const filed = await server.post('/v1/stories/bridge/reports', report);
          expect(filed.status).toBe(201);
        }
        await server.caughtUp('bridge');
        const conflicts = answer('ConflictList', await server.get('/v1/stories/bridge/conflicts?asOf=2021-03-06'));
        return conflicts.conflicts.map(({ kind, status }) => [kind, status]);
      }),
    );
    expect(shown[0]).toHaveLength(1);
    expect(shown[0]).toEqual(shown[1]);
    await two.close();
    await one.close();
    for (const database of databases) await database.drop();
  });

  it('tells which stories moved', async () => {
    const program = runProgram(
      threadOf(`import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ moved: ['amber', 'birch'] });
        setInterval(() => undefined, 1_000);`),
    );
    expect(await program.line()).toBe('moved amber,birch');
  });

  it.each([
    ['fails', `throw new Error('no such lamp');`, 'no such lamp'],
    ['ends unasked', '', 'The thread of the consumers ended, and nobody asked it to.'],
  ])('takes the process with it when it %s', async (_, code, message) => {
    const program = runProgram(threadOf(code));
    expect(await program.line()).toBe(message);
    await expect(program.line()).rejects.toThrow('ended');
  });

  it('is ended where it stands when it does not stop', async () => {
    const program = runProgram(`${threadOf('setInterval(() => undefined, 1_000);')}
      let stopped = false;
      void thread.stop().then(() => { if (!stopped) console.log('stopped by itself'); });
      setImmediate(async () => { stopped = true; await thread.end(); console.log('ended'); });`);
    expect(await program.line()).toBe('ended');
    await expect(program.line()).rejects.toThrow('ended');
  });
});
