import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '#platform';
import { dateline } from '../server/command-line.js';
import { describeBesideShared } from '../support/beside-shared.js';
import { wordsBesideSpans } from './words-beside-spans.js';

describeBesideShared('extract --json on the agency stories', 'seeds', (folder) => {
  // The page of docs/schemas itself is read, in the way of a client.
  const schema = z.fromJSONSchema(
    z
      .looseObject({})
      .parse(JSON.parse(readFileSync(path.join(packageRoot(), 'docs/schemas/extract.schema.json'), 'utf8'))),
  );
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(folder, name));

  it('keeps to its published schema, with the words of the text beside each span', async () => {
    const { code, out } = await dateline({ DATELINE_DATA: '/nonexistent' }, 'extract', '--json', ...files);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(files.length);
    lines.forEach((line, index) => {
      const shown: unknown = JSON.parse(line);
      expect(schema.safeParse(shown).error?.issues ?? []).toEqual([]);
      const text = readFileSync(files[index] ?? '', 'utf8');
      const words = wordsBesideSpans(shown);
      expect(words.length).toBeGreaterThan(50);
      expect(words.filter(({ start, end, text: own }) => text.slice(start, end) !== own)).toEqual([]);
    });
  });

  it('is refused by the schema when an answer lacks its claims', () => {
    expect(schema.safeParse({ file: 'a.txt', text: 'a' }).success).toBe(false);
  });
});
