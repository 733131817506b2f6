import type { PoolClient } from 'pg';
import type { RecordedStoryEvent, StoryFacts } from '#story';
import type { CombinedStatement } from '../temporal/combined-statement.js';

/** Counts for the story list, moved by differences so that no batch counts a whole story again. */
export class StoryCounts {
  #reports = 0;
  #claims = 0;
  #conflicts = 0;

  /** Counts what came and went among the touched parts. */
  count(
    before: StoryFacts,
    after: StoryFacts,
    touched: {
      readonly reports: Iterable<string>;
      readonly claims: Iterable<string>;
      readonly conflicts: Iterable<string>;
    },
  ): void {
    const difference = (
      ids: Iterable<string>,
      was: ReadonlyMap<string, unknown>,
      is: ReadonlyMap<string, unknown>,
    ): number => [...ids].reduce((sum, id) => sum + Number(is.has(id)) - Number(was.has(id)), 0);
    this.#reports += difference(touched.reports, before.reports, after.reports);
    this.#claims += difference(touched.claims, before.claims, after.claims);
    this.#conflicts += difference(touched.conflicts, before.conflicts, after.conflicts);
  }

  /** Makes the story's row, and brings its aliases forward. */
  async open(
    transaction: PoolClient,
    schema: string,
    storyId: string,
    events: readonly RecordedStoryEvent[],
  ): Promise<void> {
    for (const { event, recordedAt } of events) {
      if (event.type === 'StoryOpened') {
        const { title, timeZone, aliases, ownOutlet, collected } = event.data;
        await transaction.query(
          `INSERT INTO ${schema}.story_row
             (story_id, title, time_zone, aliases, own_outlet, collected, opened_at, last_recorded_at, last_sequence, reports, claims, conflicts)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 0, 0, 0, 0)`,
          [storyId, title, timeZone, JSON.stringify(aliases), ownOutlet, collected, recordedAt],
        );
      }
      if (event.type === 'AliasAdded') {
        await transaction.query(`UPDATE ${schema}.story_row SET aliases = aliases || $2::jsonb WHERE story_id = $1`, [
          storyId,
          JSON.stringify([event.data.alias]),
        ]);
      }
    }
  }

  move(statement: CombinedStatement, schema: string, storyId: string, events: readonly RecordedStoryEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    statement.add(
      (parameter) =>
        `UPDATE ${schema}.story_row
            SET last_recorded_at = ${parameter(last.recordedAt)}, last_sequence = ${parameter(last.storySequence)},
                reports = reports + ${parameter(this.#reports)}, claims = claims + ${parameter(this.#claims)},
                conflicts = conflicts + ${parameter(this.#conflicts)}
          WHERE story_id = ${parameter(storyId)}`,
    );
  }
}
