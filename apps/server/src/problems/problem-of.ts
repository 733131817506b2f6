import { HttpException } from '@nestjs/common';
import { BusyStreamError, KeyInFlightError, KeyReusedError, StaleVersionError } from '#commands';
import { InvalidEventError, InvalidPositionError, isUnreachable, StoreUnavailableError } from '#event-store';
import { InvalidCursorError, InvalidQuestionError, NotInViewsError, PositionNotReachedError } from '#read-model';
import { EdtfError, Rejection } from '#story';
import { Problem } from './problem.js';
import type { ProblemCode } from './problem-types.js';

const RETRY_SOON = { 'retry-after': '1' };
const RETRY_LATER = { 'retry-after': '2' };

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-json',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
};

/** What a client may be told of anything that was thrown. What is not known here stays opaque. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof Rejection) return new Problem(thrown.code, thrown.message, { field: thrown.field });
  if (thrown instanceof StaleVersionError) return new Problem('stale-version', thrown.message);
  if (thrown instanceof KeyReusedError) return new Problem('key-reused', thrown.message);
  if (thrown instanceof KeyInFlightError) return new Problem('key-in-flight', thrown.message, { headers: RETRY_SOON });
  if (thrown instanceof BusyStreamError) return new Problem('busy-stream', thrown.message, { headers: RETRY_SOON });
  if (thrown instanceof EdtfError) return new Problem('invalid-date', thrown.message, { field: thrown.field });
  if (thrown instanceof InvalidEventError) return new Problem('invalid-text', thrown.message, { cause: thrown });
  return readingProblemOf(thrown) ?? machineProblemOf(thrown);
}

function readingProblemOf(thrown: unknown): Problem | null {
  if (thrown instanceof NotInViewsError) return new Problem(`unknown-${thrown.what}`, thrown.message);
  if (thrown instanceof InvalidCursorError) return new Problem('invalid-cursor', thrown.message, { field: 'cursor' });
  if (thrown instanceof InvalidQuestionError)
    return new Problem('invalid-parameter', thrown.message, { field: thrown.parameter });
  if (thrown instanceof InvalidPositionError)
    return new Problem('invalid-parameter', thrown.message, { field: 'minPosition' });
  if (thrown instanceof PositionNotReachedError)
    return new Problem('position-not-reached', thrown.message, { headers: RETRY_SOON });
  return null;
}

function machineProblemOf(thrown: unknown): Problem {
  if (thrown instanceof StoreUnavailableError || isUnreachable(thrown)) {
    return new Problem('store-unavailable', 'The database cannot be reached; send the request again in a moment.', {
      headers: RETRY_LATER,
      cause: thrown,
    });
  }
  if (thrown instanceof HttpException) {
    const code = byStatus[thrown.getStatus()];
    if (code !== undefined) return new Problem(code, thrown.message, { cause: thrown });
  }
  return new Problem('internal', 'Something went wrong here; the log tells more under the correlation id.', {
    cause: thrown,
  });
}
