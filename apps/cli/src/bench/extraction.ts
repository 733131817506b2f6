import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { extract } from '#extraction';
import type { BenchSection } from './bench-section.js';

export interface ExtractionBenchOptions {
  /** Folder of the corpora. */
  readonly corpora: string;
  readonly onProgress?: (line: string) => void;
}

const WARM_UP = 200;
const MEGABYTE = 1024 * 1024;

/** Articles read whole in a second on one core, and what one report of a megabyte costs. */
export function benchExtraction({ corpora, onProgress = () => undefined }: ExtractionBenchOptions): BenchSection {
  const csv = gunzipSync(readFileSync(join(corpora, 'articles', 'train_bodies.csv.gz'))).toString('utf8');
  const rows: string[][] = parse(csv, { from_line: 2 });
  const articles = rows.map(([, body = '']) => body);
  for (const article of articles.slice(0, WARM_UP)) extract(article, {});
  onProgress(`extraction: ${String(articles.length)} articles`);
  const articleSeconds = secondsOf(() => {
    for (const article of articles) extract(article, {});
  });
  const rate = articles.length / articleSeconds;
  const long = articles.join('\n\n').slice(0, MEGABYTE);
  onProgress('extraction: one report of 1 MB, and one of half');
  const half = secondsOf(() => extract(long.slice(0, long.length / 2), {}));
  const before = process.memoryUsage().rss;
  const whole = secondsOf(() => extract(long, {}));
  const grown = (process.memoryUsage().rss - before) / MEGABYTE;
  return {
    name: 'extraction',
    rows: [
      { what: 'articles', value: rate, unit: 'articles/s', target: '>= 300', ok: rate >= 300 },
      {
        what: 'mean length',
        value: articles.reduce((sum, { length }) => sum + length, 0) / articles.length,
        unit: 'UTF-16 units',
      },
      { what: 'one report of 1 MB', value: whole, unit: 's', target: '<= 5', ok: whole <= 5 },
      {
        what: '1 MB against half of it',
        value: whole / half,
        unit: 'times',
        target: '<= 2.5',
        ok: whole / half <= 2.5,
      },
      { what: 'memory that 1 MB adds', value: grown, unit: 'MB', target: '<= 300', ok: grown <= 300 },
    ],
    notes: [
      'Processor time of one process, collection of garbage included; all stages: sentences, tags, attributions, dates, quantities, claims.',
    ],
  };
}

/** Seconds of this process's own time, so that others on the machine do not count. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
