import { setTimeout as pause } from 'node:timers/promises';

import type { PartitionAppend } from '#event-store';
import {
  GetStory,
  GetStoryHandler,
  GetView,
  GetViewHandler,
  GetViewVersion,
  GetViewVersionHandler,
  InvalidCursorError,
  InvalidQuestionError,
  ListStories,
  ListStoriesHandler,
  NotInViewsError,
  PositionNotReachedError,
  ReadModel,
} from '#read-model';
import { derivedId, reportStream, storedEventOf, storyStream, type Instant, type StoryEvent } from '#story';

import { aClaim, aReport, atHour } from '../support/histories.js';
import { project } from './project.js';
import { readPages } from './read-view.js';
import { viewDatabase, type ViewDatabase } from './view-database.js';

describe('the point of a question', () => {
  let database: ViewDatabase;
  let now: Instant;

  beforeEach(async () => {
    now = atHour(100);
    database = await viewDatabase(() => now);
  });

  afterEach(async () => {
    await database.close();
  });

  const metadata = {
    correlationId: 'test',
    causationId: null,
    actor: { kind: 'editor', name: 'desk' },
    history: false,
  } as const;

  const appendOf = (storyId: string, stream: string, events: readonly StoryEvent[]): PartitionAppend => ({
    partition: storyId,
    streams: [
      {
        stream,
        expected: 'any',
        events: events.map((event) => storedEventOf(derivedId(storyId, JSON.stringify(event)), event, metadata)),
      },
    ],
  });

  const open = async (storyId: string, timeZone = 'UTC'): Promise<string> => {
    const story = { storyId, title: storyId, timeZone, aliases: [], ownOutlet: null, collected: null };
    return append(storyId, storyStream(storyId), [{ type: 'StoryOpened', data: story }]);
  };

  const append = async (storyId: string, stream: string, events: readonly StoryEvent[]): Promise<string> =>
    (await database.store.append([appendOf(storyId, stream, events)])).position;

  const file = (storyId: string, reportId: string, hour: number): Promise<string> => {
    const bounds = { edtf: '..', earliest: atHour(hour), latest: atHour(hour) };
    return append(storyId, reportStream(reportId), [
      { type: 'ReportPublished', data: aReport(reportId, bounds) },
      { type: 'ClaimAsserted', data: { ...aClaim(), claimId: `${reportId}.1`, reportId, extractor: 'test' } },
    ]);
  };

  const projected = (storyId: string): Promise<void> => project(database.pool, database.store, storyId);
  const view = (question: ConstructorParameters<typeof GetView>[0], readModel: ReadModel = database.readModel) =>
    new GetViewHandler(readModel).execute(new GetView(question));

  describe('as of', () => {
    it('is the last millisecond of a date in the zone of the story', async () => {
      await open('far', 'Pacific/Auckland');
      await projected('far');
      expect((await view({ storyId: 'far', asOf: '2031-01-03' })).asOf).toBe('2031-01-03T10:59:59.999Z');
    });

    it('is now where it is left out, and where it would lie in the future, which the answer says', async () => {
      await open('s');
      await file('s', 'soon', 200);
      await projected('s');
      expect(await view({ storyId: 's' })).toMatchObject({
        asOf: now,
        notes: [],
        reports: [],
        changes: { next: atHour(200) },
      });
      const future = await view({ storyId: 's', asOf: '2099' });
      expect(future).toMatchObject({ asOf: now, reports: [] });
      expect(future.notes).toEqual([expect.stringContaining('2099-12-31T23:59:59.999Z lies in the future')]);
    });

    it.each([
      ['asOf', '2031-02-30'],
      ['asOf', 'yesterday'],
      ['recordedAsOf', '..'],
    ])('is refused with the name of the parameter and a sentence: %s=%s', async (parameter, text) => {
      await open('s');
      await projected('s');
      const refused = view({ storyId: 's', [parameter]: text });
      await expect(refused).rejects.toThrow(InvalidQuestionError);
      await expect(refused).rejects.toMatchObject({ parameter });
    });
  });

  describe('recorded as of', () => {
    it('is clipped to what is projected, and echoed', async () => {
      await open('s');
      await projected('s');
      const projectedAt = (await database.store.readPartition('s')).at(-1)?.recordedAt;
      await file('s', 'r', 1);
      now = '2999-01-01T00:00:00.000Z';
      expect(await view({ storyId: 's' })).toMatchObject({ recordedAsOf: projectedAt, reports: [] });
      expect(await view({ storyId: 's', recordedAsOf: '2998' })).toMatchObject({ recordedAsOf: projectedAt });
    });

    it('before the story was opened has nothing in it', async () => {
      await open('s');
      await file('s', 'r', 1);
      await projected('s');
      const empty = { recordedAsOf: '2020-01-01T23:59:59.999Z', reports: [], questions: [], conflicts: [] };
      expect(await view({ storyId: 's', recordedAsOf: '2020-01-01' })).toMatchObject(empty);
    });
  });

  describe('a position to wait for', () => {
    it('is waited for until the views have it', async () => {
      const position = await open('s');
      const { pool, store, texts, clock, views } = database.readModel;
      const patient = new ReadModel(pool, store, texts, clock, views, 60_000);
      const asked = view({ storyId: 's', minPosition: position }, patient);
      await pause(100);
      await projected('s');
      expect(await asked).toMatchObject({ story: 's' });
    });

    it('that is not reached in time is an error of its own', async () => {
      const position = await open('s');
      const asked = new GetStoryHandler(database.readModel).execute(
        new GetStory({ storyId: 's', minPosition: position }),
      );
      await expect(asked).rejects.toThrow(PositionNotReachedError);
      await expect(asked).rejects.toMatchObject({ position });
    });

    it('of another story also waits for what the asked story has by then', async () => {
      await open('s');
      await projected('s');
      await file('s', 'r', 1);
      const position = await open('other');
      await projected('other');
      await expect(view({ storyId: 's', minPosition: position })).rejects.toThrow(PositionNotReachedError);
      await projected('s');
      expect(await view({ storyId: 's', minPosition: position })).toMatchObject({ reports: [{ id: 'r' }] });
    });

    it.each(['the last', '7.999999'])('that no event has is refused: %s', async (minPosition) => {
      await open('s');
      await projected('s');
      await expect(view({ storyId: 's', minPosition })).rejects.toMatchObject({ parameter: 'minPosition' });
    });
  });

  describe('a page', () => {
    it('keeps to the point of the first one, whatever is recorded or published meanwhile', async () => {
      await open('s');
      for (const hour of [1, 2, 3]) await file('s', `r${hour}`, hour);
      await projected('s');
      const whole = await readPages(database.readModel, { storyId: 's', limit: 1 });
      const first = await view({ storyId: 's', limit: 1 });
      await file('s', 'r4', 4);
      await projected('s');
      now = atHour(500);
      const second = await view({ storyId: 's', limit: 1, cursor: first.nextCursor ?? '' });
      expect(second).toEqual(whole[1]);
      expect(second).not.toHaveProperty('reports');
    });

    it.each([0, 1001, 1.5])('of %d claims is refused', async (limit) => {
      await open('s');
      await projected('s');
      await expect(view({ storyId: 's', limit })).rejects.toMatchObject({ parameter: 'limit' });
    });

    it('is not found by a cursor that nobody gave, or that belongs to another question', async () => {
      await open('s');
      for (const hour of [1, 2]) await file('s', `r${hour}`, hour);
      await open('t');
      await projected('s');
      await projected('t');
      const { nextCursor } = await view({ storyId: 's', limit: 1 });
      const cursor = nextCursor ?? '';
      for (const question of [
        { storyId: 's', cursor: 'x' },
        { storyId: 's', cursor: Buffer.from('{}').toString('base64url') },
        { storyId: 't', cursor },
        { storyId: 's', cursor, reconstructed: 'exclude' as const },
      ]) {
        await expect(view(question)).rejects.toThrow(InvalidCursorError);
      }
    });

    it('of stories goes on where the last one ended', async () => {
      for (const storyId of ['c', 'a', 'b']) {
        await open(storyId);
        await projected(storyId);
      }
      const handler = new ListStoriesHandler(database.readModel);
      const first = await handler.execute(new ListStories({ limit: 2 }));
      const second = await handler.execute(new ListStories({ limit: 2, cursor: first.nextCursor ?? '' }));
      expect([first, second].map(({ stories }) => stories.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
      expect(second.nextCursor).toBeNull();
    });
  });

  it('tells a story that is not there', async () => {
    await expect(view({ storyId: 'nowhere' })).rejects.toThrow(NotInViewsError);
  });

  describe('the version of a view', () => {
    const version = (question: ConstructorParameters<typeof GetViewVersion>[0]): Promise<string> =>
      new GetViewVersionHandler(database.readModel).execute(new GetViewVersion(question));

    it('changes with events, change points and parameters, and not with the time of asking', async () => {
      await open('s');
      await file('s', 'r1', 1);
      await file('s', 'r2', 200);
      await projected('s');
      const before = await version({ storyId: 's' });
      now = atHour(199);
      expect(await version({ storyId: 's' })).toBe(before);
      now = atHour(200);
      const passed = await version({ storyId: 's' });
      now = atHour(201);
      const behind = await version({ storyId: 's' });
      now = atHour(300);
      expect(await version({ storyId: 's' })).toBe(behind);
      await file('s', 'r3', 2);
      await projected('s');
      const recorded = await version({ storyId: 's' });
      const seen = new Set([before, passed, behind, recorded]);
      for (const more of [{ asOf: '2031-01-02' }, { limit: 5 }, { reconstructed: 'exclude' as const }]) {
        seen.add(await version({ storyId: 's', ...more }));
      }
      expect(seen.size).toBe(7);
    });
  });
});
