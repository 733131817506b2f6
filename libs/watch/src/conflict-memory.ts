import type { Candidate, KnownConflict } from '#scrutiny';
import type { ConflictEvent, ConflictSide } from '#story';
import { changeBy, sideName, type SideClaim, type SideName, type StandingClaim } from './conflict-change.js';
import type { StoryRows } from './memory-rows.js';

/** What a look-up of conflicts is about. */
export interface ConflictsAsked {
  readonly questionIds: readonly string[];
  readonly claimIds: ReadonlySet<string>;
  /** Reports whose place on the sides matters: those of the claims, and what is held against them. */
  readonly reportIds: readonly string[];
  /** Roots of which a claim on a side matters; none where only the conflicts themselves do. */
  readonly origins: readonly string[] | null;
}

/** What claims ask: the conflicts of the questions that they answer, and those that they stand in. */
export const askedBy = (claims: readonly Candidate[]): Omit<ConflictsAsked, 'origins'> => ({
  questionIds: [...new Set(claims.flatMap(({ placement }) => placement?.questionId ?? []))],
  claimIds: new Set(claims.map(({ claimId }) => claimId)),
  reportIds: [...new Set(claims.map(({ reportId }) => reportId))],
});

/** Conflicts in outline, and the claims on their sides that matter to what was asked. */
export interface ConflictsFound {
  readonly conflicts: readonly KnownConflict[];
  /** Roots of reports that were not asked about. */
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * The conflicts of one story as the watch remembers them: in outline, with a look into the tables for those claims on
 * their sides that a decision needs, so that a claim costs the same on a side of ten and of ten thousand.
 */
export class ConflictMemory {
  readonly #known = new Map<string, KnownConflict | null>();
  /** Where the claims of a report stand, for the reports that were asked about. */
  readonly #standing = new Map<string, readonly StandingClaim[]>();
  readonly #touched = new Set<string>();
  /** What this decision ended and what it put on sides; the tables do not know of it yet. */
  #ended = new Map<string, SideName>();
  #joined: StandingClaim[] = [];

  constructor(private readonly rows: StoryRows) {}

  beginAnew(): void {
    this.#touched.clear();
    this.#ended = new Map();
    this.#joined = [];
  }

  /** @param unwritten reports that this decision changed, by which the tables go no more */
  async around(
    { questionIds, claimIds, reportIds, origins }: ConflictsAsked,
    unwritten: ReadonlySet<string>,
  ): Promise<ConflictsFound> {
    const reports = [...new Set([...reportIds, ...unwritten])];
    const missing = reports.filter((id) => !this.#standing.has(id));
    const standing = (): StandingClaim[] => reports.flatMap((id) => this.#standing.get(id) ?? []);
    const ofClaims = (): Set<string> =>
      new Set(standing().flatMap(({ claim, conflictId }) => (claimIds.has(claim.claimId) ? [conflictId] : [])));
    const found = await this.rows.conflictsAround({
      questionIds,
      reportIds: missing,
      conflictIds: [...ofClaims()],
      origins,
      except: [...unwritten],
    });
    for (const { conflictId, known } of found) {
      if (!this.#known.has(conflictId)) this.#known.set(conflictId, known);
    }
    this.#takeStanding(
      new Set(missing),
      found.flatMap((one) => one.standing),
    );
    const voices = found.flatMap((one) => one.voices).filter((voice) => !this.#ended.has(sideName(voice)));
    const bySide = bySides([...standing(), ...this.#joined, ...voices]);
    const asked = ofClaims();
    return {
      conflicts: [...this.#known].flatMap(([id, known]) =>
        known && (questionIds.includes(known.conflict.questionId) || asked.has(id)) ? [filled(id, known, bySide)] : [],
      ),
      origins: new Map(voices.map(({ claim, origin }) => [claim.reportId, origin])),
    };
  }

  async follow(event: ConflictEvent): Promise<void> {
    const { conflictId } = event.data;
    const before = this.#known.get(conflictId) ?? (await this.rows.conflict(conflictId));
    const change = changeBy(event, before ?? undefined);
    if (!change) return;
    if (change.known !== before) this.#touched.add(conflictId);
    this.#known.set(conflictId, change.known);
    for (const side of change.ended) this.#end(side);
    for (const standing of change.joined) {
      this.#joined.push(standing);
      const ofReport = this.#standing.get(standing.claim.reportId);
      if (ofReport) this.#standing.set(standing.claim.reportId, [...ofReport, standing]);
    }
  }

  /** The claims that this decision put on sides and that stand there. */
  get joined(): readonly StandingClaim[] {
    return this.#joined;
  }

  /** Whether the tables hold of a side what stands on it, this decision's claims apart. */
  isStored(side: SideName): boolean {
    return !this.#ended.has(sideName(side));
  }

  changes(): {
    conflicts: (readonly [string, KnownConflict])[];
    ended: readonly SideName[];
    joined: readonly StandingClaim[];
  } {
    return {
      conflicts: [...this.#touched].flatMap((id) => {
        const known = this.#known.get(id);
        return known ? [[id, known] as const] : [];
      }),
      ended: [...this.#ended.values()],
      joined: this.#joined,
    };
  }

  #takeStanding(reportIds: ReadonlySet<string>, stored: readonly StandingClaim[]): void {
    for (const id of reportIds) this.#standing.set(id, []);
    for (const one of [...stored.filter((side) => !this.#ended.has(sideName(side))), ...this.#joined]) {
      const { reportId } = one.claim;
      if (reportIds.has(reportId)) this.#standing.set(reportId, [...(this.#standing.get(reportId) ?? []), one]);
    }
  }

  #end(side: SideName): void {
    const name = sideName(side);
    this.#ended.set(name, side);
    this.#joined = this.#joined.filter((standing) => sideName(standing) !== name);
    for (const [reportId, standing] of this.#standing) {
      if (standing.some((one) => sideName(one) === name))
        this.#standing.set(
          reportId,
          standing.filter((one) => sideName(one) !== name),
        );
    }
  }
}

function bySides(standing: readonly StandingClaim[]): ReadonlyMap<string, readonly SideClaim[]> {
  const sides = new Map<string, SideClaim[]>();
  for (const one of standing) {
    const claims = sides.get(sideName(one));
    if (claims) claims.push(one.claim);
    else sides.set(sideName(one), [one.claim]);
  }
  return sides;
}

/** A conflict in outline with the claims that are at hand beside the first of each side. */
function filled(
  conflictId: string,
  known: KnownConflict,
  bySide: ReadonlyMap<string, readonly SideClaim[]>,
): KnownConflict {
  const withClaims = (side: ConflictSide): ConflictSide => {
    const claims = [...side.claims, ...(bySide.get(sideName({ conflictId, sideKey: side.sideKey })) ?? [])];
    return { ...side, claims: [...new Map(claims.map((claim) => [claim.claimId, claim])).values()] };
  };
  return { ...known, state: { ...known.state, sides: known.state.sides.map(withClaims) } };
}
