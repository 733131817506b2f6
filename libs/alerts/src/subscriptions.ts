import type { Pool } from 'pg';
import type { AlertFilter } from './alert-filter.js';

/** What a person asks to be told of. */
export interface AlertSubscription extends AlertFilter {
  readonly name: string | null;
}

/** What each person has subscribed to. */
export class Subscriptions {
  constructor(private readonly pool: Pool) {}

  /** A person's subscriptions in their order; none where nothing was stored. */
  async of(editor: string): Promise<readonly AlertSubscription[]> {
    const { rows } = await this.pool.query<{ subscriptions: AlertSubscription[] }>(
      'SELECT subscriptions FROM alerts.subscriptions WHERE editor = $1',
      [editor],
    );
    return rows[0]?.subscriptions ?? [];
  }

  /** Puts these in the place of all that a person had. */
  async replace(editor: string, subscriptions: readonly AlertSubscription[]): Promise<void> {
    await this.pool.query(
      `INSERT INTO alerts.subscriptions (editor, subscriptions) VALUES ($1, $2)
       ON CONFLICT (editor) DO UPDATE SET subscriptions = excluded.subscriptions, changed_at = clock_timestamp()`,
      [editor, JSON.stringify(subscriptions)],
    );
  }
}
