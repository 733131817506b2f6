import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dateline } from './command-line.js';
import { firstReport, secondReport } from './desk-server.js';

describe('dateline assign', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-assign-'));
  const assign = (text: string): ReturnType<typeof dateline> => {
    const file = path.join(folder, 'reports.jsonl');
    writeFileSync(file, text);
    return dateline({ DATELINE_DATA: '/nonexistent' }, 'assign', file);
  };

  it('prints for each report the story that it would join, in order', async () => {
    const reports = [
      { id: 'a', published: '2021-03-05T08:00:00Z', text: firstReport.text, outlet: 'anything else is left out' },
      {
        id: 2,
        published: null,
        text: 'Tram drivers in Lindow will strike on Monday, the union leader Bram Oster said.',
      },
      { id: 'c', text: secondReport.text },
    ];
    const { code, out } = await assign(`${reports.map((report) => JSON.stringify(report)).join('\n')}\n\n`);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      '{"id":"a","story":"story-1"}',
      '{"id":"2","story":"story-2"}',
      '{"id":"c","story":"story-1"}',
    ]);
  });

  it('prints nothing for no reports', async () => {
    expect(await assign('')).toMatchObject({ code: 0, out: '' });
  });

  it.each([
    ['{"id":"a","text":', 'line 1 is no JSON'],
    ['{"id":"a","text":"x"}\n{"id":"b"}', 'line 2: the field text'],
    ['7', 'line 1: write an object'],
  ])('says where %j is wrong, before it answers anything', async (text, sentence) => {
    const { code, out, err } = await assign(text);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('says which file it cannot read', async () => {
    const { code, err } = await dateline({}, 'assign', '/no/such/file.jsonl');
    expect(code).toBe(2);
    expect(err).toContain('/no/such/file.jsonl');
  });
});
