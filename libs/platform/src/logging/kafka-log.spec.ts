import { Kafka, logLevel, type LogEntry } from 'kafkajs';

import { kafkaLogCreator } from './kafka-log.js';
import { recordingLogger, type RecordedLine } from './recording-logger.js';

function entry(level: logLevel, message: string, error?: string): LogEntry {
  const log = { timestamp: '2026-03-01T00:00:00.000Z', logger: 'kafkajs', message, ...(error && { error }) };
  return { namespace: 'Connection', level, label: '', log };
}

/** The lines that become of entries, each with the second in which it comes. */
function lined(...entries: [second: number, LogEntry][]): RecordedLine[] {
  const { logger, lines } = recordingLogger();
  let second = 0;
  const log = kafkaLogCreator(logger, () => second * 1000)(logLevel.INFO);
  for (const [at, one] of entries) {
    second = at;
    log(one);
  }
  return lines;
}

const loading = entry(
  logLevel.ERROR,
  'Response GroupCoordinator(key: 10, version: 2)',
  "The coordinator is loading and hence can't process requests for this group",
);

describe('kafkaLogCreator', () => {
  it('keeps message, fields and namespace', () => {
    expect(lined([0, entry(logLevel.INFO, 'Consumer has joined the group')])).toEqual([
      { level: 'info', context: 'kafkajs Connection', msg: 'Consumer has joined the group' },
    ]);
  });

  it('makes the answers of a broker that is starting a detail, and a warning when they do not stop', () => {
    const levels = lined([0, loading], [10, loading], [29, loading], [31, loading]).map(({ level }) => level);
    expect(levels).toEqual(['debug', 'debug', 'debug', 'warn']);
  });

  it('counts anew after a quiet time', () => {
    const levels = lined([0, loading], [20, loading], [60, loading], [80, loading]).map(({ level }) => level);
    expect(levels).toEqual(['debug', 'debug', 'debug', 'debug']);
  });

  it.each([
    ['Connection error: connect ECONNREFUSED 127.0.0.1:9092', undefined],
    ['Crash: KafkaJSNumberOfRetriesExceeded: Connection timeout', undefined],
    ['Restarting the consumer in 300ms', undefined],
  ])('makes a warning of what kafkajs retries: %s', (message, error) => {
    expect(lined([0, entry(logLevel.ERROR, message, error)])[0]?.level).toBe('warn');
  });

  it.each(['Crash: KafkaJSNonRetriableError: not authorised', 'Error when calling eachBatch'])(
    'leaves an error that stays: %s',
    (message) => {
      expect(lined([0, entry(logLevel.ERROR, message)])[0]?.level).toBe('error');
    },
  );

  it('grades what a real client logs of a broker that is not there', async () => {
    const { logger, lines } = recordingLogger();
    const kafka = new Kafka({
      brokers: ['127.0.0.1:1'],
      logCreator: kafkaLogCreator(logger),
      retry: { retries: 1, initialRetryTime: 10 },
    });
    await expect(kafka.admin().connect()).rejects.toThrow();
    expect(new Set(lines.map(({ level }) => level))).toEqual(new Set(['warn']));
  });
});
