import { existsSync, readFileSync } from 'node:fs';
import type { BenchRow, BenchSection } from './bench-section.js';

const HEAD = `# Benchmarks
Written by \`npm run bench\`. Machines are shared and noisy: a figure counts against its baseline in the same run, not by itself.
`;

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

const rowLine = ({ what, value, unit, target = '', ok }: BenchRow): string =>
  `| ${what} | ${digits(value)} ${unit} | ${target} | ${ok === undefined ? '' : ok ? 'holds' : 'short'} |`;

const sectionText = ({ name, rows, notes }: BenchSection, measuredOn: string): string =>
  [
    `## ${name}`,
    '',
    measuredOn,
    '',
    '| what | figure | target | |',
    '|---|---|---|---|',
    ...rows.map(rowLine),
    '',
    ...notes,
  ].join('\n');

/**
 * The text of a page with this section new and the others as they stand.
 * @param page path of the page, which need not be there yet
 * @param measuredOn a sentence on when and where the figures were measured
 */
export function withSection(page: string, section: BenchSection, measuredOn: string): string {
  const before = existsSync(page) ? readFileSync(page, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = before.split(/\n(?=## )/);
  const others = sections.filter((text) => !text.startsWith(`## ${section.name}\n`));
  const all = [...others.map((text) => text.trim()), sectionText(section, measuredOn).trim()].sort();
  return `${[head.trim(), ...all].join('\n\n')}\n`;
}
