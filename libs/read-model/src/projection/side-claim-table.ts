import type { ConflictSide, Instant, RecordedStoryEvent, StoryEvent, StoryFacts } from '#story';
import type { CombinedStatement } from '../temporal/combined-statement.js';
import { rangeText } from '../temporal/timestamp-text.js';

type Claim = ConflictSide['claims'][number];

interface Standing {
  readonly conflictId: string;
  readonly sideKey: string;
  readonly claim: Claim;
  readonly joined: number;
  readonly nth: number;
  readonly from: Instant;
}

/** What ends on a side: one claim, or all of them where none is named. */
interface Ending {
  readonly conflictId: string;
  readonly sideKey: string;
  readonly claimId: string | null;
  readonly at: Instant;
}

const COLUMNS = 'conflict_id, side_key, claim_id, recorded, report_id, outlet, speaker, joined, nth';

/**
 * The claims on the sides of conflicts, written without being read: what an event puts on a side ends whatever stood
 * there under its name, so that a claim costs the same on a side of ten and of ten thousand. Changes are gathered in
 * memory; `close` and `insert` add them to a statement each.
 */
export class SideClaimTable {
  readonly #sides = new Map<string, Set<string>>();
  /** What stands since an event of this batch, by side and claim. */
  readonly #begun = new Map<string, Map<string, Standing>>();
  readonly #over: (Standing & { readonly until: Instant })[] = [];
  readonly #endings: Ending[] = [];

  /** @param schema of the version of the views */
  constructor(
    private readonly schema: string,
    private readonly storyId: string,
    stored: StoryFacts['conflicts'],
  ) {
    for (const [id, { state }] of stored) this.#sides.set(id, new Set(state.sides.map(({ sideKey }) => sideKey)));
  }

  /** Follows the next event of the story. Claims that join what is not known stand nowhere, as in the assessment. */
  follow({ event, recordedAt: at, storySequence }: RecordedStoryEvent): void {
    const [conflictId, sides] = this.#sidesOf(event);
    if (event.type === 'ConflictDetected') {
      for (const sideKey of sides ?? []) this.#endSide(conflictId, sideKey, at);
      this.#sides.set(conflictId, new Set());
      for (const side of event.data.sides) this.#beginSide(conflictId, side, at, storySequence);
    } else if (event.type === 'ConflictSideAdded' && sides) {
      if (sides.has(event.data.side.sideKey)) this.#endSide(conflictId, event.data.side.sideKey, at);
      this.#beginSide(conflictId, event.data.side, at, storySequence);
    } else if (event.type === 'ConflictSideRemoved' && sides?.delete(event.data.sideKey) === true) {
      this.#endSide(conflictId, event.data.sideKey, at);
    } else if (event.type === 'ConflictClaimJoined' && sides?.has(event.data.sideKey) === true) {
      const { sideKey, claim } = event.data;
      this.#end(conflictId, sideKey, claim.claimId, at);
      this.#begin({ conflictId, sideKey, claim, joined: storySequence, nth: 0, from: at });
    }
  }

  #sidesOf({ data }: StoryEvent): [conflictId: string, sides: Set<string> | undefined] {
    const conflictId = 'conflictId' in data ? data.conflictId : '';
    return [conflictId, this.#sides.get(conflictId)];
  }

  #beginSide(conflictId: string, { sideKey, claims }: ConflictSide, from: Instant, joined: number): void {
    this.#sides.get(conflictId)?.add(sideKey);
    for (const [nth, claim] of claims.entries()) {
      this.#begin({ conflictId, sideKey, claim, joined, nth, from });
    }
  }

  #begin(standing: Standing): void {
    const side = sideName(standing.conflictId, standing.sideKey);
    const begun = this.#begun.get(side) ?? new Map<string, Standing>();
    this.#begun.set(side, begun.set(standing.claim.claimId, standing));
  }

  #end(conflictId: string, sideKey: string, claimId: string, at: Instant): void {
    if (!this.#endBegun(sideName(conflictId, sideKey), claimId, at))
      this.#endings.push({ conflictId, sideKey, claimId, at });
  }

  #endSide(conflictId: string, sideKey: string, at: Instant): void {
    const side = sideName(conflictId, sideKey);
    for (const claimId of [...(this.#begun.get(side)?.keys() ?? [])]) this.#endBegun(side, claimId, at);
    this.#endings.push({ conflictId, sideKey, claimId: null, at });
  }

  /** Answers whether the claim stood on the side since an event of this batch. */
  #endBegun(side: string, claimId: string, until: Instant): boolean {
    const standing = this.#begun.get(side)?.get(claimId);
    if (!standing) return false;
    this.#begun.get(side)?.delete(claimId);
    if (standing.from !== until) this.#over.push({ ...standing, until });
    return true;
  }

  /** Closes the rows that end, which must be done before their successors are inserted. */
  close(statement: CombinedStatement): void {
    const claims = this.#endings.filter(({ claimId }) => claimId !== null);
    const sides = this.#endings.filter(({ claimId }) => claimId === null);
    if (this.#endings.length === 0) return;
    const table = `${this.schema}.side_claim_row`;
    // A row ends once, by the first of the events that end it. Each kind is looked up by an index, however long the side.
    const late = statement.add((parameter) => {
      const endings = (of: readonly Ending[], isOpen: string): string =>
        `SELECT open.row, late.at
           FROM jsonb_to_recordset(${parameter(JSON.stringify(of))}::jsonb)
                  AS late ("conflictId" text, "sideKey" text, "claimId" text, at timestamptz)
          CROSS JOIN LATERAL (
            SELECT ctid AS row FROM ${table}
             WHERE story_id = ${parameter(this.storyId)} AND conflict_id = late."conflictId"
               AND md5(side_key) = md5(late."sideKey") AND upper_inf(recorded) ${isOpen}
          ) AS open`;
      const parts = [
        ...(claims.length > 0 ? [endings(claims, 'AND claim_id = late."claimId" LIMIT 1')] : []),
        ...(sides.length > 0 ? [endings(sides, '')] : []),
      ];
      return `SELECT row, min(at) AS at FROM (${parts.join(' UNION ALL ')}) AS ending GROUP BY row`;
    });
    // Events of one moment may come in two batches: rows that would have stood for no time at all never were.
    statement.add(
      () =>
        `DELETE FROM ${table} AS open USING ${late} AS late WHERE open.ctid = late.row AND lower(open.recorded) = late.at`,
    );
    statement.add(
      () =>
        `UPDATE ${table} AS open SET recorded = tstzrange(lower(open.recorded), late.at) FROM ${late} AS late
          WHERE open.ctid = late.row AND lower(open.recorded) < late.at`,
    );
  }

  insert(statement: CombinedStatement): void {
    const begun = [...this.#begun.values()].flatMap((side) => [...side.values()]);
    const rows = [...this.#over, ...begun.map((standing) => ({ ...standing, until: null }))].map(
      ({ conflictId, sideKey, claim, joined, nth, from, until }) => ({
        conflict_id: conflictId,
        side_key: sideKey,
        claim_id: claim.claimId,
        recorded: rangeText(from, until),
        report_id: claim.reportId,
        outlet: claim.outlet,
        speaker: claim.speaker,
        joined,
        nth,
      }),
    );
    if (rows.length === 0) return;
    statement.add(
      (parameter) =>
        `INSERT INTO ${this.schema}.side_claim_row (story_id, ${COLUMNS})
         SELECT ${parameter(this.storyId)}, ${COLUMNS}
           FROM jsonb_to_recordset(${parameter(JSON.stringify(rows))}::jsonb)
             AS new (conflict_id text, side_key text, claim_id text, recorded tstzrange, report_id text, outlet text,
                     speaker text, joined bigint, nth integer)`,
    );
  }
}

const sideName = (conflictId: string, sideKey: string): string => `${conflictId} ${sideKey}`;
