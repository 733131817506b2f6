import { candidateOf, scrutinise, type DerivedEvent, type ScrutinyClaim, type ScrutinyReport } from '#scrutiny';
import {
  derivedId,
  outletKey,
  type ClaimRecord,
  type EventOf,
  type RecordedStoryEvent,
  type Publication,
  type Report,
} from '#story';
import { ClaimEnds } from './claim-ends.js';
import { isConflictEvent } from './conflict-events.js';
import type { ReportWords } from './report-words.js';
import { siblingDates } from './sibling-dates.js';
import type { StoryMemory } from './story-memory.js';

/** Reads a story's events after a sequence, in order. */
export type ReadOn = (after: number) => Promise<RecordedStoryEvent[]>;

/** Follows one story event by event, and says what each gives rise to. */
export class StoryWatch {
  readonly #ends: ClaimEnds;

  constructor(
    private readonly memory: StoryMemory,
    private readonly words: ReportWords,
    private readonly readOn: ReadOn,
  ) {
    this.#ends = new ClaimEnds(memory);
  }

  /** What follows from one event. The watch's own events come by here too and give rise to nothing. */
  async follow(recorded: RecordedStoryEvent): Promise<DerivedEvent[]> {
    const { event } = recorded;
    switch (event.type) {
      case 'ReportPublished':
        return this.#publish(event.data, recorded);
      case 'ReportFiled':
        this.#keepReport(event.data.report);
        return this.#scrutinise(event.data.report, event.data.claims, recorded);
      case 'ReportDated':
        // The watch's own it followed when it derived them; others' words are the report's own bounds.
        return recorded.metadata.actor.kind === 'machine'
          ? []
          : this.#date(event.data.reportId, event.data.published, event.data.published);
      case 'ReportCorrected':
      case 'ReportRedacted':
        this.memory.forgetText(event.data.reportId);
        return [];
      case 'ReportUnfiled':
        return this.#ends.remove(await this.memory.ofReport(event.data.reportId), recorded, () =>
          this.memory.dropReport(event.data.reportId),
        );
      case 'ReportWithdrawn':
        return this.#ends.end(await this.memory.ofReport(event.data.reportId), 'withdrawn', recorded);
      case 'ClaimAsserted':
      case 'ClaimEntered':
        return this.#assert(event.data, recorded);
      case 'ClaimAmended':
        return this.#amend(event, recorded);
      case 'ClaimDropped': {
        const dropped = await this.memory.candidates([event.data.claimId]);
        return this.#ends.remove(dropped, recorded, () => {
          this.memory.drop(event.data.claimId);
          return Promise.resolve();
        });
      }
      case 'ClaimSuperseded':
        return this.#ends.end(await this.memory.candidates([event.data.claimId]), 'superseded', recorded);
      case 'ClaimCorrected':
        return this.#ends.end(await this.memory.candidates([event.data.claimId]), 'corrected', recorded);
      case 'ClaimRetracted':
        return this.#ends.retract(event, recorded);
      case 'ClaimMoved': {
        const { claimId, questionId } = event.data;
        for (const candidate of await this.memory.candidates([claimId])) {
          const { eventKey = candidate.claimId, question = candidate.aspect.question } = candidate.placement ?? {};
          this.memory.keep({ ...candidate, placement: { eventKey, question, questionId } });
        }
        return [];
      }
      case 'ConflictDetected':
      case 'ConflictSideAdded':
      case 'ConflictClaimJoined':
      case 'ConflictSideRemoved':
      case 'ConflictLapsed':
        // The watch's own: it followed them when it derived them.
        return [];
      case 'PairAcknowledged':
      case 'PairDismissed':
      case 'PairResolved':
      case 'PairMarkedDevelopment':
      case 'PairReopened':
        if (recorded.metadata.actor.kind === 'editor') await this.memory.follow(event);
        return [];
      case 'LineageCut':
      case 'LineageConfirmed':
        return this.#judgeEdge(event);
      case 'StoryOpened':
        this.memory.openIn(event.data.timeZone);
        return [];
      case 'AliasAdded':
      case 'StoriesMerged':
      case 'OutletGraded':
      case 'ClaimAccepted':
      case 'VerdictRecorded':
      case 'ClaimPlaced':
      case 'LineageEstablished':
        return [];
    }
  }

  /** A report's claims come right after it, in one append: they are looked at together, wherever a batch ends. */
  async #publish(report: Report, recorded: RecordedStoryEvent): Promise<DerivedEvent[]> {
    this.#keepReport(report);
    const claims: ClaimRecord[] = [];
    for (let after = recorded.storySequence; ;) {
      const next = await this.readOn(after);
      const run = leadingClaims(next, report.reportId);
      claims.push(...run);
      if (run.length < next.length || next.length === 0) break;
      after += next.length;
    }
    return this.#scrutinise(report, claims, recorded);
  }

  /** A claim that came with its report is known already. */
  async #assert(record: ClaimRecord, recorded: RecordedStoryEvent): Promise<DerivedEvent[]> {
    const [known] = await this.memory.candidates([record.claimId]);
    const watched = known ? null : await this.memory.report(record.reportId);
    return watched ? this.#scrutinise(watched.report, [record], recorded) : [];
  }

  async #amend({ data }: EventOf<'ClaimAmended'>, recorded: RecordedStoryEvent): Promise<DerivedEvent[]> {
    const [known] = await this.memory.candidates([data.claimId]);
    const watched = known ? await this.memory.report(known.reportId) : null;
    if (!known || !watched) return [];
    const {
      storyId: _s,
      outlet: _o,
      published: _p,
      origin: _r,
      originBasis: _b,
      words: _w,
      recordedOrder: _n,
      placement: _q,
      standing: _t,
      retractedFrom: _f,
      ...record
    } = known;
    const changes = Object.fromEntries(Object.entries(data.changes).filter(([, value]) => value !== undefined));
    const removed = await this.#ends.remove([known], recorded, () => {
      this.memory.drop(known.claimId);
      return Promise.resolve();
    });
    return [...removed, ...(await this.#scrutinise(watched.report, [{ ...record, ...changes }], recorded))];
  }

  async #scrutinise(
    report: Pick<Report, 'reportId'> & (Report | ScrutinyReport),
    records: readonly ClaimRecord[],
    recorded: RecordedStoryEvent,
  ): Promise<DerivedEvent[]> {
    const { memory } = this;
    const watched = await memory.report(report.reportId);
    if (!watched || records.length === 0) return [];
    await this.words.fetch([report.reportId]);
    const claims = records.map((record, index): ScrutinyClaim => ({
      ...record,
      storyId: memory.storyId,
      outlet: watched.report.outlet,
      published: { earliest: watched.report.published.earliest, latest: watched.report.published.latest },
      origin: watched.origin,
      originBasis: watched.originBasis,
      words: this.words.of(record),
      recordedOrder: recorded.storySequence + index + 1,
    }));
    const candidates = await memory.alike(claims);
    const roots = [watched.origin, watched.report.outlet, ...watched.report.credits.map(({ name }) => name)];
    const { conflicts, origins } = await memory.conflictsFor(report.reportId, candidates, roots.map(outletKey));
    const result = scrutinise({ report: watched.report, claims, candidates, conflicts, origins });
    const placed = new Map(result.placements.map((placement) => [placement.claimId, placement]));
    const { origin, originBasis } = result;
    memory.keepReport({ ...watched, origin, originBasis });
    for (const claim of claims) {
      const placement = placed.get(claim.claimId) ?? null;
      memory.keepNew(candidateOf(claim, { origin, originBasis, placement, standing: 'current' }));
    }
    for (const { event } of result.lineage) {
      if (event.type === 'LineageEstablished' && event.data.reportId !== report.reportId) {
        const other = await memory.report(event.data.reportId);
        if (other) memory.keepReport({ ...other, origin, originBasis: event.data.basis });
      }
    }
    for (const { event } of result.conflictEvents) if (isConflictEvent(event)) await memory.follow(event);
    const ended = await this.#ends.follow(result.propagated, recorded);
    const dated = await this.#dateSiblings(
      [...new Set(result.placements.map(({ eventKey }) => eventKey))],
      recorded.id,
    );
    return [
      ...result.placements.map((data): DerivedEvent => ({
        id: placementId(data.claimId, recorded.id),
        event: { type: 'ClaimPlaced', data },
      })),
      ...result.lineage,
      ...result.propagated,
      ...result.conflictEvents,
      ...ended,
      ...dated,
    ];
  }

  /** Undated siblings that the dates given for these events bound more tightly. */
  async #dateSiblings(eventKeys: readonly string[], cause: string): Promise<DerivedEvent[]> {
    const found = await siblingDates(this.memory, eventKeys, cause);
    for (const { event } of found) {
      if (event.type === 'ReportDated') await this.#date(event.data.reportId, event.data.published, null);
    }
    return found;
  }

  /** @param own the report's own bounds, where it is not a sibling that bounds it */
  async #date(reportId: string, bounds: Publication, own: Publication | null): Promise<DerivedEvent[]> {
    const watched = await this.memory.report(reportId);
    if (!watched) return [];
    this.memory.keepReport({ ...watched, own: own ?? watched.own, report: { ...watched.report, published: bounds } });
    const published = { earliest: bounds.earliest, latest: bounds.latest };
    for (const candidate of await this.memory.ofReport(reportId)) this.memory.keep({ ...candidate, published });
    return [];
  }

  /** A cut edge leaves the report its own origin; a confirmed one counts as stated. */
  async #judgeEdge(event: EventOf<'LineageCut' | 'LineageConfirmed'>): Promise<DerivedEvent[]> {
    const watched = await this.memory.report(event.data.reportId);
    if (!watched) return [];
    this.memory.keepReport(
      event.type === 'LineageCut'
        ? { ...watched, origin: outletKey(watched.report.outlet), originBasis: 'own' }
        : { ...watched, originBasis: 'stated' },
    );
    return [];
  }

  #keepReport(report: Report): void {
    const { reportId, storyId, kind, corrects, credits, published } = report;
    this.memory.keepReport({
      report: { reportId, storyId, kind, corrects, credits, published, outlet: report.outlet.name },
      own: published,
      origin: outletKey(report.outlet.name),
      originBasis: 'own',
    });
  }
}

function leadingClaims(events: readonly RecordedStoryEvent[], reportId: string): ClaimRecord[] {
  const claims: ClaimRecord[] = [];
  for (const { event } of events) {
    if (event.type !== 'ClaimAsserted' || event.data.reportId !== reportId) break;
    claims.push(event.data);
  }
  return claims;
}

/** One placement for each time that a claim is read: the claim and what it was read from. */
const placementId = (claimId: string, cause: string): string => derivedId('placed', claimId, cause);
