/** The embedded PostgreSQL cannot do what was asked; the message is one sentence that says what to mend. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
