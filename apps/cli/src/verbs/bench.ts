import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { createLogger, packageRoot, startEmbeddedPostgres } from '#platform';
import { benchAlerts } from '../bench/alerts.js';
import { benchAppend } from '../bench/append.js';
import { withSection } from '../bench/bench-page.js';
import type { BenchSection } from '../bench/bench-section.js';
import { benchExtraction } from '../bench/extraction.js';
import { measuredOn } from '../bench/measured-on.js';
import { benchProjection } from '../bench/projection.js';
import { benchScrutiny } from '../bench/scrutiny.js';
import { benchView } from '../bench/view.js';
import { print, tell, VerbFailed, WrongUsage } from '../ending.js';
import { table } from '../table.js';

interface BenchFlags {
  readonly corpora: string;
  readonly write: boolean;
}

interface BenchTools {
  readonly url: string;
  readonly corpora: string;
  readonly onProgress: (line: string) => void;
}

const BENCHES: Readonly<Record<string, (tools: BenchTools) => BenchSection | Promise<BenchSection>>> = {
  alerts: benchAlerts,
  append: benchAppend,
  extraction: benchExtraction,
  projection: benchProjection,
  scrutiny: benchScrutiny,
  view: benchView,
};

export function addBench(program: Command): void {
  program
    .command('bench')
    .description('Measure speed beside a bare twin in the same run, and write docs/benchmarks.md.')
    .argument('[name]', `one of ${Object.keys(BENCHES).join(', ')}; all unless named`)
    .option('--corpora <folder>', 'where the corpora lie', resolve(packageRoot(), '..', 'shared', 'corpora'))
    .option('--no-write', 'print only')
    .action(async (name: string | undefined, flags: BenchFlags) => {
      await bench(name, flags);
    });
}

async function bench(name: string | undefined, { corpora, write }: BenchFlags): Promise<void> {
  const names = name === undefined ? Object.keys(BENCHES) : [name];
  const unknown = names.find((one) => !(one in BENCHES));
  if (unknown !== undefined)
    throw new WrongUsage(`There is no benchmark ${unknown}; there are: ${Object.keys(BENCHES).join(', ')}.`);
  const short: string[] = [];
  await withServer(async (url) => {
    for (const one of names) {
      const section = await BENCHES[one]?.({ url, corpora, onProgress: tell });
      if (!section) continue;
      print(table([[section.name, 'figure', 'unit', 'target', ''], ...section.rows.map(line)]));
      short.push(...section.rows.filter(({ ok }) => ok === false).map(({ what }) => `${section.name}: ${what}`));
      const page = join(packageRoot(), 'docs', 'benchmarks.md');
      if (write) writeFileSync(page, withSection(page, section, await measuredOn(url, new Date())));
    }
  });
  if (short.length > 0) throw new VerbFailed(`Short of their target: ${short.join('; ')}.`);
}

const line = ({ what, value, unit, target = '', ok }: BenchSection['rows'][number]): string[] => [
  what,
  value >= 100 ? value.toFixed(0) : value.toPrecision(3),
  unit,
  target,
  ok === undefined ? '' : ok ? 'holds' : 'SHORT',
];

/** The database that DATABASE_URL names, or a durable one of its own that is gone afterwards. */
async function withServer(work: (url: string) => Promise<void>): Promise<void> {
  const named = process.env['DATABASE_URL'];
  if (named !== undefined) {
    await work(named);
    return;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const postgres = await startEmbeddedPostgres({
    dataDir,
    throwaway: true,
    logger: createLogger({ level: 'warn', to: 'stderr' }),
  });
  try {
    await work(postgres.url);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
