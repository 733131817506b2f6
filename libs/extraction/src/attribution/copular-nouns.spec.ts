import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  ['an argument', 'Her argument is that tea is dear.', [['Her', 'argument is', 'that tea is dear']]],
  [
    'a position',
    "The guild's main position was that tea is dear.",
    [["The guild's", 'main position was', 'that tea is dear']],
  ],
  ['a fear that nobody owns', 'The fear is that the raft will sink.', [['', 'The fear is', 'that the raft will sink']]],
  [
    'a question',
    'The question is whether the raft will float.',
    [['', 'The question is', 'whether the raft will float']],
  ],
  ['a thing that nobody says', 'The trouble is that the raft is wet.', []],
  [
    'a response that is to say something',
    'His first response was to say that the raft had floated.',
    [['His', 'first response was to say', 'that the raft had floated']],
  ],
  ['a job that is to do something', 'His job was to say nothing.', []],
];

describe('nouns of speech that "is" ties to what is said', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
