import type { Answer } from '../api/client.js';

type Entry = Answer<'Timeline'>['entries'][number];
type View = Answer<'View'>;

/** What a mark on the time bar stands for. */
export type Mark = 'report' | 'possible' | 'reconstructed' | 'correction' | 'retraction' | 'conflict' | 'silence';

/** A moment at which something became known, with how many of each kind did. */
export interface ChangePoint {
  /** Instant, as the API gives it. */
  readonly at: string;
  readonly marks: ReadonlyMap<Mark, number>;
}

const MARK_OF: Readonly<Record<string, Mark>> = {
  report: 'report',
  'report-possible': 'possible',
  'reconstructed-possible': 'possible',
  reconstructed: 'reconstructed',
  correction: 'correction',
  corrected: 'correction',
  superseded: 'correction',
  withdrawal: 'retraction',
  retracted: 'retraction',
};

/** The moments between which a reader steps, in order of time. */
export function changePoints(
  entries: readonly Pick<Entry, 'at' | 'kind'>[],
  { conflicts = [], officialResponses = [] }: Pick<View, 'conflicts' | 'officialResponses'>,
): ChangePoint[] {
  const points = new Map<string, Map<Mark, number>>();
  const add = (at: string | null, mark: Mark | undefined): void => {
    if (at === null || mark === undefined) return;
    const marks = points.get(at) ?? new Map<Mark, number>();
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
    points.set(at, marks);
  };
  for (const { at, kind } of entries) add(at, MARK_OF[kind]);
  for (const { knownFrom, severity } of conflicts) if (severity === 'alert') add(knownFrom, 'conflict');
  for (const { claim } of officialResponses) add(claim.knownFrom, 'silence');
  return [...points].map(([at, marks]) => ({ at, marks })).sort((one, other) => one.at.localeCompare(other.at));
}

/** The last change before a moment, or before now where it is null. */
export const previousPoint = (points: readonly ChangePoint[], at: string | null): ChangePoint | null =>
  at === null ? (points.at(-1) ?? null) : (points.findLast((point) => Date.parse(point.at) < Date.parse(at)) ?? null);

/** The first change after a moment; null where there is none, and then comes now. */
export const nextPoint = (points: readonly ChangePoint[], at: string | null): ChangePoint | null =>
  at === null ? null : (points.find((point) => Date.parse(point.at) > Date.parse(at)) ?? null);

/** The change that is nearest to a moment. */
export function nearestPoint(points: readonly ChangePoint[], at: number): ChangePoint | null {
  const distance = (point: ChangePoint): number => Math.abs(Date.parse(point.at) - at);
  return points.reduce<ChangePoint | null>(
    (best, point) => (best === null || distance(point) < distance(best) ? point : best),
    null,
  );
}
