import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { packageRoot } from '#platform';
import { print, tell, VerbFailed, WrongUsage } from '../ending.js';
import { assignmentQuality } from '../evaluate/assignment-quality.js';
import { attributionQuality } from '../evaluate/attribution-quality.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { dateQuality, numberQuality, sentenceQuality } from '../evaluate/extraction-quality.js';
import { goldQuality, goldSets } from '../evaluate/gold-quality.js';
import { bound, figure, holds, type QualityRow } from '../evaluate/quality-row.js';
import { committedFigures, falls, qualityPage } from '../evaluate/quality-page.js';
import { paraphraseQuality } from '../evaluate/paraphrase-quality.js';
import { reportQuality } from '../evaluate/report-quality.js';
import { ruleQuality } from '../evaluate/rule-quality.js';
import { scrutinyQuality } from '../evaluate/scrutiny-quality.js';
import { storyQuality } from '../evaluate/story-quality.js';
import { wholeStoryQuality } from '../evaluate/whole-story-quality.js';
import { wordingQuality } from '../evaluate/wording-quality.js';
import { table } from '../table.js';

interface EvaluateFlags {
  readonly set?: string;
  readonly corpora: string;
  readonly errors?: string;
  readonly json?: true;
  readonly write?: true;
  readonly check?: true;
}

type Evaluator = (corpora: string) => Evaluation;

function evaluators(corpora: string): Readonly<Record<string, Evaluator>> {
  const shared = resolve(corpora, '..');
  const marks = join(packageRoot(), 'test', 'marks', 'ecbplus-dev.yaml');
  const measured: Record<string, Evaluator> = {
    attribution: attributionQuality,
    dates: dateQuality,
    sentences: sentenceQuality,
    numbers: numberQuality,
    pairs: scrutinyQuality,
    assignment: assignmentQuality,
    'whole-stories': (folder) => wholeStoryQuality(folder, marks),
  };
  const sets: Record<string, Evaluator> = existsSync(corpora) ? { ...measured } : {};
  for (const set of goldSets(packageRoot(), shared)) sets[set.name] = () => goldQuality(set);
  const stories = join(packageRoot(), 'test', 'stories');
  sets['stories'] = () => storyQuality(stories);
  sets['reports'] = () => reportQuality(join(packageRoot(), 'test', 'reports'));
  sets['wordings'] = () => wordingQuality(join(packageRoot(), 'test', 'wordings'));
  sets['paraphrases'] = () => paraphraseQuality(join(packageRoot(), 'test', 'paraphrases'));
  sets['rules'] = () =>
    ruleQuality(existsSync(corpora) ? corpora : null, stories, marks, goldSets(packageRoot(), shared));
  return sets;
}

/** Sets that are measured only when they are asked for: what they say stands in others' figures already. */
const ONLY_ASKED = ['rules'];

export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('Measure quality on the corpora and on what the seeds must yield. No database is needed.')
    .option('--set <name>', 'one set only')
    .option('--corpora <folder>', 'where the corpora lie', resolve(packageRoot(), '..', 'shared', 'corpora'))
    .option('--errors <n>', 'print the first n errors of each set')
    .option('--json', 'print the figures as JSON')
    .option('--write', 'write docs/quality.md')
    .option('--check', 'fail when a figure falls more than a point below docs/quality.md')
    .action((flags: EvaluateFlags) => {
      evaluate(flags);
    });
}

function evaluate(flags: EvaluateFlags): void {
  const sets = evaluators(flags.corpora);
  const names = flags.set === undefined ? Object.keys(sets).filter((name) => !ONLY_ASKED.includes(name)) : [flags.set];
  if (!existsSync(flags.corpora))
    tell(`There are no corpora at ${flags.corpora}: only the retellings and stories of this repository are measured.`);
  const rows: QualityRow[] = [];
  for (const name of names) {
    const evaluator = sets[name];
    if (!evaluator) throw new WrongUsage(`There is no set ${name}; there are: ${Object.keys(sets).join(', ')}.`);
    tell(`measuring ${name}`);
    const evaluation = evaluator(flags.corpora);
    rows.push(...evaluation.rows);
    if (flags.errors !== undefined)
      for (const error of evaluation.errors.slice(0, Number(flags.errors))) tell(`  ${error}`);
  }
  if (flags.json) print(JSON.stringify(rows));
  else print(table([['set', 'what', 'figure', 'must', 'aim', ''], ...rows.map(line)]));
  const page = join(packageRoot(), 'docs', 'quality.md');
  if (flags.check) {
    const fallen = falls(rows, committedFigures(page));
    if (fallen.length > 0) throw new VerbFailed(`Quality fell by more than a point:\n${fallen.join('\n')}`);
  }
  if (flags.write) writeFileSync(page, qualityPage(rows));
}

const line = (row: QualityRow): string[] => [
  row.set,
  row.what,
  figure(row),
  bound(row.must, row),
  bound(row.aim, row),
  row.must === null ? '' : holds(row) ? 'holds' : 'SHORT',
];
