import { Client } from 'pg';

import { testDatabase } from './postgres.js';

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('testDatabase', () => {
  it('gives each caller a database of its own', async () => {
    const [first, second] = await Promise.all([testDatabase(), testDatabase()]);
    await query(first.url, 'CREATE TABLE mark (id int)');
    await query(second.url, 'CREATE TABLE mark (id int)');
    expect(first.url).not.toBe(second.url);
    await Promise.all([first.drop(), second.drop()]);
    await expect(query(first.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('builds a template once, also for callers that come at the same time', async () => {
    let built = 0;
    const template = {
      template: 'of_its_own_spec',
      build: async (url: string) => {
        built += 1;
        await query(url, 'CREATE TABLE mark AS SELECT 7 AS id');
      },
    };
    const databases = await Promise.all([1, 2, 3, 4].map(() => testDatabase(template)));
    for (const database of databases) {
      expect(await query(database.url, 'SELECT id FROM mark')).toEqual([{ id: 7 }]);
      await database.drop();
    }
    expect(built).toBe(1);
  });

  it('builds a template anew when its first builder failed', async () => {
    const name = 'of_a_failing_builder';
    const failing = testDatabase({ template: name, build: () => Promise.reject(new Error('no table today')) });
    await expect(failing).rejects.toThrow('no table today');
    const database = await testDatabase({
      template: name,
      build: async (url) => {
        await query(url, 'CREATE TABLE mark (id int)');
      },
    });
    expect(await query(database.url, 'SELECT * FROM mark')).toEqual([]);
    await database.drop();
  });
});
