import { PostgresEventStore } from '#event-store';

import { describeEventStore } from './describe-event-store.js';
import { emptyStore, storeDatabase, type StoreDatabase } from './store-database.js';

let database: StoreDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(async () => {
  await database.close();
});

describeEventStore('PostgresEventStore', async () => {
  await emptyStore(database.pool);
  return new PostgresEventStore(database.pool);
});
