import { applierFor } from '#event-feed';
import { migrate } from '#read-model';
import { rescrutinise, WatchConsumer, watchMigrations } from '#watch';
import { type PublishedReport } from '#commands';
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
const EQUAL = 90;

const onDay = (day: number): string =>
  `A bus overturned in Harlow on ${String(day)} January 2031. The crash in Harlow on ${String(day)} January 2031 killed three people on their way to the market.`;

/** A story in a database of its own. */
class Desk {
  constructor(readonly newsroom: Newsroom) {}

  static async open(): Promise<Desk> {
    const desk = new Desk(await openNewsroom('2031-01-20T09:00:00.000Z'));
    for (const storyId of [STORY, 'elsewhere']) await openStory(desk.newsroom, storyId);
    return desk;
  }

  publish(outlet: string, text: string): Promise<PublishedReport> {
    return fileReport(this.newsroom, { storyId: STORY, outlet, text, published: '2031-01-09' });
  }

  /** Two dates, one of them by many equal reports, in other words, and by one that credits another; a third by one. */
  async fileMany(): Promise<PublishedReport[]> {
    const filed = [
      await this.publish('Harlow Post', onDay(4)),
      await this.publish('Mere Times', `${onDay(4)} It rained.`),
    ];
    for (let index = 0; index < EQUAL; index++) filed.push(await this.publish(`Outlet ${String(index)}`, onDay(6)));
    filed.push(
      await this.publish('Lindow Wire', 'The bus that overturned in Harlow did so on 6 January 2031, a clerk said.'),
    );
    filed.push(
      await this.publish('Radio Orrin', `A bus overturned in Harlow on 4 January 2031, according to the Harlow Post.`),
    );
    filed.push(await this.publish('Velden Post', onDay(7)));
    return filed;
  }

  /** Takes back what some of them say, in each way that there is, and hears from more. */
  async takeBack(filed: readonly PublishedReport[]): Promise<void> {
    const { services, context } = this.newsroom;
    const [harlow, mere] = filed;
    const [some, other, velden] = [filed[5], filed[40], filed.at(-1)];
    if (!harlow || !mere || !some || !other || !velden) throw new Error('Too few reports were filed.');
    await new MoveReportHandler(services).execute(new MoveReport(velden.reportId, 'elsewhere', context));
    const withdrawn = { kind: 'withdraw', note: '', published: null } as const;
    await new ChangeReportHandler(services).execute(new ChangeReport(mere.reportId, withdrawn, context));
    for (const claimId of [...some.claimIds, ...harlow.claimIds]) {
      const retracted = { kind: 'retract-claim', claimId, note: 'wrong day', published: null } as const;
      await new ChangeClaimHandler(services).execute(new ChangeClaim(claimId, retracted, context));
    }
    for (const dropped of other.claimIds) {
      const drop = { kind: 'drop-claim', claimId: dropped, note: 'misread' } as const;
      await new ChangeClaimHandler(services).execute(new ChangeClaim(dropped, drop, context));
    }
    await this.publish('Outlet 7', `${onDay(6)} Nobody else was hurt.`);
    await this.publish('Orrin Courier', onDay(8));
  }

  /** @param run how many events the watch is given at a time, by a process that has just begun; all by one unless told */
  async watch(run?: number): Promise<void> {
    const { pool, store, services } = this.newsroom;
    const watching = () => applierFor(pool, store, new WatchConsumer({ pool, store, texts: services.texts }));
    const one = watching();
    for (let after = 0; ;) {
      const next = await store.readPartition(STORY, { after, limit: run ?? 500 });
      if (next.length === 0) return;
      await (run === undefined ? one : watching()).apply(next);
      after += next.length;
    }
  }

  /** What the watch has found, by event. */
  async found(): Promise<ReadonlyMap<string, unknown>> {
    const { rows } = await this.newsroom.pool.query<{ id: string; type: string; data: unknown }>(
      `SELECT id, type, data FROM event_store.event WHERE partition = $1 AND metadata #>> '{actor,name}' = 'watch' ORDER BY id`,
      [STORY],
    );
    return new Map(rows.map(({ id, type, data }) => [id, { type, data }]));
  }

  async sideClaims(): Promise<object[]> {
    const { rows } = await this.newsroom.pool.query<object>(
      'SELECT * FROM watch.side_claim ORDER BY conflict_id, side_key, claim_id',
    );
    return rows;
  }

  /** Who came to a side of the conflict of dates, and how many roots it had then, the latest first. */
  async joined(): Promise<object[]> {
    const { rows } = await this.newsroom.pool.query<object>(
      `SELECT data #>> '{claim,outlet}' AS outlet, (data ->> 'independentOrigins')::integer AS origins
         FROM event_store.event
        WHERE type = 'ConflictClaimJoined' AND data ->> 'sideKey' LIKE 'date:%' ORDER BY sequence DESC`,
    );
    return rows;
  }

  async conflicts(): Promise<object[]> {
    const { rows } = await this.newsroom.pool.query<object>('SELECT * FROM watch.conflict ORDER BY conflict_id');
    return rows;
  }
}

describe('claims on long sides', () => {
  const desks: Desk[] = [];
  const open = async (): Promise<Desk> => {
    const desk = await Desk.open();
    desks.push(desk);
    return desk;
  };
  afterEach(async () => {
    for (const { newsroom } of desks.splice(0)) await newsroom.close();
  });

  it('are found the same by a watch that remembers them and by one that reads them anew each time', async () => {
    const [remembering, reading] = [await open(), await open()];
    for (const [desk, run] of [
      [remembering, undefined],
      [reading, 7],
    ] as const) {
      const filed = await desk.fileMany();
      await desk.watch(run);
      await desk.takeBack(filed);
      await desk.watch(run);
    }
    const found = await remembering.found();
    const types = [...found.values()].map((event) => (event as { type: string }).type);
    expect(new Set(types)).toEqual(
      new Set([
        'ClaimPlaced',
        'ClaimRetracted',
        'ConflictClaimJoined',
        'ConflictDetected',
        'ConflictLapsed',
        'ConflictSideAdded',
        'ConflictSideRemoved',
        'LineageEstablished',
      ]),
    );
    expect(await reading.found()).toEqual(found);
    expect(await reading.sideClaims()).toEqual(await remembering.sideClaims());
    expect(await reading.conflicts()).toEqual(await remembering.conflicts());
  });

  it('count an outlet once, however many came to the side since', async () => {
    const desk = await open();
    await desk.publish('Harlow Post', onDay(4));
    await desk.publish('Lindow Wire', 'A bus overturned in Harlow on 6 January 2031, a clerk of Lindow said.');
    await desk.publish('Mere Times', 'A bus overturned in Harlow on 6 January 2031, two nurses told us.');
    for (let index = 0; index < EQUAL; index++) await desk.publish(`Outlet ${String(index)}`, onDay(6));
    await desk.watch();
    await desk.publish('Mere Times', 'A bus overturned in Harlow on 6 January 2031 close to a quarry.');
    await desk.watch(5);
    const [last] = await desk.joined();
    expect(last).toEqual({ outlet: 'Mere Times', origins: 3 });
    const { pool, store, services } = desk.newsroom;
    const before = { sideClaims: await desk.sideClaims(), conflicts: await desk.conflicts() };
    expect(await rescrutinise({ pool, store, texts: services.texts }, STORY, { correlationId: 'asked' })).toEqual({
      position: null,
      appended: {},
    });
    expect({ sideClaims: await desk.sideClaims(), conflicts: await desk.conflicts() }).toEqual(before);
  });

  it('are read from a database that held them within the conflicts', async () => {
    const desk = await open();
    await desk.fileMany();
    await desk.watch();
    const before = { sideClaims: await desk.sideClaims(), conflicts: await desk.conflicts() };
    expect(before.sideClaims.length).toBeGreaterThan(EQUAL);
    const { pool } = desk.newsroom;
    await pool.query(`
      UPDATE watch.conflict SET known = jsonb_set(jsonb_set(known, '{conflict,sides}', known #> '{state,sides}'), '{state,sides}', (
        SELECT jsonb_agg(jsonb_set(side, '{claims}', (
                 SELECT jsonb_agg(jsonb_build_object('claimId', claim_id, 'reportId', report_id, 'outlet', outlet, 'speaker', speaker)
                                  ORDER BY claim_id <> side #>> '{claims,0,claimId}')
                   FROM watch.side_claim WHERE conflict_id = conflict.conflict_id AND side_key = side ->> 'sideKey')) ORDER BY nth)
          FROM jsonb_array_elements(known #> '{state,sides}') WITH ORDINALITY AS outline (side, nth)));
      ALTER TABLE watch.conflict ADD COLUMN claim_ids text[] NOT NULL DEFAULT '{}';
      CREATE INDEX conflict_claims ON watch.conflict USING gin (claim_ids);
      CREATE INDEX candidate_event ON watch.candidate (story_id, event_key, slot);
      DROP TABLE watch.side_claim;
      DELETE FROM room_migration WHERE name = 'watch_0002_side_claims'`);
    expect(await migrate(desk.newsroom.url, watchMigrations)).toEqual(['watch_0002_side_claims']);
    expect({ sideClaims: await desk.sideClaims(), conflicts: await desk.conflicts() }).toEqual(before);
  });
});
