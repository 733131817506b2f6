import { answers } from '../../apps/server/src/documents/answer-schemas.js';
import { fileDay, openContestedStory, openDesk, eventually, type DeskServer } from '../alerts/alert-desk.js';
import type { TestDatabase } from '../support/postgres.js';
import { serverDatabase } from './desk-server.js';

interface Shown {
  key: string;
  name: string;
  grade: { grade: string; by: string } | null;
  counts: Record<string, number>;
}

describe('outlets', () => {
  let database: TestDatabase;
  let desk: DeskServer;

  beforeEach(async () => {
    database = await serverDatabase();
    desk = await openDesk(database.url);
  });
  afterEach(async () => {
    await desk.close();
    await database.drop();
  });

  const grade = (outlet: string, body: object) =>
    desk.send('PUT', `/v1/outlets/${encodeURIComponent(outlet)}/grade`, body, { 'x-dateline-editor': 'Maas' });
  const outlets = async (): Promise<Shown[]> => {
    const { status, body } = await desk.send('GET', '/v1/outlets');
    expect(status).toBe(200);
    expect(answers.OutletList.safeParse(body).error).toBeUndefined();
    return body['outlets'] as Shown[];
  };
  const counts = async (key: string): Promise<Record<string, number>> =>
    (await outlets()).find((one) => one.key === key)?.counts ?? {};

  it('are graded by editors, and keep who said what when', async () => {
    await openContestedStory(desk, 'Lindow');
    expect(await grade('The Harbour Post', { grade: 'B', note: 'Corrects in a day.' })).toMatchObject({ status: 201 });
    expect(await grade('Harbour Post', { grade: 'B', note: 'Corrects in a day.' })).toMatchObject({ status: 200 });
    expect(await grade('Harbour Post', { grade: 'C', note: '' })).toMatchObject({ status: 201 });
    await eventually(async () => (await counts('harbour post'))['reports'] === 1);
    const { body } = await desk.send('GET', '/v1/outlets/Harbour%20Post');
    expect(answers.Outlet.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({
      key: 'harbour post',
      name: 'Harbour Post',
      grade: { grade: 'C', by: 'Maas' },
      grades: [{ grade: 'C' }, { grade: 'B', note: 'Corrects in a day.' }],
    });
  });

  it('show what each corrected, withdrew and took back', async () => {
    const story = await openContestedStory(desk, 'Lindow');
    const filed = await fileDay(desk, story, 'Lindow', 'Quay Courier', 3, '2021-05-21');
    const reportId = String(filed.body['reportId']);
    const [claimId = ''] = filed.body['claimIds'] as string[];
    const text = 'Ferry sinks off Lindow\n\nThe port authority said the ferry Corrin Star sank off Lindow on May 2.\n';
    await desk.send('POST', `/v1/claims/${claimId}/retraction`, { note: 'Taken back.' });
    await desk.send('POST', `/v1/reports/${reportId}/correction`, { text, note: 'The day was wrong.' });
    await desk.send('POST', `/v1/reports/${reportId}/withdrawal`, { note: 'Spiked.' });
    await eventually(async () => (await counts('quay courier'))['withdrawnReports'] === 1);
    expect(await counts('quay courier')).toMatchObject({
      reports: 1,
      corrections: 1,
      withdrawnReports: 1,
      retractedClaims: 1,
      lostCorrections: 0,
    });
    expect(await counts('harbour post')).toMatchObject({ reports: 1, corrections: 0, withdrawnReports: 0 });
  });

  it('come a page at a time, those graded before their first report among them', async () => {
    for (const outlet of ['Ferrow News', 'Corrin Times', 'Maasby Echo']) await grade(outlet, { grade: 'A', note: '' });
    const names: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await desk.send('GET', `/v1/outlets?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      names.push(...(body['outlets'] as Shown[]).map(({ name }) => name));
      cursor = body['nextCursor'] as string | null;
    }
    expect(names).toEqual(['Corrin Times', 'Ferrow News', 'Maasby Echo']);
  });

  it('refuse another grade, a name without letters and what nobody knows, and change nothing', async () => {
    expect(await grade('Harbour Post', { grade: 'G', note: '' })).toMatchObject({
      status: 422,
      body: { type: '/problems/invalid-body', field: 'grade' },
    });
    expect(await grade('Harbour Post', { grade: 'A', note: '', stars: 5 })).toMatchObject({ status: 422 });
    expect(await grade('…', { grade: 'A', note: '' })).toMatchObject({
      status: 422,
      body: { type: '/problems/outlet-unnamed', field: 'outlet' },
    });
    expect(await grade('x'.repeat(301), { grade: 'A', note: '' })).toMatchObject({ status: 400 });
    expect(await desk.send('GET', '/v1/outlets/Nowhere')).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-outlet' },
    });
    expect(await desk.send('GET', '/v1/outlets?cursor=nonsense')).toMatchObject({ status: 400 });
    expect(await outlets()).toEqual([]);
  });
});
