import { cpus, totalmem } from 'node:os';

import { Client } from 'pg';

const GIGABYTE = 1024 ** 3;

/** What a reader needs to know to measure the same again: the day, the versions, the machine. */
export async function measuredOn(url: string, now: Date): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    const postgres = rows[0]?.server_version.split(' ')[0] ?? '';
    const [core] = cpus();
    const machine = `${cpus().length} cores${core ? ` (${core.model.trim()})` : ''}, ${Math.round(totalmem() / GIGABYTE)} GB`;
    return `Measured on ${now.toISOString().slice(0, 10)} with Node.js ${process.versions.node} and PostgreSQL ${postgres}, ${machine}.`;
  } finally {
    await client.end();
  }
}
