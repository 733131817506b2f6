import type { ProblemCode } from './problem-types.js';

/** One field at fault and what to write in it. */
export interface FieldError {
  /** Path of the field: `published.earliest`, `spans.0.start`. */
  readonly field: string;
  readonly detail: string;
}

/** A request that is refused, or cannot be carried out. Becomes an answer of RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    /** A sentence that says what to mend. */
    detail: string,
    readonly more: {
      readonly field?: string | null;
      readonly errors?: readonly FieldError[];
      readonly headers?: Readonly<Record<string, string>>;
      /** How that stands which the request was about, where it is what refuses the request. */
      readonly state?: object;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
  }
}

/** The body of an answer of RFC 9457. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly correlationId: string;
  readonly field?: string;
  readonly errors?: readonly FieldError[];
  readonly state?: object;
}
