import type { Publication } from '#story';
import { tightenDates, type EventDate, type UndatedReport } from './tighten-dates.js';

const published: Publication = {
  edtf: '../2031-01-09',
  earliest: null,
  latest: '2031-01-09T23:59:59.999Z',
  basis: 'assumed',
  evidence: [],
};
const undated: UndatedReport = { reportId: 'r1', own: published, published, eventKeys: ['crash:harlow'] };
const dated: EventDate = {
  eventKey: 'crash:harlow',
  claimId: 'r2.00000001',
  reportId: 'r2',
  from: '2031-01-04T00:00:00.000Z',
  span: { revision: 1, start: 20, end: 34 },
  contested: false,
};
const earliest = (report: UndatedReport, dates: readonly EventDate[]): unknown => {
  const [found] = tightenDates([report], dates, 'UTC', 'cause');
  return found?.event.type === 'ReportDated' ? found.event.data.published.earliest : null;
};

describe('dating a report by its siblings', () => {
  it('puts it on or after the event that it tells of, and names the evidence', () => {
    const [found] = tightenDates([undated], [dated], 'UTC', 'cause');
    expect(found?.event).toMatchObject({
      type: 'ReportDated',
      data: {
        reportId: 'r1',
        published: {
          earliest: dated.from,
          latest: published.latest,
          basis: 'inferred',
          evidence: [{ bound: 'earliest', reportId: 'r2', start: 20, end: 34 }],
        },
      },
    });
  });

  it('takes the latest of several events', () => {
    const later = {
      ...dated,
      eventKey: 'funeral:harlow',
      claimId: 'r3.1',
      reportId: 'r3',
      from: '2031-01-07T00:00:00.000Z',
    };
    expect(earliest({ ...undated, eventKeys: ['crash:harlow', 'funeral:harlow'] }, [dated, later])).toBe(later.from);
  });

  it('is told nothing by a date in open conflict, by its own dates, or by another event', () => {
    expect(earliest(undated, [{ ...dated, contested: true }])).toBeNull();
    expect(earliest(undated, [dated, { ...dated, claimId: 'r3.1', contested: true }])).toBeNull();
    expect(earliest(undated, [{ ...dated, reportId: 'r1' }])).toBeNull();
    expect(earliest(undated, [{ ...dated, eventKey: 'vote:lindow' }])).toBeNull();
  });

  it('never loosens a bound of its own, passes the upper one or touches a stated date', () => {
    const filedAs = (own: Publication): UndatedReport => ({ ...undated, own, published: own });
    expect(earliest(filedAs({ ...published, earliest: '2031-01-05T00:00:00.000Z' }), [dated])).toBeNull();
    expect(earliest(filedAs({ ...published, latest: '2031-01-03T00:00:00.000Z' }), [dated])).toBeNull();
    expect(earliest(filedAs({ ...published, basis: 'stated' }), [dated])).toBeNull();
  });

  it('gives a bound back when the date turns out contested', () => {
    const bounded = { ...undated, published: { ...published, earliest: dated.from } };
    const [found] = tightenDates([bounded], [{ ...dated, contested: true }], 'UTC', 'cause');
    expect(found?.event).toEqual({ type: 'ReportDated', data: { reportId: 'r1', published } });
  });

  it('says nothing when the bound stands already', () => {
    expect(
      tightenDates([{ ...undated, published: { ...published, earliest: dated.from } }], [dated], 'UTC', 'cause'),
    ).toEqual([]);
  });
});
