import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { packageRoot } from '#platform';
import { answers } from '../../apps/server/src/documents/answer-schemas.js';
import { dateline } from './command-line.js';
import { firstReport, secondReport } from './desk-server.js';

const none = { DATELINE_DATA: '/nonexistent' };

describe('verbs that need no database', () => {
  let folder: string;
  const put = (name: string, text: string): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  let first: string;
  let second: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-texts-'));
    first = put('first.txt', firstReport.text);
    second = put('second.txt', `---\noutlet: Velden Post\npublished: 2021-03-06\n---\n${secondReport.text}`);
  });

  it.each([
    'migrate',
    'replay',
    'extract',
    'compare',
    'verify',
    'rebuild',
    'parked',
    'release',
    'renumber',
    'reextract',
    'rescrutinise',
  ])('%s explains itself and ends with 0', async (verb) => {
    const { code, out } = await dateline(none, verb, '--help');
    expect([code, out]).toEqual([0, expect.stringContaining(`Usage: dateline ${verb}`)]);
  });

  it.each([
    [['nonsense']],
    [['extract']],
    [['replay']],
    [['replay', '/no/such/folder']],
    [['compare', 'one.txt']],
    [['extract', '--reference-date', '2021-02-30', 'x.txt']],
    [['extract', '--reference-date', 'today', 'x.txt']],
    [['rebuild', 'nothing']],
    [['release', 'story']],
  ])('%j is wrong usage: 2, with a sentence', async (args) => {
    const { code, out, err } = await dateline(none, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).not.toBe('');
  });

  it('says what to write where the environment is wrong', async () => {
    const { code, err } = await dateline({ PORT: 'http' }, 'migrate');
    expect([code, err]).toEqual([2, expect.stringContaining('PORT is malformed')]);
  });

  it('extracts one JSON line for each file, whose offsets are those of the text', async () => {
    const { code, out } = await dateline(none, 'extract', '--json', first, second);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ file }) => file)).toEqual([first, second]);
    for (const { file: _file, ...line } of lines) {
      const { text, claims, sentences } = answers.Extraction.parse(line);
      expect(sentences.length).toBeGreaterThan(2);
      expect(claims.length).toBeGreaterThan(2);
      for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
    expect(lines[1]).toMatchObject({
      outlet: { name: 'Velden Post' },
      published: { edtf: '2021-03-06', basis: 'stated' },
    });
  });

  it.each([
    ['the flag', ['--reference-date', '2019-05-05'], 'plain', '2019-03-03'],
    ['story.yaml beside the file', [], 'dated', '2018-03-03'],
    ['the latest full date in the texts', [], 'full', '2020-03-03'],
    ['nothing: the year stays open', [], 'plain', 'XXXX-03-03'],
  ])('counts from %s', async (_what, flags, kind, value) => {
    const text = `The bridge fell on March 3, the mayor said.${kind === 'full' ? ' It was built on June 1, 2020.' : ''}`;
    const file = put(`${kind}/text.txt`, text);
    if (kind === 'dated') put('dated/story.yaml', 'collected: 2018-12-01\n');
    const { out } = await dateline(none, 'extract', '--json', ...flags, file);
    const { dates } = answers.Extraction.omit({}).loose().parse(JSON.parse(out));
    expect(dates.map((date) => date.value)).toContain(value);
  });

  it('names a file that it cannot read, and reads the others', async () => {
    const binary = path.join(folder, 'binary.txt');
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0, 1]));
    const { code, out, err } = await dateline(
      none,
      'extract',
      '--json',
      binary,
      path.join(folder, 'missing.txt'),
      first,
    );
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('binary.txt: it is no text in UTF-8');
    expect(err).toContain('missing.txt');
  });

  it('lists claims for a reader', async () => {
    const { out } = await dateline(none, 'extract', first);
    expect(out).toContain('[speaker: Mayor Ida Rusk] [cue: said]');
    expect(out).toContain('no_comment');
  });

  it('compares two texts: both sentences with the disagreeing words marked, and the reason', async () => {
    const { code, out } = await dateline(none, 'compare', '--reference-date', '2021-03-09', first, second);
    expect(code).toBe(0);
    expect(out).toContain('collapsed on [March 3]');
    expect(out).toContain('collapsed on [March 2]');
    expect(out).toMatch(/alert, date: .*2 March 2021.*3 March 2021|alert, date: .*3 March 2021.*2 March 2021/);
  });

  it('compares as JSON, and finds nothing between a text and itself', async () => {
    const { out } = await dateline(none, 'compare', '--json', '--reference-date', '2021-03-09', first, second);
    const { conflicts } = JSON.parse(out) as { conflicts: { kind: string; sides: { claims: { text: string }[] }[] }[] };
    const date = conflicts.find(({ kind }) => kind === 'date');
    expect(date?.sides.flatMap(({ claims }) => claims.map(({ text }) => text)).sort()).toEqual([first, second]);
    const alike = await dateline(none, 'compare', '--json', first, put('copy.txt', firstReport.text));
    expect(
      (JSON.parse(alike.out) as { conflicts: { severity: string }[] }).conflicts.filter(
        ({ severity }) => severity === 'alert',
      ),
    ).toEqual([]);
  });

  it.each([path.join(packageRoot(), 'seeds'), path.join(packageRoot(), '..', 'shared', 'seeds')].filter(existsSync))(
    'shows when the raid was by both sentences, in %s',
    async (seeds) => {
      const files = readdirSync(seeds).filter((name) => /^00[13].*\.txt$/u.test(name));
      const { code, out } = await dateline(none, 'compare', ...files.sort().map((name) => path.join(seeds, name)));
      expect(code).toBe(0);
      const told = out.split('\n\n').find((conflict) => conflict.startsWith('alert, date:'));
      expect(told).toMatch(/\[Oct\. 19\]/u);
      expect(told).toMatch(/\[October 28, 2025\]/u);
      expect(told).toMatch(/\n {2}because /u);
    },
  );

  it('colours the words on a terminal, and not where colours are unwanted', async () => {
    const terminal = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY');
    Object.defineProperty(process.stdout, 'isTTY', { value: true, configurable: true });
    try {
      const coloured = await dateline({ ...none, NO_COLOR: '' }, 'compare', first, second);
      const plain = await dateline({ ...none, NO_COLOR: '1' }, 'compare', first, second);
      expect(stripVTControlCharacters(coloured.out)).toContain('collapsed on March 3');
      expect(coloured.out).not.toBe(stripVTControlCharacters(coloured.out));
      expect(plain.out).toContain('collapsed on [March 3]');
    } finally {
      if (terminal) Object.defineProperty(process.stdout, 'isTTY', terminal);
      else Reflect.deleteProperty(process.stdout, 'isTTY');
    }
  });

  it('lists what it looked at and let go, when asked', async () => {
    const other = put('third.txt', 'The theatre in Orrin burned down on March 9, the fire brigade said.');
    const asked = await dateline(none, 'compare', '--why-not', first, other);
    expect(asked.out).toContain('let go, placement: too little shows that both mean one event');
    const { out } = await dateline(none, 'compare', '--why-not', '--json', first, other);
    const { letGo } = JSON.parse(out) as { letGo: { why: string; claims: { text: string }[] }[] };
    expect(letGo.flatMap(({ claims }) => claims.map(({ text }) => text))).toContain(other);
    expect((await dateline(none, 'compare', first, other)).out).not.toContain('let go');
  });

  it('compares pairs line by line, and names a line that is none', async () => {
    const pair = {
      id: 'p1',
      a: firstReport.text,
      b: secondReport.text,
      aPublished: '2021-03-05',
      bPublished: '2021-03-06',
    };
    const pairs = put(
      'pairs.jsonl',
      `${JSON.stringify(pair)}\n\n{"id":"p2"}\n${JSON.stringify({ ...pair, id: 'p3', b: pair.a })}\n`,
    );
    const { code, out, err } = await dateline(none, 'compare', '--pairs', pairs);
    expect(code).toBe(1);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; conflicts: { kind: string }[] });
    expect(lines.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(lines[0]?.conflicts.map(({ kind }) => kind)).toContain('date');
    expect(err).toContain('pairs.jsonl:3');
  });
});
