import type { BenchRow, BenchSection } from '../bench/bench-section.js';

const HEAD = `# Benchmarks

Written by \`npm run bench -- NAME\`, which replaces the section of that name. Ratios are of contestants that took turns in one run; absolute figures are of the machine that the section names.
`;

/** Where and when a section was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly postgres: string;
  /** Day of the measurement. */
  readonly day: string;
}

/** The page with the section in the place of its older self, or at the end. */
export function withSection(page: string, section: BenchSection, machine: Machine): string {
  const [, ...before] = page.split(/^(?=## )/m).map((part) => part.trimEnd());
  const written = sectionText(section, machine);
  const at = before.findIndex((part) => part.startsWith(`## ${section.name}\n`));
  const sections = at < 0 ? [...before, written] : before.with(at, written);
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

/** A section as rows for a terminal, heading first. */
export const sectionRows = ({ rows }: BenchSection): string[][] => [
  ['what', 'measured', 'target', ''],
  ...rows.map((row) => [row.what, `${figure(row.value)} ${row.unit}`.trim(), row.target ?? '', verdict(row)]),
];

const verdict = ({ ok }: BenchRow): string => (ok === undefined ? '' : ok ? 'reached' : 'missed');

const figure = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 2 });

function sectionText(section: BenchSection, { cpu, cores, node, postgres, day }: Machine): string {
  const [heading = [], ...rows] = sectionRows(section);
  const lines = [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const notes = section.notes.map((note) => `- ${note}`);
  return [
    `## ${section.name}`,
    lines.join('\n'),
    [`- ${day}, ${cpu}, ${String(cores)} cores, Node ${node}, ${postgres}.`, ...notes].join('\n'),
  ].join('\n\n');
}
