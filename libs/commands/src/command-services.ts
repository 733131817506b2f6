import { Injectable } from '@nestjs/common';
import type { EventStore, ReportTexts } from '#event-store';
import type { Instant } from '#story';
import type { IdempotencyKeys } from './idempotency-keys.js';
import { StreamsReader } from './streams-reader.js';

/** What every command handler works with. */
@Injectable()
export class CommandServices {
  readonly streams: StreamsReader;

  constructor(
    readonly store: EventStore,
    readonly texts: ReportTexts,
    readonly keys: IdempotencyKeys,
    /** The moment of filing: bounds an undated report; never the time of recording, which is the store's. */
    readonly clock: () => Instant,
  ) {
    this.streams = new StreamsReader(store);
  }
}
