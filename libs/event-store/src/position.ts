import { InvalidPositionError } from './errors.js';

const pattern = /^(\d{1,20})\.(\d{1,19})$/;
const greatestTransactionId = 2n ** 64n - 1n;
const greatestPlace = 2n ** 63n - 1n;

/** A position taken apart; both are decimal, as PostgreSQL's xid8 and bigint read them. */
export interface PositionParts {
  readonly transactionId: string;
  readonly globalPosition: string;
}

export function formatPosition(transactionId: string | number, globalPosition: string | number): string {
  return `${transactionId}.${globalPosition}`;
}

/** @throws InvalidPositionError */
export function parsePosition(position: string): PositionParts {
  const [, transactionId, globalPosition] = pattern.exec(position) ?? [];
  if (transactionId === undefined || globalPosition === undefined) throw new InvalidPositionError(position);
  if (BigInt(transactionId) > greatestTransactionId || BigInt(globalPosition) > greatestPlace) {
    throw new InvalidPositionError(position);
  }
  return { transactionId, globalPosition };
}

/** Whether a string from outside can be a position. */
export function isPosition(text: string): boolean {
  try {
    parsePosition(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Negative, zero or positive as `a` comes before, is, or comes after `b` in the global read.
 * @throws InvalidPositionError
 */
export function comparePositions(a: string, b: string): number {
  const left = parsePosition(a);
  const right = parsePosition(b);
  const difference =
    BigInt(left.transactionId) - BigInt(right.transactionId) ||
    BigInt(left.globalPosition) - BigInt(right.globalPosition);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
