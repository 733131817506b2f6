import type { Consumer, Decided, DecidingConsumer } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import type { PoolClient } from 'pg';
import { v5 as uuidV5 } from 'uuid';
import { appendTo, newEvent } from '../event-store/new-events.js';

const write = async (
  transaction: PoolClient,
  consumer: string,
  partition: string,
  events: readonly RecordedEvent[],
): Promise<void> => {
  await transaction.query('INSERT INTO ledger (consumer, partition, sequence) SELECT $1, $2, unnest($3::bigint[])', [
    consumer,
    partition,
    events.map(({ sequence }) => sequence),
  ]);
};

/** Writes down every event that it applies; one that it applied twice would violate a constraint of the ledger. */
export class LedgerConsumer implements Consumer {
  /** Called with each event before it is written; may throw. */
  before: (event: RecordedEvent) => Promise<void> | void = () => undefined;
  concerns: (type: string) => boolean = () => true;
  /** Events given in one call. */
  readonly calls: number[] = [];

  constructor(readonly name: string) {}

  async apply(transaction: PoolClient, partition: string, events: readonly RecordedEvent[]): Promise<void> {
    this.calls.push(events.length);
    for (const event of events) await this.before(event);
    await write(transaction, this.name, partition, events);
  }
}

const ANSWERS = '6f1d2f5e-6a0e-4f3c-9a43-1d2b7a3c9d10';

/** Answers every event that is no answer itself with one of its own, and writes down what it has seen. */
export class AnsweringConsumer implements DecidingConsumer {
  before: (event: RecordedEvent) => Promise<void> | void = () => undefined;
  /** Called after a decision was made and before it is kept. */
  decided: () => Promise<void> = () => Promise.resolve();
  /** Sequences that it was told of after a commit. */
  readonly reached: number[] = [];

  constructor(
    readonly name: string,
    readonly passesOwnOver = false,
  ) {}

  async decide(partition: string, events: readonly RecordedEvent[]): Promise<Decided> {
    for (const event of events) await this.before(event);
    const answers = events
      .filter(({ type }) => type !== 'LampAnswered')
      .map(({ id }) => newEvent({ id: uuidV5(id, ANSWERS), type: 'LampAnswered', data: { to: id } }));
    await this.decided();
    return {
      appends: answers.length > 0 ? appendTo(partition, `${partition}-answers`, answers) : [],
      write: (transaction) => write(transaction, this.name, partition, events),
      kept: (sequence) => {
        this.reached.push(sequence);
      },
    };
  }
}
