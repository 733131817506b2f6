import type { Span } from '#story';
import { itemAt } from '../document/item-at.js';

/** Finds spans by offset in logarithmic time. The spans are in order of their starts. */
export class SpanIndex {
  constructor(private readonly spans: readonly Span[]) {}

  /** Index of the span that holds the offset, or of the first one after it; the last one beyond the end. For disjoint spans. */
  at(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, this.spans.length - 1);
  }

  /** Whether the last span to start at or before an offset still holds it. */
  holdsStart(offset: number): boolean {
    const span = itemAt(this.spans, this.firstFrom(offset + 1) - 1);
    return span !== undefined && offset < span.end;
  }

  /** Whether a span has a stretch in common with the last one to start before it, or with one that starts in it. */
  meets({ start, end }: Span): boolean {
    const next = this.spans[this.firstFrom(start)];
    return this.holdsStart(start) || (next !== undefined && next.start < end);
  }

  /** Whether one of the spans starts within another and ends there too, give or take a mark. */
  startsWithin({ start, end }: Span): boolean {
    for (let at = this.firstFrom(start); at < this.spans.length; at += 1) {
      const span = this.spans[at];
      if (span === undefined || span.start >= end) return false;
      if (span.end <= end + 1) return true;
    }
    return false;
  }

  /** Index of the first span that starts at an offset or after it. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
