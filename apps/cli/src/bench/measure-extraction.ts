import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, STAGES, type RunStage, type Stage } from '#extraction';
import type { BenchRow, BenchSection } from './bench-section.js';
import { median } from './interleaved.js';
import { ONE_CORE } from './one-core.js';

/** Articles read before the long report, so that it does not meet code that was never run. */
const WARM_UP = 200;
/** Passes over half of the articles before anything is timed: the engine goes on compiling for about 8,000 articles. */
const SETTLING = 10;
const PASSES = 5;
const MEGABYTE = 1024 * 1024;

/**
 * Articles read whole in a second on one core, what each stage costs, and what one report of a megabyte costs.
 *
 * @param corpora folder of the corpora
 */
export function measureExtraction(corpora: string, onProgress: (line: string) => void): BenchSection {
  const csv = gunzipSync(readFileSync(join(corpora, 'articles', 'train_bodies.csv.gz'))).toString('utf8');
  const rows: string[][] = parse(csv, { from_line: 2 });
  const articles = rows.map(([, body = '']) => body);
  readAll(articles.slice(0, WARM_UP));
  const long = articles.join('\n\n').slice(0, MEGABYTE);
  onProgress('extraction: one report of 1 MB, and one of half');
  const half = secondsOf(() => extract(long.slice(0, long.length / 2), {}));
  // Before the articles are read: what they leave behind would hide what the long report needs.
  const before = process.memoryUsage.rss();
  const whole = secondsOf(() => extract(long, {}));
  const grown = process.resourceUsage().maxRSS / 1024 - before / MEGABYTE;
  const met = articles.filter((_, index) => index % 2 === 0);
  const fresh = articles.filter((_, index) => index % 2 === 1);
  onProgress(`extraction: ${met.length} articles, ${SETTLING} times until the engine has compiled what it will`);
  const [first = 0] = Array.from({ length: SETTLING }, () =>
    secondsOf(() => {
      readAll(met);
    }),
  );
  onProgress(`extraction: ${fresh.length} others, which it has not read before`);
  const unread = secondsOf(() => {
    readAll(fresh);
  });
  onProgress(`extraction: all ${articles.length}, ${PASSES} times, and the tagger alone beside them`);
  const seconds: number[] = [];
  const shares: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const [own, tagger] = besideTagger(articles);
    seconds.push(own);
    shares.push(own / tagger);
  }
  onProgress('extraction: the same stage by stage');
  const stages = stageCosts(articles);
  const rate = articles.length / median(seconds);
  return {
    name: 'extraction',
    rows: [
      { what: 'articles', value: rate, unit: 'articles/s', target: '>= 300', ok: rate >= 300 },
      { what: 'articles, not read before', value: fresh.length / unread, unit: 'articles/s' },
      { what: 'articles, the first that a process reads', value: met.length / first, unit: 'articles/s' },
      { what: 'articles, against the tagger alone', value: median(shares), unit: 'times' },
      {
        what: 'mean length',
        value: articles.reduce((sum, { length }) => sum + length, 0) / articles.length,
        unit: 'UTF-16 units',
      },
      ...stages,
      { what: 'one report of 1 MB', value: whole, unit: 's', target: '<= 5', ok: whole <= 5 },
      {
        what: '1 MB against half of it',
        value: whole / half,
        unit: 'times',
        target: '<= 2.5',
        ok: whole / half <= 2.5,
      },
      { what: 'memory that 1 MB adds at its peak', value: grown, unit: 'MB', target: '<= 300', ok: grown <= 300 },
    ],
    notes: [
      `Processor time of one process, collection of garbage included: the median of ${PASSES} passes over the ${articles.length} articles of the corpus, after ${SETTLING} over half of them, in which the engine compiles. The other half, read for the first time behind these, costs more, since words that were met before cost less (ADR 76); the very first pass is told beside it. The stages are measured in a pass of their own, so that their clock does not count against the rate. The process has the young generation of \`npm start\` and collects garbage on its one thread (\`${ONE_CORE.join(' ')}\`).`,
      'The tagger alone is wink-nlp with its English model, which cuts the same articles into words with parts of speech: read in turns with the whole, it is slow where the machine is, so that this figure can be compared between machines.',
    ],
  };
}

function readAll(articles: readonly string[]): void {
  for (const article of articles) extract(article, {});
}

/** Articles read by one before it is the other's turn. */
const TURN = 50;

/** Seconds that extraction and the tagger alone take for the articles, read in turns. */
function besideTagger(articles: readonly string[]): [own: number, tagger: number] {
  const tagger = winkNLP(model, ['pos']);
  let [own, alone] = [0, 0];
  for (let from = 0; from < articles.length; from += TURN) {
    const turn = articles.slice(from, from + TURN);
    own += secondsOf(() => {
      readAll(turn);
    });
    alone += secondsOf(() => {
      for (const article of turn) tagger.readDoc(article);
    });
  }
  return [own, alone];
}

/** Milliseconds that each stage takes of an article, in the order of the stages. */
function stageCosts(articles: readonly string[]): BenchRow[] {
  const seconds = new Map<Stage, number>();
  const run: RunStage = (stage, work) => {
    const start = process.cpuUsage();
    const done = work();
    seconds.set(stage, (seconds.get(stage) ?? 0) + secondsSince(start));
    return done;
  };
  for (const article of articles) extract(article, {}, run);
  return STAGES.map((stage) => ({
    what: `stage ${stage}`,
    value: ((seconds.get(stage) ?? 0) * 1000) / articles.length,
    unit: 'ms/article',
  }));
}

/** Seconds of this process's own time, so that others on the machine do not count. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return secondsSince(start);
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
