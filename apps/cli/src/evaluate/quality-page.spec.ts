import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { committedFigures, falls, qualityPage } from './quality-page.js';
import type { QualityRow } from './quality-row.js';

const share: QualityRow = { set: 'echoes', what: 'F1', value: 70, unit: '%', must: 65, aim: 75, better: 'more' };
const alarms: QualityRow = {
  set: 'echoes',
  what: 'false alarms',
  value: 1,
  unit: '%',
  must: 2,
  aim: 0,
  better: 'less',
};
const rules: QualityRow = {
  set: 'weirs',
  what: 'kept',
  value: 18,
  total: 20,
  unit: 'of',
  must: 19,
  aim: 20,
  better: 'more',
};
const rows = [share, alarms, rules];

describe('the quality page', () => {
  let folder: string;
  let committed: ReadonlyMap<string, number>;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-quality-'));
    const page = path.join(folder, 'quality.md');
    writeFileSync(page, qualityPage(rows));
    committed = committedFigures(page);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read back as it was written', () => {
    expect(Object.fromEntries(committed)).toEqual({ 'echoes: F1': 70, 'echoes: false alarms': 1, 'weirs: kept': 18 });
  });

  it('says of each figure whether it is at its must', () => {
    expect(qualityPage(rows)).toMatch(/\| F1 \| 70 % .* \| holds \|\n.*\n.*\| 18 of 20 .* \| short \|/u);
  });

  it('lets figures pass that are as good, better, or up to a point worse', () => {
    expect(falls(rows, committed)).toEqual([]);
    expect(
      falls(
        [
          { ...share, value: 69.1 },
          { ...alarms, value: 1.9 },
          { ...rules, value: 19 },
        ],
        committed,
      ),
    ).toEqual([]);
  });

  it.each([
    ['a share that falls by more than a point', { ...share, value: 68.9 }],
    ['a share that should be low and rises by more than a point', { ...alarms, value: 2.1 }],
    ['a count that falls by one', { ...rules, value: 17 }],
  ])('names %s', (_what, worse) => {
    expect(falls([worse], committed)).toEqual([expect.stringContaining(`${worse.set}, ${worse.what}:`)]);
  });

  it('lets a figure pass that the page does not hold yet', () => {
    expect(falls([{ ...share, what: 'recall', value: 1 }], committed)).toEqual([]);
  });

  it('has no figures where there is no page', () => {
    expect(committedFigures(path.join(folder, 'missing.md')).size).toBe(0);
  });
});
