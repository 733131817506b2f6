import type { Pool, PoolClient } from 'pg';
import {
  indexKeys,
  LIST_CAP,
  nearestByKeys,
  type Candidate,
  type ClaimPlacement,
  type KnownConflict,
  type ScrutinyClaim,
  type ScrutinyReport,
} from '#scrutiny';
import { evolveConflict, NO_CONFLICT, type ConflictEvent, type Publication, type Slot, type Standing } from '#story';
import type { ReportWords } from './report-words.js';

/** Claims read of the events of one report at most, the oldest first. */
const MOST_ON_EVENTS = 500;

/** A report with all that is known of its publication. */
export type DatedReport = ScrutinyReport & { readonly published: Publication };

export interface WatchedReport {
  readonly report: DatedReport;
  /** Bounds of publication before siblings bounded it. */
  readonly own: Publication;
  readonly origin: string;
  readonly originBasis: 'own' | 'stated' | 'inferred';
}

interface CandidateRow {
  claim_id: string;
  report_id: string;
  standing: Standing;
  placement: ClaimPlacement | null;
  claim: string;
}

interface ReportRow {
  report_id: string;
  report: DatedReport;
  own: Publication;
  origin: string;
  origin_basis: WatchedReport['originBasis'];
}

/**
 * What the watch remembers of one story while it goes through a batch: read from PostgreSQL as it is needed, changed in
 * memory, written in the transaction of what was decided.
 */
export class StoryMemory {
  readonly #candidates = new Map<string, Candidate | null>();
  readonly #fresh = new Set<string>();
  readonly #touched = new Set<string>();
  readonly #reports = new Map<string, WatchedReport | null>();
  readonly #touchedReports = new Set<string>();
  readonly #conflicts = new Map<string, KnownConflict | null>();
  readonly #touchedConflicts = new Set<string>();
  #timeZone: string | null = null;
  #opened = false;

  constructor(
    private readonly pool: Pool,
    private readonly words: ReportWords,
    readonly storyId: string,
  ) {}

  /** Claims that share the rarest index keys with the given ones, those of this batch included, the oldest first. */
  async alike(claims: readonly ScrutinyClaim[]): Promise<Candidate[]> {
    const keys = [...new Set(claims.flatMap(indexKeys))];
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
    const lists = new Map(rows.map(({ key, claim_ids }) => [key, claim_ids.reverse()]));
    for (const id of this.#fresh) {
      const candidate = this.#candidates.get(id);
      for (const key of candidate ? indexKeys(candidate) : []) {
        const list = lists.get(key);
        if (list) list.push(id);
        else lists.set(key, [id]);
      }
    }
    const ids = new Set(claims.flatMap((claim) => nearestByKeys(claim, (key) => lists.get(key) ?? [])));
    const found = await this.candidates([...ids]);
    return found.sort((a, b) => a.recordedOrder - b.recordedOrder);
  }

  /** The named claims that are in the story. */
  async candidates(claimIds: readonly string[]): Promise<Candidate[]> {
    await this.#read(
      'claim_id',
      claimIds.filter((id) => !this.#candidates.has(id)),
    );
    for (const id of claimIds) if (!this.#candidates.has(id)) this.#candidates.set(id, null);
    return claimIds.flatMap((id) => this.#candidates.get(id) ?? []);
  }

  /** Claims of the story on the named events, those of one slot where it is named. */
  async onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<Candidate[]> {
    const { rows } = await this.pool.query<{ claim_id: string }>({
      name: 'watch-on-events',
      text: `SELECT claim_id FROM watch.candidate
              WHERE story_id = $1 AND event_key = ANY($2) AND ($3::text IS NULL OR slot = $3) ORDER BY recorded_order LIMIT ${MOST_ON_EVENTS}`,
      values: [this.storyId, eventKeys, slot],
    });
    const ids = new Set([...rows.map((row) => row.claim_id), ...this.#fresh]);
    return (await this.candidates([...ids])).filter(
      ({ placement, aspect }) =>
        placement !== null && eventKeys.includes(placement.eventKey) && (slot === null || aspect.slot === slot),
    );
  }

  /** The story's time zone. */
  async timeZone(): Promise<string> {
    if (this.#timeZone === null) {
      const { rows } = await this.pool.query<{ time_zone: string }>(
        'SELECT time_zone FROM watch.story WHERE story_id = $1',
        [this.storyId],
      );
      this.#timeZone = rows[0]?.time_zone ?? 'UTC';
    }
    return this.#timeZone;
  }

  openIn(timeZone: string): void {
    this.#timeZone = timeZone;
    this.#opened = true;
  }

  /** All claims of a report that are in the story. */
  async ofReport(reportId: string): Promise<Candidate[]> {
    await this.#read('report_id', [reportId]);
    return [...this.#candidates.values()].flatMap((candidate) => (candidate?.reportId === reportId ? [candidate] : []));
  }

  async report(reportId: string): Promise<WatchedReport | null> {
    await this.#readReports([reportId]);
    return this.#reports.get(reportId) ?? null;
  }

  /** Conflicts of the questions that claims answer, and those that the claims stand in. */
  async conflictsAround(claims: readonly Candidate[], questionIds: readonly string[] = []): Promise<KnownConflict[]> {
    const questions = [...new Set([...questionIds, ...claims.flatMap(({ placement }) => placement?.questionId ?? [])])];
    const { rows } = await this.pool.query<{ conflict_id: string; known: KnownConflict }>({
      name: 'watch-conflicts',
      text: `SELECT conflict_id, known FROM watch.conflict
              WHERE story_id = $1 AND (question_id = ANY($2) OR claim_ids && $3)`,
      values: [this.storyId, questions, claims.map(({ claimId }) => claimId)],
    });
    for (const row of rows) if (!this.#conflicts.has(row.conflict_id)) this.#conflicts.set(row.conflict_id, row.known);
    const ids = new Set(claims.map(({ claimId }) => claimId));
    return [...this.#conflicts.values()].flatMap((known) =>
      known &&
      (questions.includes(known.conflict.questionId) ||
        known.state.sides.some((side) => side.claims.some(({ claimId }) => ids.has(claimId))))
        ? [known]
        : [],
    );
  }

  async conflict(conflictId: string): Promise<KnownConflict | null> {
    if (!this.#conflicts.has(conflictId)) {
      const { rows } = await this.pool.query<{ known: KnownConflict }>(
        'SELECT known FROM watch.conflict WHERE story_id = $1 AND conflict_id = $2',
        [this.storyId, conflictId],
      );
      this.#conflicts.set(conflictId, rows[0]?.known ?? null);
    }
    return this.#conflicts.get(conflictId) ?? null;
  }

  keepReport(watched: WatchedReport): void {
    this.#reports.set(watched.report.reportId, watched);
    this.#touchedReports.add(watched.report.reportId);
    for (const [id, candidate] of this.#candidates) {
      if (candidate?.reportId === watched.report.reportId) {
        this.#candidates.set(id, { ...candidate, origin: watched.origin, originBasis: watched.originBasis });
      }
    }
  }

  /** @param keyed whether its index keys are new: it is new itself, or says something else now */
  keep(candidate: Candidate, keyed: boolean): void {
    this.#candidates.set(candidate.claimId, candidate);
    this.#touched.add(candidate.claimId);
    if (keyed) this.#fresh.add(candidate.claimId);
  }

  drop(claimId: string): void {
    this.#candidates.set(claimId, null);
    this.#touched.add(claimId);
    this.#fresh.delete(claimId);
  }

  async dropReport(reportId: string): Promise<void> {
    for (const { claimId } of await this.ofReport(reportId)) this.drop(claimId);
    this.#reports.set(reportId, null);
    this.#touchedReports.add(reportId);
  }

  /** Follows a conflict event, the watch's own or the desk's. */
  async follow(event: ConflictEvent): Promise<void> {
    const { conflictId } = event.data;
    const known = await this.conflict(conflictId);
    const conflict = event.type === 'ConflictDetected' ? event.data : known?.conflict;
    if (!conflict) return;
    this.#conflicts.set(conflictId, { conflict, state: evolveConflict(known?.state ?? NO_CONFLICT, event) });
    this.#touchedConflicts.add(conflictId);
  }

  /** Writes what changed, in the transaction of what was decided. */
  async write(transaction: PoolClient): Promise<void> {
    if (this.#opened) {
      await transaction.query('INSERT INTO watch.story (story_id, time_zone) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        this.storyId,
        this.#timeZone,
      ]);
    }
    await this.#writeReports(transaction);
    await this.#writeCandidates(transaction);
    await this.#writeConflicts(transaction);
  }

  async #read(column: 'claim_id' | 'report_id', values: readonly string[]): Promise<void> {
    if (values.length === 0) return;
    const { rows } = await this.pool.query<CandidateRow>({
      name: `watch-candidates-${column}`,
      text: `SELECT claim_id, report_id, standing, placement, claim::text AS claim FROM watch.candidate WHERE story_id = $1 AND ${column} = ANY($2)`,
      values: [this.storyId, values],
    });
    const unread = rows.filter((row) => !this.#candidates.has(row.claim_id));
    const reportIds = [...new Set(unread.map((row) => row.report_id))];
    await this.#readReports(reportIds);
    await this.words.fetch(reportIds);
    for (const { claim_id, report_id, standing, placement, claim: json } of unread) {
      const watched = this.#reports.get(report_id);
      const { claim, words } = this.words.stored(json);
      this.#candidates.set(claim_id, {
        ...claim,
        words,
        origin: watched?.origin ?? '',
        originBasis: watched?.originBasis ?? 'own',
        placement,
        standing,
      });
    }
  }

  async #readReports(reportIds: readonly string[]): Promise<void> {
    const missing = reportIds.filter((id) => !this.#reports.has(id));
    if (missing.length === 0) return;
    const { rows } = await this.pool.query<ReportRow>({
      name: 'watch-reports',
      text: 'SELECT report_id, report, own, origin, origin_basis FROM watch.report WHERE story_id = $1 AND report_id = ANY($2)',
      values: [this.storyId, missing],
    });
    for (const id of missing) this.#reports.set(id, null);
    for (const row of rows)
      this.#reports.set(row.report_id, {
        report: row.report,
        own: row.own,
        origin: row.origin,
        originBasis: row.origin_basis,
      });
  }

  async #writeReports(transaction: PoolClient): Promise<void> {
    const gone = [...this.#touchedReports].filter((id) => !this.#reports.get(id));
    const kept = [...this.#touchedReports].flatMap((id) => this.#reports.get(id) ?? []);
    if (gone.length > 0)
      await transaction.query('DELETE FROM watch.report WHERE story_id = $1 AND report_id = ANY($2)', [
        this.storyId,
        gone,
      ]);
    if (kept.length === 0) return;
    await transaction.query({
      name: 'watch-keep-reports',
      text: `INSERT INTO watch.report (story_id, report_id, report, own, origin, origin_basis)
             SELECT $1, report_id, report, own, origin, origin_basis
               FROM jsonb_to_recordset($2::jsonb) AS kept (report_id text, report jsonb, own jsonb, origin text, origin_basis text)
             ON CONFLICT (story_id, report_id) DO UPDATE
                SET report = excluded.report, own = excluded.own, origin = excluded.origin, origin_basis = excluded.origin_basis`,
      values: [
        this.storyId,
        JSON.stringify(
          kept.map(({ report, own, origin, originBasis }) => ({
            report_id: report.reportId,
            report,
            own,
            origin,
            origin_basis: originBasis,
          })),
        ),
      ],
    });
  }

  async #writeCandidates(transaction: PoolClient): Promise<void> {
    const gone = [...this.#touched].filter((id) => !this.#candidates.get(id));
    const kept = [...this.#touched].flatMap((id) => this.#candidates.get(id) ?? []);
    const rekeyed = kept.filter(({ claimId }) => this.#fresh.has(claimId));
    const unkeyed = [...gone, ...rekeyed.map(({ claimId }) => claimId)];
    if (this.#touched.size === 0) return;
    await transaction.query('DELETE FROM watch.candidate_key WHERE story_id = $1 AND claim_id = ANY($2)', [
      this.storyId,
      unkeyed,
    ]);
    await transaction.query('DELETE FROM watch.candidate WHERE story_id = $1 AND claim_id = ANY($2)', [
      this.storyId,
      gone,
    ]);
    const rows = kept.map((candidate) => {
      const { words: _words, origin: _origin, originBasis: _basis, placement, standing, ...claim } = candidate;
      const { claimId: claim_id, reportId: report_id, recordedOrder: recorded_order } = candidate;
      return {
        claim_id,
        report_id,
        recorded_order,
        standing,
        event_key: placement?.eventKey ?? null,
        slot: claim.aspect.slot,
        placement,
        claim,
      };
    });
    await transaction.query({
      name: 'watch-keep-candidates',
      text: `INSERT INTO watch.candidate (story_id, claim_id, report_id, recorded_order, standing, event_key, slot, placement, claim)
             SELECT $1, claim_id, report_id, recorded_order, standing, event_key, slot, placement, claim
               FROM jsonb_to_recordset($2::jsonb)
                 AS kept (claim_id text, report_id text, recorded_order bigint, standing text, event_key text, slot text, placement jsonb, claim jsonb)
             ON CONFLICT (story_id, claim_id) DO UPDATE
                SET standing = excluded.standing, event_key = excluded.event_key, slot = excluded.slot, placement = excluded.placement, claim = excluded.claim`,
      values: [this.storyId, JSON.stringify(rows)],
    });
    const keys = rekeyed.flatMap((candidate) =>
      indexKeys(candidate).map((key) => ({
        key,
        claim_id: candidate.claimId,
        recorded_order: candidate.recordedOrder,
      })),
    );
    await transaction.query({
      name: 'watch-keep-keys',
      text: `INSERT INTO watch.candidate_key (story_id, key, recorded_order, claim_id)
             SELECT $1, key, recorded_order, claim_id
               FROM jsonb_to_recordset($2::jsonb) AS kept (key text, recorded_order bigint, claim_id text)
             ON CONFLICT DO NOTHING`,
      values: [this.storyId, JSON.stringify(keys)],
    });
  }

  async #writeConflicts(transaction: PoolClient): Promise<void> {
    const rows = [...this.#touchedConflicts].flatMap((id) => {
      const known = this.#conflicts.get(id);
      if (!known) return [];
      const claim_ids = known.state.sides.flatMap(({ claims }) => claims.map(({ claimId }) => claimId));
      return [{ conflict_id: id, question_id: known.conflict.questionId, claim_ids, known }];
    });
    if (rows.length === 0) return;
    await transaction.query({
      name: 'watch-keep-conflicts',
      text: `INSERT INTO watch.conflict (story_id, conflict_id, question_id, claim_ids, known)
             SELECT $1, conflict_id, question_id, ARRAY(SELECT jsonb_array_elements_text(claim_ids)), known
               FROM jsonb_to_recordset($2::jsonb) AS kept (conflict_id text, question_id text, claim_ids jsonb, known jsonb)
             ON CONFLICT (story_id, conflict_id) DO UPDATE SET claim_ids = excluded.claim_ids, known = excluded.known`,
      values: [this.storyId, JSON.stringify(rows)],
    });
  }
}
