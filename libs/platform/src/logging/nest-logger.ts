import { isNativeError } from 'node:util/types';

import type { LoggerService } from '@nestjs/common';

import { messageOf } from '../thrown.js';

import type { Logger, LogLevel } from './logger.js';

/** Contexts in which Nest tells of every module, controller and route at each start. */
const chatter = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Lets Nest log through ours: `app.useLogger(new NestLogger(logger))`. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...more: unknown[]): void {
    this.#write('info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.#write('warn', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.#write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.#write('trace', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.#write('error', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.#write('fatal', message, more);
  }

  /** Nest hands over: message, then for errors the stack, and last the context, a name. */
  #write(level: Exclude<LogLevel, 'silent'>, message: unknown, more: unknown[]): void {
    const context = typeof more.at(-1) === 'string' ? more.at(-1) : undefined;
    const details = more.slice(0, context === undefined ? undefined : -1).filter((detail) => detail !== undefined);
    const fields = {
      ...(context === undefined ? {} : { context }),
      ...(isNativeError(message) ? { err: message } : {}),
      ...(details.length === 0 ? {} : { details }),
    };
    const graded = level === 'info' && typeof context === 'string' && chatter.has(context) ? 'debug' : level;
    if (typeof message === 'object' && message !== null && !isNativeError(message)) {
      this.logger[graded]({ ...fields, ...message });
    } else {
      this.logger[graded](fields, messageOf(message));
    }
  }
}
