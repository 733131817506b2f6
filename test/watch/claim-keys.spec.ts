import { type PublishedReport } from '#commands';
import { applierFor } from '#event-feed';
import { migrate } from '#read-model';
import { WatchConsumer, watchMigrations } from '#watch';
import { ChangeClaim, ChangeClaimHandler } from '../../libs/commands/src/report-commands.js';
import { fileReport, openStory } from '../support/file-reports.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

const STORY = 'harlow-crash';
const TEXT = 'A bus overturned in Harlow on 4 January 2031. The crash in Harlow killed three people, police said.';

describe('index keys of claims', () => {
  let newsroom: Newsroom;
  let filed: PublishedReport;
  beforeEach(async () => {
    newsroom = await openNewsroom('2031-01-20T09:00:00.000Z');
    await openStory(newsroom, STORY);
    filed = await fileReport(newsroom, { storyId: STORY, outlet: 'Harlow Post', text: TEXT, published: '2031-01-09' });
    await watched();
  });
  afterEach(() => newsroom.close());

  async function watched(): Promise<void> {
    const { pool, store, services } = newsroom;
    const events = await store.readPartition(STORY, { limit: 500 });
    await applierFor(pool, store, new WatchConsumer({ pool, store, texts: services.texts })).apply(events);
  }
  /** Claims and the hashes under which they are found. */
  async function entries(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await newsroom.pool.query<{ claim_id: string; hashes: string[] }>(
      'SELECT claim_id, array_agg(hash::text ORDER BY hash) AS hashes FROM watch.claim_key GROUP BY claim_id',
    );
    return new Map(rows.map(({ claim_id, hashes }) => [claim_id, hashes]));
  }
  /** What the entries must be by the keys that stand with the claims. */
  async function standing(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await newsroom.pool.query<{ claim_id: string; hashes: string[] }>(
      `SELECT claim_id, array_agg(hash::text ORDER BY hash) AS hashes
         FROM watch.candidate CROSS JOIN LATERAL unnest(keys) AS key
        CROSS JOIN LATERAL (SELECT hashtextextended(key, hashtextextended(story_id, 0)) AS hash) AS hashed
        GROUP BY claim_id`,
    );
    return new Map(rows.map(({ claim_id, hashes }) => [claim_id, hashes]));
  }
  const change = (claimId: string, how: ConstructorParameters<typeof ChangeClaim>[1]) =>
    new ChangeClaimHandler(newsroom.services).execute(new ChangeClaim(claimId, how, newsroom.context));

  it('have an entry each for every claim', async () => {
    const found = await entries();
    expect([...found.keys()].sort()).toEqual([...filed.claimIds].sort());
    expect(found).toEqual(await standing());
  });

  it('go with a claim that is dropped', async () => {
    const [dropped = ''] = filed.claimIds;
    await change(dropped, { kind: 'drop-claim', claimId: dropped, note: 'misread' });
    await watched();
    const found = await entries();
    expect(found.has(dropped)).toBe(false);
    expect(found.size).toBe(filed.claimIds.length - 1);
  });

  it('are those of what an amended claim says now', async () => {
    const before = await entries();
    const { rows } = await newsroom.pool.query<{ claim_id: string }>(
      "SELECT claim_id FROM watch.candidate WHERE claim #>> '{event,head}' IS NOT NULL AND claim -> 'aspect' ->> 'slot' = 'when'",
    );
    const amended = rows[0]?.claim_id ?? '';
    await change(amended, { kind: 'amend-claim', claimId: amended, changes: { event: null }, note: 'no event' });
    await watched();
    const found = await entries();
    expect(found.get(amended)).not.toEqual(before.get(amended));
    expect(found).toEqual(await standing());
  });

  it('are moved from the table that held them in full', async () => {
    const before = await entries();
    await newsroom.pool.query(`
      CREATE TABLE watch.candidate_key (
        story_id text NOT NULL, key text NOT NULL, recorded_order bigint NOT NULL, claim_id text NOT NULL,
        PRIMARY KEY (story_id, key, recorded_order, claim_id)
      );
      INSERT INTO watch.candidate_key
      SELECT story_id, key, recorded_order, claim_id FROM watch.candidate CROSS JOIN LATERAL unnest(keys) AS key;
      ALTER TABLE watch.candidate DROP COLUMN keys;
      DROP TABLE watch.claim_key;
      DELETE FROM room_migration WHERE name = 'watch_0003_claim_keys'`);
    expect(await migrate(newsroom.url, watchMigrations)).toEqual(['watch_0003_claim_keys']);
    expect(await entries()).toEqual(before);
    expect(await standing()).toEqual(before);
  });
});
