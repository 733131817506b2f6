import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a time between the conjunction and the verb',
    'Tenants hoped silence could help, but early last year decided to appeal to the owners.',
    [
      ['Tenants', 'hoped', 'silence could help'],
      ['Tenants', 'decided', 'to appeal to the owners'],
    ],
  ],
  [
    'an addition in another tense',
    'A spokesman says the council is close to a deal, but added it is not done yet.',
    [
      ['A spokesman', 'says', 'the council is close to a deal'],
      ['A spokesman', 'added', 'it is not done yet'],
    ],
  ],
  [
    'an addition after a question and another speaker',
    'Orr would not say which part the mayor quoted, but noted it was about trust.',
    [
      ['Orr', 'would not say', 'which part the mayor quoted'],
      ['Orr', 'noted', 'it was about trust'],
    ],
  ],
  [
    'somebody else who was told',
    'Doctors hoped it would be simple, but Ana Brill was told by staff at the clinic that the cure would cost more.',
    [
      ['Doctors', 'hoped', 'it would be simple'],
      ['staff at the clinic', 'was told', 'that the cure would cost more'],
    ],
  ],
  [
    'a verb after a participle',
    'Tarn delivers a statement condemning the raid and says that the port is to blame.',
    [
      ['Tarn', 'delivers a statement condemning', 'the raid'],
      ['Tarn', 'says', 'that the port is to blame'],
    ],
  ],
  [
    'a list of cues',
    'Opponents said the school might burn, complained about its rent, and wondered why it was built.',
    [
      ['Opponents', 'said', 'the school might burn'],
      ['Opponents', 'complained about', 'its rent'],
      ['Opponents', 'wondered', 'why it was built'],
    ],
  ],
  [
    'an object and a passive verb',
    'The council rejected the plan and was praised for it.',
    [
      ['The council', 'rejected', 'the plan'],
      ['', 'was praised', 'The council | for it'],
    ],
  ],
];

describe('verbs joined to one before', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
