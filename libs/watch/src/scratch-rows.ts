import { indexKeys, LIST_CAP, type Candidate, type KnownConflict } from '#scrutiny';
import type { Slot } from '#story';
import { MOST_ON_EVENTS, type CandidateRow, type ClaimOfReport, type StoryRows } from './memory-rows.js';
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
  readonly #onEvent = new Map<string, Set<string>>();
  readonly #lists = new Map<string, string[]>();
  readonly #keysOf = new Map<string, readonly string[]>();

  constructor(readonly storyId: string) {}

  /** Takes over what one decision changed. */
  settle({ candidates, droppedCandidates, keyed, rekeyed, reports, droppedReports, conflicts }: MemoryChanges): void {
    for (const id of [...droppedCandidates, ...rekeyed]) this.#unlist(id);
    for (const id of droppedCandidates) this.claims.delete(id);
    for (const candidate of candidates) {
      this.claims.set(candidate.claimId, candidate);
      this.#place(candidate);
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

  onEvents(eventKeys: readonly string[], slot: Slot | null): Promise<ClaimOfReport[]> {
    const found = eventKeys
      .flatMap((key) => this.#oldestOn(key, slot))
      .sort((a, b) => a.recordedOrder - b.recordedOrder);
    return Promise.resolve(found.slice(0, MOST_ON_EVENTS));
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
