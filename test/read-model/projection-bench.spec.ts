import { Client } from 'pg';

import { benchProjection } from '../../apps/cli/src/bench/projection.js';
import { testDatabase } from '../support/postgres.js';

describe('benchProjection', () => {
  it('compares a rebuild with its bare twin over all stories, and leaves no database behind', async () => {
    const database = await testDatabase();
    const told: string[] = [];
    const { name, rows, notes } = await benchProjection({
      url: database.url,
      events: 24_000,
      onProgress: (line) => told.push(line),
    });
    expect(name).toBe('projection');
    expect(rows.filter(({ target }) => target).map(({ target, unit }) => `${target ?? ''} ${unit}`)).toEqual([
      '>= 50% %',
    ]);
    for (const { value } of rows) expect(value).toBeGreaterThan(0);
    const [events = ''] = notes;
    expect(events).toMatch(/ in 12 stories, .* 2 rounds;/);
    const stored = Number(/^\d+/.exec(events)?.[0]);
    expect(told.at(-1)).toBe(`projection: ${stored} events rebuilt, and as many written bare`);
    // Each event that says something writes a row at least.
    expect(rows.at(-1)?.value).toBeGreaterThan(stored / 2);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname LIKE 'bench\\_projection\\_%'`);
    await client.end();
    expect(rowCount).toBe(0);
    await database.drop();
  });
});
