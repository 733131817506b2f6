import type { PoolClient } from 'pg';
import {
  candidateOf,
  indexKeys,
  LIST_CAP,
  nearestByKeys,
  type Candidate,
  type KnownConflict,
  type ScrutinyClaim,
} from '#scrutiny';
import { outletKey, type ConflictEvent, type Slot, type Standing } from '#story';
import { sideName, type SideName } from './conflict-change.js';
import { askedBy, ConflictMemory, type ConflictsFound } from './conflict-memory.js';
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
  /** Those of them whose root the tables do not know, and those that the tables knew with another. */
  readonly #unrooted = new Set<string>();
  readonly #rerooted = new Set<string>();
  readonly #conflicts: ConflictMemory;
  #timeZone: string | null = null;
  #opened = false;
  #outdated = false;

  constructor(
    private readonly rows: StoryRows,
    private words: ReportWords,
  ) {
    this.#conflicts = new ConflictMemory(rows);
  }

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
    const done = [this.#fresh, this.#rekeyed, this.#touched, this.#touchedReports, this.#unrooted, this.#rerooted];
    for (const ids of done) ids.clear();
    this.#conflicts.beginAnew();
  }

  /** Claims that share the rarest index keys with the given ones, those of this batch included, the oldest first. */
  async alike(claims: readonly ScrutinyClaim[]): Promise<Candidate[]> {
    // What was dropped or says something else now must take no place that the tables will give to an older claim.
    const lists = await this.rows.byKey([...new Set(claims.flatMap(indexKeys))], [...this.#rekeyed]);
    for (const id of this.#fresh) {
      const candidate = this.#candidates.get(id);
      for (const key of candidate ? indexKeys(candidate) : []) {
        // No longer than it would be read later: where a batch ends must not tell what a claim is held against.
        lists.set(key, [...(lists.get(key) ?? []), id].slice(-LIST_CAP));
      }
    }
    const ids = new Set(claims.flatMap((claim) => nearestByKeys(claim, (key) => lists.get(key) ?? [])));
    return inOrder(await this.candidates([...ids]));
  }

  /** Claims, the oldest first, that may rest on one: under its question, in reports that credit its outlet, however many. */
  async mayRestOn({ outlet, placement }: Candidate): Promise<Candidate[]> {
    const found = placement ? await this.rows.relaying(outletKey(outlet), placement.questionId) : [];
    return inOrder(await this.candidates([...new Set([...found, ...this.#touched])]));
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
    const found = await this.rows.reportsOn(eventKeys);
    const touched = [...this.#touched].flatMap((id) => this.#candidates.get(id)?.reportId ?? []);
    const ids = [...new Set([...found, ...touched])];
    await this.#readReports(ids);
    return ids.flatMap((id) => this.#reports.get(id) ?? []);
  }

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

  /** Conflicts in outline: of the questions that claims answer, and those that the claims stand in. */
  async conflictsAround(claims: readonly Candidate[]): Promise<readonly KnownConflict[]> {
    return (await this.#conflicts.around({ ...askedBy(claims), origins: null }, new Set())).conflicts;
  }

  /**
   * The same for a report that is held against these claims, with the claims on their sides that matter to it.
   * @param origins roots that the report may turn out to have
   */
  async conflictsFor(
    reportId: string,
    claims: readonly Candidate[],
    origins: readonly string[],
  ): Promise<ConflictsFound> {
    const asked = askedBy(claims);
    const roots = [...new Set([...origins, ...claims.map(({ origin }) => origin)])];
    const found = await this.#conflicts.around(
      { ...asked, reportIds: [...asked.reportIds, reportId], origins: roots },
      this.#unrooted,
    );
    const here = new Map(found.origins);
    for (const id of [...this.#unrooted, ...this.#conflicts.joined.map(({ claim }) => claim.reportId)])
      here.set(id, this.#originOf(id) ?? '');
    return { ...found, origins: here };
  }

  /** Those sides of conflicts on which a claim of one of these standings is, of any where none are named. */
  async sidesWith(
    conflicts: readonly KnownConflict[],
    standings: readonly Standing[] | null,
  ): Promise<ReadonlySet<string>> {
    const passes = (claim: Candidate | null | undefined): boolean =>
      claim != null && (standings === null || standings.includes(claim.standing));
    const sides = conflicts.flatMap(({ conflict: { conflictId }, state }) =>
      state.sides.map(({ sideKey }): SideName => ({ conflictId, sideKey })),
    );
    const ended = [...this.#touched].filter((id) => !passes(this.#candidates.get(id)));
    const stored = sides.filter((side) => this.#conflicts.isStored(side));
    const found = stored.length > 0 ? await this.rows.sidesWith(stored, standings, ended) : [];
    const joined = this.#conflicts.joined.filter(({ claim }) => passes(this.#candidates.get(claim.claimId)));
    return new Set([...found, ...joined].map(sideName));
  }

  keepReport(watched: WatchedReport): void {
    this.#root(watched);
    this.#reports.set(watched.report.reportId, watched);
    this.#touchedReports.add(watched.report.reportId);
    const { origin, originBasis } = watched;
    for (const candidate of this.#atHand(watched.report.reportId)) {
      const { placement, standing } = candidate;
      this.#hold(candidateOf(candidate, { placement, standing, origin, originBasis }));
    }
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
  follow(event: ConflictEvent): Promise<void> {
    return this.#conflicts.follow(event);
  }

  /** Writes what changed, in the transaction of what was decided. */
  write(transaction: PoolClient): Promise<void> {
    return writeMemory(transaction, this.changes());
  }

  /** What changed since the last decision that was kept. */
  changes(): MemoryChanges {
    const candidates = [...this.#touched].flatMap((id) => this.#candidates.get(id) ?? []);
    const gone = [...this.#touched].filter((id) => !this.#candidates.get(id));
    const { conflicts, ended, joined } = this.#conflicts.changes();
    return {
      storyId: this.storyId,
      opened: this.#opened ? this.#timeZone : null,
      reports: [...this.#touchedReports].flatMap((id) => this.#reports.get(id) ?? []),
      droppedReports: [...this.#touchedReports].filter((id) => !this.#reports.get(id)),
      candidates,
      droppedCandidates: gone,
      keyed: this.#fresh,
      rekeyed: new Set([...this.#rekeyed].filter((id) => this.#fresh.has(id))),
      conflicts,
      endedSides: ended,
      sideClaims: joined.map((standing) => ({
        ...standing,
        origin: this.#originOf(standing.claim.reportId) ?? outletKey(standing.claim.outlet),
      })),
      rerooted: [...this.#rerooted].map((reportId) => ({ reportId, origin: this.#originOf(reportId) ?? '' })),
    };
  }

  #root({ report: { reportId }, origin }: WatchedReport): void {
    const before = this.#originOf(reportId);
    if (before === origin) return;
    if (before !== undefined && !this.#unrooted.has(reportId)) this.#rerooted.add(reportId);
    this.#unrooted.add(reportId);
  }

  #originOf(reportId: string): string | undefined {
    return this.#reports.get(reportId)?.origin;
  }

  async #take(rows: readonly CandidateRow[]): Promise<void> {
    const unread = rows.filter((row) => !this.#candidates.has(row.claim_id));
    const reportIds = [...new Set(unread.map((row) => row.report_id))];
    await Promise.all([this.#readReports(reportIds), this.words.fetch(reportIds)]);
    for (const { report_id, standing, placement, claim } of unread) {
      const watched = this.#reports.get(report_id);
      const { origin = '', originBasis = 'own' } = watched ?? {};
      const known = { ...claim, words: this.words.of(claim), origin, originBasis };
      this.#hold(candidateOf(known, { placement, standing }));
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

const inOrder = (claims: Candidate[]): Candidate[] => claims.sort((a, b) => a.recordedOrder - b.recordedOrder);
