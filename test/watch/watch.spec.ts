import { type PublishedReport } from '#commands';
import { applierFor } from '#event-feed';
import { WatchConsumer } from '#watch';
import {
  ChangeClaim,
  ChangeClaimHandler,
  ChangeReport,
  ChangeReportHandler,
  MoveReport,
  MoveReportHandler,
} from '../../libs/commands/src/report-commands.js';
import { fileReport, openStory } from '../support/file-reports.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

const STORY = 'harlow-crash';
const FIRST = 'A bus overturned in Harlow on 4 January 2031. The crash in Harlow killed three people, police said.';
const SECOND = 'A bus overturned in Harlow on 6 January 2031. The crash in Harlow killed three people, police said.';
const RELAYED =
  'A bus overturned in Harlow on 4 January 2031, according to the Harlow Post. The crash in Harlow killed three people, police said.';

interface Told {
  readonly type: string;
  readonly data: {
    readonly kind?: string;
    readonly severity?: string;
    readonly claimId?: string;
    readonly causedBy?: string | null;
    readonly reportId?: string;
  };
}

describe('the standing watch', () => {
  let newsroom: Newsroom;
  beforeEach(async () => {
    newsroom = await openNewsroom('2031-01-20T09:00:00.000Z');
    for (const storyId of [STORY, 'elsewhere']) await openStory(newsroom, storyId);
  });
  afterEach(() => newsroom.close());

  const publish = (outlet: string, text: string, published: string): Promise<PublishedReport> =>
    fileReport(newsroom, { storyId: STORY, outlet, text, published });
  const events = async (...types: string[]): Promise<Told[]> =>
    (await newsroom.store.readPartition(STORY, { limit: 1000 }))
      .filter(({ type }) => types.includes(type))
      .map(({ type, data }) => ({ type, data }));
  /** Kinds of the alerts; notices are for the digest and change with the rules. */
  const kinds = async (): Promise<(string | undefined)[]> =>
    (await events('ConflictDetected')).filter(({ data }) => data.severity === 'alert').map(({ data }) => data.kind);
  /** Lets one watch see the whole story, in runs of the given length. */
  async function watched(run = 500): Promise<void> {
    const { pool, store, services } = newsroom;
    const applier = applierFor(pool, store, new WatchConsumer({ pool, store, texts: services.texts }));
    for (let after = 0; ;) {
      const next = await store.readPartition(STORY, { after, limit: run });
      if (next.length === 0) return;
      await applier.apply(next);
      after += next.length;
    }
  }

  it('finds a date that two outlets give differently', async () => {
    await publish('Harlow Post', FIRST, '2031-01-08');
    await publish('Lindow Wire', SECOND, '2031-01-09');
    await watched();
    expect(await kinds()).toEqual(['date']);
  });

  it('finds the same, under the same ids, wherever a batch ends, and nothing more when it sees all again', async () => {
    await publish('Harlow Post', FIRST, '2031-01-08');
    await publish('Lindow Wire', SECOND, '2031-01-09');
    await watched(1);
    const found = await newsroom.store.readPartition(STORY, { limit: 1000 });
    await watched();
    expect(await newsroom.store.readPartition(STORY, { limit: 1000 })).toEqual(found);
    await newsroom.pool.query(
      'TRUNCATE watch.candidate, watch.claim_key, watch.report, watch.conflict, watch.side_claim',
    );
    await newsroom.pool.query("DELETE FROM event_feed.checkpoint WHERE consumer = 'watch'");
    await watched();
    expect((await newsroom.store.readPartition(STORY, { limit: 1000 })).map(({ id }) => id)).toEqual(
      found.map(({ id }) => id),
    );
  });

  it('appends once, though two processes watch', async () => {
    await publish('Harlow Post', FIRST, '2031-01-08');
    await publish('Lindow Wire', SECOND, '2031-01-09');
    await Promise.all([watched(3), watched(5)]);
    expect(await kinds()).toEqual(['date']);
    const placed = (await events('ClaimPlaced')).map(({ data }) => data.claimId);
    expect(new Set(placed).size).toBe(placed.length);
  });

  it('carries a retraction to those who credit the outlet, and to nobody else', async () => {
    const { claimIds } = await publish('Harlow Post', FIRST, '2031-01-08');
    const relayed = await publish('Radio Orrin', RELAYED, '2031-01-09');
    await publish('Lindow Wire', FIRST.replace('A bus', 'One bus'), '2031-01-09');
    await watched();
    const dated = await dateClaim(claimIds);
    await new ChangeClaimHandler(newsroom.services).execute(
      new ChangeClaim(
        dated,
        { kind: 'retract-claim', claimId: dated, note: 'wrong day', published: null },
        newsroom.context,
      ),
    );
    await watched();
    const retracted = await events('ClaimRetracted');
    expect(retracted.map(({ data }) => data.reportId).sort()).toEqual(
      [dated.slice(0, dated.lastIndexOf('.')), relayed.reportId].sort(),
    );
    expect(retracted[1]?.data.causedBy).toEqual(expect.any(String));
  });

  it('lets a conflict lapse when the report behind one side is withdrawn, and keeps its sides for the time before', async () => {
    await publish('Harlow Post', FIRST, '2031-01-08');
    const { reportId } = await publish('Lindow Wire', SECOND, '2031-01-09');
    await watched();
    await new ChangeReportHandler(newsroom.services).execute(
      new ChangeReport(reportId, { kind: 'withdraw', note: '', published: null }, newsroom.context),
    );
    await watched();
    expect((await events('ConflictLapsed', 'ConflictSideRemoved')).map(({ type }) => type)).toEqual(['ConflictLapsed']);
  });

  it('removes a side whose report was moved to another story', async () => {
    await publish('Harlow Post', FIRST, '2031-01-08');
    const { reportId } = await publish('Lindow Wire', SECOND, '2031-01-09');
    await watched();
    await new MoveReportHandler(newsroom.services).execute(new MoveReport(reportId, 'elsewhere', newsroom.context));
    await watched();
    expect((await events('ConflictSideRemoved')).map(({ type }) => type)).toEqual(['ConflictSideRemoved']);
  });

  /** Of a report's claims the one that dates the crash. */
  async function dateClaim(claimIds: readonly string[]): Promise<string> {
    const { rows } = await newsroom.pool.query<{ claim_id: string }>(
      "SELECT claim_id FROM watch.candidate WHERE claim_id = ANY($1) AND claim->'aspect'->>'slot' = 'when'",
      [claimIds],
    );
    return rows[0]?.claim_id ?? 'the report dates nothing';
  }
});
