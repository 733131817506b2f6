import { destination, pino, type Logger as PinoLogger } from 'pino';

import { correlationId } from './correlation.js';

export type Logger = PinoLogger;

/** Levels that `LOG_LEVEL` takes, most severe first. */
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LoggerOptions {
  readonly level: LogLevel;
  /** The server logs to stdout; the command line keeps stdout for data and logs to stderr. */
  readonly to?: 'stdout' | 'stderr';
}

/**
 * JSON lines with level, RFC 3339 time and, inside `withCorrelation`, the correlation id.
 * ERROR means that someone must act now; what mends itself by a retry is a warning at most.
 */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      mixin: () => {
        const id = correlationId();
        return id === undefined ? {} : { correlationId: id };
      },
    },
    // Written at once: the last line before a crash is the one that is needed.
    destination({ fd: options.to === 'stderr' ? 2 : 1, sync: true }),
  );
}
