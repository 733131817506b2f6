import { indexKeys, LIST_CAP, type Candidate, type KnownConflict } from '#scrutiny';
import type { Slot } from '#story';
import { MOST_ON_EVENTS, type CandidateRow, type StoryRows } from './memory-rows.js';
import type { MemoryChanges } from './memory-writing.js';
import type { WatchedReport } from './watched-report.js';

/**
 * What a story that is followed a second time has settled so far, in this process and written nowhere. The memory that
 * reads from it keeps everything it was ever given, so it is asked for lists alone.
 */
export class ScratchRows implements StoryRows {
  readonly claims = new Map<string, Candidate>();
  readonly watched = new Map<string, WatchedReport>();
  readonly conflicts = new Map<string, KnownConflict>();
  readonly #lists = new Map<string, string[]>();
  readonly #keysOf = new Map<string, readonly string[]>();

  constructor(readonly storyId: string) {}

  /** Takes over what one decision changed. */
  settle({ candidates, droppedCandidates, keyed, rekeyed, reports, droppedReports, conflicts }: MemoryChanges): void {
    for (const id of [...droppedCandidates, ...rekeyed]) this.#unlist(id);
    for (const id of droppedCandidates) this.claims.delete(id);
    for (const candidate of candidates) {
      this.claims.set(candidate.claimId, candidate);
      if (keyed.has(candidate.claimId)) this.#list(candidate);
    }
    for (const id of droppedReports) this.watched.delete(id);
    for (const report of reports) this.watched.set(report.report.reportId, report);
    for (const [id, known] of conflicts) this.conflicts.set(id, known);
  }

  byKey(keys: readonly string[]): Promise<Map<string, string[]>> {
    const found = keys.flatMap((key) => {
      const list = this.#lists.get(key);
      return list ? [[key, list.slice(-LIST_CAP)] as const] : [];
    });
    return Promise.resolve(new Map(found));
  }

  onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<string[]> {
    const wanted = new Set(eventKeys);
    const found = [...this.claims.values()]
      .filter(
        ({ placement, aspect }) => placement !== null && wanted.has(placement.eventKey) && fits(slot, aspect.slot),
      )
      .sort((a, b) => a.recordedOrder - b.recordedOrder);
    return Promise.resolve(found.slice(0, MOST_ON_EVENTS).map(({ claimId }) => claimId));
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

  conflictsAround(): Promise<ReadonlyMap<string, KnownConflict>> {
    return Promise.resolve(new Map());
  }

  conflict(): Promise<KnownConflict | null> {
    return Promise.resolve(null);
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

const fits = (wanted: Slot | null, slot: Slot): boolean => wanted === null || wanted === slot;
