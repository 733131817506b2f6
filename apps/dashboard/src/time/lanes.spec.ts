import { claim, conflict, plainClaim } from '../story/invented-records.js';
import type { ReportLine } from '../story/records.js';
import { lanesOf, spanOf } from './lanes.js';

const report = (id: string, outlet: string, earliest: string | null, latest: string | null): ReportLine => ({
  ...{ id, outlet, title: null, kind: 'article', known: 'definite', standing: 'current', origin: outlet },
  published: { edtf: '', earliest, latest, basis: 'inferred', evidence: [] },
});

const NOW = '2021-06-01T00:00:00.000Z';

describe('lanes of outlets', () => {
  const lanes = lanesOf(
    [
      report('late', 'Hale Gazette', '2021-05-08T00:00:00.000Z', '2021-05-10T00:00:00.000Z'),
      report('second', 'Lowmere Echo', null, '2021-05-07T00:00:00.000Z'),
      report('first', 'Lowmere Echo', '2021-05-05T00:00:00.000Z', '2021-05-05T00:00:00.000Z'),
      report('open', 'Weir Blog', '2021-05-20T00:00:00.000Z', null),
    ],
    [
      {
        who: 'The river board',
        responses: ['no_comment'],
        first: plainClaim,
        claims: [plainClaim],
        outlets: ['Lowmere Echo'],
      },
    ],
    [conflict('a'), conflict('b'), conflict('c', { severity: 'notice', knownFrom: '2021-05-09T00:00:00.000Z' })],
    NOW,
  );

  it('stand in the order in which they were public, with their reports in theirs', () => {
    expect(lanes.lanes.map(({ outlet, bars }) => [outlet, bars.map(({ reportId }) => reportId)])).toEqual([
      ['Lowmere Echo', ['first', 'second']],
      ['Hale Gazette', ['late']],
      ['Weir Blog', ['open']],
    ]);
  });

  it('leave open what nothing bounds, and reach to now where no end is known', () => {
    expect(lanes.lanes[0]?.bars[1]?.from).toBeNull();
    expect(lanes.lanes[2]?.bars[0]?.at).toBe(Date.parse(NOW));
  });

  it('count the contradictions of a moment, not the notices', () => {
    expect(lanes.contradictions).toEqual([[Date.parse(claim('x').knownFrom), 2]]);
  });

  it('hold every instant within their span', () => {
    const [from, to] = lanes.domain;
    expect(from).toBeLessThan(Date.parse('2021-05-05T00:00:00.000Z'));
    expect(to).toBeGreaterThan(Date.parse(NOW));
    expect(spanOf([5], 0)).toEqual([5 - 86_400_000, 5 + 86_400_000]);
    expect(spanOf([], 7)).toEqual([7 - 86_400_000, 7 + 86_400_000]);
  });
});
