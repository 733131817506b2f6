import type { ReportTexts } from '#event-store';
import type { ClaimWords, ScrutinyClaim } from '#scrutiny';
import type { ClaimContent } from '#story';

/** Texts kept in memory at most; a comparison reads the same few over and over. */
const KEPT_TEXTS = 500;
/** Claims kept as they were read at most. */
const KEPT_CLAIMS = 20_000;

/** A claim as the watch stores it, without what its report says of it. */
export type StoredClaim = Omit<ScrutinyClaim, 'words' | 'origin' | 'originBasis'>;

/** Fills in the words behind claims' spans, from the texts that are kept beside the events. */
export class ReportWords {
  readonly #kept = new Map<string, string>();
  readonly #claims = new Map<string, { readonly claim: StoredClaim; readonly words: ClaimWords }>();

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
    for (const [json, { claim }] of this.#claims) if (claim.reportId === reportId) this.#claims.delete(json);
  }

  /**
   * The claim that a stored row holds, with its words. The same row gives the same objects, so that scrutiny finds again
   * what it has read of them; the report's text must have been fetched.
   */
  stored(json: string): { readonly claim: StoredClaim; readonly words: ClaimWords } {
    const known = this.#claims.get(json);
    if (known) return known;
    const claim = JSON.parse(json) as StoredClaim;
    const read = { claim, words: this.of(claim) };
    if (!this.#kept.has(`${claim.reportId}/${claim.content.revision}`)) return read;
    if (this.#claims.size >= KEPT_CLAIMS) this.#claims.clear();
    this.#claims.set(json, read);
    return read;
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
