import { indexKeys, LIST_CAP, type Candidate, type KnownConflict } from '#scrutiny';
import type { Slot, Standing } from '#story';
import type { SideName } from './conflict-change.js';
import { ConflictLedger } from './conflict-ledger.js';
import {
  MOST_ON_EVENTS,
  type CandidateRow,
  type ClaimOfReport,
  type ConflictAround,
  type ConflictsWanted,
  type StoryRows,
} from './memory-rows.js';
import { ScratchSides } from './scratch-sides.js';
import type { MemoryChanges } from './memory-writing.js';
import type { WatchedReport } from './watched-report.js';

/**
 * What a story that is followed a second time has settled so far, in this process and written nowhere. The memory that
 * reads from it keeps everything it was ever given, so it is asked for lists alone.
 */
export class ScratchRows implements StoryRows {
  readonly claims = new Map<string, Candidate>();
  readonly watched = new Map<string, WatchedReport>();
  readonly conflicts = new ConflictLedger();
  readonly #sides = new ScratchSides();
  readonly #onEvent = new Map<string, Set<string>>();
  readonly #lists = new Map<string, string[]>();
  readonly #keysOf = new Map<string, readonly string[]>();

  constructor(readonly storyId: string) {}

  /** Takes over what one decision changed. */
  settle({ candidates, droppedCandidates, keyed, rekeyed, reports, droppedReports, ...changes }: MemoryChanges): void {
    for (const id of [...droppedCandidates, ...rekeyed]) this.#unlist(id);
    for (const id of droppedCandidates) this.claims.delete(id);
    for (const candidate of candidates) {
      this.claims.set(candidate.claimId, candidate);
      this.#place(candidate);
      if (keyed.has(candidate.claimId)) this.#list(candidate);
    }
    for (const id of droppedReports) this.watched.delete(id);
    for (const report of reports) this.watched.set(report.report.reportId, report);
    for (const [id, known] of changes.conflicts) this.conflicts.keep(id, known);
    this.conflicts.settle({ ended: changes.endedSides, joined: changes.sideClaims });
    this.#sides.settle(changes, reports);
  }

  byKey(keys: readonly string[], except: readonly string[]): Promise<Map<string, string[]>> {
    const found = keys.flatMap((key) => {
      const list = this.#lists.get(key);
      const kept = except.length === 0 ? list : list?.filter((id) => !except.includes(id));
      return kept && kept.length > 0 ? [[key, kept.slice(-LIST_CAP)] as const] : [];
    });
    return Promise.resolve(new Map(found));
  }

  onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<ClaimOfReport[]> {
    const found = eventKeys
      .flatMap((key) => this.#oldestOn(key, slot))
      .sort((a, b) => a.recordedOrder - b.recordedOrder);
    return Promise.resolve(found.slice(0, MOST_ON_EVENTS));
  }

  async reportsOn(eventKeys: readonly string[]): Promise<string[]> {
    return [...new Set((await this.onEvents(eventKeys, null)).map(({ reportId }) => reportId))];
  }

  relaying(origin: string, questionId: string): Promise<string[]> {
    const relays = (reportId: string): boolean => {
      const watched = this.watched.get(reportId);
      return watched?.origin === origin && watched.originBasis === 'stated';
    };
    const found = [...this.claims.values()].filter(
      ({ placement, reportId }) => placement?.questionId === questionId && relays(reportId),
    );
    return Promise.resolve(found.map(({ claimId }) => claimId));
  }

  candidates(): Promise<CandidateRow[]> {
    return Promise.resolve([]);
  }

  timeZone(): Promise<string | null> {
    return Promise.resolve(null);
  }

  reports(): Promise<WatchedReport[]> {
    return Promise.resolve([]);
  }

  conflictsAround(wanted: ConflictsWanted): Promise<ConflictAround[]> {
    const standing = wanted.reportIds.flatMap((id) => this.#sides.ofReport(id));
    const ids = new Set([...wanted.conflictIds, ...standing.map(({ conflictId }) => conflictId)]);
    const found = [...this.conflicts.outlines].filter(
      ([id, { conflict }]) => ids.has(id) || wanted.questionIds.includes(conflict.questionId),
    );
    return Promise.resolve(
      found.map(([conflictId, known]) => ({
        conflictId,
        known,
        standing: standing.filter((one) => one.conflictId === conflictId),
        voices: known.state.sides.flatMap((side) => this.#sides.voices(conflictId, side, wanted)),
      })),
    );
  }

  conflict(conflictId: string): Promise<KnownConflict | null> {
    return Promise.resolve(this.conflicts.outlines.get(conflictId) ?? null);
  }

  sidesWith(
    sides: readonly SideName[],
    standings: readonly Standing[] | null,
    except: readonly string[],
  ): Promise<SideName[]> {
    const passes = (claimId: string): boolean => {
      const claim = this.claims.get(claimId);
      return claim !== undefined && !except.includes(claimId) && (standings?.includes(claim.standing) ?? true);
    };
    return Promise.resolve(
      sides.filter((side) => {
        for (const claimId of this.conflicts.claims(side).keys()) if (passes(claimId)) return true;
        return false;
      }),
    );
  }

  /** Claims come in the order of their recording, so the first of an event are its oldest. */
  #oldestOn(eventKey: string, slot: Slot | null): Candidate[] {
    const found: Candidate[] = [];
    for (const id of this.#onEvent.get(eventAndSlot(eventKey, slot)) ?? []) {
      const claim = this.claims.get(id);
      if (claim?.placement?.eventKey === eventKey) found.push(claim);
      if (found.length === MOST_ON_EVENTS) break;
    }
    return found;
  }

  #place({ claimId, placement, aspect }: Candidate): void {
    if (!placement) return;
    for (const slot of [null, aspect.slot]) {
      const key = eventAndSlot(placement.eventKey, slot);
      const known = this.#onEvent.get(key);
      if (known) known.add(claimId);
      else this.#onEvent.set(key, new Set([claimId]));
    }
  }

  #list(candidate: Candidate): void {
    const keys = indexKeys(candidate);
    this.#keysOf.set(candidate.claimId, keys);
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (list) list.push(candidate.claimId);
      else this.#lists.set(key, [candidate.claimId]);
    }
  }

  #unlist(claimId: string): void {
    for (const key of this.#keysOf.get(claimId) ?? []) {
      const left = (this.#lists.get(key) ?? []).filter((id) => id !== claimId);
      if (left.length > 0) this.#lists.set(key, left);
      else this.#lists.delete(key);
    }
    this.#keysOf.delete(claimId);
  }
}

const eventAndSlot = (eventKey: string, slot: Slot | null): string => `${eventKey} ${slot ?? ''}`;
