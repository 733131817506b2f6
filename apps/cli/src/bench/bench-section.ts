export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What DESIGN.md section 8 asks for, in words; rows without one are there for the reader. */
  readonly target?: string;
  readonly ok?: boolean;
}

/** The figures of one benchmark, as they stand in docs/benchmarks.md. */
export interface BenchSection {
  readonly name: string;
  readonly rows: readonly BenchRow[];
  readonly notes: readonly string[];
}
