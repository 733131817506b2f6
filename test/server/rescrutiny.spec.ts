import { RULES } from '#scrutiny';
import { answer, bridgeStory, firstReport, refusal, secondReport, serve, type DeskServer } from './desk-server.js';

describe('a story scrutinised again over HTTP', () => {
  let desk: DeskServer;
  beforeAll(async () => {
    desk = await serve();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => desk.close());

  const again = () => desk.post('/v1/stories/bridge/rescrutiny', {});

  it('records what a new rule finds, once and without an alert', async () => {
    const ofDates = RULES.filter(({ kind }) => kind === 'date');
    const unwritten = ofDates.map((rule) => jest.spyOn(rule, 'judge').mockReturnValue(null));
    await desk.post('/v1/stories', bridgeStory);
    await desk.post('/v1/stories/bridge/reports', firstReport);
    await desk.post('/v1/stories/bridge/reports', secondReport);
    await desk.caughtUp('bridge');
    expect((await again()).status).toBe(200);
    for (const rule of unwritten) rule.mockRestore();
    const found = await again();
    expect(found.status).toBe(201);
    const { position, appended } = answer('Rescrutiny', found);
    expect(appended).toMatchObject({ ConflictDetected: 1 });
    const path = `/v1/stories/bridge/view?minPosition=${String(position)}`;
    expect(answer('View', await desk.get(path)).conflicts).toContainEqual(
      expect.objectContaining({ kind: 'date', severity: 'alert', status: 'open' }),
    );
    await desk.caughtUp('bridge');
    expect(answer('AlertList', await desk.get('/v1/alerts')).alerts).toEqual([]);
    const more = await again();
    expect(more.status).toBe(200);
    expect(answer('Rescrutiny', more)).toEqual({ storyId: 'bridge', position: null, appended: {} });
  });

  it('knows no story that was never opened', async () => {
    refusal(await desk.post('/v1/stories/nowhere/rescrutiny', {}), 404, 'unknown-story');
  });
});
