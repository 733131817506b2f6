import fc from 'fast-check';
import type { EdgeFact } from './facts.js';
import { originsOf } from './origins.js';

const REPORTS = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'] as const;

const edgeOf = (reportId: string, origin: string | null, basis: 'stated' | 'inferred'): EdgeFact => ({
  edge: {
    edgeId: `${reportId} ${origin ?? 'wire'}`,
    reportId,
    origin: { outlet: origin === null ? 'The Northern Wire' : `The outlet of ${origin}`, reportId: origin },
    basis,
    why: '',
    evidence: [],
  },
  confirmed: false,
  cut: false,
});

const edges = fc
  .array(
    fc.tuple(
      fc.constantFrom(...REPORTS),
      fc.constantFrom(...REPORTS, null, 'elsewhere'),
      fc.constantFrom('stated' as const, 'inferred' as const),
    ),
    { maxLength: 12 },
  )
  .map((drawn) => new Map(drawn.map((given) => edgeOf(...given)).map((fact) => [fact.edge.edgeId, fact])));

const outletsOf = (ids: readonly string[]): Map<string, string> => new Map(ids.map((id) => [id, `Outlet of ${id}`]));

describe('the origins of reports', () => {
  it('are those at the end of each one’s own chain, whatever was walked before', () => {
    fc.assert(
      fc.property(edges, fc.constantFrom(...REPORTS), (given, first) => {
        const alone = originsOf(outletsOf([first, ...REPORTS.filter((id) => id !== first)]), given);
        expect(originsOf(outletsOf([...REPORTS].reverse()), given).get(first)).toEqual(alone.get(first));
        expect(originsOf(outletsOf(REPORTS), given).get(first)).toEqual(alone.get(first));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are found at the end of a chain of any length', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `report-${String(index)}`);
    const chain = new Map(ids.slice(1).map((id, index) => [id, edgeOf(id, ids[index] ?? null, 'inferred')] as const));
    const origins = originsOf(outletsOf([...ids].reverse()), chain);
    expect(new Set([...origins.values()].slice(0, -1).map(({ key }) => key))).toEqual(new Set(['outlet of report 0']));
  });
});
