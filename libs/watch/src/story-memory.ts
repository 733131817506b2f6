import type { PoolClient } from 'pg';
import { indexKeys, nearestByKeys, type Candidate, type KnownConflict, type ScrutinyClaim } from '#scrutiny';
import { evolveConflict, NO_CONFLICT, type ConflictEvent, type Slot } from '#story';
import type { CandidateRow, StoryRows } from './memory-rows.js';
import { writeMemory, type MemoryChanges } from './memory-writing.js';
import type { ReportWords } from './report-words.js';
import type { WatchedReport } from './watched-report.js';

/**
 * What the watch remembers of one story: read from PostgreSQL as it is needed, changed in memory, written in the
 * transaction of what was decided. It outlives a decision that was kept, and is thrown away with one that was not.
 */
export class StoryMemory {
  readonly #candidates = new Map<string, Candidate | null>();
  /** Ids of the claims at hand by report. */
  readonly #ofReports = new Map<string, Set<string>>();
  /** Claims of this decision whose index keys are not written yet. */
  readonly #fresh = new Set<string>();
  /** Those of them that may stand in the tables already. */
  readonly #rekeyed = new Set<string>();
  readonly #touched = new Set<string>();
  readonly #reports = new Map<string, WatchedReport | null>();
  readonly #touchedReports = new Set<string>();
  readonly #conflicts = new Map<string, KnownConflict | null>();
  readonly #touchedConflicts = new Set<string>();
  #timeZone: string | null = null;
  #opened = false;
  #outdated = false;

  constructor(
    private readonly rows: StoryRows,
    private words: ReportWords,
  ) {}

  get storyId(): string {
    return this.rows.storyId;
  }

  /** How much it holds, in claims. */
  get size(): number {
    return this.#candidates.size;
  }

  /** Whether it holds words that have changed since, and so must not outlive its decision. */
  get outdated(): boolean {
    return this.#outdated;
  }

  /** Begins another decision, the last one being kept. */
  beginAnew(words: ReportWords): void {
    this.words = words;
    this.#opened = false;
    for (const done of [this.#fresh, this.#rekeyed, this.#touched, this.#touchedReports, this.#touchedConflicts])
      done.clear();
  }

  /** Claims that share the rarest index keys with the given ones, those of this batch included, the oldest first. */
  async alike(claims: readonly ScrutinyClaim[]): Promise<Candidate[]> {
    const lists = await this.rows.byKey([...new Set(claims.flatMap(indexKeys))]);
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
    const missing = claimIds.filter((id) => !this.#candidates.has(id));
    if (missing.length > 0) await this.#take(await this.rows.candidates('claim_id', missing));
    for (const id of missing) if (!this.#candidates.has(id)) this.#candidates.set(id, null);
    return claimIds.flatMap((id) => this.#candidates.get(id) ?? []);
  }

  /** Claims of the story on the named events, those of one slot where it is named. */
  async onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<Candidate[]> {
    const found = await this.rows.onEvents(eventKeys, slot);
    const ids = new Set([...found.map(({ claimId }) => claimId), ...this.#touched]);
    return (await this.candidates([...ids])).filter(
      ({ placement, aspect }) =>
        placement !== null && eventKeys.includes(placement.eventKey) && (slot === null || aspect.slot === slot),
    );
  }

  /** Reports with claims on the named events, and such of other events as changed now. */
  async reportsOn(eventKeys: readonly string[]): Promise<WatchedReport[]> {
    const found = await this.rows.onEvents(eventKeys, null);
    const touched = [...this.#touched].flatMap((id) => this.#candidates.get(id) ?? []);
    const ids = [...new Set([...found, ...touched].map(({ reportId }) => reportId))];
    await this.#readReports(ids);
    return ids.flatMap((id) => this.#reports.get(id) ?? []);
  }

  /** The story's time zone. */
  async timeZone(): Promise<string> {
    this.#timeZone ??= (await this.rows.timeZone()) ?? 'UTC';
    return this.#timeZone;
  }

  openIn(timeZone: string): void {
    this.#timeZone = timeZone;
    this.#opened = true;
  }

  /** All claims of a report that are in the story. */
  async ofReport(reportId: string): Promise<Candidate[]> {
    await this.#take(await this.rows.candidates('report_id', [reportId]));
    return this.#atHand(reportId);
  }

  async report(reportId: string): Promise<WatchedReport | null> {
    await this.#readReports([reportId]);
    return this.#reports.get(reportId) ?? null;
  }

  /** Conflicts of the questions that claims answer, and those that the claims stand in. */
  async conflictsAround(claims: readonly Candidate[], questionIds: readonly string[] = []): Promise<KnownConflict[]> {
    const questions = [...new Set([...questionIds, ...claims.flatMap(({ placement }) => placement?.questionId ?? [])])];
    const ids = new Set(claims.map(({ claimId }) => claimId));
    for (const [id, known] of await this.rows.conflictsAround(questions, [...ids]))
      if (!this.#conflicts.has(id)) this.#conflicts.set(id, known);
    return [...this.#conflicts.values()].flatMap((known) =>
      known &&
      (questions.includes(known.conflict.questionId) ||
        known.state.sides.some((side) => side.claims.some(({ claimId }) => ids.has(claimId))))
        ? [known]
        : [],
    );
  }

  keepReport(watched: WatchedReport): void {
    this.#reports.set(watched.report.reportId, watched);
    this.#touchedReports.add(watched.report.reportId);
    const { origin, originBasis } = watched;
    for (const candidate of this.#atHand(watched.report.reportId)) this.#hold({ ...candidate, origin, originBasis });
  }

  /** Keeps a claim that is in the story already; what it says stays the same. */
  keep(candidate: Candidate): void {
    this.#hold(candidate);
    this.#touched.add(candidate.claimId);
  }

  /** Keeps a claim that is new, or says something else now. */
  keepNew(candidate: Candidate): void {
    if (this.#candidates.get(candidate.claimId)) this.#rekeyed.add(candidate.claimId);
    this.keep(candidate);
    this.#fresh.add(candidate.claimId);
  }

  drop(claimId: string): void {
    this.#candidates.set(claimId, null);
    this.#touched.add(claimId);
    this.#rekeyed.add(claimId);
    this.#fresh.delete(claimId);
  }

  async dropReport(reportId: string): Promise<void> {
    for (const { claimId } of await this.ofReport(reportId)) this.drop(claimId);
    this.#reports.set(reportId, null);
    this.#touchedReports.add(reportId);
  }

  /** A report's text was changed or taken down. */
  forgetText(reportId: string): void {
    this.words.forget(reportId);
    this.#outdated = true;
  }

  /** Follows a conflict event, the watch's own or the desk's. */
  async follow(event: ConflictEvent): Promise<void> {
    const { conflictId } = event.data;
    const known = this.#conflicts.get(conflictId) ?? (await this.rows.conflict(conflictId));
    const conflict = event.type === 'ConflictDetected' ? event.data : known?.conflict;
    if (!conflict) return;
    this.#conflicts.set(conflictId, { conflict, state: evolveConflict(known?.state ?? NO_CONFLICT, event) });
    this.#touchedConflicts.add(conflictId);
  }

  /** Writes what changed, in the transaction of what was decided. */
  write(transaction: PoolClient): Promise<void> {
    return writeMemory(transaction, this.changes());
  }

  /** What changed since the last decision that was kept. */
  changes(): MemoryChanges {
    const candidates = [...this.#touched].flatMap((id) => this.#candidates.get(id) ?? []);
    const gone = [...this.#touched].filter((id) => !this.#candidates.get(id));
    return {
      storyId: this.storyId,
      opened: this.#opened ? this.#timeZone : null,
      reports: [...this.#touchedReports].flatMap((id) => this.#reports.get(id) ?? []),
      droppedReports: [...this.#touchedReports].filter((id) => !this.#reports.get(id)),
      candidates,
      droppedCandidates: gone,
      keyed: this.#fresh,
      rekeyed: new Set([...this.#rekeyed].filter((id) => this.#fresh.has(id))),
      conflicts: [...this.#touchedConflicts].flatMap((id) => {
        const known = this.#conflicts.get(id);
        return known ? [[id, known] as const] : [];
      }),
    };
  }

  async #take(rows: readonly CandidateRow[]): Promise<void> {
    const unread = rows.filter((row) => !this.#candidates.has(row.claim_id));
    const reportIds = [...new Set(unread.map((row) => row.report_id))];
    await Promise.all([this.#readReports(reportIds), this.words.fetch(reportIds)]);
    for (const { claim_id, report_id, standing, placement, claim } of unread) {
      const watched = this.#reports.get(report_id);
      const stored = this.words.stored(claim);
      this.#hold({
        ...stored.claim,
        claimId: claim_id,
        words: stored.words,
        origin: watched?.origin ?? '',
        originBasis: watched?.originBasis ?? 'own',
        placement,
        standing,
      });
    }
  }

  #hold(candidate: Candidate): void {
    this.#candidates.set(candidate.claimId, candidate);
    const ofReport = this.#ofReports.get(candidate.reportId);
    if (ofReport) ofReport.add(candidate.claimId);
    else this.#ofReports.set(candidate.reportId, new Set([candidate.claimId]));
  }

  /** The claims of a report that are in the story, as far as they were read. */
  #atHand(reportId: string): Candidate[] {
    return [...(this.#ofReports.get(reportId) ?? [])].flatMap((id) => this.#candidates.get(id) ?? []);
  }

  async #readReports(reportIds: readonly string[]): Promise<void> {
    const missing = reportIds.filter((id) => !this.#reports.has(id));
    if (missing.length === 0) return;
    for (const watched of await this.rows.reports(missing)) this.#reports.set(watched.report.reportId, watched);
    for (const id of missing) if (!this.#reports.has(id)) this.#reports.set(id, null);
  }
}
