import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestDatabase } from '../support/postgres.js';
import { dateline, type Ran } from './command-line.js';
import { answer, firstReport, secondReport, serveOn, serverDatabase } from './desk-server.js';

const fieldsOf = (body: object): string =>
  Object.entries(body)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n');

describe('verbs on a store', () => {
  let root: string;
  let database: TestDatabase;
  let pool: pg.Pool;

  const put = (name: string, text: string | Buffer): string => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return path.dirname(file);
  };
  const verb = (...args: string[]): Promise<Ran> =>
    dateline({ DATABASE_URL: database.url, DATELINE_DATA: path.join(root, 'data') }, ...args);
  const published = async (story: string): Promise<{ outlet: string; basis: string }[]> => {
    const { rows } = await pool.query<{ outlet: string; basis: string }>(
      `SELECT data #>> '{outlet,name}' AS outlet, data #>> '{outlet,basis}' AS basis FROM event_store.event
        WHERE partition = $1 AND type = 'ReportPublished' ORDER BY sequence`,
      [story],
    );
    return rows;
  };
  const events = async (): Promise<number> =>
    Number((await pool.query<{ count: string }>('SELECT count(*) FROM event_store.event')).rows[0]?.count);

  beforeEach(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'dateline-cli-'));
    database = await serverDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
  });

  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const bridgeFolder = (): string => {
    const { text: firstText, ...first } = firstReport;
    put('bridge/a-second.json', JSON.stringify(secondReport));
    put('bridge/b-first.txt', `---\n${fieldsOf(first)}\n---\n${firstText}`);
    put('bridge/notes.pdf', 'not for us');
    return put('bridge/story.yaml', 'id: bridge\ntitle: The bridge at Orrin\ntimeZone: Europe/Berlin\n');
  };

  it('replays a folder alone, in order of publication, and prints what became of each file', async () => {
    const folder = bridgeFolder();
    const { code, out, err } = await verb('replay', folder);
    expect([code, err]).toEqual([0, expect.stringContaining('2 reports filed')]);
    expect((await published('bridge')).map(({ outlet }) => outlet)).toEqual(['Orrin Courier', 'Velden Post']);
    const [heading, , ...rows] = out.trim().split('\n');
    expect(heading?.split(/ {2,}/)).toEqual([
      'file',
      'outlet',
      'published',
      'claims',
      'official responses',
      'conflicts',
    ]);
    expect(rows.map((row) => row.split(/ {2,}/).slice(0, 3))).toEqual([
      ['b-first.txt', 'Orrin Courier', '2021-03-05'],
      ['a-second.json', 'Velden Post', '2021-03-06'],
    ]);
    for (const row of rows) expect(Number(row.split(/ {2,}/)[5])).toBeGreaterThan(0);
    const before = await events();
    const again = await verb('replay', folder);
    expect([again.code, again.out, await events()]).toEqual([0, out, before]);
    expect(again.err).toContain('0 reports filed, 2 were there already');
  });

  it('names files that it cannot read, replays the others, and ends with 1', async () => {
    put('mixed/good.txt', firstReport.text);
    put('mixed/binary.txt', Buffer.from([0xff, 0xfe, 0x00]));
    put('mixed/empty.md', '  \n');
    put('mixed/broken.json', '{"text": ');
    put('mixed/unknown.json', JSON.stringify({ ...secondReport, colour: 'red' }));
    put('mixed/impossible.txt', `---\noutlet: X\npublished: 2025-02-30\n---\n${secondReport.text}`);
    mkdirSync(path.join(root, 'mixed/folder.txt'));
    const { code, out, err } = await verb('replay', path.join(root, 'mixed'));
    expect(code).toBe(1);
    expect(out).toContain('good.txt');
    for (const name of ['binary.txt', 'empty.md', 'broken.json', 'unknown.json', 'impossible.txt', 'folder.txt']) {
      expect(err).toContain(`  ${name}: `);
    }
    expect(err).toContain('colour');
    expect(await published('mixed')).toHaveLength(1);
  });

  it('takes id and title from the folder and the outlet from nowhere, where nothing names them', async () => {
    const folder = put('plain/one.txt', firstReport.text);
    put('plain/two.html', `<html><body><article><p>${secondReport.text}</p></article></body></html>`);
    expect((await verb('replay', folder)).code).toBe(0);
    const outlets = await published('plain');
    expect(outlets).toContainEqual({ outlet: 'unknown (one.txt)', basis: 'assumed' });
    expect(new Set(outlets.map(({ outlet }) => outlet)).size).toBe(2);
    const { rows } = await pool.query(`SELECT title, time_zone FROM read_model.story_row WHERE story_id = 'plain'`);
    expect(rows).toEqual([{ title: 'plain', time_zone: 'UTC' }]);
  });

  it('refuses a second folder that claims a story with another time zone, and changes nothing', async () => {
    await verb('replay', bridgeFolder());
    const before = await events();
    put('other/x.txt', secondReport.text);
    const folder = put('other/story.yaml', 'id: bridge\ntitle: The bridge at Orrin\ntimeZone: Asia/Tokyo\n');
    const { code, err } = await verb('replay', folder);
    expect([code, err, await events()]).toEqual([1, expect.stringContaining('Europe/Berlin'), before]);
  });

  it('files into the story that --story names, in the zone that the story has', async () => {
    await verb('replay', bridgeFolder());
    const { code } = await verb(
      'replay',
      put('more/x.txt', `${firstReport.text} More.`),
      '--story',
      'bridge',
      '--as-history',
    );
    expect(code).toBe(0);
    expect(await published('bridge')).toHaveLength(3);
    const { rows } = await pool.query(
      `SELECT count(*) FILTER (WHERE metadata -> 'history' = 'true') > 0 AS some FROM event_store.event WHERE partition = 'bridge'`,
    );
    expect(rows).toEqual([{ some: true }]);
  });

  it.each([
    ['id: [1', 'is no YAML'],
    ['timezone: UTC', 'timezone'],
    ['collected: 2025-02-30', 'collected'],
    ['timeZone: Mars/Olympus', 'Mars/Olympus'],
  ])('says what to mend in a story.yaml of %s', async (yaml, told) => {
    put('wrong/x.txt', firstReport.text);
    const { code, err } = await verb('replay', put('wrong/story.yaml', yaml));
    expect([code, err, await events()]).toEqual([1, expect.stringContaining(told), 0]);
  });

  it('replays through a server at an address', async () => {
    const desk = await serveOn(database.url);
    await desk.app.listen(0, '127.0.0.1');
    const { code, out } = await dateline(
      { DATELINE_DATA: '/nonexistent' },
      'replay',
      bridgeFolder(),
      '--url',
      await desk.app.getUrl(),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('a-second.json')]);
    expect(answer('Story', await desk.get('/v1/stories/bridge')).reports).toBe(2);
    await desk.close();
    const gone = await dateline(
      { DATELINE_DATA: '/nonexistent' },
      'replay',
      path.join(root, 'bridge'),
      '--url',
      'http://127.0.0.1:9',
    );
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('cannot be reached')]);
  });

  it('verifies what is whole, and rebuilds it to the same', async () => {
    await verb('replay', bridgeFolder());
    const whole = await verb('verify');
    expect([whole.code, whole.out, whole.err]).toEqual([0, '', expect.stringContaining('No difference.')]);
    const rebuilt = await verb('rebuild');
    expect([rebuilt.code, rebuilt.out]).toEqual([0, expect.stringContaining('version 2')]);
    expect((await verb('verify')).code).toBe(0);
    const again = await verb('reextract', 'bridge');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('as it was')]);
    const scrutinised = await verb('rescrutinise', 'bridge');
    expect([scrutinised.code, scrutinised.err]).toEqual([0, expect.stringContaining('nothing was appended')]);
    expect((await verb('rescrutinise', 'nowhere')).code).toBe(1);
  });

  it.each([
    ['a row of a view', `UPDATE views_1.claim_row SET verdict = 'true'`, /^views: bridge: .*claim .* should be/m],
    ['a claim that a view lost', `DELETE FROM views_1.claim_row`, /^views: bridge: .*is not in the view/m],
    ['a count', `UPDATE views_1.story_row SET reports = 9`, /shows reports 9, should be 2/],
    [
      'a text',
      `UPDATE event_store.report_text SET text = replace(text, 'March', 'Marsh')`,
      /^store: bridge: the text of .* is not the one recorded/m,
    ],
    ['a text that is gone', `DELETE FROM event_store.report_text`, /^store: bridge: the text of .* is missing/m],
    [
      'an event that is gone',
      `DELETE FROM event_store.event WHERE sequence = 5`,
      /^store: bridge: event .* is number 6 after 4/m,
    ],
    [
      'an event that nobody can read',
      `UPDATE event_store.event SET type = 'Nonsense' WHERE sequence = 3`,
      /^store: bridge: event .*Nonsense/m,
    ],
  ])('finds %s', async (_what, damage, told) => {
    await verb('replay', bridgeFolder());
    await pool.query(
      `ALTER TABLE event_store.event DISABLE TRIGGER ALL; ${damage}; ALTER TABLE event_store.event ENABLE TRIGGER ALL`,
    );
    const { code, out, err } = await verb('verify');
    expect(out).toMatch(told);
    expect([code, err]).toEqual([1, expect.stringContaining('differences found')]);
  });

  it('lists what is parked, releases it, and verify tells of it', async () => {
    await verb('replay', bridgeFolder());
    await pool.query(
      `INSERT INTO event_store.event (id, partition, sequence, stream, stream_version, type, schema_version, data, metadata, recorded_at)
       SELECT gen_random_uuid(), partition, sequence + 1, 'odd', 1, 'FromTheFuture', 1, '{}', metadata, recorded_at
         FROM event_store.event WHERE partition = 'bridge' ORDER BY sequence DESC LIMIT 1`,
    );
    const told = await verb('verify');
    expect([told.code, told.out]).toEqual([1, expect.stringContaining('views has parked event number')]);
    const { out } = await verb('parked', '--json');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { consumer: string }).consumer)
        .sort(),
    ).toEqual(expect.arrayContaining(['views', 'watch']));
    expect((await verb('release', 'bridge', 'views')).code).toBe(0);
    expect((await verb('release', 'bridge', 'nobody')).code).toBe(1);
  });

  it('mends positions, and migrates once', async () => {
    await verb('replay', bridgeFolder());
    const { code, out } = await verb('renumber');
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ events renumbered/)]);
    expect((await verb('verify')).code).toBe(0);
    const migrated = await verb('migrate');
    expect([migrated.code, migrated.out, migrated.err]).toEqual([0, '', expect.stringContaining('up to date')]);
  });
});
