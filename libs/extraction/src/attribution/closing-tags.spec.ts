import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a verb that may be a noun at the end of a sentence',
    'A tenth of the crop is lost, the farm ministry estimates.',
    [['the farm ministry', 'estimates', 'A tenth of the crop is lost']],
  ],
  ['the same of a plural', 'The dam has moved, survey data show.', [['survey data', 'show', 'The dam has moved']]],
  [
    'the same of what a participle describes',
    'The dam has moved, papers released under the law of the port show.',
    [['papers released under the law of the port', 'show', 'The dam has moved']],
  ],
  ['no noun at the end of a list', 'The mill lost its gate, roof, the port estimates.', []],
  [
    'what a court hears',
    'Two gates had been swapped, a court heard yesterday.',
    [['a court', 'heard', 'Two gates had been swapped']],
  ],
  ['the same before it', 'The inquest heard the gate was old.', [['The inquest', 'heard', 'the gate was old']]],
  ['a particle before the comma', 'The dam, Orr pointed out, was old.', [['Orr', 'pointed out', 'The dam | was old']]],
  [
    '"point out" of several',
    'Critics point out that the dam is old.',
    [['Critics', 'point out', 'that the dam is old']],
  ],
  [
    'what follows "was" after the tag',
    'There was, he reckoned, nothing wrong with the dam.',
    [['he', 'reckoned', 'There was | nothing wrong with the dam']],
  ],
  [
    'an infinitive that "it" stands for',
    'It would be madness, she argued, to drain the lake.',
    [['she', 'argued', 'It would be madness | to drain the lake']],
  ],
  [
    'a speaker whom a clause describes before a verb that confirms',
    'The dam has moved, the trust that runs it confirmed on Friday.',
    [['the trust that runs it', 'confirmed', 'The dam has moved']],
  ],
  [
    'one of those before a name',
    '“We left early,” said one of them, Ana Brill.',
    [['one of them, Ana Brill', 'said', '“We left early,”']],
  ],
];

describe('tags that are hard to tell', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});

describe('figures that somebody sets on something', () => {
  it.each([
    ['Police put the crowd at 8,000.', [['Police', 'put', 'the crowd at 8,000']]],
    ['The audit puts the loss at about $3 million.', [['The audit', 'puts', 'the loss at about $3 million']]],
    ['The win put the team at 19 points.', []],
    ['The flood put the town at risk.', []],
  ])('%s', (text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
