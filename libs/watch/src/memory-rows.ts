import type { Pool } from 'pg';
import { LIST_CAP, type ClaimPlacement, type KnownConflict } from '#scrutiny';
import type { Publication, Slot, Standing } from '#story';
import type { SideClaim, SideName, StandingClaim } from './conflict-change.js';
import type { StoredClaim } from './stored-claim.js';
import type { DatedReport, WatchedReport } from './watched-report.js';

/** Claims read of the events of one report at most, the oldest first. */
export const MOST_ON_EVENTS = 500;

/** The name under which a key of the story `$1` has its entries. */
export const keyHash = (key: string): string => `hashtextextended(${key}, hashtextextended($1, 0))`;

export interface CandidateRow {
  readonly claim_id: string;
  readonly report_id: string;
  readonly standing: Standing;
  readonly placement: ClaimPlacement | null;
  /** JSON, not read yet: a row that was read before is known by its letters. */
  readonly claim: StoredClaim;
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

/** A claim on a side, and the root of its report. */
export interface Voice extends StandingClaim {
  readonly origin: string;
}

/** Which conflicts are looked up: those of a question, those where a report stands, those named. */
export interface ConflictsWanted {
  readonly questionIds: readonly string[];
  readonly reportIds: readonly string[];
  readonly conflictIds: readonly string[];
  /** Roots of which a claim on a side matters; none where no claim does. */
  readonly origins: readonly string[] | null;
  /** Reports that do not count as voices. */
  readonly except: readonly string[];
}

export interface ConflictAround {
  readonly conflictId: string;
  /** In outline: of the claims of each side only the first. */
  readonly known: KnownConflict;
  /** The claims of the reports that were asked about. */
  readonly standing: readonly StandingClaim[];
  /** Of each side the first claim, one of each root that was asked about, and two of different roots if there are two. */
  readonly voices: readonly Voice[];
}

/** What the watch has written down of one story, wherever it stands. */
export interface StoryRows {
  readonly storyId: string;
  /** The newest claims under each index key, the oldest of them first, but for some. */
  byKey(keys: readonly string[], except: readonly string[]): Promise<Map<string, string[]>>;
  candidates(column: 'claim_id' | 'report_id', values: readonly string[]): Promise<CandidateRow[]>;
  onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<ClaimOfReport[]>;
  /** Reports of the oldest claims on the named events. */
  reportsOn(eventKeys: readonly string[]): Promise<string[]>;
  /** Claims under a question in reports that say that they have their facts from a source. */
  relaying(origin: string, questionId: string): Promise<string[]>;
  timeZone(): Promise<string | null>;
  reports(reportIds: readonly string[]): Promise<WatchedReport[]>;
  conflictsAround(wanted: ConflictsWanted): Promise<readonly ConflictAround[]>;
  /** A conflict in outline. */
  conflict(conflictId: string): Promise<KnownConflict | null>;
  /**
   * Those of the sides on which a claim stands that is in the story, other than the ones excepted.
   * @param standings which the claim may have; any where none are named
   */
  sidesWith(
    sides: readonly SideName[],
    standings: readonly Standing[] | null,
    except: readonly string[],
  ): Promise<readonly SideName[]>;
}

/** Reads what the watch has written down of one story in PostgreSQL. */
export class MemoryRows implements StoryRows {
  constructor(
    private readonly pool: Pool,
    readonly storyId: string,
  ) {}

  async byKey(keys: readonly string[], except: readonly string[]): Promise<Map<string, string[]>> {
    const { rows } = await this.pool.query<{ key: string; claim_ids: string[] }>({
      name: 'watch-alike',
      text: `SELECT wanted.key, found.claim_ids
               FROM unnest($2::text[]) AS wanted (key)
              CROSS JOIN LATERAL (
                SELECT array_agg(claim_id) AS claim_ids FROM (
                  SELECT claim_id FROM watch.claim_key
                   WHERE claim_key.hash = ${keyHash('wanted.key')} AND NOT claim_id = ANY($3)
                   ORDER BY recorded_order DESC, claim_id DESC LIMIT ${LIST_CAP}
                ) AS newest
              ) AS found
              WHERE found.claim_ids IS NOT NULL`,
      values: [this.storyId, keys, except],
    });
    return new Map(rows.map(({ key, claim_ids }) => [key, claim_ids.reverse()]));
  }

  async candidates(column: 'claim_id' | 'report_id', values: readonly string[]): Promise<CandidateRow[]> {
    const { rows } = await this.pool.query<CandidateRow>({
      name: `watch-candidates-${column}`,
      text: `SELECT claim_id, report_id, standing, placement, claim FROM watch.candidate
              WHERE story_id = $1 AND ${column} = ANY($2)`,
      values: [this.storyId, values],
    });
    return rows;
  }

  /** Claims on the named events, those of one slot where it is named, the oldest first. */
  async onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<ClaimOfReport[]> {
    const { rows } = await this.pool.query<ClaimOfReport>({
      name: slot === null ? 'watch-on-events' : 'watch-on-events-slot',
      text: `SELECT claim_id AS "claimId", report_id AS "reportId" FROM (${oldestOn(slot === null ? '' : 'AND slot = $3')}) AS oldest`,
      values: [this.storyId, eventKeys, ...(slot === null ? [] : [slot])],
    });
    return rows;
  }

  async reportsOn(eventKeys: readonly string[]): Promise<string[]> {
    const { rows } = await this.pool.query<{ report_id: string }>({
      name: 'watch-reports-on',
      text: `SELECT DISTINCT report_id FROM (${oldestOn('')}) AS oldest`,
      values: [this.storyId, eventKeys],
    });
    return rows.map((row) => row.report_id);
  }

  async relaying(origin: string, questionId: string): Promise<string[]> {
    const { rows } = await this.pool.query<{ claim_id: string }>(
      `SELECT claim_id FROM watch.report JOIN watch.candidate USING (story_id, report_id)
        WHERE story_id = $1 AND origin = $2 AND origin_basis = 'stated' AND placement ->> 'questionId' = $3`,
      [this.storyId, origin, questionId],
    );
    return rows.map((row) => row.claim_id);
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

  async conflictsAround({
    questionIds,
    reportIds,
    conflictIds,
    origins,
    except,
  }: ConflictsWanted): Promise<ConflictAround[]> {
    const { rows } = await this.pool.query<ConflictAroundRow>({
      name: origins === null ? 'watch-conflicts' : 'watch-conflicts-voices',
      text: `WITH standing AS (
               SELECT * FROM watch.side_claim WHERE report_id = ANY($3) AND story_id = $1
             ), around AS (
               SELECT conflict_id FROM watch.conflict WHERE story_id = $1 AND question_id = ANY($2)
                UNION SELECT unnest($4::text[]) UNION SELECT conflict_id FROM standing
             )
             SELECT conflict_id, conflict.known,
                    (SELECT json_agg(${VOICE}) FROM standing WHERE standing.conflict_id = conflict.conflict_id) AS standing,
                    ${origins === null ? 'NULL' : `(${VOICES})`} AS voices
               FROM around JOIN watch.conflict USING (conflict_id) WHERE conflict.story_id = $1`,
      values: [this.storyId, questionIds, reportIds, conflictIds, ...(origins === null ? [] : [origins, except])],
    });
    return rows.map(({ conflict_id: conflictId, known, standing, voices }) => ({
      conflictId,
      known,
      standing: (standing ?? []).map((row) => voiceOf(conflictId, row)),
      voices: (voices ?? []).map((row) => voiceOf(conflictId, row)),
    }));
  }

  async sidesWith(
    sides: readonly SideName[],
    standings: readonly Standing[] | null,
    except: readonly string[],
  ): Promise<SideName[]> {
    const { rows } = await this.pool.query<SideName>({
      name: 'watch-sides-with',
      text: `SELECT side.conflict_id AS "conflictId", side.side_key AS "sideKey"
               FROM unnest($2::text[], $3::text[]) AS side (conflict_id, side_key)
              CROSS JOIN LATERAL (
                SELECT FROM watch.side_claim AS standing
                  JOIN watch.candidate ON candidate.story_id = $1 AND candidate.claim_id = standing.claim_id
                 WHERE standing.story_id = $1 AND standing.conflict_id = side.conflict_id
                   AND md5(standing.side_key) = md5(side.side_key) AND standing.claim_id <> ALL($5)
                   AND ($4::text[] IS NULL OR candidate.standing = ANY($4))
                 LIMIT 1
              ) AS one`,
      values: [
        this.storyId,
        sides.map(({ conflictId }) => conflictId),
        sides.map(({ sideKey }) => sideKey),
        standings,
        except,
      ],
    });
    return rows;
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

interface VoiceRow extends SideClaim {
  readonly sideKey: string;
  readonly origin: string;
}

interface ConflictAroundRow {
  readonly conflict_id: string;
  readonly known: KnownConflict;
  readonly standing: readonly VoiceRow[] | null;
  readonly voices: readonly VoiceRow[] | null;
}

const voiceOf = (conflictId: string, { sideKey, origin, ...claim }: VoiceRow): Voice => ({
  conflictId,
  sideKey,
  claim,
  origin,
});

const VOICE = `json_build_object('sideKey', side_key, 'claimId', claim_id, 'reportId', report_id, 'outlet', outlet,
  'speaker', speaker, 'origin', origin)`;

/** The claims that tell the roots of a side apart, each by a step into an index, however many stand there. */
const VOICES = ((): string => {
  const one = (condition: string, order: string): string =>
    `(SELECT * FROM watch.side_claim WHERE story_id = $1 AND side_claim.conflict_id = conflict.conflict_id
         AND md5(side_key) = md5(side ->> 'sideKey') AND report_id <> ALL($6) ${condition} ${order} LIMIT 1)`;
  return `SELECT json_agg(${VOICE})
            FROM jsonb_array_elements(conflict.known #> '{state,sides}') AS side
           CROSS JOIN LATERAL (
             ${one(`AND claim_id = side #>> '{claims,0,claimId}'`, '')}
             UNION ALL ${one('', 'ORDER BY origin, claim_id')}
             UNION ALL ${one('', 'ORDER BY origin DESC, claim_id DESC')}
             UNION ALL
             SELECT wanted.* FROM unnest($5::text[]) AS root (origin)
              CROSS JOIN LATERAL ${one('AND side_claim.origin = root.origin', 'ORDER BY side_claim.origin, claim_id')} AS wanted
           ) AS voice`;
})();

/** The oldest claims on the events of `$2`, as many as are read at most, of each event by its index. */
const oldestOn = (condition: string): string =>
  `SELECT found.* FROM unnest($2::text[]) AS wanted (event_key)
    CROSS JOIN LATERAL (
      SELECT claim_id, report_id, recorded_order FROM watch.candidate
       WHERE story_id = $1 AND candidate.event_key = wanted.event_key ${condition}
       ORDER BY recorded_order LIMIT ${MOST_ON_EVENTS}
    ) AS found ORDER BY found.recorded_order LIMIT ${MOST_ON_EVENTS}`;
