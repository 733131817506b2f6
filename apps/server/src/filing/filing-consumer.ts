import type { PoolClient } from 'pg';
import { DeterministicError, type Consumer } from '#event-feed';
import type { RecordedEvent } from '#event-store';
import { readStoredEvent, UnreadableEventError, type RecordedStoryEvent } from '#story';

export const FILING_CONSUMER = 'filing';

/** Under this id stands a story's own title: all that is known of a story without reports. */
export const OWN_TITLE = '';

const CONCERNS: ReadonlySet<string> = new Set([
  'StoryOpened',
  'ReportPublished',
  'ReportFiled',
  'ReportUnfiled',
  'ReportCorrected',
  'ReportDated',
  'ReportRedacted',
]);

/** Keeps which reports each story holds, from which the story of a new report is told. */
export class FilingConsumer implements Consumer {
  readonly name = FILING_CONSUMER;
  readonly redoable = true;

  concerns(type: string): boolean {
    return CONCERNS.has(type);
  }

  async apply(transaction: PoolClient, storyId: string, events: readonly RecordedEvent[]): Promise<void> {
    for (const stored of events) {
      const published = await follow(transaction, storyId, decoded(stored));
      if (published === null) continue;
      await transaction.query(
        `INSERT INTO server.filed_story AS held (story_id, version, latest) VALUES ($1, $2, $3)
         ON CONFLICT (story_id) DO UPDATE SET version = excluded.version, latest = greatest(held.latest, excluded.latest)`,
        [storyId, stored.sequence, published],
      );
    }
  }
}

/** Answers when what the event is about was published, or `null` where it changes nothing here. */
async function follow(
  transaction: PoolClient,
  storyId: string,
  { event, recordedAt }: RecordedStoryEvent,
): Promise<string | null> {
  const keep = async (reportId: string, title: string | null, revision: number, published: string): Promise<string> => {
    await transaction.query(
      `INSERT INTO server.filed_report (story_id, report_id, title, revision, published_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (story_id, report_id) DO UPDATE
          SET title = excluded.title, revision = excluded.revision, published_at = excluded.published_at`,
      [storyId, reportId, title, revision, published],
    );
    return published;
  };
  const change = async (
    reportId: string,
    revision: number | null,
    published: string | null,
  ): Promise<string | null> => {
    const { rows } = await transaction.query<{ published_at: Date }>(
      `UPDATE server.filed_report SET revision = coalesce($3, revision), published_at = coalesce($4, published_at)
        WHERE story_id = $1 AND report_id = $2 RETURNING published_at`,
      [storyId, reportId, revision, published],
    );
    return rows[0]?.published_at.toISOString() ?? null;
  };
  if (event.type === 'StoryOpened') return keep(OWN_TITLE, event.data.title, 0, recordedAt);
  if (event.type === 'ReportPublished' || event.type === 'ReportFiled') {
    const report = event.type === 'ReportFiled' ? event.data.report : event.data;
    // A note is the desk's own, filed for a claim that an editor enters.
    if (report.kind === 'note') return null;
    return keep(report.reportId, report.title, report.revision, report.published.latest ?? recordedAt);
  }
  if (event.type === 'ReportUnfiled') {
    const { rows } = await transaction.query<{ published_at: Date }>(
      'DELETE FROM server.filed_report WHERE story_id = $1 AND report_id = $2 RETURNING published_at',
      [storyId, event.data.reportId],
    );
    return rows[0]?.published_at.toISOString() ?? null;
  }
  if (event.type === 'ReportCorrected') return change(event.data.reportId, event.data.revision, null);
  if (event.type === 'ReportDated') return change(event.data.reportId, null, event.data.published.latest);
  if (event.type === 'ReportRedacted') return change(event.data.reportId, null, null);
  return null;
}

function decoded(stored: RecordedEvent): RecordedStoryEvent {
  try {
    return readStoredEvent(stored);
  } catch (error) {
    if (error instanceof UnreadableEventError) throw new DeterministicError(error.message, { cause: error });
    throw error;
  }
}
