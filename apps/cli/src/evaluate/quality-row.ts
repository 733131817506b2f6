/** One figure of quality, as `docs/quality.md` holds it. */
export interface QualityRow {
  readonly set: string;
  readonly what: string;
  readonly value: number;
  readonly unit: '%' | 'of' | 'count';
  /** For `of`: how many there are. */
  readonly total?: number;
  /** What the issue asks for at least (or at most, where less is better). */
  readonly must: number | null;
  readonly aim: number | null;
  readonly better: 'more' | 'less';
}

/** How many of what should be found are found; the aim is all of them. */
export const foundOf = (
  set: string,
  what: string,
  value: number,
  total: number,
  must: number | null = null,
): QualityRow => ({ set, what, value, total, unit: 'of', must, aim: total, better: 'more' });

/** Whether a row is at its must or better; rows without one are for the reader. */
export const holds = ({ value, must, better }: QualityRow): boolean =>
  must === null || (better === 'more' ? value >= must : value <= must);

const rounded = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** The figure as it is printed: `76.2 %`, `20 of 20`. */
export function figure({ value, unit, total }: QualityRow): string {
  if (unit === 'of') return `${rounded(value)} of ${String(total)}`;
  return unit === '%' ? `${rounded(value)} %` : rounded(value);
}

/** A bound as it is printed, with the side on which it must lie. */
export function bound(value: number | null, { unit, better }: QualityRow): string {
  if (value === null) return '';
  return `${better === 'more' ? '>=' : '<='} ${rounded(value)}${unit === '%' ? ' %' : ''}`;
}
