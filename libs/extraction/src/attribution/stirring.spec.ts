import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  ['a plural', 'The sale angered farmers.', [['farmers', 'angered', 'The sale']]],
  ['what the tagger takes for a noun', 'That worries the farmers.', [['the farmers', 'worries', 'That']]],
  [
    'a participle after a clause',
    'The board has lagged behind, frustrating Orr.',
    [['Orr', 'frustrating', 'The board has lagged behind']],
  ],
  ['nobody, where it only might be felt', 'The sale could anger farmers.', []],
  ['no thing', 'The noise disturbed the water.', []],
];

describe('readStirring', () => {
  it.each(cases)('finds the feelings of %s', (_kind, text, expected) => {
    expect(outerAttributions(text)).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
