import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '#platform';

const folder = path.join(packageRoot(), 'seeds');
const fixture = path.join(packageRoot(), 'test', 'fixtures', 'seeds-expected.json');
const expectations: unknown = JSON.parse(readFileSync(fixture, 'utf8'));

/** `originalCharacters` is the length of the agency story's version that ours tells anew. */
const { files } = z
  .object({ files: z.array(z.object({ seed: z.string(), file: z.string(), originalCharacters: z.number() })) })
  .parse(expectations);
const texts = new Map(files.map(({ seed, file }) => [seed, readFileSync(path.join(folder, file), 'utf8')]));

const evidence = z.object({ seed: z.string(), contains: z.string() });

/** Each place of the expectations that names a sentence, however deep it stands. */
function evidenceIn(value: unknown): z.infer<typeof evidence>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = evidence.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(evidenceIn)];
}

describe('the seeds', () => {
  it('are the five files that the expectations speak of', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toEqual(files.map(({ file }) => file));
  });

  it.each(files)('$file is about as long as the version that it tells anew', ({ seed, originalCharacters }) => {
    const ratio = (texts.get(seed) ?? '').length / originalCharacters;
    expect(ratio).toBeGreaterThanOrEqual(0.85);
    expect(ratio).toBeLessThanOrEqual(1.15);
  });

  it('hold every sentence that the expectations point at', () => {
    const named = evidenceIn(expectations);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ seed, contains }) => !(texts.get(seed) ?? '').includes(contains))).toEqual([]);
  });

  it('hold every date whose reading is expected', () => {
    const { dates } = z
      .object({ dates: z.array(z.object({ seed: z.string(), text: z.string() })) })
      .parse(expectations);
    expect(dates.filter(({ seed, text }) => !(texts.get(seed) ?? '').includes(text))).toEqual([]);
  });

  it('leave their dates of publication to be inferred', () => {
    for (const text of texts.values()) expect(text).not.toMatch(/^---|\bpublished\b|\bdateline\b/i);
  });
});
