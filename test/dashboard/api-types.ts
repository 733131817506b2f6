import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { createLogger, packageRoot, readConfig } from '#platform';
import { createServer } from '../../apps/server/src/create-server.js';

/**
 * Writes the types of the API that the dashboard speaks, from the document of a server started for it; with `--check`
 * it writes nothing and fails where the committed types are not those of today.
 */
const file = path.join(packageRoot(), 'apps/dashboard/src/api/schema.d.ts');

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document without what every operation repeats: all refusals are one kind of problem. */
function withoutRefusals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRefusals);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (key !== 'responses' || !isFields(item)) return [key, withoutRefusals(item)];
    const kept = Object.entries(item).filter(([status]) => !/^[45]/.test(status));
    const problem = { description: 'A problem.', content: { 'application/problem+json': { schema: PROBLEM } } };
    return [key, withoutRefusals({ ...Object.fromEntries(kept), default: problem })];
  });
  return Object.fromEntries(entries) as unknown;
}

const PROBLEM = { $ref: '#/components/schemas/Problem' };

async function documentOfToday(): Promise<OpenAPI3> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-api-types-'));
  const config = readConfig({ DATELINE_DATA: path.join(folder, 'data'), DATELINE_SEEDS: 'none' });
  try {
    const app = await createServer(config, { logger: createLogger({ level: 'silent' }), processMetrics: false });
    const { body } = await app.inject({ method: 'GET', url: '/openapi.json' });
    await app.close();
    return withoutRefusals(JSON.parse(body)) as OpenAPI3;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const types = `/** Written by \`npm run api-types\`. */\n${astToString(await openapiTypes(await documentOfToday()))}`;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, types);
    return 0;
  }
  if (readFileSync(file, 'utf8') === types) return 0;
  process.stderr.write('The API is not the one that the dashboard was typed against: npm run api-types, then check.\n');
  return 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  },
);
