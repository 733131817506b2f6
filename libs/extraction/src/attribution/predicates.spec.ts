import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a feeling about what was heard',
    'The crew were relieved to hear that the raft had floated.',
    [['The crew', 'were relieved to hear', 'that the raft had floated']],
  ],
  [
    'one that opens a sentence',
    'Worried that the rope would snap, Tarn came down.',
    [['Tarn', 'Worried', 'that the rope would snap']],
  ],
  ['one with its topic', 'Proud of her raft, Tarn slept well.', [['Tarn', 'Proud of', 'her raft']]],
  ['an opening that tells of nobody', 'Sure enough, the rope snapped.', []],
  ['a division', 'The crew are divided over the raft.', [['The crew', 'are divided over', 'the raft']]],
];

describe('predicates of feeling and belief', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
