import fc from 'fast-check';
import type { Answer } from '../api/client.js';
import { lineageOf } from './lineage.js';

type Origins = Answer<'Origins'>;
type Edge = Origins['edges'][number];

const report = (id: string): Origins['reports'][number] => ({
  ...{ id, outlet: `outlet of ${id}`, title: null, root: id },
  published: { edtf: '', earliest: null, latest: null, basis: 'assumed', evidence: [] },
});

const edge = (reportId: string, to: string | null, outlet: string, fields: Partial<Edge> = {}): Edge => ({
  ...{ id: `${reportId}>${to ?? outlet}`, reportId, origin: { outlet, reportId: to }, basis: 'stated', why: '' },
  ...{ evidence: [], confirmed: false, cut: false, primary: true, ...fields },
});

describe('the lineage of reports', () => {
  it('stands below what it is from, a credited outlet that filed nothing here on top', () => {
    const rows = lineageOf({
      reports: ['pick-up', 'wire-copy', 'own', 'second-hand'].map(report),
      edges: [
        edge('pick-up', null, 'Northern Wire'),
        edge('wire-copy', null, 'NORTHERN WIRE'),
        edge('second-hand', 'pick-up', 'outlet of pick-up', { basis: 'inferred' }),
      ],
    });
    expect(rows.map(({ key, depth, parent }) => [key, depth, parent])).toEqual([
      ['outlet northern wire', 0, null],
      ['pick-up', 1, 0],
      ['second-hand', 2, 1],
      ['wire-copy', 1, 0],
      ['own', 0, null],
    ]);
    expect(rows[0]).toMatchObject({ outlet: 'Northern Wire', reportId: null, edge: null });
    expect(rows[2]?.edge?.basis).toBe('inferred');
  });

  it('follows neither a cut step nor one that does not count', () => {
    const edges = [edge('a', 'b', 'x', { cut: true }), edge('b', 'a', 'x', { primary: false })];
    expect(lineageOf({ reports: ['a', 'b'].map(report), edges }).map(({ depth }) => depth)).toEqual([0, 0]);
  });

  it('has every report once, rings or not', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const step = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const rows = lineageOf({ reports: ids.map(report), edges: steps.map(({ from, to }) => edge(from, to, to)) });
        expect(rows.map(({ key }) => key).sort()).toEqual(ids);
        for (const [row, { parent, depth }] of rows.entries()) {
          if (parent !== null) expect([parent < row, rows[parent]?.depth]).toEqual([true, depth - 1]);
        }
      }),
    );
  });
});
