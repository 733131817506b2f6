import type { EdgeFact, StoryFacts } from './facts.js';

/** An origin: the outlet or agency at the root of a chain of credits. `key` compares, `name` reads. */
export interface Origin {
  readonly key: string;
  readonly name: string;
}

/** The form of an outlet's name by which origins compare: lower case, without a leading article or punctuation. */
export function outletKey(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** Stated and confirmed edges before inferred ones, then by id, so that the choice does not hang on arrival. */
function weightier(a: EdgeFact, b: EdgeFact): number {
  const weight = (fact: EdgeFact): number => (fact.edge.basis === 'stated' || fact.confirmed ? 0 : 1);
  return weight(a) - weight(b) || (a.edge.edgeId < b.edge.edgeId ? -1 : 1);
}

/** The edge that says where each report has its facts from; a report without one is its own origin. */
export function primaryEdges(edges: StoryFacts['edges']): ReadonlyMap<string, EdgeFact> {
  const primary = new Map<string, EdgeFact>();
  for (const fact of edges.values()) {
    if (fact.cut) continue;
    const known = primary.get(fact.edge.reportId);
    if (!known || weightier(fact, known) < 0) primary.set(fact.edge.reportId, fact);
  }
  return primary;
}

/**
 * The root of each report's chain of credits. A chain that runs in a circle ends at the smallest name in it.
 * @param outlets name of the outlet of each report that is filed in the story
 */
export function originsOf(
  outlets: ReadonlyMap<string, string>,
  edges: StoryFacts['edges'],
): ReadonlyMap<string, Origin> {
  const primary = primaryEdges(edges);
  const origins = new Map<string, Origin>();
  // A report with an edge has one root, whichever report leads to it: long chains are walked once.
  const rooted = new Map<string, Origin>();
  for (const [reportId, outlet] of outlets) {
    const named = [outlet];
    const path: string[] = [];
    const seen = new Set([reportId]);
    let at = reportId;
    let root = rooted.get(at);
    while (!root) {
      const next = primary.get(at)?.edge.origin;
      if (!next) break;
      named.push(next.outlet);
      path.push(at);
      if (next.reportId === null || !outlets.has(next.reportId)) break;
      if (seen.has(next.reportId)) {
        root = smallest(named);
        path.length = 0;
        break;
      }
      seen.add(next.reportId);
      at = next.reportId;
      root = rooted.get(at);
    }
    root ??= originNamed(named.at(-1) ?? outlet);
    for (const one of path) rooted.set(one, root);
    origins.set(reportId, root);
  }
  return origins;
}

const smallest = (names: readonly string[]): Origin | undefined =>
  names
    .map(originNamed)
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .at(-1);

const originNamed = (name: string): Origin => ({ key: outletKey(name), name });
