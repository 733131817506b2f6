import type { Pool, PoolClient } from 'pg';

/**
 * Runs an action in a transaction on one connection: committed when it returns, rolled back when it throws.
 * @throws Error when the action swallowed an error of PostgreSQL, which makes of the commit a rollback without a word.
 */
export async function inTransaction<T>(pool: Pool, action: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks between two queries emits this, and without a listener the process would end.
  const noteBreak = (error: Error): void => {
    broken = error;
  };
  client.on('error', noteBreak);
  try {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    const result = await action(client);
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT')
      throw new Error('A failed statement was passed over, so the transaction was rolled back.');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: unknown) => {
      broken ??= failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.off('error', noteBreak);
    client.release(broken);
  }
}
