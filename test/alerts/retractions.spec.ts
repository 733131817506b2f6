import { answers } from '../../apps/server/src/documents/answer-schemas.js';
import type { TestDatabase } from '../support/postgres.js';
import {
  eventually,
  fileDay,
  openContestedStory,
  openDesk,
  readEvents,
  type DeskServer,
  type EventReader,
} from './alert-desk.js';
import { serverDatabase } from '../server/desk-server.js';

type View = ReturnType<typeof answers.View.parse>;

describe('what was taken back', () => {
  let database: TestDatabase;
  let desk: DeskServer;
  let reader: EventReader;

  beforeEach(async () => {
    database = await serverDatabase();
    desk = await openDesk(database.url);
    reader = await readEvents(`${desk.url}/v1/alerts/stream?severity=alert,notice`);
  });
  afterEach(async () => {
    reader.close();
    await desk.close();
    await database.drop();
  });

  const kinds = (severity: string): unknown[] =>
    reader.events.filter(({ data }) => data['severity'] === severity).map(({ data }) => data['kind']);
  const view = async (story: string, asOf: string): Promise<View> =>
    answers.View.parse((await desk.send('GET', `/v1/stories/${story}/view?asOf=${asOf}`)).body);
  /** Outlet, question and standing of what the view shows, in order. */
  const standings = ({ questions }: View): string[] =>
    questions
      .flatMap(({ answers: given }) => given.flatMap(({ claims }) => claims))
      .map(({ outlet, aspect, standing }) => `${outlet} ${aspect.slot} ${standing}`)
      .sort();
  /** Waits until the watch and the views have followed all that is stored. */
  const followed = (story: string): Promise<void> =>
    eventually(async () => {
      const { body } = await desk.send('GET', `/v1/stories/${story}/progress`);
      return answers.Progress.parse(body).caughtUp;
    }, 'the end of all that follows');
  const post = (story: string, outlet: string, published: string, text: string, more: object = {}) =>
    desk.send('POST', `/v1/stories/${story}/reports`, { outlet, published, text, ...more });

  it('marks every report that rests on it from its own time on, and alerts who repeats it later', async () => {
    const story = await openContestedStory(desk, 'Lindow');
    const credited =
      'Ferry sinks off Lindow\n\nThe ferry Corrin Star sank off Lindow on May 2, according to the Harbour Post.\n';
    await post(story, 'Radio Orrin', '2021-05-21', credited);
    await fileDay(desk, story, 'Lindow', 'Maasby Mail', 2, '2021-05-21');
    await followed(story);
    const before = { day: await view(story, '2021-05-21'), next: await view(story, '2021-05-23') };
    expect(standings(before.next).join()).not.toContain('retracted');
    const dated = before.day.questions
      .flatMap(({ answers: given }) => given.flatMap(({ claims }) => claims))
      .find(({ outlet, aspect }) => outlet === 'Harbour Post' && aspect.slot === 'when');
    const retraction = { note: 'It was another ferry.', published: '2021-05-23' };
    expect((await desk.send('POST', `/v1/claims/${String(dated?.id)}/retraction`, retraction)).status).toBe(201);
    await followed(story);
    await eventually(async () =>
      standings(await view(story, '2021-05-23'))
        .join()
        .includes('Radio Orrin when retracted'),
    );
    const after = standings(await view(story, '2021-05-23')).filter((line) => line.endsWith('retracted'));
    expect(after).toEqual(['Harbour Post when retracted', 'Radio Orrin when retracted']);
    const { recordedAsOf: _then, ...dayBefore } = before.day;
    const { recordedAsOf: _now, ...asItWas } = await view(story, '2021-05-21');
    expect(standings(await view(story, '2021-05-22'))).toEqual(standings(before.day));
    expect(asItWas.questions).toEqual(dayBefore.questions);
    expect(kinds('alert')).toEqual([]);
    const repeated = await fileDay(desk, story, 'Lindow', 'Ferrow News', 2, '2021-05-25');
    await reader.until(() => kinds('alert').length > 0);
    expect(kinds('alert')).toEqual(['repeats-retracted']);
    expect(reader.events.find(({ data }) => data['severity'] === 'alert')?.data).toMatchObject({
      news: { reportId: repeated.body['reportId'] },
      reason: 'One side repeats 2 May 2021 after it was retracted.',
    });
  });

  it('counts who repeats it, and who loses a correction, against the outlet', async () => {
    const story = await openContestedStory(desk, 'Lindow');
    const correction =
      'Correction: An earlier report misstated when the ferry Corrin Star sank off Lindow. It sank on May 3, not on May 2.\n';
    await post(story, 'Harbour Post', '2021-05-22', correction, { kind: 'correction' });
    await fileDay(desk, story, 'Lindow', 'Ferrow News', 2, '2021-05-25');
    const raid =
      'Baker killed in raid\n\nA police raid in Ferrow on May 19 killed Tom Hale, who was mistaken for a smuggler.\n';
    await post(story, 'Lindow Echo', '2021-05-22', raid);
    await post(
      story,
      'Quay Courier',
      '2021-05-24',
      'Raid in Ferrow\n\nA police raid in Ferrow on May 19 killed a smuggler.\n',
    );
    await reader.until(() => kinds('alert').length >= 3);
    expect(kinds('alert').sort()).toEqual(['lost-correction', 'repeats-retracted', 'retraction']);
    const counts = async (outlet: string): Promise<Record<string, number>> => {
      const { outlets } = answers.OutletList.parse((await desk.send('GET', '/v1/outlets')).body);
      return outlets.find(({ name }) => name === outlet)?.counts ?? {};
    };
    await followed(story);
    expect(await counts('Ferrow News')).toMatchObject({ repeatedRetractions: 1, lostCorrections: 0 });
    expect(await counts('Quay Courier')).toMatchObject({ repeatedRetractions: 0, lostCorrections: 1 });
    expect(await counts('Lindow Echo')).toMatchObject({ repeatedRetractions: 0, lostCorrections: 0 });
  });

  it('is on record, told to the desk, and changes nothing, where it was never said', async () => {
    const story = await openContestedStory(desk, 'Lindow');
    await followed(story);
    const before = standings(await view(story, '2021-05-30'));
    const retraction =
      'Retraction: An earlier report wrongly said that the harbour master of Lindow had sold the lighthouse. We withdraw that report.\n';
    const { status, body } = await post(story, 'Harbour Post', '2021-05-24', retraction, { kind: 'retraction' });
    expect(status).toBe(201);
    await followed(story);
    await eventually(async () => (await view(story, '2021-05-30')).reports?.length === 2);
    const now = await view(story, '2021-05-30');
    expect(standings(now)).toEqual(expect.arrayContaining(before));
    expect(standings(now).every((line) => line.endsWith('current'))).toBe(true);
    expect(now.reports?.map(({ id }) => id)).toContain(body['reportId']);
    await reader.until(() => kinds('notice').includes('retraction'));
    expect(reader.events.find(({ data }) => data['kind'] === 'retraction')?.data).toMatchObject({
      reason: 'A notice takes back what no report of this story says.',
      news: { reportId: body['reportId'] },
    });
    expect(kinds('alert')).toEqual([]);
  });
});
