import { ServerRuntime } from '../../apps/server/src/runtime/server-runtime.js';
import { answer, bridgeStory, firstReport, refusal, secondReport, serve, type DeskServer } from './desk-server.js';

describe('commands over HTTP', () => {
  let desk: DeskServer;
  let reportId: string;
  let claimIds: string[];

  beforeAll(async () => {
    desk = await serve();
    expect((await desk.post('/v1/stories', bridgeStory)).status).toBe(201);
    const filed = await desk.post('/v1/stories/bridge/reports', firstReport);
    expect(filed.status).toBe(201);
    ({ reportId, claimIds } = answer('PublishedReport', filed));
  });

  afterAll(() => desk.close());

  it('opens a story once, and says where it is', async () => {
    const again = await desk.post('/v1/stories', bridgeStory);
    expect(again.status).toBe(200);
    expect(answer('ChangedStory', again).storyId).toBe('bridge');
    expect(again.headers['location']).toBe('/v1/stories/bridge');
  });

  it('names a story by its title where no id is given', async () => {
    const opened = await desk.post('/v1/stories', { title: 'Fire in Velden!', timeZone: 'UTC' });
    expect(answer('ChangedStory', opened).storyId).toBe('fire-in-velden');
  });

  it('refuses the id of another story, and another zone of the same', async () => {
    refusal(await desk.post('/v1/stories', { ...bridgeStory, title: 'Another' }), 409, 'story-exists');
    const zone = await desk.post('/v1/stories', { ...bridgeStory, timeZone: 'Asia/Tokyo' });
    expect(refusal(zone, 409, 'time-zone-fixed').detail).toContain('Europe/Berlin');
  });

  it('adds an alias once', async () => {
    const alias = { name: 'Halm & Sons', also: ['Halm'] };
    expect((await desk.post('/v1/stories/bridge/aliases', alias)).status).toBe(201);
    expect((await desk.post('/v1/stories/bridge/aliases', alias)).status).toBe(200);
  });

  it('files a report once, with the same ids again', async () => {
    const again = await desk.post('/v1/stories/bridge/reports', firstReport);
    expect(again.status).toBe(200);
    expect(answer('PublishedReport', again)).toMatchObject({ reportId, claimIds });
    expect(claimIds.length).toBeGreaterThan(2);
  });

  it('points a report with the same address and another text to its correction', async () => {
    const body = { ...secondReport, url: 'https://post.example/bridge' };
    expect((await desk.post('/v1/stories/bridge/reports', body)).status).toBe(201);
    const other = await desk.post('/v1/stories/bridge/reports', { ...body, text: `${body.text} More.` });
    expect(refusal(other, 409, 'text-differs').detail).toContain('correction');
  });

  it('carries out a request once for its Idempotency-Key, and refuses another under it', async () => {
    const key = { 'idempotency-key': 'k-1' };
    const body = { ...secondReport, outlet: 'Halm Weekly' };
    const [first, repeated] = [
      await desk.post('/v1/stories/bridge/reports', body, key),
      await desk.post('/v1/stories/bridge/reports', body, key),
    ];
    expect([first.status, repeated.status]).toEqual([201, 201]);
    expect(repeated.body).toEqual(first.body);
    const other = await desk.post('/v1/stories/bridge/reports', { ...body, outlet: 'Other' }, key);
    refusal(other, 422, 'key-reused');
    expect((await desk.post('/v1/stories/bridge/reports', body, { ...key, 'x-dateline-editor': 'ida' })).status).toBe(
      200,
    );
  });

  it('records who did it and under which correlation id', async () => {
    const claimId = claimIds[0] ?? '';
    const headers = { 'x-dateline-editor': 'ida', 'x-correlation-id': 'trace-7' };
    const done = await desk.post(`/v1/claims/${claimId}/verdict`, { verdict: 'disputed', note: 'Two days.' }, headers);
    expect(done.status).toBe(201);
    expect(done.headers['x-correlation-id']).toBe('trace-7');
    const { position } = answer('ChangedReport', done);
    const history = await desk.get(`/v1/claims/${claimId}/history?minPosition=${position ?? ''}`);
    const entry = answer('ClaimHistory', history).entries.at(-1);
    expect(entry).toMatchObject({ type: 'VerdictRecorded', by: { kind: 'editor', name: 'ida' } });
    const { services } = desk.app.get(ServerRuntime);
    const events = await services.store.load(`report-${reportId}`);
    expect(events.at(-1)?.metadata['correlationId']).toBe('trace-7');
  });

  it('refuses a change on what has changed since, and changes what was seen', async () => {
    const claimId = claimIds[1] ?? '';
    const seen = (await desk.get(`/v1/claims/${claimId}`)).headers['etag'] ?? '';
    const verdict = { verdict: 'true', note: '' };
    const first = await desk.post(`/v1/claims/${claimId}/verdict`, verdict, { 'if-match': seen });
    expect(first.status).toBe(201);
    const stale = await desk.post(
      `/v1/claims/${claimId}/verdict`,
      { verdict: 'false', note: '' },
      { 'if-match': seen },
    );
    refusal(stale, 412, 'stale-version');
    const fresh = { 'if-match': first.headers['etag'] ?? '' };
    expect((await desk.post(`/v1/claims/${claimId}/verdict`, { verdict: 'false', note: '' }, fresh)).status).toBe(201);
  });

  it('accepts, amends, moves and retracts a claim', async () => {
    const claimId = claimIds[2] ?? '';
    const at = `/v1/claims/${claimId}`;
    expect((await desk.post(`${at}/acceptance`, {})).status).toBe(201);
    expect((await desk.post(`${at}/acceptance`, {})).status).toBe(200);
    const amended = await desk.post(`${at}/amendment`, {
      certainty: 'possible',
      value: { type: 'date', edtf: '2021-03-03' },
      occurred: '2021-03',
      note: 'Read too narrowly.',
    });
    expect(amended.status).toBe(201);
    const moved = await desk.post(`${at}/move`, { questionId: 'question-9' });
    expect(moved.status).toBe(201);
    const retracted = await desk.post(`${at}/retraction`, { note: 'Withdrawn.', published: '2021-03-09' });
    expect(retracted.status).toBe(201);
    const { position } = answer('ChangedReport', retracted);
    const claim = answer('Claim', await desk.get(`${at}?minPosition=${position ?? ''}`));
    expect(claim).toMatchObject({
      certainty: 'possible',
      questionId: 'question-9',
      acceptedBy: 'desk',
      value: { type: 'date', precision: 'day' },
      occurred: { edtf: '2021-03' },
    });
    const before = answer('Claim', await desk.get(`${at}?asOf=2021-03-08`));
    const after = answer('Claim', await desk.get(`${at}?asOf=2021-03-09`));
    expect([before.standing, after.standing]).toEqual(['current', 'retracted']);
  });

  it('drops a claim that was misread, so that it is no longer told of', async () => {
    const filed = await desk.post('/v1/stories/bridge/reports', { ...secondReport, outlet: 'Halm Courier' });
    const [claimId = ''] = answer('PublishedReport', filed).claimIds;
    const dropped = await desk.post(`/v1/claims/${claimId}/drop`, { note: 'Nobody says so.' });
    expect(dropped.status).toBe(201);
    const { position } = answer('ChangedReport', dropped);
    refusal(await desk.get(`/v1/claims/${claimId}?minPosition=${position ?? ''}`), 404, 'unknown-claim');
    refusal(await desk.post(`/v1/claims/${claimId}/drop`, { note: '' }), 404, 'unknown-claim');
  });

  it('names the part of a value that does not fit', async () => {
    const at = `/v1/claims/${claimIds[0] ?? ''}/amendment`;
    const problem = refusal(
      await desk.post(at, { value: { type: 'time', fromMinute: 1440 }, note: '' }),
      422,
      'invalid-body',
    );
    expect(problem.errors?.map(({ field }) => field)).toEqual(['value.fromMinute']);
    refusal(await desk.post(at, { value: { type: 'date', edtf: '2021-02-30' }, note: '' }), 422, 'invalid-date');
  });

  it('enters a claim by hand, on a report or on a note of its own', async () => {
    const quoted = 'the bridge had been closed to lorries for a year';
    const entered = await desk.post('/v1/stories/bridge/claims', {
      reportId,
      evidence: { text: quoted },
      aspect: { slot: 'stage', question: 'Was the bridge open?' },
      note: 'Missed by the reader.',
    });
    expect(entered.status).toBe(201);
    const claim = answer('EnteredClaim', entered);
    expect(claim.reportId).toBe(reportId);
    const shown = answer('Claim', await desk.get(`/v1/claims/${claim.claimId}?minPosition=${claim.position ?? ''}`));
    expect(shown.evidence.text).toBe(quoted);
    expect(shown.value).toMatchObject({ type: 'text', display: quoted });
    const noted = await desk.post('/v1/stories/bridge/claims', {
      evidence: { text: 'A reader phoned and said that a barge had struck the bridge.' },
      note: 'By telephone.',
    });
    const { reportId: noteId, claimId, position } = answer('EnteredClaim', noted);
    const note = answer('Report', await desk.get(`/v1/reports/${noteId}?minPosition=${position ?? ''}`));
    expect(note).toMatchObject({ kind: 'note', claimIds: [claimId] });
    const missing = { reportId, evidence: { text: 'words that nobody wrote' }, note: '' };
    refusal(await desk.post('/v1/stories/bridge/claims', missing), 422, 'span-outside-text');
    refusal(await desk.post('/v1/stories/bridge/claims', { reportId, note: '' }), 422, 'invalid-body');
  });

  it('corrects, redacts, moves and withdraws a report', async () => {
    const filed = await desk.post('/v1/stories/bridge/reports', { ...secondReport, outlet: 'Lindow Gazette' });
    const { reportId: id } = answer('PublishedReport', filed);
    const at = `/v1/reports/${id}`;
    const text = secondReport.text.replace('March 2', 'March 3');
    const corrected = await desk.post(`${at}/correction`, { text, note: 'The day.', published: '2021-03-07' });
    expect(corrected.status).toBe(201);
    refusal(await desk.post(`${at}/correction`, { text, note: '' }), 409, 'text-unchanged');
    const position = answer('ChangedReport', corrected).position ?? '';
    const now = answer('Report', await desk.get(`${at}?minPosition=${position}`));
    expect(now).toMatchObject({ revision: 2, text, standing: 'corrected' });
    const then = answer('Report', await desk.get(`${at}?asOf=2021-03-06`));
    expect(then).toMatchObject({ revision: 1, text: secondReport.text });
    const span = { start: 0, end: 6 };
    const redacted = await desk.post(`${at}/redaction`, { spans: [span], note: 'By order.' });
    const shown = answer(
      'Report',
      await desk.get(`${at}?minPosition=${answer('ChangedReport', redacted).position ?? ''}`),
    );
    expect(shown.text?.startsWith('██████')).toBe(true);
    refusal(
      await desk.post(`${at}/redaction`, { spans: [{ start: 0, end: 99_999 }], note: '' }),
      422,
      'span-outside-text',
    );
    await desk.post('/v1/stories', { id: 'other', title: 'Other', timeZone: 'UTC' });
    const moved = await desk.post(`${at}/move`, { story: 'other' });
    expect(moved.status).toBe(201);
    refusal(await desk.post(`${at}/move`, { story: 'nowhere' }), 404, 'unknown-story');
    const withdrawn = await desk.post(`${at}/withdrawal`, { note: 'Pulled.', published: '2021-03-10' });
    expect(withdrawn.status).toBe(201);
    refusal(await desk.post(`${at}/withdrawal`, { note: 'Again.' }), 409, 'already-withdrawn');
    const last = answer('ChangedReport', withdrawn).position ?? '';
    const end = answer('Report', await desk.get(`${at}?minPosition=${last}`));
    expect(end).toMatchObject({ story: 'other', standing: 'withdrawn' });
  });

  it('reads a report again without changing what the rules still find', async () => {
    const filed = await desk.post('/v1/stories/bridge/reports', { ...firstReport, outlet: 'Harlow Echo' });
    const again = await desk.post(`/v1/reports/${answer('PublishedReport', filed).reportId}/reextraction`);
    expect(again.status).toBe(200);
  });

  it('confirms and cuts an edge of the lineage', async () => {
    await desk.post('/v1/stories', { id: 'copies', title: 'Copies', timeZone: 'UTC' });
    await desk.post('/v1/stories/copies/reports', firstReport);
    await desk.post('/v1/stories/copies/reports', {
      outlet: 'Harlow Echo',
      published: '2021-03-06',
      text: 'The old bridge at Orrin collapsed on March 3, the Orrin Courier reported. Four people were injured in the collapse, the Orrin Courier reported.',
    });
    await desk.caughtUp('copies');
    const { edges } = answer('Origins', await desk.get('/v1/stories/copies/origins'));
    const [edge] = edges;
    if (!edge) throw new Error('The copies of one text share no origin.');
    const at = `/v1/origins/${edge.id}`;
    expect((await desk.post(`${at}/confirmation`, { note: 'Asked them.' })).status).toBe(201);
    const cut = await desk.post(`${at}/cut`, { note: 'They deny it.' });
    const position = answer('Position', cut).position ?? '';
    const after = answer('Origins', await desk.get(`/v1/stories/copies/origins?minPosition=${position}`));
    expect(after.edges.find(({ id }) => id === edge.id)?.cut).toBe(true);
    refusal(await desk.post('/v1/origins/none/cut', { note: '' }), 404, 'unknown-edge');
  });
});
