import { valueKey } from '#story';
import { claim, dateValue, day, mention, quantity, reportOf } from './testing/claim-builder.js';
import { scrutinise } from './scrutinise.js';
import { scrutiniseStory } from './scrutinise-story.js';

const when = (edtf: string, more = {}) => claim({ value: dateValue(edtf), valueWords: edtf, ...more });

describe('scrutinise', () => {
  it('makes one conflict of two sides from five outlets against one date, and adds a third side for a third date', () => {
    const reports = ['2031-05-01', '2031-05-01', '2031-05-04', '2031-05-01', '2031-05-09'].map((date, at) =>
      reportOf(`outlet-${at}`, [when(date)]),
    );
    const { conflicts } = scrutiniseStory(reports);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      kind: 'date',
      severity: 'alert',
      relation: 'independent',
      reason: 'One side says 1 May 2031, the other 4 May 2031.',
    });
    expect(conflicts[0]?.sides.map(({ sideKey, claims }) => [sideKey, claims.length])).toEqual([
      [valueKey(dateValue('2031-05-01')), 3],
      [valueKey(dateValue('2031-05-04')), 1],
      [valueKey(dateValue('2031-05-09')), 1],
    ]);
  });

  it('keeps a coarser date apart as one that fits several sides', () => {
    const coarse = when('2031-05');
    const { conflicts } = scrutiniseStory([
      reportOf('a', [coarse]),
      reportOf('b', [when('2031-05-01')]),
      reportOf('c', [when('2031-05-04')]),
    ]);
    expect(conflicts[0]?.fitsSeveral).toEqual([coarse.claimId]);
    expect(conflicts[0]?.sides).toHaveLength(2);
  });

  it('gives the same ids when it is run again', () => {
    const reports = [reportOf('a', [when('2031-05-01')]), reportOf('b', [when('2031-05-04')])];
    expect(scrutiniseStory(reports)).toEqual(scrutiniseStory(reports));
  });

  it('does not let two events of one kind meet', () => {
    const other = mention({
      key: 'crash:ferrow',
      place: 'ferrow',
      main: false,
      participants: [{ name: 'ferrow tram', part: 'patient' }],
      qualifiers: ['2029'],
    });
    const { conflicts, placements } = scrutiniseStory([
      reportOf('a', [when('2031-05-01')]),
      reportOf('b', [when('2029-03-01', { event: other, words: 'A tram came off its rails in 2029' })]),
    ]);
    expect(conflicts).toEqual([]);
    expect(new Set(placements.map(({ questionId }) => questionId)).size).toBe(2);
  });

  it('supersedes a count that grows and stays silent about it', () => {
    const toll = (figure: number, date: string) =>
      claim(
        { slot: 'count', behaviour: 'grows', detail: 'person dead', value: quantity(figure) },
        { published: day(date) },
      );
    const first = toll(7, '2031-05-02');
    const { conflicts, propagated } = scrutiniseStory([
      reportOf('a', [first]),
      reportOf('b', [toll(12, '2031-05-03')]),
    ]);
    expect(conflicts).toEqual([]);
    expect(propagated.map(({ event }) => event)).toEqual([
      {
        type: 'ClaimSuperseded',
        data: expect.objectContaining({
          claimId: first.claimId,
          reportId: 'a',
          published: { ...day('2031-05-03'), edtf: '2031-05-03' },
        }) as unknown,
      },
    ]);
  });

  it('supersedes from the later report on, also when that one came in first', () => {
    const toll = (figure: number, date: string) =>
      claim(
        { slot: 'count', behaviour: 'grows', detail: 'person dead', value: quantity(figure) },
        { published: day(date) },
      );
    const early = toll(7, '2031-05-02');
    const { propagated } = scrutiniseStory([reportOf('b', [toll(12, '2031-05-03')]), reportOf('a', [early])]);
    expect(propagated.map(({ event }) => event.data)).toMatchObject([
      { claimId: early.claimId, published: { earliest: '2031-05-03T00:00:00.000Z' } },
    ]);
  });

  it('alerts when a later count is lower', () => {
    const toll = (figure: number, date: string) =>
      claim(
        {
          slot: 'count',
          behaviour: 'grows',
          detail: 'person dead',
          value: quantity(figure),
          words: `The ferry ran aground and ${String(figure)} people died`,
        },
        { published: day(date) },
      );
    const { conflicts } = scrutiniseStory([
      reportOf('a', [toll(12, '2031-05-02')]),
      reportOf('b', [toll(7, '2031-05-03')]),
    ]);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['quantity']);
  });

  it('takes the same words for the same answer, however they were read', () => {
    const aboard = (figure: number) =>
      claim({ slot: 'count', detail: 'person aboard', value: quantity(figure), words: 'Some 12 of 40 aboard swam' });
    const { conflicts } = scrutiniseStory([reportOf('a', [aboard(12)]), reportOf('b', [aboard(40)])]);
    expect(conflicts).toEqual([]);
  });

  it('takes two dates of the same words for a span, and one relative day for two', () => {
    const read = (edtf: string, valueWords: string, words: string) =>
      claim({ value: dateValue(edtf), valueWords, words });
    const span = 'The fair runs from May 3 to May 9';
    const told = (one: ReturnType<typeof read>, other: ReturnType<typeof read>) =>
      scrutiniseStory([reportOf('a', [one]), reportOf('b', [other])]).conflicts.length;
    expect(told(read('2031-05-03', 'May 3', span), read('2031-05-09', 'May 9', span))).toBe(0);
    const sank = 'The ferry sank on Monday';
    expect(told(read('2031-05-03', 'Monday', sank), read('2031-05-09', 'Monday', sank))).toBe(1);
  });

  it('says why a pair was let go', () => {
    const planned = when('2031-05-04', { modality: 'plan' });
    const { letGo, conflicts } = scrutiniseStory([reportOf('a', [when('2031-05-01')]), reportOf('b', [planned])]);
    expect(conflicts).toEqual([]);
    expect(letGo).toContainEqual(
      expect.objectContaining({ rule: 'date', why: 'one side is a plan, the other is not' }),
    );
  });

  it('reads no more of a story than its candidates', () => {
    const [one] = reportOf('b', [when('2031-05-04')]).claims;
    if (!one) throw new Error('no claim');
    const { report } = reportOf('b', [one]);
    const result = scrutinise({ report, claims: [one], candidates: [], conflicts: [] });
    expect(result.conflictEvents).toEqual([]);
    expect(result.placements).toHaveLength(1);
  });
});
