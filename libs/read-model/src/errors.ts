/** The views hold nothing under this id, at the point asked about. */
export class NotInViewsError extends Error {
  override readonly name = 'NotInViewsError';

  constructor(
    readonly what: 'story' | 'report' | 'claim' | 'conflict' | 'outlet',
    readonly id: string,
    /** More than that it is not there, as a sentence. */
    reason = `There is no ${what} "${id}".`,
  ) {
    super(reason);
  }
}

/** The cursor was not given by this system, or was given for another question. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';

  constructor(reason = 'This cursor is none that an earlier page gave; ask for the first page without one.') {
    super(reason);
  }
}

/** A parameter of a question cannot be read. The message is a sentence that says what to write. */
export class InvalidQuestionError extends Error {
  override readonly name = 'InvalidQuestionError';

  constructor(
    readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}

/** The views have not reached the position within the bounded wait. Ask again, or without it. */
export class PositionNotReachedError extends Error {
  override readonly name = 'PositionNotReachedError';

  constructor(
    readonly position: string,
    readonly waitedMs: number,
  ) {
    super(`The views have not reached position ${position} within ${waitedMs} ms; ask again in a moment.`);
  }
}
