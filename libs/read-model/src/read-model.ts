import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { EventStore, ReportTexts } from '#event-store';
import type { Instant } from '#story';
import { ClaimRecords } from './claims/claim-records.js';
import { FactsReader } from './points/recorded-facts.js';
import type { ViewsConsumer } from './projection/views-consumer.js';

/** What every query handler works with. */
@Injectable()
export class ReadModel {
  readonly facts: FactsReader;
  readonly records: ClaimRecords;

  constructor(
    readonly pool: Pool,
    readonly store: EventStore,
    readonly texts: ReportTexts,
    /** The moment of asking: what a question without `asOf` means, and beyond which no answer goes. */
    readonly clock: () => Instant,
    /** Wakes queries that wait for a position; those of other processes are found by asking again. */
    readonly views: ViewsConsumer,
    /** How long a query waits for `minPosition`, in milliseconds. */
    readonly longestWaitMs = 5_000,
  ) {
    this.facts = new FactsReader(pool);
    this.records = new ClaimRecords(pool);
  }
}
