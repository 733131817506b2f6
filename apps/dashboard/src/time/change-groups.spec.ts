import type { Answer } from '../api/client.js';
import { claim, conflict, plainClaim } from '../story/invented-records.js';
import { answersIn, byQuestion, changeGroups, fieldWord } from './change-groups.js';

const point = { asOf: '2021-05-07T21:59:59.999Z', recordedAsOf: '2021-05-08T00:00:00.000Z', notes: [] };
const nothing: Answer<'Diff'> = {
  ...{ story: 'weir', from: point, to: point, added: [], removed: [], changed: [] },
  ...{ contradicted: [], corrected: [], retracted: [] },
};

describe('what lies between two points', () => {
  it('puts contradictions apart from what was only told otherwise', () => {
    const groups = changeGroups({
      ...nothing,
      contradicted: [
        { conflict: conflict('loud'), claims: [] },
        { conflict: conflict('quiet', { severity: 'notice' }), claims: [] },
      ],
    });
    expect(groups.contradictions.map(({ id }) => id)).toEqual(['loud']);
    expect(groups.drifts.map(({ id }) => id)).toEqual(['quiet']);
  });

  it('tells of what became certain to be public apart from what changed', () => {
    const before = claim('a', { known: 'possible' });
    const groups = changeGroups({
      ...nothing,
      changed: [
        { before, after: claim('a'), fields: ['known'] },
        { before: claim('b'), after: claim('b', { verdict: 'true' }), fields: ['verdict'] },
        { before: claim('c'), after: claim('c', { known: 'possible' }), fields: ['known'] },
      ],
    });
    expect(groups.becamePublic.flatMap(({ answers }) => answers.map(({ lead }) => lead.id))).toEqual(['a']);
    expect(groups.changed.map(({ after }) => after.id)).toEqual(['b', 'c']);
  });

  it('tells of a retraction once, and of what else changed in the same claim', () => {
    const taken = claim('a', { standing: 'retracted' });
    const judged = claim('b', { standing: 'retracted', verdict: 'false' });
    const groups = changeGroups({
      ...nothing,
      changed: [
        { before: claim('a'), after: taken, fields: ['standing'] },
        { before: claim('b'), after: judged, fields: ['standing', 'verdict'] },
      ],
      retracted: [
        { claim: taken, standingBefore: 'current' },
        { claim: judged, standingBefore: 'current' },
      ],
    });
    expect(groups.retracted.map(({ claim: { id } }) => id)).toEqual(['a', 'b']);
    expect(groups.changed.map(({ after }) => after.id)).toEqual(['b']);
  });

  it('groups what appeared by question and answer, what most outlets tell first', () => {
    const questions = byQuestion([
      claim('alone', { questionId: 'q2', aspect: { ...plainClaim.aspect, question: 'How many homes were flooded?' } }),
      claim('first', { knownFrom: '2021-05-07T21:59:59.999Z' }),
      claim('pick-up', { outlet: 'Hale Gazette' }),
      claim('denied', { polarity: 'negated' }),
    ]);
    expect(questions.map(({ questionId }) => questionId)).toEqual(['q1', 'q2']);
    expect(questions[0]?.answers.map(({ lead, outlets, negated }) => [lead.id, outlets, negated])).toEqual([
      ['pick-up', ['Lowmere Echo', 'Hale Gazette'], false],
      ['denied', ['Lowmere Echo'], true],
    ]);
    expect(answersIn(questions)).toBe(3);
  });

  it('words a field where it has a word', () => {
    expect(fieldWord(claim('a', { verdict: 'disputed' }), 'verdict')).toBe('disputed');
    expect(fieldWord(plainClaim, 'acceptedBy')).toBeNull();
    expect(fieldWord(plainClaim, 'attribution')).toBeNull();
  });
});
