import type { ClaimWords } from '#scrutiny';
import type { ClaimContent } from '#story';
import type { TextShelf } from './text-shelf.js';

/**
 * Fills in the words behind claims' spans, from the texts that are kept beside the events. Each decision has its own:
 * what it has fetched stays at hand until it ends, whatever other stories fetch meanwhile.
 */
export class ReportWords {
  readonly #texts = new Map<string, ReadonlyMap<number, string>>();

  constructor(private readonly shelf: TextShelf) {}

  /** Reads the texts of reports that are not at hand yet. */
  async fetch(reportIds: Iterable<string>): Promise<void> {
    const missing = [...new Set(reportIds)].filter((reportId) => !this.#texts.has(reportId));
    if (missing.length === 0) return;
    for (const [reportId, revisions] of await this.shelf.take(missing)) this.#texts.set(reportId, revisions);
  }

  /** Forgets a text that was changed or taken down. */
  forget(reportId: string): void {
    this.#texts.delete(reportId);
    this.shelf.forget(reportId);
  }

  /** The words behind a claim; its report's text must have been fetched. */
  of(claim: ClaimContent & { readonly reportId: string }): ClaimWords {
    const text = this.#texts.get(claim.reportId)?.get(claim.content.revision) ?? '';
    const { content, evidence, valueSpan } = claim;
    return {
      content: text.slice(content.start, content.end),
      evidence: text.slice(evidence.start, evidence.end),
      value: valueSpan === null ? null : text.slice(valueSpan.start, valueSpan.end),
    };
  }
}
