import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two texts of a corpus and what its annotators said of them. */
export interface CorpusPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** RTE-3 development pairs with their three-way labels. */
export function readRte3(corpora: string): CorpusPair[] {
  return lines(join(corpora, 'rte3-dev', 'rte3_dev_en_3way.tsv'))
    .slice(1)
    .map((line) => {
      const [id = '', , , label = '', a = '', b = ''] = line.split('\t');
      return { id, a, b, label };
    });
}

/** Headline pairs with their similarity from 0 to 5 as label; pairs without one are left out. */
export function readHeadlines(corpora: string): CorpusPair[] {
  const folder = join(corpora, 'sts-headlines');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      lines(join(folder, name)).map((line, index) => {
        const [label = '', a = '', b = ''] = line.split('\t');
        return { id: `${name}:${index + 1}`, a: a.trim(), b: b.trim(), label: label.trim() };
      }),
    )
    .filter(({ label, a, b }) => label !== '' && a !== '' && b !== '');
}

/** ClaimDiff development pairs: strengthen, neutral or weaken. */
export function readClaimDiff(corpora: string): (CorpusPair & { readonly date: string })[] {
  return lines(join(corpora, 'claimdiff-dev', 'pairs.jsonl')).map((line) => {
    const { id, a, b, label, date } = JSON.parse(line) as Record<'id' | 'a' | 'b' | 'label' | 'date', string>;
    return { id, a, b, label, date };
  });
}
