import type { logCreator, LogEntry } from 'kafkajs';

import type { Logger } from './logger.js';

type Grade = 'error' | 'warn' | 'info' | 'debug';

/** Levels as kafkajs numbers them. */
const levels: Readonly<Record<number, Grade>> = { 1: 'error', 2: 'warn', 4: 'info', 5: 'debug' };

/** How long a broker may be busy with itself before somebody should hear of it. */
const graceMs = 30_000;

/** What a new or rebalancing broker answers, and kafkajs or the feed mends by asking again; two that create a topic at once. */
const passing =
  /coordinator is (loading|not available|not aware of this member)|not the correct coordinator|group is rebalancing|no leader for this topic-partition|does not host this topic-partition|topic creation errors/i;

/** Said of what we do on purpose: a producer that failed is thrown away, and its events are sent again. */
const intended = /^Limiting retries for the idempotent producer/;

/** Trouble that kafkajs mends by itself once the broker is back; whether it matters, health and lag tell. */
const retried =
  /^(Failed to connect|Connection error|Connection timeout|Disconnect|Restarting the consumer|Offset out of range)|ECONN|KafkaJS(NumberOfRetriesExceeded|ConnectionError|ConnectionClosedError|RequestTimeoutError)/;

/**
 * For the `logCreator` of a kafkajs client. kafkajs calls much an error that it retries: with us ERROR means that
 * someone must act now. Passing answers of a broker are debug for the first half minute of such a spell, then warn;
 * lost connections are warnings.
 */
export function kafkaLogCreator(logger: Logger, now: () => number = Date.now): logCreator {
  const spell = new Spell(now);
  return () => (entry) => {
    const { message, timestamp: _timestamp, logger: _logger, ...details } = entry.log;
    logger[grade(entry, spell)]({ context: `kafkajs ${entry.namespace}`.trim(), ...details }, message);
  };
}

function grade(entry: LogEntry, spell: Spell): Grade {
  const level = levels[entry.level] ?? 'debug';
  if (level !== 'error' && level !== 'warn') return level;
  const text = `${entry.log.message} ${String(entry.log['error'] ?? '')}`;
  if (intended.test(text)) return 'debug';
  if (passing.test(text)) return spell.lasts() ? 'warn' : 'debug';
  return retried.test(text) ? 'warn' : level;
}

/** A run of passing trouble: it begins anew after a pause as long as the grace. */
class Spell {
  #began = -Infinity;
  #last = -Infinity;

  constructor(private readonly now: () => number) {}

  /** Notes one more, and answers whether the spell has outlasted the grace. */
  lasts(): boolean {
    const now = this.now();
    if (now - this.#last > graceMs) this.#began = now;
    this.#last = now;
    return now - this.#began > graceMs;
  }
}
