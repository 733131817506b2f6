import { claim, dateValue, reportOf } from '../testing/claim-builder.js';
import { scrutiniseStory } from '../scrutinise-story.js';
import { independentOrigins, rootsOf } from './independent-origins.js';
import type { AttributionLevel } from '#story';

const said = (speaker: string): AttributionLevel => ({
  level: 0,
  speaker,
  kind: 'named',
  count: null,
  role: null,
  onBehalfOf: null,
  toldTo: null,
  cue: 'said',
  direct: true,
});
const quote = (speaker: string, words: string) =>
  claim({
    slot: 'quote',
    value: { type: 'quote', key: words, span: { start: 0, end: 9 } },
    words,
    attribution: [said(speaker)],
  });
const quotes = () => [
  quote('Dana Orrin', 'Nobody on the quay saw the lights go out'),
  quote('Felix Brandt', 'We had asked for a second tug since spring'),
];
const credit = { credits: [{ name: 'The Coast Wire', start: 3, end: 17 }] };

describe('lineage', () => {
  it('states what a report credits, and infers what it copies', () => {
    const { lineage } = scrutiniseStory([
      reportOf('r1', quotes(), { outlet: 'Harbour Post', ...credit }),
      reportOf('r2', quotes(), { outlet: 'Lindow Echo' }),
    ]);
    expect(lineage.map(({ event }) => event.data)).toMatchObject([
      { reportId: 'r1', basis: 'stated', origin: { outlet: 'The Coast Wire', reportId: null } },
      { reportId: 'r2', basis: 'inferred', origin: { outlet: 'Harbour Post', reportId: 'r1' } },
    ]);
    expect(lineage[1]?.event.data).toMatchObject({ why: 'Both carry 2 quotations and 2 named speakers in common.' });
  });

  it('takes the report without a credit for the copy, whichever was filed first', () => {
    const { lineage } = scrutiniseStory([
      reportOf('r2', quotes(), { outlet: 'Lindow Echo' }),
      reportOf('r1', quotes(), { outlet: 'Harbour Post', ...credit }),
    ]);
    expect(lineage.map(({ event }) => event.data)).toMatchObject([
      { reportId: 'r1', basis: 'stated' },
      { reportId: 'r2', basis: 'inferred' },
    ]);
  });

  it('infers nothing from one quotation that any outlet may have', () => {
    const [one] = quotes();
    const { lineage } = scrutiniseStory([
      reportOf('r1', one ? [one] : [], { outlet: 'Harbour Post' }),
      reportOf('r2', one ? [quote('Dana Orrin', 'No comment today')] : [], { outlet: 'Lindow Echo' }),
    ]);
    expect(lineage).toEqual([]);
  });

  it('makes a conflict between pick-ups of one source a matter of one origin, and names whom a side departs from', () => {
    const dated = (edtf: string) => claim({ value: dateValue(edtf), valueWords: edtf });
    const { conflicts } = scrutiniseStory([
      reportOf('r1', [dated('2031-05-02')], { outlet: 'Harbour Post', ...credit }),
      reportOf('r2', [dated('2031-05-09')], { outlet: 'Lindow Echo', ...credit }),
    ]);
    expect(conflicts[0]).toMatchObject({
      relation: 'same-origin',
      sides: [{ departsFrom: null }, { departsFrom: 'r1', independentOrigins: 1 }],
    });
  });

  it('counts five pick-ups of one wire story as one origin', () => {
    const reports = ['a', 'b', 'c', 'd', 'e'].map((reportId) => ({ reportId, outlet: `Outlet ${reportId}` }));
    const edges = [
      ...['a', 'b', 'c', 'd'].map((reportId) => ({
        reportId,
        origin: { outlet: 'Coast Wire', reportId: null },
        basis: 'stated' as const,
      })),
      { reportId: 'e', origin: { outlet: 'Outlet a', reportId: 'a' }, basis: 'inferred' as const },
    ];
    expect(independentOrigins(reports, edges)).toBe(1);
    expect(independentOrigins(reports, [])).toBe(5);
    expect(rootsOf(reports, edges).get('e')).toBe('coast wire');
  });

  it('ends a chain that runs in a circle at one root', () => {
    const reports = ['a', 'b'].map((reportId) => ({ reportId, outlet: reportId }));
    const edges = [
      { reportId: 'a', origin: { outlet: 'b', reportId: 'b' }, basis: 'inferred' as const },
      { reportId: 'b', origin: { outlet: 'a', reportId: 'a' }, basis: 'inferred' as const },
    ];
    expect(new Set(rootsOf(reports, edges).values())).toEqual(new Set(['a']));
  });
});
