import type { ConflictSide } from '#story';
import { sideName, type StandingClaim } from './conflict-change.js';
import type { ConflictsWanted, Voice } from './memory-rows.js';
import type { MemoryChanges } from './memory-writing.js';
import type { WatchedReport } from './watched-report.js';

/** The claims on the sides of conflicts in this process, found by report and by root. */
export class ScratchSides {
  readonly #ofReport = new Map<string, Map<string, Voice>>();
  /** By side, root and claim. */
  readonly #ofSide = new Map<string, Map<string, Map<string, Voice>>>();

  settle(
    { endedSides, sideClaims }: Pick<MemoryChanges, 'endedSides' | 'sideClaims'>,
    reports: readonly WatchedReport[],
  ): void {
    for (const side of endedSides) {
      for (const voices of [...(this.#ofSide.get(sideName(side))?.values() ?? [])])
        for (const voice of [...voices.values()]) this.#remove(voice);
    }
    for (const voice of sideClaims) this.#put(voice);
    for (const { report, origin } of reports) {
      for (const voice of [...(this.#ofReport.get(report.reportId)?.values() ?? [])]) {
        if (voice.origin === origin) continue;
        this.#remove(voice);
        this.#put({ ...voice, origin });
      }
    }
  }

  ofReport(reportId: string): StandingClaim[] {
    return [...(this.#ofReport.get(reportId)?.values() ?? [])];
  }

  /** Of a side the first claim, one of each root that is wanted, and two of different roots if there are two. */
  voices(conflictId: string, { sideKey, claims }: ConflictSide, { origins, except }: ConflictsWanted): Voice[] {
    const roots = this.#ofSide.get(sideName({ conflictId, sideKey }));
    if (origins === null || !roots) return [];
    const first = claims.flatMap(
      ({ claimId, reportId }) =>
        this.#ofReport.get(reportId)?.get(`${sideName({ conflictId, sideKey })} ${claimId}`) ?? [],
    );
    const counts = (voice: Voice): boolean => !except.includes(voice.claim.reportId);
    const oneOf = (root: string): Voice[] => {
      for (const voice of roots.get(root)?.values() ?? []) if (counts(voice)) return [voice];
      return [];
    };
    const two: Voice[] = [];
    for (const root of roots.keys()) {
      two.push(...oneOf(root));
      if (two.length === 2) break;
    }
    return [...first.filter(counts), ...two, ...origins.flatMap(oneOf)];
  }

  #put(voice: Voice): void {
    const side = sideName(voice);
    const { claimId, reportId } = voice.claim;
    const roots = this.#ofSide.get(side) ?? new Map<string, Map<string, Voice>>();
    this.#ofSide.set(side, roots);
    roots.set(voice.origin, (roots.get(voice.origin) ?? new Map<string, Voice>()).set(claimId, voice));
    const ofReport = this.#ofReport.get(reportId) ?? new Map<string, Voice>();
    this.#ofReport.set(reportId, ofReport.set(`${side} ${claimId}`, voice));
  }

  #remove(voice: Voice): void {
    const side = sideName(voice);
    const { claimId, reportId } = voice.claim;
    const roots = this.#ofSide.get(side);
    const voices = roots?.get(voice.origin);
    voices?.delete(claimId);
    if (voices?.size === 0) roots?.delete(voice.origin);
    this.#ofReport.get(reportId)?.delete(`${side} ${claimId}`);
  }
}
