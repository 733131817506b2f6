import { answers } from '../../apps/server/src/documents/answer-schemas.js';
import { ServerRuntime } from '../../apps/server/src/runtime/server-runtime.js';
import type { TestDatabase } from '../support/postgres.js';
import { eventually, fileDay, openContestedStory, openDesk, readEvents, type DeskServer } from './alert-desk.js';
import { serverDatabase } from '../server/desk-server.js';

describe('decisions of editors, on the stream', () => {
  let database: TestDatabase;
  let here: DeskServer;
  let there: DeskServer;
  let story: string;
  let conflict = '';

  beforeAll(async () => {
    database = await serverDatabase();
    [here, there] = await Promise.all([openDesk(database.url), openDesk(database.url)]);
    story = await openContestedStory(here, 'Marne');
    await fileDay(here, story, 'Marne', 'Marne Echo', 3, '2021-05-21');
    await eventually(async () => {
      const { body } = await here.send('GET', `/v1/stories/${story}/conflicts`);
      const found = body['conflicts'] as { id: string; kind: string }[] | undefined;
      conflict = found?.find(({ kind }) => kind === 'date')?.id ?? '';
      return conflict !== '';
    });
  });
  afterAll(async () => {
    await Promise.all([here.close(), there.close()]);
    await database.drop();
  });

  const decide = (word: string, body: object) =>
    here.send('POST', `/v1/conflicts/${conflict}/${word}`, body, { 'x-dateline-editor': 'Maas' });

  it('are told by every server, to those who ask, and move nobody’s place in the alerts', async () => {
    const asked = await readEvents(`${there.url}/v1/alerts/stream?decisions=true`);
    const elsewhere = await readEvents(`${there.url}/v1/alerts/stream?decisions=true&story=another`);
    const unasked = await readEvents(`${there.url}/v1/alerts/stream`);
    await eventually(() => [asked, elsewhere, unasked].every((reader) => reader.lastId() !== ''));
    const place = asked.lastId();
    const { body } = await decide('acknowledgement', {});
    await decide('dismissal', { reason: 'known', note: 'Both are known.' });
    await decide('undo', { note: 'It was not.' });
    await asked.until((events) => events.length >= 3);
    const told = asked.events.map(({ event, data }) => [event, answers.DecisionNotice.parse(data)] as const);
    expect(told.map(([event, { decision, by }]) => [event, decision, by])).toEqual([
      ['decision', 'acknowledge', 'Maas'],
      ['decision', 'dismiss', 'Maas'],
      ['decision', 'undo', 'Maas'],
    ]);
    expect(told[0]?.[1]).toMatchObject({ storyId: story, conflictId: conflict, position: body['position'] });
    expect(asked.lastId()).toBe(place);
    // A later alert proves that nothing was sent to the others before it.
    await fileDay(here, story, 'Marne', 'Marne Courier', 4, '2021-05-22');
    await unasked.until((events) => events.length > 0);
    expect(unasked.events.map(({ event }) => event)).toEqual(['conflict']);
    expect(elsewhere.events).toEqual([]);
    for (const reader of [asked, elsewhere, unasked]) reader.close();
  });

  it('are told again once a lost connection to the database is back', async () => {
    const reader = await readEvents(`${there.url}/v1/alerts/stream?decisions=true`);
    await eventually(() => reader.lastId() !== '');
    const { pool } = here.app.get(ServerRuntime).services;
    const { rowCount } = await pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN dateline_decision' AND pid <> pg_backend_pid()`,
    );
    expect(rowCount).toBeGreaterThan(0);
    let word = 0;
    await eventually(async () => {
      await decide(word++ % 2 === 0 ? 'acknowledgement' : 'undo', { note: '' });
      return reader.events.some(({ event }) => event === 'decision');
    });
    reader.close();
  });
});
