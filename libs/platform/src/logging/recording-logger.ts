import { pino } from 'pino';

import type { Logger } from './logger.js';

export interface RecordedLine {
  readonly level: string;
  readonly msg?: string;
  readonly [field: string]: unknown;
}

/** A logger for tests that keeps its lines in a list. */
export function recordingLogger(): { logger: Logger; lines: RecordedLine[] } {
  const lines: RecordedLine[] = [];
  const logger = pino(
    { level: 'trace', base: null, timestamp: false, formatters: { level: (label) => ({ level: label }) } },
    { write: (line: string) => lines.push(JSON.parse(line) as RecordedLine) },
  );
  return { logger, lines };
}
