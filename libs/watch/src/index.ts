export { rescrutinise, WatchBehindError, type Rescrutiny } from './rescrutiny.js';
export { WATCH_CONSUMER, WatchConsumer, type WatchServices } from './watch-consumer.js';
export { watchMigrations } from './watch-migrations.js';
