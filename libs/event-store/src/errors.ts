import type { ExpectedVersion } from './event-store.js';

/** A stream is not at the version that the append was decided on. */
export class WrongExpectedVersionError extends Error {
  override readonly name = 'WrongExpectedVersionError';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedVersion,
    /** The version at which the stream is; 0 when it does not exist. */
    readonly actual: number,
  ) {
    super(`Stream ${stream} is at version ${actual}, not at ${expected}.`);
  }
}

/** An event id is stored already, with another content or in another stream. */
export class DuplicateEventError extends Error {
  override readonly name = 'DuplicateEventError';

  constructor(readonly eventId: string) {
    super(`Event ${eventId} is stored already with another content.`);
  }
}

/** What was given can never be stored, whatever the store holds. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError';

  constructor(
    message: string,
    /** The event at fault, where it is one. */
    readonly eventId?: string,
  ) {
    super(message);
  }
}

/** A position that no store has given. */
export class InvalidPositionError extends Error {
  override readonly name = 'InvalidPositionError';

  constructor(readonly position: string) {
    super(`"${position}" is not a position: two numbers and a point between them, as an append returns it.`);
  }
}

/** The database cannot be reached or takes no writes; what was asked may or may not have been done. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';

  constructor(cause: unknown) {
    super(`The event store cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Events carry transaction ids that this cluster has not reached, so that readers would not see them. */
export class PositionsAheadError extends Error {
  override readonly name = 'PositionsAheadError';

  constructor(
    readonly newestStored: string,
    readonly current: string,
  ) {
    super(
      `The newest event carries transaction id ${newestStored}, and this PostgreSQL is only at ${current}: the data ` +
        'comes from another server by dump and restore, and readers would not see it. Run `dateline renumber` once.',
    );
  }
}
