import fc from 'fast-check';

import { BatchApplier, Parking } from '#event-feed';
import type { EventStore } from '#event-store';
import { rebuildViews, RebuildUnderWayError, VIEWS_CONSUMER, ViewsConsumer, type View } from '#read-model';
import { assess, type RecordedStoryEvent } from '#story';

import { asOfs, histories } from '../support/histories.js';
import { ExpectedView } from './expected-view.js';
import { project } from './project.js';
import { joinPages, readPages } from './read-view.js';
import { storeHistory } from './store-history.js';
import { viewDatabase, type ViewDatabase } from './view-database.js';

const STORIES = 12;

describe('a rebuild of the views', () => {
  let database: ViewDatabase;
  let stories: { storyId: string; history: readonly RecordedStoryEvent[]; asOf: string }[];

  beforeEach(async () => {
    database = await viewDatabase();
    const samples = fc.sample(fc.tuple(histories, asOfs), STORIES);
    stories = samples.map(([history, asOf], index) => ({ storyId: `story-${index}`, history, asOf }));
    for (const { storyId, history } of stories) await storeHistory(database.pool, storyId, history);
  });

  afterEach(async () => {
    await database.close();
  });

  const projectAll = async (): Promise<void> => {
    for (const { storyId } of stories) await project(database.pool, database.store, storyId, [7, 50]);
  };

  const views = async (): Promise<View[]> => {
    const all: View[] = [];
    for (const { storyId, asOf } of stories)
      all.push(joinPages(await readPages(database.readModel, { storyId, asOf })));
    return all;
  };

  const expectEqualToAssessments = async (): Promise<void> => {
    for (const [index, view] of (await views()).entries()) {
      const story = stories[index];
      if (!story) continue;
      const { storyId, history, asOf } = story;
      const assessment = assess(history, { asOf, recordedAsOf: view.recordedAsOf, reconstructed: 'include' });
      const expected = new ExpectedView(assessment, storyId).view(history.at(-1)?.recordedAt ?? '');
      expect(JSON.stringify(withoutTexts(view))).toBe(JSON.stringify(withoutTexts({ ...view, ...expected })));
    }
  };

  const left = async (): Promise<{ schemas: string[]; consumers: string[] }> => {
    const schemas = await database.pool.query<{ name: string }>(
      "SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'views\\_%' ORDER BY 1",
    );
    const consumers = await database.pool.query<{ consumer: string }>(
      'SELECT DISTINCT consumer FROM event_feed.checkpoint ORDER BY 1',
    );
    return {
      schemas: schemas.rows.map(({ name }) => name),
      consumers: consumers.rows.map(({ consumer }) => consumer),
    };
  };

  it('leaves the views as they were, byte for byte, and nothing beside them', async () => {
    await projectAll();
    const before = JSON.stringify(await views());
    const { version, applied } = await rebuildViews(database.pool, database.store);
    expect(version).toBe(2);
    expect(applied).toBe(stories.reduce((sum, { history }) => sum + history.length, 0));
    expect(JSON.stringify(await views())).toBe(before);
    expect(await left()).toEqual({ schemas: ['views_2'], consumers: [VIEWS_CONSUMER] });
  });

  it('misses nothing while events keep coming and readers keep asking', async () => {
    const rebuilt = new AbortController();
    const reading = (async (): Promise<number> => {
      let asked = 0;
      for (; !rebuilt.signal.aborted; asked++) {
        const { storyId = '', asOf = '' } = stories[asked % STORIES] ?? {};
        await readPages(database.readModel, { storyId, asOf }).catch((error: unknown) => {
          // The projector may not have opened this story yet.
          if (!(error instanceof Error && error.name === 'NotInViewsError')) throw error;
        });
      }
      return asked;
    })();
    const projecting = (async (): Promise<void> => {
      const applier = new BatchApplier(database.pool, database.store, new ViewsConsumer());
      for (let after: string | null = null; ;) {
        const { events } = await database.store.readAll({ after, limit: 3 });
        after = events.at(-1)?.position ?? null;
        if (after === null) return;
        await applier.apply(events);
      }
    })();
    const versions: number[] = [];
    const rebuilding = (async (): Promise<void> => {
      for (let turn = 0; turn < 3; turn++) versions.push((await rebuildViews(database.pool, database.store)).version);
    })();
    await Promise.all([projecting, rebuilding]);
    rebuilt.abort();
    expect(await reading).toBeGreaterThan(0);
    expect(versions).toEqual([2, 3, 4]);
    await expectEqualToAssessments();
    expect(await left()).toEqual({ schemas: ['views_4'], consumers: [VIEWS_CONSUMER] });
  });

  it('that is broken off leaves the views serving, and the next one clears up', async () => {
    await projectAll();
    const before = JSON.stringify(await views());
    let reads = 0;
    const failing: EventStore = new Proxy(database.store, {
      get: (store, name) => {
        if (name === 'readPartition' && ++reads > STORIES / 2) throw new Error('the store went away');
        const member: unknown = Reflect.get(store, name);
        return typeof member === 'function' ? (member.bind(store) as unknown) : member;
      },
    });
    await expect(rebuildViews(database.pool, failing)).rejects.toThrow('the store went away');
    expect(JSON.stringify(await views())).toBe(before);
    expect((await rebuildViews(database.pool, database.store)).version).toBe(2);
    expect(JSON.stringify(await views())).toBe(before);
    expect(await left()).toEqual({ schemas: ['views_2'], consumers: [VIEWS_CONSUMER] });
  });

  it('parks a story that it cannot read, where the event at fault is, and builds the others', async () => {
    await projectAll();
    const { storyId } = stories[3] ?? { storyId: '' };
    const before = (await views()).filter(({ story }) => story !== storyId);
    await database.pool.query(
      `ALTER TABLE event_store.event DISABLE TRIGGER event_is_never_changed;
       UPDATE event_store.event SET type = 'Unheard' WHERE partition = '${storyId}' AND sequence = 3;
       ALTER TABLE event_store.event ENABLE TRIGGER event_is_never_changed`,
    );
    await rebuildViews(database.pool, database.store);
    expect((await views()).filter(({ story }) => story !== storyId)).toEqual(before);
    expect(await new Parking().list(database.pool)).toMatchObject([
      { consumer: VIEWS_CONSUMER, partition: storyId, sequence: 3, eventType: 'Unheard' },
    ]);
    const { rows } = await database.pool.query(
      'SELECT sequence FROM event_feed.checkpoint WHERE consumer = $1 AND partition = $2',
      [VIEWS_CONSUMER, storyId],
    );
    expect(rows).toEqual([{ sequence: '2' }]);
  });

  it('refuses to run beside another', async () => {
    await projectAll();
    const outcomes = await Promise.allSettled([
      rebuildViews(database.pool, database.store),
      rebuildViews(database.pool, database.store),
    ]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toEqual([expect.any(RebuildUnderWayError)]);
  });
});

/** No texts are stored here, so that words of reports are empty on one side. */
function withoutTexts(view: View): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).filter(([key]) => key !== 'text');
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
  };
  return sorted(view);
}
