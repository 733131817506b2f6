import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { kafkaAvailable } from '../kafka/kafka-jars.js';
import { FaultRun, KILLS } from './fault-run.js';

const usage = 'npm run test:faults [-- --seed NUMBER] [--port NUMBER]';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, port: { type: 'string', default: '21700' } } });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  const port = Number(values.port);
  if (!Number.isSafeInteger(seed) || seed < 0 || !Number.isInteger(port) || port < 1 || port > 65_000) {
    console.error(`Usage: ${usage}`);
    return 2;
  }
  const machine = kafkaAvailable();
  if (!machine.available) {
    console.error(`The broker cannot run here: ${machine.reason}.`);
    return 1;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-faults-'));
  const kills = Object.entries(KILLS).map(([victim, times]) => `${victim} ${times} times`);
  console.log(`seed ${seed} (again: npm run test:faults -- --seed ${seed}); kill -9: ${kills.join(', ')}`);
  const say = (line: string): void => {
    console.log(line);
  };
  const wrong = await new FaultRun({ seed, folder, port, say }).run().catch((error: unknown) => {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  });
  for (const sentence of wrong.slice(0, 50)) console.error(sentence);
  if (wrong.length > 0) {
    console.error(`${wrong.length} faults with seed ${seed}; data and logs are in ${folder}`);
    return 1;
  }
  await rm(folder, { recursive: true, force: true });
  console.log('Every acknowledged command is in the store exactly once and in every view; nothing differs.');
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
