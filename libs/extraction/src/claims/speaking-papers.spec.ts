import { extract } from '../extract.js';

/** Who says what a sentence tells, without the outlet. */
const speakers = (sentence: string): string[] => [
  ...new Set(
    extract(sentence, { outlet: 'The Echo' }).claims.flatMap(({ attribution }) =>
      attribution.filter(({ kind }) => kind !== 'outlet').map(({ speaker }) => speaker),
    ),
  ),
];

describe('papers and proceedings that are named like what happens', () => {
  it.each([
    ['According to the indictment, Orr paid the clerk 4,000 crowns.', 'the indictment'],
    ['The lawsuit alleges that the firm hid the data.', 'The lawsuit'],
    ['The inquest heard that the valve was stuck.', 'The inquest'],
    ['An investigation found that the valve was stuck.', 'An investigation'],
    ['The appeal argues that the judge erred.', 'The appeal'],
  ])('speak in %s', (sentence, speaker) => {
    expect(speakers(sentence)).toEqual([speaker]);
  });

  it.each(['The crash shows that the line is unsafe.', 'The appeal was rejected.', 'The collapse raised questions.'])(
    'leave what happened silent in %s',
    (sentence) => {
      expect(speakers(sentence)).toEqual([]);
    },
  );
});
