import { outerAttributions } from '../testing/attribution-words.js';

/** A sentence and its attribution as source, cue and content. */
const cases: readonly [string, string, string, string][] = [
  ['She was quick to point out that the weir leaked.', 'She', 'was quick to point out', 'that the weir leaked'],
  [
    'The mayor took to the radio to complain that Orr lied.',
    'The mayor',
    'took to the radio to complain',
    'that Orr lied',
  ],
  ['He stopped short of calling the report false.', 'He', 'stopped short of calling', 'the report false'],
  ['She began by praising the crew.', 'She', 'began by praising', 'the crew'],
];

describe('verbs that carry a verb of speech', () => {
  it.each(cases)('%s', (text, source, cue, content) => {
    expect(outerAttributions(text)).toEqual([{ source, cue, content }]);
  });

  it('carry none where they tell of something else', () => {
    expect(outerAttributions('She took to the hills to rest.')).toEqual([]);
  });
});
