import { existsSync, readFileSync } from 'node:fs';
import { bound, figure, holds, type QualityRow } from './quality-row.js';

const HEAD = `# Quality
Written by \`npm run evaluate -- --write\`; \`--check\` fails when a figure falls more than a point below this page. The corpora are published sets of annotated news that lie beside this repository, and are no part of it. A third of polnear-dev and of timebank, chosen by a hash of the file name, was not looked at while rules were written. The two parts are not equally hard: the rows named control, which \`npm run evaluate -- --set attribution\` prints with the others, show what one rule that fits no file finds in each.

| set | what | figure | must | aim | |
|---|---|---|---|---|---|
`;

/** The page as the figures of one run make it. */
export const qualityPage = (rows: readonly QualityRow[]): string =>
  `${HEAD}${rows
    .map(
      (row) =>
        `| ${[row.set, row.what, figure(row), bound(row.must, row), bound(row.aim, row), row.must === null ? '' : holds(row) ? 'holds' : 'short'].join(' | ')} |`,
    )
    .join('\n')}\n`;

/** The figures that the page holds, by set and name. */
export function committedFigures(page: string): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  if (!existsSync(page)) return figures;
  for (const line of readFileSync(page, 'utf8').split('\n')) {
    const [, set, what, value] = line.split('|').map((cell) => cell.trim());
    const number = Number.parseFloat(value ?? '');
    if (set !== undefined && what !== undefined && !Number.isNaN(number)) figures.set(`${set}: ${what}`, number);
  }
  return figures;
}

/** Figures that are worse than the committed ones by more than a point; a count or a figure out of a whole, by anything at all. */
export function falls(rows: readonly QualityRow[], committed: ReadonlyMap<string, number>): string[] {
  return rows.flatMap((row) => {
    const before = committed.get(`${row.set}: ${row.what}`);
    if (before === undefined) return [];
    const worse = row.better === 'more' ? before - row.value : row.value - before;
    const slack = row.unit === '%' ? 1 : 0;
    return worse > slack ? [`${row.set}, ${row.what}: ${figure(row)}, was ${String(before)}`] : [];
  });
}
