import { text } from '../strings/states.js';
import type { components } from './schema.js';

export type Problem = components['schemas']['Problem'];

/**
 * Why something could not be had or done, in a sentence for the reader. `unreachable`: nobody answered; `refused`: the
 * server says why, in its problem document; `broken`: an answer that cannot be read.
 */
export class Failure extends Error {
  private constructor(
    readonly kind: 'unreachable' | 'refused' | 'broken',
    message: string,
    readonly status: number | null,
    readonly problem: Problem | null,
  ) {
    super(message);
    this.name = 'Failure';
  }

  static unreachable(): Failure {
    return new Failure('unreachable', navigator.onLine ? text.unreachable : text.offline, null, null);
  }

  static ofScript(): Failure {
    return new Failure('unreachable', text.scriptMissing, null, null);
  }

  static ofAnswer(status: number, body: unknown): Failure {
    if (!isProblem(body)) return new Failure('broken', text.unreadable(status), status, null);
    return new Failure('refused', body.detail, status, body);
  }

  /** Whether it is worth asking again just so. */
  get passing(): boolean {
    return this.kind !== 'refused' || (this.status ?? 0) >= 500 || this.status === 429;
  }

  /** The last part of the problem's type, such as `unknown-story`. */
  get code(): string | null {
    return this.problem?.type.split('/').at(-1) ?? null;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'detail' in body && 'type' in body && typeof body.detail === 'string';
