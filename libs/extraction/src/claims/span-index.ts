import type { Span } from '#story';

/** Finds among disjoint spans in order the one that holds an offset, in logarithmic time. */
export class SpanIndex {
  constructor(private readonly spans: readonly Span[]) {}

  /** Index of the span that holds the offset, or of the first one after it; the last one beyond the end. */
  at(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, this.spans.length - 1);
  }
}
