import { LRUCache } from 'lru-cache';
import type { ReportTexts } from '#event-store';

/** Reports whose texts are kept in memory at most; a comparison reads the same few over and over. */
const KEPT_REPORTS = 500;

/** Texts that the decisions of a process share, as many as fit. */
export class TextShelf {
  readonly #texts = new LRUCache<string, ReadonlyMap<number, string>>({ max: KEPT_REPORTS });

  constructor(private readonly texts: Pick<ReportTexts, 'readAll'>) {}

  /** The texts of reports by revision, read where they are not kept. */
  async take(reportIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
    const kept = new Map(reportIds.map((id) => [id, this.#texts.get(id)]));
    const missing = reportIds.filter((id) => kept.get(id) === undefined);
    const read = missing.length > 0 ? byReport(await this.texts.readAll(missing)) : new Map<string, never>();
    // A report that has no text yet may get one.
    for (const [id, revisions] of read) this.#texts.set(id, revisions);
    return new Map(reportIds.map((id) => [id, kept.get(id) ?? read.get(id) ?? new Map<number, string>()]));
  }

  /** Forgets a report's texts. */
  forget(reportId: string): void {
    this.#texts.delete(reportId);
  }
}

/** @param texts by `<report>/<revision>` */
function byReport(texts: ReadonlyMap<string, string>): Map<string, Map<number, string>> {
  const reports = new Map<string, Map<number, string>>();
  for (const [key, text] of texts) {
    const slash = key.lastIndexOf('/');
    const revisions = reports.get(key.slice(0, slash)) ?? new Map<number, string>();
    revisions.set(Number(key.slice(slash + 1)), text);
    reports.set(key.slice(0, slash), revisions);
  }
  return reports;
}
