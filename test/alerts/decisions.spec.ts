import { answers } from '../../apps/server/src/documents/answer-schemas.js';
import { eventually, fileDay, openContestedStory, openDesk } from './alert-desk.js';
import { serverDatabase } from '../server/desk-server.js';

it('lets the desk decide, undo, and read what was decided', async () => {
  const database = await serverDatabase();
  const desk = await openDesk(database.url, { DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true' });
  try {
    const story = await openContestedStory(desk, 'Lindow');
    await fileDay(desk, story, 'Lindow', 'Lindow Echo', 3, '2021-05-21');
    let id = '';
    await eventually(async () => {
      const { body } = await desk.send('GET', `/v1/stories/${story}/conflicts`);
      id =
        (body['conflicts'] as { id: string; kind: string }[] | undefined)?.find(({ kind }) => kind === 'date')?.id ??
        '';
      return id !== '';
    });
    const post = (word: string, body: object) =>
      desk.send('POST', `/v1/conflicts/${id}/${word}`, body, { 'x-dateline-editor': 'Maas' });
    expect(await post('acknowledgement', {})).toMatchObject({ status: 201 });
    expect(await post('dismissal', { reason: 'misread', note: 'Read wrongly.', pair: [0, 1] })).toMatchObject({
      status: 201,
    });
    expect(await post('dismissal', { reason: 'misread', note: '' })).toMatchObject({
      status: 409,
      body: { type: '/problems/pair-decided', state: { status: 'dismissed' } },
    });
    expect(await post('resolution', { favours: 7, note: '' })).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-side' },
    });
    expect(await post('dismissal', { reason: 'bored', note: '' })).toMatchObject({ status: 422 });
    let misreads: Record<string, unknown> = {};
    await eventually(async () => {
      misreads = (await desk.send('GET', '/v1/misreads')).body;
      return (misreads['misreads'] as unknown[]).length === 1;
    });
    expect(answers.MisreadList.safeParse(misreads).error).toBeUndefined();
    expect(await post('undo', { note: 'Read rightly.' })).toMatchObject({ status: 201 });
    expect(await post('resolution', { favours: 1, note: 'The log says so.' })).toMatchObject({ status: 201 });
    const history = (await desk.send('GET', `/v1/conflicts/${id}/history`)).body;
    expect(answers.ConflictHistory.safeParse(history).error).toBeUndefined();
    expect(JSON.stringify(history)).toContain('"name":"Maas"');
    expect(history).toMatchObject({ state: { status: 'resolved' } });
    expect(await desk.send('POST', '/v1/conflicts/none/undo', { note: '' })).toMatchObject({ status: 404 });
    const digest = (await desk.send('GET', '/v1/digest')).body;
    expect(answers.Digest.safeParse(digest).error).toBeUndefined();
    const feed = await desk.app.inject({ url: '/v1/digest.atom' });
    expect([feed.statusCode, feed.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    await eventually(async () => ((await desk.send('GET', '/v1/misreads')).body['misreads'] as unknown[]).length === 0);
  } finally {
    await desk.close();
    await database.drop();
  }
});
