import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

/**
 * Runs an action on a database of its own on the server of `url`, and removes the database afterwards: a benchmark
 * must not write into a store of stories. The user of `url` needs the right to create databases.
 * @param benchmark in lower-case letters; the name of the database begins with `bench_` and this
 */
export async function withScratchDatabase<T>(
  benchmark: string,
  url: string,
  action: (url: string) => Promise<T>,
): Promise<T> {
  const name = `bench_${benchmark}_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${name}`);
    try {
      const scratch = new URL(url);
      scratch.pathname = `/${name}`;
      return await action(scratch.href);
    } finally {
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
  } finally {
    await admin.end();
  }
}
