import { answer, refusal, serve, type DeskServer } from './desk-server.js';

describe('reading a text for a story', () => {
  let desk: DeskServer;
  beforeAll(async () => {
    desk = await serve();
    await desk.post('/v1/stories', {
      id: 'ferry',
      title: 'The ferry at Lund Sound',
      timeZone: 'Pacific/Auckland',
      aliases: [{ name: 'Lund Harbour Authority', also: ['the Quaymasters'] }],
    });
  });
  afterAll(() => desk.close());

  const report = {
    outlet: 'Sound Courier',
    title: 'Ferry sank, Quaymasters say',
    published: '2021-03-02T20:30:00Z',
    kind: 'article',
    text: [
      'The ferry Marrel sank on Tuesday, the Quaymasters said.',
      'At least 12 people were injured yesterday, the Lund Harbour Authority said.',
      'The Quaymasters declined to comment on the cause.',
    ].join('\n\n'),
  };

  it('finds what filing finds, in the zone and with the names of the story', async () => {
    const read = answer('Extraction', await desk.post('/v1/extract', { ...report, story: 'ferry' }));
    const filed = await desk.post('/v1/stories/ferry/reports', report);
    expect(filed.status).toBe(201);
    await desk.caughtUp('ferry');
    const { claims } = answer('ClaimList', await desk.get('/v1/stories/ferry/claims?limit=200'));
    const told = ({
      evidence,
      aspect,
      value,
      occurred,
      attribution,
      stance,
    }: (typeof claims)[number] | (typeof read.claims)[number]) =>
      JSON.stringify({
        evidence: [evidence.start, evidence.end],
        question: aspect.question,
        value: value.display,
        occurred,
        speakers: attribution.map(({ speaker }) => speaker),
        stance,
      });
    expect(claims.length).toBeGreaterThan(2);
    expect(read.claims.map(told).sort()).toEqual(claims.map(told).sort());
    // In UTC it was still that Tuesday itself; in the zone of the story it was the day before.
    expect(read.dates.map(({ value }) => value)).toContain('2021-03-02');
    const alone = answer('Extraction', await desk.post('/v1/extract', report));
    expect(alone.claims.map(told).sort()).not.toEqual(read.claims.map(told).sort());
  });

  it('says so where there is no such story', async () => {
    refusal(await desk.post('/v1/extract', { text: report.text, story: 'none-such' }), 404, 'unknown-story');
  });
});
