import { valueKey } from '#story';
import { dateValue, day, mention, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { dateRule } from './date.js';

const on = (edtf: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  value: dateValue(edtf),
  valueWords: edtf,
  ...more,
});

describe('date', () => {
  it.each<[string, ClaimParts, ClaimParts]>([
    ['two days', on('2031-05-02'), on('2031-05-09')],
    ['a day and another month', on('2031-05-30'), on('2031-06')],
    ['days of an open year', on('XXXX-05-02'), on('XXXX-05-09')],
    [
      'a relayed date that its outlet doubts',
      on('2031-05-02'),
      on('2031-05-09', { authorCommitment: 'doubts', speaker: 'orrin' }),
    ],
  ])('fires on %s', (_, a, b) => {
    expect(dateRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: true });
  });

  it.each<[string, ClaimParts, ClaimParts]>([
    ['a day in its month', on('2031-05-02'), on('2031-05')],
    ['a plan', on('2031-05-02'), on('2031-05-09', { modality: 'plan' })],
    ['what may be', on('2031-05-02'), on('2031-05-09', { certainty: 'possible' })],
    ['more than a month', on('2031-05-02'), on('2031-08-09')],
    ['what its own outlet rejects', on('2031-05-02'), on('2031-05-09', { authorCommitment: 'rejects' })],
    [
      'states of two times',
      on('2031-05-02', { validAt: day('2031-05') }),
      on('2031-05-09', { validAt: day('2031-07') }),
    ],
  ])('lets %s go', (_, a, b) => {
    expect(dateRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it('trusts a weekday only where the day of writing is known', () => {
    const sunday = on('2031-05-09', { valueWords: 'on Sunday' });
    const wide = { published: { earliest: '2031-01-01T00:00:00.000Z', latest: '2031-12-31T00:00:00.000Z' } };
    expect(dateRule.judge(pairOfClaims(on('2031-05-02'), sunday))).toMatchObject({ fires: true });
    expect(dateRule.judge(pairOfClaims(on('2031-05-02'), sunday, wide))).toMatchObject({ fires: false });
  });

  it('lets one voice speak of two things, and a relayed report contradict it', () => {
    const pair = pairOfClaims(on('2031-05-02'), on('2031-05-09'), { reportId: 'report-a' });
    expect(dateRule.judge(pair)).toMatchObject({ fires: false });
    const early = on('2031-05-09', { reconstructed: { range: day('2031-05-10'), why: 'early reports' } });
    expect(dateRule.judge(pairOfClaims(on('2031-05-02'), early, { reportId: 'report-a' }))).toMatchObject({
      fires: true,
    });
  });

  it('takes two whom a report quotes for two, and what it says itself for told beside what it quotes', () => {
    const judged = (speaker: string | undefined) =>
      dateRule.judge(
        pairOfClaims(
          on('2031-05-02', { speaker: 'orrin' }),
          on('2031-05-09', speaker === undefined ? {} : { speaker }),
          { reportId: 'report-a' },
        ),
      );
    expect(judged('brandt')).toMatchObject({ fires: true });
    expect(judged(undefined)).toMatchObject({ fires: false });
    expect(judged('orrin')).toMatchObject({ fires: false });
  });

  it('dates each step of a case by the deed that is dated, whatever else its sentence names', () => {
    const of = (head: string, edtf: string, words: string) =>
      on(edtf, { event: mention({ class: 'verdict', head }), words });
    const cleared = of('acquit', '2031-05-09', 'Orrin was acquitted on charges of arson');
    const judged = (head: string, words: string) =>
      dateRule.judge(pairOfClaims(of(head, '2031-05-02', words), cleared));
    expect(judged('charge', 'Orrin was charged with arson')).toMatchObject({ fires: false });
    expect(judged('acquit', 'Orrin was acquitted of arson')).toMatchObject({ fires: true });
  });

  it('dates each turn of a fate by itself', () => {
    const of = (head: string, edtf: string) => on(edtf, { event: mention({ class: 'fate', head }) });
    const judged = (head: string, other: string) =>
      dateRule.judge(pairOfClaims(of(head, '2031-05-02'), of(other, '2031-05-09')));
    expect(judged('abduct', 'release')).toMatchObject({ fires: false });
    expect(judged('arrest', 'death')).toMatchObject({ fires: false });
    expect(judged('abduct', 'kidnap')).toMatchObject({ fires: true });
    expect(judged('abduct', 'ordeal')).toMatchObject({ fires: true });
  });

  it('says nothing of equal dates and of other types', () => {
    expect(dateRule.judge(pairOfClaims(on('2031-05-02'), on('2031-05-02')))).toBeNull();
    expect(dateRule.judge(pairOfClaims(on('2031-05-02'), { value: { type: 'unknown' } }))).toBeNull();
  });

  it('keeps the words of the reports out of its reason', () => {
    expect(dateRule.judge(pairOfClaims(on('2031-05-02'), on('2031-05-09')))).toMatchObject({
      reason: 'One side says 2 May 2031, the other 9 May 2031.',
      sides: [{ key: valueKey(dateValue('2031-05-02')) }, { key: valueKey(dateValue('2031-05-09')) }],
    });
  });

  it('asks nothing of the recurrence of events whose date is in question', () => {
    const attack = mention({ class: 'attack', head: 'attack', participants: [] });
    expect(
      dateRule.judge(pairOfClaims(on('2031-05-02', { event: attack }), on('2031-05-09', { event: attack }))),
    ).toMatchObject({
      fires: true,
    });
  });
});
