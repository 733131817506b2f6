/** Who acts, how the act is followed through its events, and how a client marks that it may send it again. */
export interface CommandContext {
  /** Name of the editor; machines name themselves. */
  readonly actor: { readonly kind: 'editor' | 'machine'; readonly name: string };
  readonly correlationId: string;
  /** Files an archive: what follows from it raises no alert. */
  readonly history: boolean;
  readonly idempotency: IdempotencyKey | null;
  /** Version of the stream that the client last saw (`If-Match`); `null` checks nothing. */
  readonly expectedVersion: number | null;
}

/** A client's own name for one request, with a hash of what it asked. */
export interface IdempotencyKey {
  readonly principal: string;
  readonly route: string;
  readonly key: string;
  readonly bodyHash: string;
}

export interface CommandResult {
  /** Position to hand to `minPosition`; `null` where nothing was ever recorded for it. */
  readonly position: string | null;
  /** Whether something was recorded now. */
  readonly changed: boolean;
}
