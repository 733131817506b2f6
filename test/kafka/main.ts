import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '#platform';
import { kafkaAvailable } from './kafka-jars.js';
import { LocalBroker } from './local-broker.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '19092' },
    folder: { type: 'string', default: path.join(packageRoot(), '.kafka', 'local') },
  },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_534) {
  console.error(`--port takes a number from 1 to 65534, or 0 for any that is free, not ${values.port}.`);
  process.exit(2);
}
const machine = kafkaAvailable();
if (!machine.available) {
  console.error(`Kafka cannot run here: ${machine.reason}. Java 17 or later and Maven are needed.`);
  process.exit(1);
}

const broker = new LocalBroker(values.folder);
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    ending.abort();
    void broker.stop();
  });

try {
  const address = await broker.start(port === 0 ? {} : { port });
  if (ending.signal.aborted) await broker.stop();
  else {
    console.log(address);
    console.error(
      `Kafka serves; use it with KAFKA_BROKERS=${address}. Ctrl-C ends it, its data stay in ${values.folder}.`,
    );
  }
  await broker.ended();
  if (!ending.signal.aborted) throw new Error(`Kafka ended by itself; see ${path.join(values.folder, 'broker.log')}.`);
} catch (error) {
  if (!ending.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
