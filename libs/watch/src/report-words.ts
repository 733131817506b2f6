import type { ReportTexts } from '#event-store';
import type { ClaimWords } from '#scrutiny';
import type { ClaimContent } from '#story';

/** Texts kept in memory at most; a comparison reads the same few over and over. */
const KEPT_TEXTS = 500;

/** Fills in the words behind claims' spans, from the texts that are kept beside the events. */
export class ReportWords {
  readonly #kept = new Map<string, string>();

  constructor(private readonly texts: ReportTexts) {}

  /** Reads the texts of reports that are not at hand yet. */
  async fetch(reportIds: Iterable<string>): Promise<void> {
    const missing = [...new Set(reportIds)].filter((reportId) => !this.#kept.has(`${reportId}/1`));
    if (missing.length === 0) return;
    for (const [key, text] of await this.texts.readAll(missing)) this.#kept.set(key, text);
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_TEXTS) break;
      if (!missing.includes(key.slice(0, key.lastIndexOf('/')))) this.#kept.delete(key);
    }
  }

  /** Forgets a text that was changed or taken down. */
  forget(reportId: string): void {
    for (const key of this.#kept.keys()) if (key.startsWith(`${reportId}/`)) this.#kept.delete(key);
  }

  of(claim: ClaimContent & { readonly reportId: string }): ClaimWords {
    const text = this.#kept.get(`${claim.reportId}/${claim.content.revision}`) ?? '';
    const { content, evidence, valueSpan } = claim;
    return {
      content: text.slice(content.start, content.end),
      evidence: text.slice(evidence.start, evidence.end),
      value: valueSpan === null ? null : text.slice(valueSpan.start, valueSpan.end),
    };
  }
}
