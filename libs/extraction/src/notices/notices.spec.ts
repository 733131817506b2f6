import { extract } from '../extract.js';
import type { ExtractionContext } from '../extraction.js';

const taken = (text: string, context: ExtractionContext) =>
  extract(text, { referenceDate: '2031-05-10', ...context })
    .claims.filter((claim) => claim.stance === 'corrects' || claim.stance === 'retracts')
    .map(({ stance, aspect, position, target, attribution }) => ({
      stance,
      slot: aspect.slot,
      position,
      outlet: target?.outlet,
      old: target?.value ?? null,
      speaker: attribution[0]?.speaker,
    }));

describe('correction and retraction notices', () => {
  it('put one figure in the place of another', () => {
    const found = taken('The ferry that struck the pier at Velden carried 41 people, not 14.', {
      kind: 'correction',
      outlet: 'Velden Courier',
    });
    expect(found).toEqual([
      expect.objectContaining({
        stance: 'corrects',
        slot: 'count',
        position: 'correction',
        outlet: 'Velden Courier',
        speaker: 'Velden Courier',
      }),
    ]);
    expect(found[0]?.old).toMatchObject({ type: 'quantity', min: 14, max: 14 });
  });

  it('set a date right in a box below the article', () => {
    const text = [
      'Council Backs Bridge Over the Orrin',
      'The council of Lindow approved a new bridge on Monday.',
      'Correction: An earlier version of this story gave the wrong day of the vote. The vote was held on Tuesday, not Monday.',
    ].join('\n\n');
    const found = taken(text, { outlet: 'Lindow Post' });
    expect(found).toEqual([expect.objectContaining({ stance: 'corrects', slot: 'when', outlet: 'Lindow Post' })]);
    expect(found[0]?.old).toMatchObject({ type: 'date', range: { edtf: '2031-05-05' } });
  });

  it('pair the wrong half of a sentence with the right one', () => {
    const text = 'An earlier report incorrectly said the crash happened on Sunday; it happened on Friday.';
    const found = taken(text, { kind: 'correction', outlet: 'Velden Courier' });
    expect(found).toEqual([expect.objectContaining({ stance: 'corrects', slot: 'when' })]);
    expect(found[0]?.old).toMatchObject({ type: 'date', range: { edtf: '2031-05-04' } });
  });

  it('mean by a weekday alone the one beside the day that is right', () => {
    const found = taken('The ferry struck the pier at Velden on Monday, April 7, not on Sunday.', {
      kind: 'correction',
      outlet: 'Velden Courier',
    });
    expect(found[0]?.old).toMatchObject({ type: 'date', range: { edtf: '2031-04-06' } });
  });

  it.each([
    'Our story on Friday said that the Velden bridge collapsed on Monday. It collapsed on Tuesday.',
    'In our report on Friday we wrote that the Velden bridge collapsed on Monday. In fact it collapsed on Tuesday.',
  ])('take back what they tell that they told: %s', (text) => {
    const found = taken(text, { kind: 'correction', outlet: 'Velden Courier', referenceDate: '2031-04-11' });
    expect(found.map(({ stance, slot }) => [stance, slot])).toEqual([['corrects', 'when']]);
    expect(found[0]?.old).toMatchObject({ type: 'date', range: { edtf: '2031-04-07' } });
  });

  it('take back a whole statement that they told and another contradicts', () => {
    const found = taken('The same article said that Ida Rusk had died. She is with her family.', {
      kind: 'correction',
      outlet: 'Velden Courier',
    });
    expect(found).toContainEqual(expect.objectContaining({ stance: 'retracts', slot: 'stage' }));
  });

  it('take a report back without a new answer', () => {
    const found = taken(
      'The Courier retracts its report of 2 May that Mayor Ida Rusk had resigned. Rusk was at her desk.',
      {
        kind: 'retraction',
        outlet: 'Velden Courier',
      },
    );
    expect(found.map(({ stance, slot }) => [stance, slot])).toEqual([
      ['retracts', 'result'],
      ['retracts', 'happened'],
    ]);
    expect(found[0]?.old).toMatchObject({ type: 'outcome', outcome: 'resigned' });
  });

  it('take a report back for the answer that they give in its place', () => {
    const [found, ...others] = taken(
      'The Courier retracts its report of 2 May that Mayor Ida Rusk had resigned. Rusk remains in office.',
      { kind: 'retraction', outlet: 'Velden Courier' },
    );
    expect(found).toMatchObject({ stance: 'corrects', slot: 'result', old: { outcome: 'resigned' } });
    expect(others).toEqual([]);
  });

  it('say whose notice it is where another outlet tells of it', () => {
    const text =
      'Mayor Still in Office\n\nMayor Ida Rusk said that she would stay. The Lindow Echo has withdrawn its report that Rusk had resigned.';
    const found = taken(text, { outlet: 'Velden Courier' });
    expect(found.length).toBeGreaterThan(0);
    for (const one of found)
      expect(one).toMatchObject({ stance: 'retracts', outlet: 'Lindow Echo', speaker: 'Lindow Echo' });
  });

  it.each([
    'Correction 9 May: An earlier version of this story said that the vote took place on Wednesday. It took place on Thursday.',
    'CORRECTION, 4:15 p.m.: The vote took place on Thursday, not Wednesday.',
    '(Corrects day of vote to Thursday, not Wednesday)',
    'Corrects day of vote to Thursday, not Wednesday, in second paragraph',
    '(This story has been corrected to fix day of vote)',
    '(Refiles to fix day of vote in headline)',
  ])('stand in a line of their own: %s', (line) => {
    const text = `Council Backs Bridge\n\nThe council of Lindow approved a new bridge.\n\n${line}`;
    const found = taken(text, { outlet: 'Lindow Post' });
    expect(found).toEqual([
      expect.objectContaining({ stance: 'corrects', position: 'correction', outlet: 'Lindow Post' }),
    ]);
  });

  it('take for wrong what a story said before', () => {
    const text = 'Correction: This story previously said that the mill burned on Monday; it burned on Tuesday.';
    expect(taken(text, { outlet: 'Lindow Post' })[0]?.old).toMatchObject({ range: { edtf: '2031-05-05' } });
  });

  it('leave a notice that nobody can read closer as a retracted statement', () => {
    expect(
      taken('The Courier withdraws its story on the ferry.', { kind: 'retraction', outlet: 'Velden Courier' }),
    ).toEqual([
      {
        stance: 'retracts',
        slot: 'statement',
        position: 'correction',
        outlet: 'Velden Courier',
        old: null,
        speaker: 'Velden Courier',
      },
    ]);
  });

  it('find none where a bill is withdrawn or a course corrected', () => {
    expect(
      taken('The minister withdrew the bill on Monday. The pilot corrected the course of the ferry.', {
        outlet: 'Velden Courier',
      }),
    ).toEqual([]);
  });
});
