export { DataFolderLocked, lockDataFolder, type DataLock } from './data-folder/data-lock.js';
export { readServerFile, removeServerFile, writeServerFile, type ServerFile } from './data-folder/server-file.js';
export { correlationId, withCorrelation } from './logging/correlation.js';
export { createLogger, logLevels, type Logger, type LoggerOptions, type LogLevel } from './logging/logger.js';
export { EmbeddedPostgresError } from './postgres/embedded-postgres-error.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type PostgresCrash,
} from './postgres/embedded-postgres.js';
