import { conflict, plainClaim } from '../story/invented-records.js';
import { momentsOf, withOthers } from './timeline-entries.js';

const entry = (at: string | null, display: string, kind = 'report') => ({
  ...{ at, until: at, edtf: null, kind, display },
  ...{ reportId: 'r1', claimId: null, conflictId: null },
});

const silence = {
  who: 'The river board',
  responses: ['no_comment'] as const,
  first: plainClaim,
  claims: [plainClaim],
  outlets: [],
};
const others = { conflicts: [conflict('c')], silences: [silence], silenceWords: () => 'The board is silent.' };

describe('the timeline as a list', () => {
  it('tells a moment once, and counts what says the same of it', () => {
    const moments = momentsOf([
      entry('2021-05-05T00:00:00.000Z', 'It rained.'),
      entry('2021-05-05T00:00:00.000Z', 'It rained.'),
      entry('2021-05-05T00:00:00.000Z', 'It hailed.'),
      entry(null, 'It thawed.'),
    ]);
    expect(moments.map(({ at, lines }) => [at, lines.map(({ words, count }) => [words, count])])).toEqual([
      [
        '2021-05-05T00:00:00.000Z',
        [
          ['It rained.', 2],
          ['It hailed.', 1],
        ],
      ],
      [null, [['It thawed.', 1]]],
    ]);
  });

  it('has contradictions and silences in their places', () => {
    const told = withOthers(
      [entry('2021-05-05T00:00:00.000Z', 'one'), entry('2021-05-09T00:00:00.000Z', 'two')],
      others,
      null,
    );
    expect(told.map(({ kind }) => kind)).toEqual(['report', 'conflict', 'silence', 'report']);
  });

  it('tells nothing beyond what has been read', () => {
    expect(withOthers([entry('2021-05-05T00:00:00.000Z', 'one')], others, '2021-05-05T00:00:00.000Z')).toHaveLength(1);
  });
});
