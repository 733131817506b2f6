import type { Answer } from '../api/client.js';

type Origins = Answer<'Origins'>;
type Edge = Origins['edges'][number];

/** A report, or a source that is no report here, in the tree of who had it from whom. */
export interface Branch {
  readonly key: string;
  /** Null: a credited outlet whose own report is not in the story. */
  readonly reportId: string | null;
  readonly outlet: string;
  readonly title: string | null;
  /** How deep it stands below its root. */
  readonly depth: number;
  /** The row of what it is from; null for a root. */
  readonly parent: number | null;
  /** The step that brought it here; null for a root. */
  readonly edge: Edge | null;
}

/**
 * The rows of the tree, each below what it is from. Only the step that counts of each report is followed; a ring of
 * reports that credit one another is entered at the first of them.
 */
export function lineageOf({ reports, edges }: Pick<Origins, 'reports' | 'edges'>): Branch[] {
  const shown = new Map(reports.map((report) => [report.id, report]));
  const stepOf = new Map<string, Edge>();
  for (const edge of edges) if (edge.primary && !edge.cut && shown.has(edge.reportId)) stepOf.set(edge.reportId, edge);
  const children = new Map<string, string[]>();
  const sources = new Map<string, string>();
  const roots: string[] = [];
  for (const { id } of reports) {
    const edge = stepOf.get(id);
    const source = edge && sourceKey(edge, shown);
    if (edge === undefined || source === undefined) {
      roots.push(id);
      continue;
    }
    if (!shown.has(source) && !sources.has(source)) {
      sources.set(source, edge.origin.outlet);
      roots.push(source);
    }
    children.set(source, [...(children.get(source) ?? []), id]);
  }
  const rows: Branch[] = [];
  const seen = new Set<string>();
  const add = (key: string, depth: number, parent: number | null): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const report = shown.get(key);
    const row = rows.length;
    rows.push({
      ...{ key, depth, parent },
      reportId: report?.id ?? null,
      outlet: report?.outlet ?? sources.get(key) ?? key,
      title: report?.title ?? null,
      edge: parent === null ? null : (stepOf.get(key) ?? null),
    });
    for (const child of children.get(key) ?? []) add(child, depth + 1, row);
  };
  for (const root of roots) add(root, 0, null);
  // What is left are rings: nobody in them is a root.
  for (const { id } of reports) add(id, 0, null);
  return rows;
}

const sourceKey = ({ origin }: Edge, shown: ReadonlyMap<string, unknown>): string =>
  origin.reportId !== null && shown.has(origin.reportId) ? origin.reportId : `outlet ${origin.outlet.toLowerCase()}`;
