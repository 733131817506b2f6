import {
  CommandServices,
  IdempotencyKeys,
  KeyInFlightError,
  KeyReusedError,
  StaleVersionError,
  type CommandContext,
  type ReportFiling,
} from '#commands';
import { reportStream } from '#story';
import { PublishReport, PublishReportHandler } from '../../libs/commands/src/publish-report.js';
import {
  ChangeClaim,
  ChangeClaimHandler,
  ChangeReport,
  ChangeReportHandler,
  CorrectReport,
  CorrectReportHandler,
  MoveReport,
  MoveReportHandler,
} from '../../libs/commands/src/report-commands.js';
import { OpenStory, OpenStoryHandler } from '../../libs/commands/src/story-commands.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

const TEXT =
  'HARLOW (NWS) - Three people died when a bus overturned in Harlow on 4 January 2031, police said.\n\nThe company declined to comment.';
const CORRECTED = TEXT.replace('Three people', 'Four people');

describe('commands on a real database', () => {
  let newsroom: Newsroom;
  let context: CommandContext;
  const filing = (storyId: string, more: Partial<ReportFiling> = {}): ReportFiling => ({
    storyId,
    text: TEXT,
    outlet: { name: 'Harlow Post', basis: 'stated' },
    title: null,
    url: null,
    kind: 'article',
    published: null,
    corrects: null,
    outletIfUnknown: 'unknown',
    ...more,
  });
  const open = (storyId: string) =>
    new OpenStoryHandler(newsroom.services).execute(
      new OpenStory(
        { storyId, title: storyId, timeZone: 'Europe/London', aliases: [], ownOutlet: null, collected: '2031-01-09' },
        context,
      ),
    );
  const publish = (of: ReportFiling, by: CommandContext = context) =>
    new PublishReportHandler(newsroom.services).execute(new PublishReport(of, by));
  const keyed = (key: string, bodyHash: string): CommandContext => ({
    ...context,
    idempotency: { principal: 'desk', route: 'POST /reports', key, bodyHash },
  });

  beforeAll(async () => {
    newsroom = await openNewsroom('2031-01-10T09:00:00.000Z');
    ({ context } = newsroom);
    await open('harlow-crash');
    await open('lindow-crash');
  });
  afterAll(() => newsroom.close());

  it('refuses a report for a story that nobody opened', async () => {
    await expect(publish(filing('nowhere'))).rejects.toMatchObject({ code: 'unknown-story', field: 'storyId' });
  });

  it('gives the same report the same ids and records it once', async () => {
    const first = await publish(filing('harlow-crash'));
    const again = await publish(filing('harlow-crash'));
    expect(first.changed).toBe(true);
    expect(first.claimIds.length).toBeGreaterThan(1);
    expect(again).toEqual({ ...first, changed: false });
  });

  it('records a report once when many send it at the same time', async () => {
    const of = filing('harlow-crash', { outlet: { name: 'Lindow Wire', basis: 'stated' } });
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, turn) => publish(of, { ...context, correlationId: `c${String(turn)}` })),
    );
    expect(answers.filter(({ changed }) => changed)).toHaveLength(1);
    const events = await newsroom.store.load(reportStream(answers[0]?.reportId ?? ''));
    expect(events.filter(({ type }) => type === 'ReportPublished')).toHaveLength(1);
  });

  it('answers a repeated Idempotency-Key with the first answer, and refuses it for another body', async () => {
    const of = filing('harlow-crash', { outlet: { name: 'Radio Orrin', basis: 'stated' } });
    const first = await publish(of, keyed('k1', 'body'));
    expect(await publish(of, keyed('k1', 'body'))).toEqual(first);
    await expect(publish(of, keyed('k1', 'other'))).rejects.toThrow(KeyReusedError);
  });

  it('says that the first request is still under way', async () => {
    const of = filing('harlow-crash', { outlet: { name: 'The Mere Times', basis: 'stated' } });
    const { idempotency } = keyed('k2', 'body');
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const first = newsroom.services.keys.once(idempotency, () => asked.then(() => publish(of)));
    await expect(publish(of, keyed('k2', 'body'))).rejects.toThrow(KeyInFlightError);
    answer();
    expect(await first).toMatchObject({ changed: true });
  });

  it('records under one key once, though two processes carry it out together', async () => {
    const of = filing('harlow-crash', { outlet: { name: 'Two Desks', basis: 'stated' } });
    const { store, texts, clock } = newsroom.services;
    const elsewhere = new CommandServices(store, texts, new IdempotencyKeys(newsroom.pool), clock);
    const other = new PublishReportHandler(elsewhere);
    const answers = await Promise.all([
      publish(of, keyed('k3', 'body')),
      other.execute(new PublishReport(of, keyed('k3', 'body'))),
    ]);
    expect(answers[0].reportId).toBe(answers[1].reportId);
    const events = await newsroom.store.load(reportStream(answers[0].reportId));
    expect(events.filter(({ type }) => type === 'ReportPublished')).toHaveLength(1);
  });

  it('refuses a change on a version that the client did not see', async () => {
    const { reportId } = await publish(filing('harlow-crash'));
    const stale = new ChangeReport(
      reportId,
      { kind: 'withdraw', note: '', published: null },
      { ...context, expectedVersion: 1 },
    );
    await expect(new ChangeReportHandler(newsroom.services).execute(stale)).rejects.toThrow(StaleVersionError);
  });

  it('keeps both texts of a corrected report and corrects the claims that no longer stand', async () => {
    const { reportId, claimIds } = await publish(filing('lindow-crash'));
    const correction = { text: CORRECTED, note: 'the toll was wrong', published: null };
    const corrected = await new CorrectReportHandler(newsroom.services).execute(
      new CorrectReport(reportId, correction, context),
    );
    expect(corrected.claimIds.length).toBeGreaterThan(0);
    const events = await newsroom.store.load(reportStream(reportId));
    const ended = events.filter(({ type }) => type === 'ClaimCorrected').map(({ data }) => data['claimId']);
    expect(claimIds).toEqual(expect.arrayContaining(ended));
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.length).toBeLessThan(claimIds.length);
    expect(await newsroom.services.texts.read(reportId, 1)).toBe(TEXT);
    expect(await newsroom.services.texts.read(reportId, 2)).toBe(CORRECTED);
  });

  it('blanks a redacted span in every revision and leaves the rest where it was', async () => {
    const { reportId } = await publish(filing('lindow-crash', { outlet: { name: 'Harlow Echo', basis: 'stated' } }));
    const redact = new ChangeReport(
      reportId,
      { kind: 'redact', spans: [{ start: 0, end: 6 }], note: 'a name' },
      context,
    );
    await new ChangeReportHandler(newsroom.services).execute(redact);
    expect(await newsroom.services.texts.read(reportId, 1)).toBe(`██████${TEXT.slice(6)}`);
  });

  it('moves a report with its claims in one append and goes on in the new story', async () => {
    const { reportId, claimIds } = await publish(
      filing('harlow-crash', { outlet: { name: 'Mover', basis: 'stated' } }),
    );
    await new MoveReportHandler(newsroom.services).execute(new MoveReport(reportId, 'lindow-crash', context));
    const claimId = claimIds[0] ?? '';
    await new ChangeClaimHandler(newsroom.services).execute(
      new ChangeClaim(claimId, { kind: 'accept-claim', claimId }, context),
    );
    const events = await newsroom.store.load(reportStream(reportId));
    expect(events.slice(-3).map(({ type, partition }) => `${type} ${partition}`)).toEqual([
      'ReportUnfiled harlow-crash',
      'ReportFiled lindow-crash',
      'ClaimAccepted lindow-crash',
    ]);
  });
});
