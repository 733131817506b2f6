import { parentPort, workerData } from 'node:worker_threads';
import { createLogger } from '#platform';
import { STOP, type ThreadNews, type ThreadTask } from './consumer-thread.js';
import { consumersOf } from './consumers.js';
import { openFeedServices } from './feed-services.js';
import { KeptSubscription } from './kept-subscription.js';

const { config, databaseUrl, roles, connections } = workerData as ThreadTask;
const logger = createLogger({ level: config.logLevel });
const services = openFeedServices(config, databaseUrl, logger, connections);
const { pool, store, views, feed } = services;
views.onMoved((moved) => {
  parentPort?.postMessage({ moved } satisfies ThreadNews);
});
const consumers = consumersOf(roles, { ...services, onAlert: () => undefined });
const subscription = new KeptSubscription(feed, consumers, logger);
subscription.start();
parentPort?.on('message', (word) => {
  if (word !== STOP) return;
  void (async () => {
    await subscription.stop();
    await store.close();
    await pool.end();
    // Of this thread alone: kafkajs may hold timers for a broker that is away.
    process.exit(0);
  })();
});
