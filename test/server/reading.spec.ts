import { answer, bridgeStory, firstReport, refusal, secondReport, serve, type DeskServer } from './desk-server.js';

describe('reading over HTTP', () => {
  let desk: DeskServer;
  let position: string;
  let reportId: string;

  beforeAll(async () => {
    desk = await serve();
    await desk.post('/v1/stories', bridgeStory);
    await desk.post('/v1/stories/bridge/reports', firstReport);
    const filed = answer('PublishedReport', await desk.post('/v1/stories/bridge/reports', secondReport));
    position = filed.position ?? '';
    ({ reportId } = filed);
    await desk.caughtUp('bridge');
  });

  afterAll(() => desk.close());

  it('lists stories with their counts', async () => {
    const { stories } = answer('StoryList', await desk.get(`/v1/stories?minPosition=${position}`));
    expect(stories).toMatchObject([{ id: 'bridge', title: 'The bridge at Orrin', reports: 2 }]);
    expect(answer('Story', await desk.get('/v1/stories/bridge')).claims).toBeGreaterThan(4);
  });

  it('counts what waits for the desk, and how many voices a story has', async () => {
    await desk.post('/v1/stories', { ...bridgeStory, id: 'quay', title: 'The quay at Orrin' });
    await desk.post('/v1/stories/quay/reports', firstReport);
    await desk.post('/v1/stories/quay/reports', secondReport);
    // Nobody is named as the third report's outlet, and it is a copy of the first.
    await desk.post('/v1/stories/quay/reports', { text: firstReport.text, title: 'Unsigned' });
    await desk.caughtUp('quay');
    const counts = async (): Promise<object> => answer('Story', await desk.get('/v1/stories/quay'));
    expect(await counts()).toMatchObject({ outlets: 2, origins: 2, openAlerts: 1 });
    const { conflicts } = answer('ConflictList', await desk.get('/v1/stories/quay/conflicts?severity=alert'));
    await desk.post(`/v1/conflicts/${conflicts[0]?.id ?? ''}/dismissal`, { reason: 'known', note: 'Both were told.' });
    await desk.caughtUp('quay');
    expect(await counts()).toMatchObject({ openAlerts: 0 });
    const { stories } = answer('StoryList', await desk.get('/v1/stories'));
    expect(stories.find(({ id }) => id === 'quay')).toEqual(await counts());
  });

  it('shows what was known, with the two days as one open conflict of two sides', async () => {
    const view = answer('View', await desk.get('/v1/stories/bridge/view?asOf=2021-03-06'));
    const conflict = view.conflicts?.find(({ kind }) => kind === 'date');
    expect(conflict).toMatchObject({ status: 'open', severity: 'alert' });
    const evidence = conflict?.sides.flatMap(({ claims }) => claims.map((claim) => claim.evidence.text)) ?? [];
    expect(evidence.join(' ')).toMatch(/March 2.*March 3|March 3.*March 2/);
    expect(view.officialResponses?.map(({ who }) => who).sort()).toHaveLength(2);
    expect(view.asOf).toBe('2021-03-06T22:59:59.999Z');
    const earlier = answer('View', await desk.get('/v1/stories/bridge/view?asOf=2021-03-05'));
    expect(earlier.reports).toHaveLength(1);
    expect(earlier.conflicts?.filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  it('shows every claim exactly once over its pages', async () => {
    const whole = answer('View', await desk.get('/v1/stories/bridge/view?asOf=2021-03-06&limit=1000'));
    const idsOf = (page: typeof whole): string[] =>
      page.questions.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims.map(({ id }) => id)));
    const paged: string[] = [];
    for (let cursor: string | null = '', first = true; cursor !== null; first = false) {
      const at = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: typeof whole = answer('View', await desk.get(`/v1/stories/bridge/view?asOf=2021-03-06&limit=2${at}`));
      expect(page.reports !== undefined).toBe(first);
      paged.push(...idsOf(page));
      cursor = page.nextCursor;
    }
    expect([...paged].sort()).toEqual(idsOf(whole).sort());
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('answers 304 for an ETag of before, until something changes', async () => {
    const at = '/v1/stories/bridge/view?asOf=2021-03-06';
    const first = await desk.get(at);
    const etag = first.headers['etag'] ?? '';
    const again = await desk.get(at, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
    expect((await desk.get(`${at}&reconstructed=exclude`)).headers['etag']).not.toBe(etag);
    expect((await desk.get('/v1/stories/bridge/view?asOf=2021-03-05', { 'if-none-match': etag })).status).toBe(200);
    const { id } = answer('View', first).questions[0]?.answers[0]?.claims[0] ?? { id: '' };
    const changed = await desk.post(`/v1/claims/${id}/verdict`, { verdict: 'true', note: '' });
    await desk.get(`/v1/stories?minPosition=${answer('ChangedReport', changed).position ?? ''}`);
    expect((await desk.get(at, { 'if-none-match': etag })).status).toBe(200);
  });

  it('speaks Memento: time gate, memento and their neighbours', async () => {
    const at = '/v1/stories/bridge/view';
    const asked = { 'accept-datetime': 'Fri, 05 Mar 2021 23:30:00 GMT' };
    const memento = await desk.get(at, asked);
    expect(memento.headers).toMatchObject({
      'memento-datetime': 'Fri, 05 Mar 2021 23:30:00 GMT',
      'content-location': '/v1/stories/bridge/view?asOf=2021-03-05T23%3A30%3A00.000Z',
      vary: 'accept-datetime',
    });
    expect(memento.headers['link']).toContain('</v1/stories/bridge/view>; rel="original timegate"');
    expect(memento.headers['link']).toContain('rel="next memento"; datetime="Sat, 06 Mar 2021 22:59:59 GMT"');
    expect(answer('View', memento).reports?.map(({ known }) => known)).toEqual(['definite', 'possible']);
    const located = await desk.get(memento.headers['content-location'] ?? '');
    expect(answer('View', located).reports).toEqual(answer('View', memento).reports);
    expect(located.headers['memento-datetime']).toBe('Fri, 05 Mar 2021 23:30:00 GMT');
    for (const wrong of ['yesterday', 'Mon, 05 Mar 2021 23:30:00 GMT', 'Tue, 30 Feb 2021 00:00:00 GMT']) {
      expect(refusal(await desk.get(at, { 'accept-datetime': wrong }), 400, 'invalid-parameter').field).toBe(
        'Accept-Datetime',
      );
    }
    expect((await desk.get(at)).headers['memento-datetime']).toBeUndefined();
  });

  it('answers a point that has not come as of now, and says so', async () => {
    const view = answer('View', await desk.get('/v1/stories/bridge/view?asOf=2999-01-01'));
    expect(Date.parse(view.asOf)).toBeLessThanOrEqual(Date.now());
    expect(view.notes.join(' ')).toContain('2999');
  });

  it('waits for a position, and gives up on one that does not come', async () => {
    refusal(await desk.get('/v1/stories?minPosition=nonsense'), 400, 'invalid-parameter');
    expect(answer('View', await desk.get(`/v1/stories/bridge/view?minPosition=${position}`)).reports).toHaveLength(2);
  });

  it('lists claims and conflicts in pages, narrowed as asked', async () => {
    const first = answer('ClaimList', await desk.get('/v1/stories/bridge/claims?limit=2'));
    expect(first.claims).toHaveLength(2);
    const cursor = encodeURIComponent(first.nextCursor ?? '');
    const second = answer('ClaimList', await desk.get(`/v1/stories/bridge/claims?limit=2&cursor=${cursor}`));
    expect(second.claims.map(({ id }) => id)).not.toEqual(first.claims.map(({ id }) => id));
    const alerts = answer('ConflictList', await desk.get('/v1/stories/bridge/conflicts?severity=alert&status=open'));
    expect(alerts.conflicts.map(({ kind }) => kind)).toContain('date');
    expect(answer('ConflictList', await desk.get('/v1/stories/bridge/conflicts?status=dismissed')).conflicts).toEqual(
      [],
    );
    const [one] = alerts.conflicts;
    expect(answer('Conflict', await desk.get(`/v1/conflicts/${one?.id ?? ''}`)).sides).toHaveLength(2);
  });

  it('shows a report, a diff, a timeline on each axis, and origins', async () => {
    expect(answer('Report', await desk.get(`/v1/reports/${reportId}`)).text).toBe(secondReport.text);
    expect(answer('Report', await desk.get(`/v1/reports/${reportId}?revision=1`)).revision).toBe(1);
    const diff = answer('Diff', await desk.get('/v1/stories/bridge/diff?from=2021-03-05&to=2021-03-06'));
    expect(diff.added.every(({ outlet }) => outlet === 'Velden Post')).toBe(true);
    expect(diff.contradicted.map(({ conflict }) => conflict.kind)).toContain('date');
    for (const axis of ['known', 'happened', 'recorded']) {
      const { entries } = answer('Timeline', await desk.get(`/v1/stories/bridge/timeline?axis=${axis}`));
      expect(entries.length).toBeGreaterThan(0);
    }
    expect(answer('Origins', await desk.get('/v1/stories/bridge/origins')).reports).toHaveLength(2);
  });

  it('extracts without storing', async () => {
    const before = answer('Story', await desk.get('/v1/stories/bridge')).lastSequence;
    const read = await desk.post('/v1/extract', { text: firstReport.text, outlet: 'X', published: '2021-03-05' });
    expect(read.status).toBe(200);
    const { text, claims, dates } = answer('Extraction', read);
    for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    expect(dates.map(({ value }) => value)).toContain('2021-03-03');
    expect(answer('Story', await desk.get('/v1/stories/bridge')).lastSequence).toBe(before);
  });
});
