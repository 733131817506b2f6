import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { tellingWords } from './likeness.js';

/** Telling words that two reports must share beside the sentences that are compared, a name counting as two. */
const ENOUGH = 4;

interface ReportWords {
  /** In which sentences a telling stem stands. */
  readonly words: ReadonlyMap<string, ReadonlySet<number>>;
  readonly names: ReadonlySet<string>;
}

interface KnownReport {
  /** Each sentence once, by where it begins. */
  readonly sentences: Map<number, ScrutinyClaim>;
  /** Read when it is asked for first, and again when a sentence has come since. */
  words: ReportWords | null;
}

/**
 * Whether two reports tell of one matter, by what they share beside the two sentences that are held against each other:
 * evidence of its own, which lets two sentences be of one thing that differ in many words.
 */
export class Kinship {
  private readonly reports = new Map<string, KnownReport>();

  add(claim: ScrutinyClaim): void {
    const report = this.reports.get(claim.reportId) ?? { sentences: new Map<number, ScrutinyClaim>(), words: null };
    this.reports.set(claim.reportId, report);
    const at = claim.evidence.start;
    if (report.sentences.has(at)) return;
    report.sentences.set(at, claim);
    report.words = null;
  }

  /** One claim for each sentence of a report as far as it is at hand, in the order of the text. */
  sentencesOf(reportId: string): readonly ScrutinyClaim[] {
    const sentences = this.reports.get(reportId)?.sentences;
    return sentences ? [...sentences].sort(([a], [b]) => a - b).map(([, claim]) => claim) : [];
  }

  akin(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
    if (a.reportId === b.reportId) return false;
    const [left, right] = [this.wordsOf(a.reportId), this.wordsOf(b.reportId)];
    if (!left || !right) return false;
    let shared = 0;
    for (const [word, places] of left.words) {
      if (!elsewhere(places, a) || !elsewhere(right.words.get(word), b)) continue;
      shared += left.names.has(word) || right.names.has(word) ? 2 : 1;
      if (shared >= ENOUGH) return true;
    }
    return false;
  }

  private wordsOf(reportId: string): ReportWords | null {
    const report = this.reports.get(reportId);
    if (!report) return null;
    report.words ??= readWords(report.sentences);
    return report.words;
  }
}

function readWords(sentences: ReadonlyMap<number, ScrutinyClaim>): ReportWords {
  const words = new Map<string, Set<number>>();
  const names = new Set<string>();
  for (const [at, claim] of sentences) {
    const telling = tellingWords(claim);
    for (const name of telling.names) names.add(name);
    for (const word of telling.stems) {
      const found = words.get(word);
      if (found) found.add(at);
      else words.set(word, new Set([at]));
    }
  }
  return { words, names };
}

/** Whether a word stands in another sentence than that of the claim. */
const elsewhere = (places: ReadonlySet<number> | undefined, { evidence }: ScrutinyClaim): boolean =>
  places !== undefined && (places.size > 1 || !places.has(evidence.start));
