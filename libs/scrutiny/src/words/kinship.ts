import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { tellingWords } from './likeness.js';

/** Telling words that two reports must share beside the sentences that are compared, a name counting as two. */
const ENOUGH = 4;

interface ReportWords {
  /** Each sentence once, by where it begins. */
  readonly sentences: Map<number, ScrutinyClaim>;
  /** In which sentences a telling stem stands. */
  readonly words: Map<string, Set<number>>;
  readonly names: Set<string>;
}

/**
 * Whether two reports tell of one matter, by what they share beside the two sentences that are held against each other:
 * evidence of its own, which lets two sentences be of one thing that differ in many words.
 */
export class Kinship {
  private readonly reports = new Map<string, ReportWords>();

  add(claim: ScrutinyClaim): void {
    const report = this.reports.get(claim.reportId) ?? emptyReport();
    this.reports.set(claim.reportId, report);
    const at = claim.evidence.start;
    if (report.sentences.has(at)) return;
    report.sentences.set(at, claim);
    const { stems, names } = tellingWords(claim);
    for (const name of names) report.names.add(name);
    for (const word of stems) {
      const found = report.words.get(word);
      if (found) found.add(at);
      else report.words.set(word, new Set([at]));
    }
  }

  /** One claim for each sentence of a report as far as it is at hand, in the order of the text. */
  sentencesOf(reportId: string): readonly ScrutinyClaim[] {
    const sentences = this.reports.get(reportId)?.sentences;
    return sentences ? [...sentences].sort(([a], [b]) => a - b).map(([, claim]) => claim) : [];
  }

  akin(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
    const [left, right] = [this.reports.get(a.reportId), this.reports.get(b.reportId)];
    if (!left || !right || a.reportId === b.reportId) return false;
    let shared = 0;
    for (const [word, places] of left.words) {
      if (!elsewhere(places, a) || !elsewhere(right.words.get(word), b)) continue;
      shared += left.names.has(word) || right.names.has(word) ? 2 : 1;
      if (shared >= ENOUGH) return true;
    }
    return false;
  }
}

const emptyReport = (): ReportWords => ({ sentences: new Map(), words: new Map(), names: new Set() });

/** Whether a word stands in another sentence than that of the claim. */
const elsewhere = (places: ReadonlySet<number> | undefined, { evidence }: ScrutinyClaim): boolean =>
  places !== undefined && (places.size > 1 || !places.has(evidence.start));
