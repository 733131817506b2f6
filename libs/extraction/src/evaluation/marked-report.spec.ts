import { extract } from '../extract.js';
import { scoreMarkedReport, type ReportMarks } from './marked-report.js';

const text = `Ferry stays in port

The ferry was held in Marlow on 3 May 2031, harbour master Ada Renn said. The transport ministry declined to comment.`;

const none: ReportMarks = {
  officialResponses: [],
  notResponses: [],
  dates: [],
  speakers: [],
  notClaims: [],
  credits: [],
  notices: [],
};
const score = (marks: Partial<ReportMarks>) => scoreMarkedReport({ ...none, ...marks }, extract(text, {}));

describe('scoreMarkedReport', () => {
  it('meets a response by kind, place and body', () => {
    const mark = { who: 'transport ministry', kind: 'no_comment', contains: 'declined to comment' };
    expect(score({ officialResponses: [mark] })).toMatchObject({
      marks: { officialResponses: { marked: 1, missing: [] } },
      wrongResponses: [],
    });
    for (const other of [
      { ...mark, kind: 'no_response' },
      { ...mark, who: 'Ada Renn' },
      { ...mark, contains: 'The ferry was held' },
    ]) {
      const { marks, wrongResponses } = score({ officialResponses: [other] });
      expect(marks.officialResponses.missing).toHaveLength(1);
      expect(wrongResponses).toHaveLength(1);
    }
  });

  it('misses a look-alike that was taken for a response', () => {
    const { missing } = score({ notResponses: [{ contains: 'declined to comment' }, { contains: 'held in Marlow' }] })
      .marks.notResponses;
    expect(missing).toEqual(['declined to comment']);
  });

  it('meets a date by its value', () => {
    expect(score({ dates: [{ text: '3 May 2031', value: '2031-05-03' }] }).marks.dates.missing).toEqual([]);
    expect(score({ dates: [{ text: '3 May 2031', value: '2031-05-04' }] }).marks.dates.missing).toHaveLength(1);
  });

  it('meets a speaker where the words that are said lie', () => {
    const { missing } = score({
      speakers: [
        { who: 'harbour master Ada Renn', contains: 'was held in Marlow' },
        { who: 'the transport ministry', contains: 'was held in Marlow' },
      ],
    }).marks.speakers;
    expect(missing).toEqual(['the transport ministry: was held in Marlow']);
  });

  it('misses notices, credits and idle sentences that nobody found', () => {
    const { marks } = score({
      notices: [{ contains: 'The ferry was held' }],
      credits: [{ outlet: 'Marlow Echo', contains: 'harbour master' }],
      notClaims: [{ contains: 'Ferry stays' }],
    });
    expect([marks.notices, marks.credits, marks.notClaims].map(({ missing }) => missing.length)).toEqual([1, 1, 1]);
  });

  it('fails on a passage that is not in the text', () => {
    expect(() => score({ notClaims: [{ contains: 'no such words' }] })).toThrow('no such words');
  });
});
