import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  ['fears', 'There are fears that the dam will burst.', [['', 'There are fears', 'that the dam will burst']]],
  [
    'concern among some',
    'There is growing concern among voters that the dam is old.',
    [['', 'There is growing concern', 'that the dam is old']],
  ],
  ['demands on time, which are no speech', 'There are too many demands on our time.', []],
  ['calls', 'There have been calls for a vote.', [['', 'There have been calls', 'for a vote']]],
  ['questions faced', 'Tarn has faced questions about his boat.', [['', 'questions about', 'his boat']]],
  ['criticism from somebody', 'Tarn drew sharp criticism from farmers.', [['farmers', 'sharp criticism', 'Tarn']]],
  ['accusations faced', 'Tarn faces accusations that he lied.', [['', 'accusations', 'that he lied']]],
  ['criticism that was not', 'Tarn has not faced criticism for the delay.', []],
  [
    'claims that the tagger takes for a verb',
    'There have also been claims that the raft sank.',
    [['', 'There have also been claims', 'that the raft sank']],
  ],
  ['hope', 'There was hope that the raft would float.', [['', 'There was hope', 'that the raft would float']]],
  [
    'fears that nobody owns',
    'Amid growing fears that the raft would sink, the crew left.',
    [['', 'growing fears', 'that the raft would sink']],
  ],
  ['a claim that a clause describes', 'The claim that reached the court was old.', []],
];

describe('nouns of speech without an owner', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
