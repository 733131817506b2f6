import type { PoolClient } from 'pg';
import { evolveFacts, type RecordedStoryEvent, type StoryFacts } from '#story';
import { CLAIM_COLUMNS, claimRows } from '../claims/claim-rows.js';
import { CHANGE_COLUMNS, claimPoints, reportPoints } from '../timeline/change-points.js';
import { CombinedStatement } from '../temporal/combined-statement.js';
import { TemporalTable } from '../temporal/temporal-table.js';
import { withoutClaims } from '../conflicts/side-claims.js';
import { StoryCounts } from '../stories/story-counts.js';
import { ContentVersions } from './content-versions.js';
import type { RememberedFacts } from './remembered-facts.js';
import { SideClaimTable } from './side-claim-table.js';
import { loadStored, NOTHING_STORED, touchedBy, type StoredFacts } from './story-batch.js';

const FACT = { name: 'fact', type: 'jsonb' } as const;
const REPORT_COLUMNS = [{ name: 'outlet', type: 'text' }, FACT];
const EDGE_COLUMNS = [{ name: 'report_id', type: 'text' }, FACT];
const CONFLICT_COLUMNS = [{ name: 'question_id', type: 'text' }, { name: 'severity', type: 'text' }, FACT];

/** Brings the views of one story forward by its next events, in one schema and one transaction. */
export class ViewProjection {
  readonly #reports: TemporalTable;
  readonly #edges: TemporalTable;
  readonly #claims: TemporalTable;
  readonly #conflicts: TemporalTable;
  readonly #points: TemporalTable;
  readonly #sideClaims: SideClaimTable;
  readonly #contents: ContentVersions;
  readonly #counts = new StoryCounts();

  private constructor(
    private readonly schema: string,
    private readonly storyId: string,
    private readonly stored: StoredFacts,
  ) {
    const table = (name: string, key: string, columns: ConstructorParameters<typeof TemporalTable>[2]): TemporalTable =>
      new TemporalTable(`${schema}.${name}`, key, columns, storyId);
    this.#reports = table('report_row', 'report_id', REPORT_COLUMNS);
    this.#edges = table('edge_row', 'edge_id', EDGE_COLUMNS);
    this.#claims = table('claim_row', 'claim_id', CLAIM_COLUMNS);
    this.#conflicts = table('conflict_row', 'conflict_id', CONFLICT_COLUMNS);
    this.#points = table('change_point', 'source', CHANGE_COLUMNS);
    this.#sideClaims = new SideClaimTable(schema, storyId, stored.facts.conflicts);
    this.#contents = new ContentVersions(schema, storyId, stored);
  }

  static async apply(
    transaction: PoolClient,
    schema: string,
    storyId: string,
    events: readonly RecordedStoryEvent[],
    remembered: RememberedFacts,
  ): Promise<void> {
    const begins = events[0]?.storySequence === 1;
    const known = remembered.before(schema, storyId, events);
    const stored = begins ? NOTHING_STORED : await loadStored(transaction, schema, storyId, touchedBy(events), known);
    const projection = new ViewProjection(schema, storyId, stored);
    projection.#hold();
    const facts = projection.#fold(events);
    await projection.#write(transaction, events);
    remembered.after(schema, storyId, events, {
      facts: { ...facts, conflicts: new Map([...facts.conflicts].map(([id, fact]) => [id, withoutClaims(fact)])) },
      contentVersions: projection.#contents.latest,
    });
  }

  /** Tells the tables what is stored, as the rows that today's facts give. */
  #hold(): void {
    const { facts, contentVersions } = this.stored;
    for (const id of facts.reports.keys()) {
      this.#reports.holds(id, reportRows(facts, id));
      this.#points.holds(id, pointsOfReport(facts, id));
    }
    for (const id of facts.edges.keys()) this.#edges.holds(id, edgeRows(facts, id));
    for (const id of facts.conflicts.keys()) this.#conflicts.holds(id, conflictRows(facts, id));
    for (const id of facts.claims.keys()) {
      this.#claims.holds(id, rowsOfClaim(facts, id, contentVersions.get(id) ?? 1));
      this.#points.holds(id, pointsOfClaim(facts, id));
    }
  }

  /** Events of one moment are one change: rows between them would have stood for no time. */
  #fold(events: readonly RecordedStoryEvent[]): StoryFacts {
    let { facts } = this.stored;
    for (let start = 0; start < events.length;) {
      const at = events[start]?.recordedAt ?? '';
      let end = start;
      while (events[end]?.recordedAt === at) end++;
      const moment = events.slice(start, end);
      const before = facts;
      facts = evolveFacts(facts, moment);
      this.#change(before, facts, moment, at);
      start = end;
    }
    return facts;
  }

  #change(before: StoryFacts, facts: StoryFacts, moment: readonly RecordedStoryEvent[], at: string): void {
    const touched = touchedBy(moment);
    const claims = new Set(touched.claims);
    for (const event of moment) this.#sideClaims.follow(event);
    for (const source of [before, facts]) {
      for (const [id, claim] of source.claims) if (touched.wholeReports.has(claim.record.reportId)) claims.add(id);
    }
    for (const id of touched.reports) {
      this.#reports.put(id, reportRows(facts, id), at);
      this.#points.put(id, pointsOfReport(facts, id), at);
    }
    for (const id of touched.edges) this.#edges.put(id, edgeRows(facts, id), at);
    for (const id of touched.conflicts) this.#conflicts.put(id, conflictRows(facts, id), at);
    for (const id of claims) {
      const version = this.#contents.of(id, facts.claims.get(id)?.record ?? null);
      this.#claims.put(id, rowsOfClaim(facts, id, version), at);
      this.#points.put(id, pointsOfClaim(facts, id), at);
    }
    this.#counts.count(before, facts, { reports: touched.reports, claims, conflicts: touched.conflicts });
  }

  async #write(transaction: PoolClient, events: readonly RecordedStoryEvent[]): Promise<void> {
    const tables = [this.#reports, this.#edges, this.#claims, this.#conflicts, this.#points];
    const [closing, inserting] = [new CombinedStatement(), new CombinedStatement()];
    for (const table of tables) table.close(closing);
    this.#sideClaims.close(closing);
    await closing.run(transaction);
    await this.#counts.open(transaction, this.schema, this.storyId, events);
    this.#contents.insert(inserting);
    for (const table of tables) table.insert(inserting);
    this.#sideClaims.insert(inserting);
    this.#counts.move(inserting, this.schema, this.storyId, events);
    await inserting.run(transaction);
  }
}

function reportRows(facts: StoryFacts, id: string): object[] & Record<string, unknown>[] {
  const fact = facts.reports.get(id);
  return fact ? [{ outlet: fact.report.outlet.name, fact }] : [];
}

function edgeRows(facts: StoryFacts, id: string): Record<string, unknown>[] {
  const fact = facts.edges.get(id);
  return fact ? [{ report_id: fact.edge.reportId, fact }] : [];
}

function conflictRows(facts: StoryFacts, id: string): Record<string, unknown>[] {
  const fact = facts.conflicts.get(id);
  return fact
    ? [{ question_id: fact.conflict.questionId, severity: fact.conflict.severity, fact: withoutClaims(fact) }]
    : [];
}

const pointsOfReport = (facts: StoryFacts, id: string): ReturnType<typeof reportPoints> => {
  const fact = facts.reports.get(id);
  return fact ? reportPoints(fact) : [];
};

/** A claim and the report that bounds it; nothing where either is gone. */
function withReport<T>(
  facts: StoryFacts,
  id: string,
  rows: (
    claim: NonNullable<ReturnType<StoryFacts['claims']['get']>>,
    report: NonNullable<ReturnType<StoryFacts['reports']['get']>>,
  ) => T[],
): T[] {
  const claim = facts.claims.get(id);
  const report = claim && facts.reports.get(claim.record.reportId);
  return claim && report ? rows(claim, report) : [];
}

const rowsOfClaim = (facts: StoryFacts, id: string, version: number): ReturnType<typeof claimRows> =>
  withReport(facts, id, (claim, report) => claimRows(claim, report, version));

const pointsOfClaim = (facts: StoryFacts, id: string): ReturnType<typeof claimPoints> =>
  withReport(facts, id, claimPoints);
