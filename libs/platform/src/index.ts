export { ConfigError, isLoopback, readConfig, type Config, type KafkaConfig } from './config/config.js';
export { roles, settings, type Role, type SettingName } from './config/settings.js';
export { DataFolderLocked, lockDataFolder, type DataLock } from './data-folder/data-lock.js';
export { readServerFile, removeServerFile, writeServerFile, type ServerFile } from './data-folder/server-file.js';
export { checkHealth, type Health, type HealthIndicator, type HealthReport } from './health/health.js';
export { correlationId, withCorrelation } from './logging/correlation.js';
export { kafkaLogCreator } from './logging/kafka-log.js';
export { createLogger, logLevels, type Logger, type LoggerOptions, type LogLevel } from './logging/logger.js';
export { NestLogger } from './logging/nest-logger.js';
export { createMetrics } from './metrics/metrics.js';
export { packageRoot } from './package-root.js';
export { EmbeddedPostgresError } from './postgres/embedded-postgres-error.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type PostgresCrash,
} from './postgres/embedded-postgres.js';
export { codeOf, messageOf } from './thrown.js';
