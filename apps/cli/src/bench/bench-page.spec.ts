import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withSection } from './bench-page.js';
import type { BenchSection } from './bench-section.js';

describe('the page of the benchmarks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const page = join(folder, 'benchmarks.md');

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const section = (name: string, value: number): BenchSection => ({
    name,
    rows: [{ what: 'speed', value, unit: '%', target: '>= 80%', ok: value >= 80 }],
    notes: ['Turn by turn.'],
  });
  const write = (name: string, value: number, when: string): string => {
    const text = withSection(page, section(name, value), when);
    writeFileSync(page, text);
    return text;
  };

  it('has each figure with its target, and when and where it was measured', () => {
    expect(write('view', 81, 'Measured in May.')).toMatch(
      /^# Benchmarks\n[^]*\n\n## view\n\nMeasured in May\.\n\n\| what .*\n\|-.*\n\| speed \| 81\.0 % \| >= 80% \| holds \|\n\nTurn by turn\.\n$/,
    );
  });

  it('takes in a section anew and leaves the others as they stand', () => {
    const view = write('view', 81, 'Measured in May.').split('\n## ')[1]?.trim();
    write('append', 70, 'Measured in June.');
    const sections = write('append', 90, 'Measured in July.').split('\n## ').slice(1);
    expect(sections.map((text) => text.split('\n')[0])).toEqual(['append', 'view']);
    expect(sections[0]).toContain('Measured in July.\n');
    expect(sections[0]).toContain('| 90.0 % | >= 80% | holds |');
    expect(sections[1]?.trim()).toBe(view);
  });

  it('says which figure is short of its target', () => {
    expect(write('view', 79, 'Measured in May.')).toContain('| 79.0 % | >= 80% | short |');
  });
});
