import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'an asker',
    'When asked by host Lena Orr how he knew this, Tarn shrugged.',
    [['host Lena Orr', 'asked', 'how he knew this']],
  ],
  [
    'a question between commas',
    'Orr, asked whether the dam would hold, shrugged and said it might.',
    [
      ['', 'asked', 'whether the dam would hold'],
      ['Orr', 'said', 'it might'],
    ],
  ],
  [
    'a day and a topic',
    '“We will look at that,” Orr said when asked Thursday about the leak.',
    [
      ['Orr', 'said', '“We will look at that,”'],
      ['', 'asked Thursday about', 'the leak'],
    ],
  ],
  ['an order, which is no question', 'Orr left the hall when asked to do so by the guards.', []],
];

describe('questions told by a participle', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
