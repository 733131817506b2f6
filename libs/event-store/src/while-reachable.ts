import { StoreUnavailableError } from './errors.js';

/** System errors of a socket that could not be opened or broke. */
const socketErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * SQLSTATE classes and codes (PostgreSQL manual, appendix A): connection exceptions, insufficient resources, system
 * errors, shutdown and crash of the server, a transaction timed out by the server, a standby that takes no writes.
 */
const unavailable = /^(08|53|58)...$|^(57P01|57P02|57P03|57P05|25P03|25P04|25006)$/;

/** What node-postgres throws without a code when a connection is gone or none could be had. */
const clientMessages =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed|Cannot use a pool after calling end)/;

/**
 * Whether an error says that the database was out of reach, and not that it refused what was asked. Told by its fields
 * and not by its class, because errors of sockets may come from another realm (a worker, a test's sandbox).
 */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some(isUnreachable);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  return socketErrors.has(code) || unavailable.test(code) || clientMessages.test(message);
}

/**
 * Runs what talks to the database; an error that says that it is out of reach becomes one of the store.
 * @throws StoreUnavailableError
 */
export async function whileReachable<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw isUnreachable(error) ? new StoreUnavailableError(error) : error;
  }
}
