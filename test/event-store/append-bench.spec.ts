import { Client } from 'pg';

import { benchAppend } from '../../apps/cli/src/bench/append.js';
import { testDatabase } from '../support/postgres.js';

describe('benchAppend', () => {
  it('compares the append with its bare twin, and leaves no database behind', async () => {
    const database = await testDatabase();
    const { name, rows, notes } = await benchAppend({ url: database.url, rounds: 3 });
    expect(name).toBe('append');
    expect(rows.filter(({ target }) => target).map(({ target, unit }) => `${target ?? ''} ${unit}`)).toEqual([
      '>= 80% %',
      '>= 70% %',
    ]);
    for (const { value } of rows) expect(value).toBeGreaterThan(0);
    expect(notes).not.toHaveLength(0);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname LIKE 'bench\\_append\\_%'`);
    await client.end();
    expect(rowCount).toBe(0);
    await database.drop();
  });
});
