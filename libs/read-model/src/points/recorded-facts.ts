import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { originsOf, type ConflictFact, type EdgeFact, type Instant, type Origin, type ReportFact } from '#story';
import { SIDE_CLAIM_SQL, withClaims, type SideClaim } from '../conflicts/side-claims.js';
import type { StoryHead } from './story-head.js';

/** What a story holds besides its claims, as recorded by one moment. */
export interface RecordedFacts {
  readonly reports: ReadonlyMap<string, ReportFact>;
  readonly edges: ReadonlyMap<string, EdgeFact>;
  readonly conflicts: ReadonlyMap<string, ConflictFact>;
  /** Of each report. */
  readonly origins: ReadonlyMap<string, Origin>;
}

interface Part<Fact> {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Of facts recorded at the very moment: more events of that moment may come and replace them without a trace. */
  readonly unsettled: ReadonlySet<string>;
}

interface Parts {
  readonly reports: Part<ReportFact>;
  readonly edges: Part<EdgeFact>;
  readonly conflicts: Part<ConflictFact>;
  readonly sideClaims: Part<SideClaim>;
}

interface Kept extends Parts {
  readonly viewsVersion: number;
  readonly lastSequence: number;
  readonly recordedAsOf: Instant;
  readonly told: RecordedFacts;
}

interface FactRow {
  part: keyof Parts;
  id: string;
  unsettled: boolean;
  /** `null` where the row had ended by the moment. */
  fact: unknown;
}

/** As many as some twenty stories of 500 reports have. */
const MOST_FACTS = 20_000;

const STANDING = 'recorded @> $2::timestamptz';
/** Rows that began or ended between two moments, both included. */
const CHANGED = `(lower(recorded) BETWEEN $3::timestamptz AND $2::timestamptz
  OR upper(recorded) BETWEEN $3::timestamptz AND $2::timestamptz)`;

const TABLES = [
  ['reports', 'report_row', 'report_id', 'fact'],
  ['edges', 'edge_row', 'edge_id', 'fact'],
  ['conflicts', 'conflict_row', 'conflict_id', 'fact'],
  ['sideClaims', 'side_claim_row', "concat_ws(' ', conflict_id, claim_id, side_key)", SIDE_CLAIM_SQL],
] as const satisfies readonly (readonly [part: keyof Parts, table: string, key: string, fact: string])[];

const factsSql = (condition: string): string =>
  TABLES.map(
    ([part, table, key, fact]) =>
      `SELECT '${part}' AS part, ${key} AS id, lower(recorded) >= $2::timestamptz AS unsettled,
              CASE WHEN ${STANDING} THEN ${fact} END AS fact
         FROM read_model.${table} WHERE story_id = $1 AND ${condition}`,
  ).join(' UNION ALL ');

const READ_ALL = { name: 'read-model.facts', text: factsSql(STANDING) };
const READ_CHANGED = { name: 'read-model.changed-facts', text: factsSql(CHANGED) };

/**
 * Reads what stories hold besides their claims, and keeps it for the stories that were asked about last: every page,
 * conflict and report of a story needs it whole, and a new report changes little of it. What is kept is told by the last
 * sequence that the views hold, so it is never older than an answer read afresh would be.
 */
export class FactsReader {
  readonly #kept = new LRUCache<string, Kept>({ maxSize: MOST_FACTS, sizeCalculation: sizeOf });

  constructor(private readonly pool: Pool) {}

  async at(head: StoryHead, recordedAsOf: Instant): Promise<RecordedFacts> {
    const { storyId, viewsVersion, lastSequence } = head;
    // Moments before the last one are asked about seldom, and by one person.
    if (recordedAsOf !== head.lastRecordedAt) return told(await this.#read(storyId, recordedAsOf));
    const known = this.#kept.get(storyId);
    const kept = known?.viewsVersion === viewsVersion ? known : undefined;
    if (kept?.lastSequence === lastSequence) return kept.told;
    const base = kept && kept.lastSequence < lastSequence && kept.recordedAsOf <= recordedAsOf ? kept : undefined;
    const parts = await this.#read(storyId, recordedAsOf, base);
    const facts = told(parts);
    this.#kept.set(storyId, { ...parts, viewsVersion, lastSequence, recordedAsOf, told: facts });
    return facts;
  }

  /** @param base what is known from an earlier moment; with it, only what changed since is read */
  async #read(storyId: string, recordedAsOf: Instant, base?: Kept): Promise<Parts> {
    const { rows } = await this.pool.query<FactRow>(
      base
        ? { ...READ_CHANGED, values: [storyId, recordedAsOf, base.recordedAsOf] }
        : { ...READ_ALL, values: [storyId, recordedAsOf] },
    );
    return {
      reports: brought(base?.reports, rows, 'reports'),
      edges: brought(base?.edges, rows, 'edges'),
      conflicts: brought(base?.conflicts, rows, 'conflicts'),
      sideClaims: brought(base?.sideClaims, rows, 'sideClaims'),
    };
  }
}

function sizeOf({ reports, edges, conflicts, sideClaims }: Kept): number {
  return [reports, edges, conflicts, sideClaims].reduce((size, { facts }) => size + facts.size, 1);
}

/** Facts brought forward by rows that were read since. */
function brought<Fact>(base: Part<Fact> | undefined, rows: readonly FactRow[], part: keyof Parts): Part<Fact> {
  const facts = new Map(base?.facts);
  const unsettled = new Set<string>();
  for (const id of base?.unsettled ?? []) facts.delete(id);
  const changed = rows.filter((row) => row.part === part);
  for (const { id } of changed) facts.delete(id);
  for (const row of changed) {
    if (row.fact === null) continue;
    facts.set(row.id, row.fact as Fact);
    if (row.unsettled) unsettled.add(row.id);
  }
  return { facts, unsettled };
}

function told({
  reports: { facts: reports },
  edges: { facts: edges },
  conflicts: { facts: conflicts },
  sideClaims: { facts: sideClaims },
}: Parts): RecordedFacts {
  const outlets = new Map([...reports].map(([id, { report }]) => [id, report.outlet.name]));
  return {
    reports,
    edges,
    conflicts: withClaims(conflicts, sideClaims.values()),
    origins: originsOf(outlets, edges),
  };
}
