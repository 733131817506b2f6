import type { Pool } from 'pg';
import { LIST_CAP, type ClaimPlacement, type KnownConflict } from '#scrutiny';
import type { Publication, Slot, Standing } from '#story';
import type { DatedReport, WatchedReport } from './watched-report.js';

/** Claims read of the events of one report at most, the oldest first. */
export const MOST_ON_EVENTS = 500;

export interface CandidateRow {
  readonly claim_id: string;
  readonly report_id: string;
  readonly standing: Standing;
  readonly placement: ClaimPlacement | null;
  /** JSON, not read yet: a row that was read before is known by its letters. */
  readonly claim: string;
}

export interface ClaimOfReport {
  readonly claimId: string;
  readonly reportId: string;
}

interface ReportRow {
  report_id: string;
  report: DatedReport;
  own: Publication;
  origin: string;
  origin_basis: WatchedReport['originBasis'];
}

/** What the watch has written down of one story, wherever it stands. */
export interface StoryRows {
  readonly storyId: string;
  byKey(keys: readonly string[]): Promise<Map<string, string[]>>;
  candidates(column: 'claim_id' | 'report_id', values: readonly string[]): Promise<CandidateRow[]>;
  onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<ClaimOfReport[]>;
  timeZone(): Promise<string | null>;
  reports(reportIds: readonly string[]): Promise<WatchedReport[]>;
  conflictsAround(
    questionIds: readonly string[],
    claimIds: readonly string[],
  ): Promise<ReadonlyMap<string, KnownConflict>>;
  conflict(conflictId: string): Promise<KnownConflict | null>;
}

/** Reads what the watch has written down of one story in PostgreSQL. */
export class MemoryRows implements StoryRows {
  constructor(
    private readonly pool: Pool,
    readonly storyId: string,
  ) {}

  /** The newest claims under each index key, the oldest of them first. */
  async byKey(keys: readonly string[]): Promise<Map<string, string[]>> {
    const { rows } = await this.pool.query<{ key: string; claim_ids: string[] }>({
      name: 'watch-alike',
      text: `SELECT wanted.key, found.claim_ids
               FROM unnest($2::text[]) AS wanted (key)
              CROSS JOIN LATERAL (
                SELECT array_agg(claim_id) AS claim_ids FROM (
                  SELECT claim_id FROM watch.candidate_key
                   WHERE story_id = $1 AND candidate_key.key = wanted.key
                   ORDER BY recorded_order DESC, claim_id DESC LIMIT ${LIST_CAP}
                ) AS newest
              ) AS found
              WHERE found.claim_ids IS NOT NULL`,
      values: [this.storyId, keys],
    });
    return new Map(rows.map(({ key, claim_ids }) => [key, claim_ids.reverse()]));
  }

  async candidates(column: 'claim_id' | 'report_id', values: readonly string[]): Promise<CandidateRow[]> {
    const { rows } = await this.pool.query<CandidateRow>({
      name: `watch-candidates-${column}`,
      text: `SELECT claim_id, report_id, standing, placement, claim::text AS claim FROM watch.candidate
              WHERE story_id = $1 AND ${column} = ANY($2)`,
      values: [this.storyId, values],
    });
    return rows;
  }

  /** Claims on the named events, those of one slot where it is named, the oldest first. */
  async onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<ClaimOfReport[]> {
    const { rows } = await this.pool.query<ClaimOfReport>({
      name: 'watch-on-events',
      text: `SELECT claim_id AS "claimId", report_id AS "reportId" FROM watch.candidate
              WHERE story_id = $1 AND event_key = ANY($2) AND ($3::text IS NULL OR slot = $3)
              ORDER BY recorded_order LIMIT ${MOST_ON_EVENTS}`,
      values: [this.storyId, eventKeys, slot],
    });
    return rows;
  }

  /** `null` where the story was never opened here. */
  async timeZone(): Promise<string | null> {
    const { rows } = await this.pool.query<{ time_zone: string }>(
      'SELECT time_zone FROM watch.story WHERE story_id = $1',
      [this.storyId],
    );
    return rows[0]?.time_zone ?? null;
  }

  async reports(reportIds: readonly string[]): Promise<WatchedReport[]> {
    const { rows } = await this.pool.query<ReportRow>({
      name: 'watch-reports',
      text: 'SELECT report_id, report, own, origin, origin_basis FROM watch.report WHERE story_id = $1 AND report_id = ANY($2)',
      values: [this.storyId, reportIds],
    });
    return rows.map(({ report, own, origin, origin_basis }) => ({ report, own, origin, originBasis: origin_basis }));
  }

  /** Conflicts of the questions, and those in which the claims stand, by id. */
  async conflictsAround(
    questionIds: readonly string[],
    claimIds: readonly string[],
  ): Promise<ReadonlyMap<string, KnownConflict>> {
    const { rows } = await this.pool.query<{ conflict_id: string; known: KnownConflict }>({
      name: 'watch-conflicts',
      text: `SELECT conflict_id, known FROM watch.conflict
              WHERE story_id = $1 AND (question_id = ANY($2) OR claim_ids && $3)`,
      values: [this.storyId, questionIds, claimIds],
    });
    return new Map(rows.map((row) => [row.conflict_id, row.known]));
  }

  async conflict(conflictId: string): Promise<KnownConflict | null> {
    const { rows } = await this.pool.query<{ known: KnownConflict }>({
      name: 'watch-conflict',
      text: 'SELECT known FROM watch.conflict WHERE story_id = $1 AND conflict_id = $2',
      values: [this.storyId, conflictId],
    });
    return rows[0]?.known ?? null;
  }
}
