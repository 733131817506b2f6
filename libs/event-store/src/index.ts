export type {
  AppendOptions,
  AppendResult,
  EventStore,
  ExpectedVersion,
  Json,
  JsonObject,
  NewEvent,
  NudgeSubscription,
  PartitionAppend,
  RecordedEvent,
  SettledEvents,
  StreamAppend,
  WithinAppend,
} from './event-store.js';
export {
  DuplicateEventError,
  InvalidEventError,
  InvalidPositionError,
  PositionsAheadError,
  StoreUnavailableError,
  WrongExpectedVersionError,
} from './errors.js';
export { eventStoreMigrations, migrateEventStore, type EventStoreMigration } from './event-store-migrations.js';
export { InMemoryEventStore, type InMemoryOptions } from './in-memory-event-store.js';
export { NotificationListener, type NotificationListenerOptions } from './notification-listener.js';
export { comparePositions, isPosition } from './position.js';
export { PostgresEventStore } from './postgres-event-store.js';
export { readHorizonAge, type ReadHorizonAge } from './read-horizon.js';
export { checkPositions, renumber, type TranslatePosition } from './renumber.js';
export { ReportTexts } from './report-texts.js';
export { inTransaction } from './transaction.js';
export { isUnreachable } from './while-reachable.js';
export { settledRead } from './settled-read.js';
