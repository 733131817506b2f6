import { outletKey, type EventOf } from '#story';

type Edge = Pick<EventOf<'LineageEstablished'>['data'], 'reportId' | 'origin' | 'basis'>;

/**
 * The root of each report's chain of credits, by key. Stated edges come before inferred ones; a chain that runs in a
 * circle ends at the smallest key in it.
 */
export function rootsOf(
  reports: readonly { readonly reportId: string; readonly outlet: string }[],
  edges: readonly Edge[],
): ReadonlyMap<string, string> {
  const outlets = new Map(reports.map(({ reportId, outlet }) => [reportId, outletKey(outlet)]));
  const primary = new Map<string, Edge>();
  for (const edge of edges) {
    const known = primary.get(edge.reportId);
    if (!known || (known.basis === 'inferred' && edge.basis === 'stated')) primary.set(edge.reportId, edge);
  }
  const rootOf = (reportId: string, walked: readonly string[]): string => {
    const own = outlets.get(reportId) ?? '';
    const next = primary.get(reportId)?.origin;
    if (!next) return own;
    if (next.reportId === null || !outlets.has(next.reportId)) return outletKey(next.outlet);
    if (walked.includes(next.reportId)) {
      const circle = [...walked.slice(walked.indexOf(next.reportId)), reportId];
      return circle.map((id) => outlets.get(id) ?? '').sort()[0] ?? own;
    }
    return rootOf(next.reportId, [...walked, reportId]);
  };
  return new Map(reports.map(({ reportId }) => [reportId, rootOf(reportId, [])]));
}

/** How many distinct roots the given reports go back to. */
export function independentOrigins(
  reports: readonly { readonly reportId: string; readonly outlet: string }[],
  edges: readonly Edge[],
): number {
  return new Set(rootsOf(reports, edges).values()).size;
}
