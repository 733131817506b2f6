import { DuplicateEventError, InvalidEventError } from '#event-store';

/** An event that fails in the same way however often it is applied. */
export class DeterministicError extends Error {
  override readonly name: string = 'DeterministicError';
}

/** SQLSTATE classes of what the statement itself is at fault for: data exceptions and violated constraints. */
const STATEMENT_AT_FAULT = /^2[23]...$/;

/**
 * Whether an error comes again however often the event is applied: what a consumer says is so, a statement that
 * PostgreSQL refuses for its data, an append that can never be stored, a fault of the program on this very event.
 * Everything else may pass (a lost connection, a deadlock, a full disk) and is tried again.
 */
export function isDeterministic(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error instanceof DeterministicError) return true;
  if (error instanceof DuplicateEventError || error instanceof InvalidEventError) return true;
  if ('code' in error) return typeof error.code === 'string' && STATEMENT_AT_FAULT.test(error.code);
  // A failed fetch is a TypeError too, and it names what was out of reach as its cause.
  return (error instanceof TypeError || error instanceof RangeError) && error.cause === undefined;
}
