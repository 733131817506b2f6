/** The stream is at another version than the one that the client saw. Never retried by the server. */
export class StaleVersionError extends Error {
  override readonly name = 'StaleVersionError';
  constructor(
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`It has changed since: you saw version ${expected}, it stands at ${actual}. Read it again and decide anew.`);
  }
}

/** An Idempotency-Key came back with another request. */
export class KeyReusedError extends Error {
  override readonly name = 'KeyReusedError';
  constructor(readonly key: string) {
    super(`The Idempotency-Key "${key}" was used for another request; take a new key for a new request.`);
  }
}

/** The first request with this Idempotency-Key is still being carried out. */
export class KeyInFlightError extends Error {
  override readonly name = 'KeyInFlightError';
  constructor(readonly key: string) {
    super(`The request with the Idempotency-Key "${key}" is still being carried out; ask again in a moment.`);
  }
}

/** Others kept changing the same stream. Nothing was recorded. */
export class BusyStreamError extends Error {
  override readonly name = 'BusyStreamError';
  constructor(readonly stream: string) {
    super(`Others are changing ${stream} at the same time; send the request again.`);
  }
}
