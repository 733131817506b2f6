import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'doubts',
    'But doubts are rising about how good the dam is.',
    [['', 'doubts are rising about', 'how good the dam is']],
  ],
  ['reports', 'Reports surfaced that the dam was old.', [['', 'Reports surfaced', 'that the dam was old']]],
  ['word on a day', 'Word emerged on Monday that Orr had left.', [['', 'Word emerged', 'that Orr had left']]],
  ['no talk that goes on', 'The fears did not grow about the dam.', []],
  [
    'skepticism',
    'There is rising skepticism among clerks that the bridge will open.',
    [['', 'There is rising skepticism', 'that the bridge will open']],
  ],
  [
    'fears that somebody voiced',
    'Fears have been raised that the raft could sink.',
    [['', 'Fears have been raised', 'that the raft could sink']],
  ],
];

describe('talk that comes up', () => {
  it.each(cases)('reads %s', (_, text, expected) => {
    expect(outerAttributions(text)).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
