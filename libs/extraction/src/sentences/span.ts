/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 code units, so `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
