/** Something that does not agree. */
export interface Difference {
  readonly where: 'store' | 'topic' | 'views';
  readonly story: string;
  /** What is wrong, as part of a sentence. */
  readonly what: string;
}
