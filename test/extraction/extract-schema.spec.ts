import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { extract } from '#extraction';
import { extraction } from '../../apps/server/src/documents/answers/extraction.js';
import { shownExtraction } from '../../apps/server/src/reading/shown-extraction.js';
import { wordsBesideSpans } from './words-beside-spans.js';

const published = join(process.cwd(), 'docs/schemas/extract.schema.json');

/** One line of `dateline extract --json`: the file, and what was read in it. */
const line = extraction.extend({ file: z.string() });

const currentSchema = (): string =>
  `${JSON.stringify({ title: 'One line of dateline extract --json', ...z.toJSONSchema(line, { io: 'input' }) }, null, 2)}\n`;

const report = [
  'Ferry Strikes Pier in Velden, Dozens Hurt',
  'VELDEN (NWS) - A ferry with 41 people aboard struck the north pier on March 3, the harbour office said.',
  'Ida Rusk, who runs a cafe at the port, said: "The engine had stopped." Early reports had said the ferry sank.',
  'The ferry company did not respond to requests for comment.',
  'Correction: The ferry carried 41 people, not 14.',
].join('\n\n');

describe('the schema of extract --json', () => {
  it('is published as it is (UPDATE_SCHEMAS=1 writes it anew)', () => {
    if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(published, currentSchema());
    expect(readFileSync(published, 'utf8')).toBe(currentSchema());
  });

  it.each([report, '', 'Один', 'a'])('holds what a text yields', (text) => {
    const shown = { file: 'a.txt', ...shownExtraction(extract(text, { referenceDate: '2031-03-09' })) };
    line.parse(JSON.parse(JSON.stringify(shown)));
  });

  it('gives beside each start and end the words that stand there', () => {
    const shown = line.parse({ file: 'a.txt', ...shownExtraction(extract(report, { referenceDate: '2031-03-09' })) });
    expect(shown.claims.length).toBeGreaterThan(5);
    for (const part of wordsBesideSpans(shown)) expect(report.slice(part.start, part.end)).toBe(part.text);
  });
});
