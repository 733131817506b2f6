import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'whom "with" names',
    'The port defended the cuts, with Ivo Tarn, the harbour chief, saying that they were small.',
    [
      ['The port', 'defended', 'the cuts'],
      ['Ivo Tarn, the harbour chief,', 'saying', 'that they were small'],
    ],
  ],
  [
    'no thing that something was done to before',
    'Two groups filed suit after the cuts were made, arguing that they were rash.',
    [['Two groups', 'arguing', 'that they were rash']],
  ],
  [
    'no noun that a participle describes',
    'The guild read letters sent by the town and found that tea is dear.',
    [['The guild', 'found', 'that tea is dear']],
  ],
  [
    'the speaker behind a phrase that ends a clause',
    'Two men were hurt in the fire and harbour officials say that they left.',
    [['harbour officials', 'say', 'that they left']],
  ],
  ['"who" past a role', 'Orr, who as a candidate vowed to leave, stayed.', [['who', 'vowed', 'to leave']]],
  ['a subject past "no longer"', 'The port no longer supports the ferry.', [['The port', 'supports', 'the ferry']]],
  [
    'the speaker behind a time that ends a clause',
    'The pool was closed over the weekend and coach Ivo Tarn said that he would rest.',
    [['coach Ivo Tarn', 'said', 'that he would rest']],
  ],
  [
    '"whose" and its noun',
    'The hall cheered Lena Orr, whose group opposed the rule.',
    [
      ['The hall', 'cheered', 'Lena Orr'],
      ['whose group', 'opposed', 'the rule'],
    ],
  ],
  [
    '"each" before a participle',
    'The twins left, each insisting that tea is dear.',
    [['each', 'insisting', 'that tea is dear']],
  ],
];

describe('speakers that a verb inherits or finds past other words', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
