import type { KnownConflict } from '#scrutiny';
import type { ConflictEvent } from '#story';
import { changeBy, sideName, type ConflictChange, type SideClaim, type SideName } from './conflict-change.js';

/** All conflicts of a story with all claims on their sides, in this process. */
export class ConflictLedger {
  readonly #outlines = new Map<string, KnownConflict>();
  readonly #claims = new Map<string, Map<string, SideClaim>>();

  /** A ledger that goes on from where another stands, and leaves that as it is. */
  static after(other: ConflictLedger): ConflictLedger {
    const ledger = new ConflictLedger();
    for (const [id, known] of other.#outlines) ledger.#outlines.set(id, known);
    for (const [side, claims] of other.#claims) ledger.#claims.set(side, new Map(claims));
    return ledger;
  }

  /** In outline: of the claims of each side only the first. */
  get outlines(): ReadonlyMap<string, KnownConflict> {
    return this.#outlines;
  }

  /** The claims of a side, in the order in which they came to it. */
  claims(side: SideName): ReadonlyMap<string, SideClaim> {
    return this.#claims.get(sideName(side)) ?? new Map();
  }

  follow(event: ConflictEvent): void {
    const change = changeBy(event, this.#outlines.get(event.data.conflictId));
    if (!change) return;
    this.#outlines.set(event.data.conflictId, change.known);
    this.settle(change);
  }

  keep(conflictId: string, known: KnownConflict): void {
    this.#outlines.set(conflictId, known);
  }

  settle({ ended, joined }: Pick<ConflictChange, 'ended' | 'joined'>): void {
    for (const side of ended) this.#claims.delete(sideName(side));
    for (const { claim, ...side } of joined) {
      const claims = this.#claims.get(sideName(side)) ?? new Map<string, SideClaim>();
      claims.delete(claim.claimId);
      this.#claims.set(sideName(side), claims.set(claim.claimId, claim));
    }
  }

  /** A conflict with all its claims. */
  whole(conflictId: string): KnownConflict | undefined {
    const known = this.#outlines.get(conflictId);
    if (!known) return undefined;
    const sides = known.state.sides.map((side) => ({
      ...side,
      claims: [...this.claims({ conflictId, sideKey: side.sideKey }).values()],
    }));
    return { ...known, state: { ...known.state, sides } };
  }
}
