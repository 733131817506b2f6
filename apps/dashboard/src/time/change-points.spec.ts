import { changePoints, nearestPoint, nextPoint, previousPoint } from './change-points.js';

const entry = (at: string, kind: string) => ({ at, kind });
const points = changePoints(
  [
    entry('2021-03-06T22:59:59.999Z', 'report'),
    entry('2021-03-04T23:00:00.000Z', 'report-possible'),
    entry('2021-03-06T22:59:59.999Z', 'report'),
    entry('2021-03-09T10:00:00.000Z', 'retracted'),
    entry('2021-03-09T10:00:00.000Z', 'no-such-kind'),
  ],
  {},
);

describe('change points', () => {
  it('are one for each moment, in order, and count what they mark', () => {
    expect(points.map(({ at }) => at.slice(0, 10))).toEqual(['2021-03-04', '2021-03-06', '2021-03-09']);
    expect([...(points[1]?.marks ?? [])]).toEqual([['report', 2]]);
    expect([...(points[2]?.marks ?? [])]).toEqual([['retraction', 1]]);
  });

  it('are stepped through from now to the first and back to now', () => {
    const back: string[] = [];
    for (let at = previousPoint(points, null); at; at = previousPoint(points, at.at)) back.push(at.at);
    expect(back).toEqual([...points].reverse().map(({ at }) => at));
    expect(nextPoint(points, points[1]?.at ?? '')).toBe(points[2]);
    expect(nextPoint(points, points[2]?.at ?? '')).toBeNull();
    expect(nextPoint(points, null)).toBeNull();
  });

  it('are found from moments between them', () => {
    expect(previousPoint(points, '2021-03-05T00:00:00.000Z')).toBe(points[0]);
    expect(nextPoint(points, '2021-03-05T00:00:00Z')).toBe(points[1]);
    expect(nearestPoint(points, Date.parse('2021-03-08T23:00:00Z'))).toBe(points[2]);
    expect(nearestPoint([], 0)).toBeNull();
  });
});
