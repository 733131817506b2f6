import { withSection, type Machine } from './benchmarks-page.js';

const machine: Machine = { cpu: 'Some CPU', cores: 2, node: '20.1.0', postgres: 'PostgreSQL 18', day: '2026-01-02' };
const section = (name: string, value: number) => ({
  name,
  rows: [{ what: 'speed', value, unit: '/s', target: '>= 2', ok: value >= 2 }],
  notes: ['As told.'],
});

describe('the page of benchmarks', () => {
  it('replaces a section by its name and keeps the others', () => {
    const page = [section('one', 1), section('two', 2_000), section('one', 3)].reduce(
      (text, each) => withSection(text, each, machine),
      '',
    );
    expect(page.match(/^## .*$/gm)).toEqual(['## one', '## two']);
    expect(page).toContain('| speed | 3 /s | >= 2 | reached |');
    expect(page).toContain('| speed | 2,000 /s | >= 2 | reached |');
    expect(page).not.toContain('missed');
    expect(withSection(page, section('one', 3), machine)).toBe(page);
  });

  it('does not hide a target that is missed', () => {
    expect(withSection('', section('one', 1), machine)).toContain('| speed | 1 /s | >= 2 | missed |');
  });
});
