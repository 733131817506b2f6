import { outerAttributions } from '../testing/attribution-words.js';

/** A kind of cue, a text, and its attributions as [source, cue, content]. */
const cases: readonly [string, string, [string, string, string][]][] = [
  [
    'seeming and appearing',
    'The pump seems to have failed. It appears that the gate was open.',
    [
      ['', 'seems', 'The pump | to have failed'],
      ['', 'appears', 'that the gate was open'],
    ],
  ],
  [
    'looking like, where nobody is named',
    'It looks like the ferry will sail.',
    [['', 'looks like', 'the ferry will sail']],
  ],
  ['a likeness is no report', 'The barge looked like a whale.', []],
  [
    'an answer and its absence',
    'The board did not respond to a request for comment. Vale responded with a lawsuit.',
    [
      ['The board', 'did not respond', 'to a request for comment'],
      ['Vale', 'responded', 'with a lawsuit'],
    ],
  ],
  [
    'a question whose asker is left out',
    'Asked about the pump, the mayor said it was old. Pressed on whether she knew, she left.',
    [
      ['', 'Asked about', 'the pump'],
      ['the mayor', 'said', 'it was old'],
      ['', 'Pressed on', 'whether she knew'],
    ],
  ],
  [
    'a clause that opens with "as"',
    'As the harbour office has pointed out, the bridge is old.',
    [['the harbour office', 'has pointed out', 'the bridge is old']],
  ],
  [
    'wanting to know is asking',
    'Two clerks wanted to know who had paid.',
    [['Two clerks', 'wanted to know', 'who had paid']],
  ],
  [
    'a decision told after the time it took',
    'The court decided after a long hearing not to reopen the case.',
    [['The court', 'decided', 'not to reopen the case']],
  ],
  [
    'a quoted order',
    'Ana Brill urged residents to "leave at once" on Friday.',
    [['Ana Brill', 'urged', 'residents to "leave at once"']],
  ],
  [
    'speech about a topic is no tag of the sentence before',
    'Lena Orr, who has spoken of the flood, left Tolvane.',
    [['who', 'has spoken of', 'the flood']],
  ],
  [
    'a verb and fixed words',
    'Vale took issue with the ruling. The union came out against the toll, throwing its weight behind a tunnel.',
    [
      ['Vale', 'took issue with', 'the ruling'],
      ['The union', 'came out against', 'the toll'],
      ['The union', 'throwing its weight behind', 'a tunnel'],
    ],
  ],
  [
    'a phrase with an adverb in it',
    'Lena Orr spoke movingly of the flood.',
    [['Lena Orr', 'spoke movingly of', 'the flood']],
  ],
  [
    'putting out a document, with what it says in one cue',
    'The port issued a statement after the vote. The port issued a statement saying the gate was shut.',
    [
      ['The port', 'issued', 'a statement'],
      ['The port', 'issued a statement saying', 'the gate was shut'],
    ],
  ],
  ['putting out what is no document', 'The port released two seals.', []],
  [
    'refusing to heed or to believe',
    'The owners ignored the warning. He never believed it.',
    [
      ['The owners', 'ignored', 'the warning'],
      ['He', 'never believed', 'it'],
    ],
  ],
  [
    'an owned noun with the preposition that fits it',
    'Her faith in the pump is gone. His obsession with tolls goes on.',
    [
      ['Her', 'faith in', 'the pump'],
      ['His', 'obsession with', 'tolls'],
    ],
  ],
  ['a participle before a noun', "The night's widely panned show closed.", []],
  [
    'a question put to somebody',
    'The chief was asked if the dam would hold.',
    [['', 'was asked', 'if the dam would hold']],
  ],
  ['asking not to be named', 'Brill, who asked not to be named, left.', [['who', 'asked', 'not to be named']]],
  [
    'several who were told',
    "His sister told Vale Radio's partner Tarn News and the Echo that the office had closed.",
    [['His sister', 'told', 'that the office had closed']],
  ],
  [
    'quoted speech that nothing closes',
    "Lena Orr said: 'We ran for the hills and nobody came after us.",
    [['Lena Orr', 'said:', "'We ran for the hills and nobody came after us."]],
  ],
  ['quoted speech without its comma', '“We will sail” says the mate.', [['the mate', 'says', '“We will sail”']]],
  [
    'what is written on something',
    '"Join us at the quay," reads the leaflet. The note reads: "We left."',
    [
      ['the leaflet', 'reads', '"Join us at the quay,"'],
      ['The note', 'reads:', '"We left."'],
    ],
  ],
  [
    'a quotation that a noun announces',
    'On Sunday the port issued a statement: “We will sail.” Vale made the following comment: “Nobody need leave.”',
    [
      ['the port', 'issued a statement:', '“We will sail.”'],
      ['Vale', 'made the following comment:', '“Nobody need leave.”'],
    ],
  ],
  [
    'a clause without "that" after "clear"',
    'Vale made it clear she had doubts. It was clear the dam had failed.',
    [
      ['Vale', 'made it clear', 'she had doubts'],
      ['', 'It was clear', 'the dam had failed'],
    ],
  ],
  ['an ordinal as the speaker', 'A third said the road was closed.', [['A third', 'said', 'the road was closed']]],
  ['"another" as the speaker', 'Another said the road was open.', [['Another', 'said', 'the road was open']]],
  [
    'a speaker with a clause inside',
    'Tenants in the lane where Orr lived said they saw smoke.',
    [['Tenants in the lane where Orr lived', 'said', 'they saw smoke']],
  ],
  [
    'a report that was released',
    'A report released last week said that the dam was weak.',
    [['A report released last week', 'said', 'that the dam was weak']],
  ],
  [
    'a document that says',
    'She hung up a notice that said the gate was shut.',
    [['that', 'said', 'the gate was shut']],
  ],
  [
    'a tag between a subject and its verb',
    'Ms. Orr, the letter said, had left the firm.',
    [['the letter', 'said', 'Ms. Orr | had left the firm']],
  ],
  [
    'a tag after a day',
    'The navy staged raids on Sunday, the Combined Harbour Force said.',
    [['the Combined Harbour Force', 'said', 'The navy staged raids on Sunday']],
  ],
  [
    'a number with its bound as the subject',
    'Clerks said at least 15 boats were lost.',
    [['Clerks', 'said', 'at least 15 boats were lost']],
  ],
  ['a day before quoted speech', 'Orr said early on Monday: “We left.”', [['Orr', 'said', '“We left.”']]],
  ['a name that looks like a verb', 'Madden also says she left.', [['Madden', 'also says', 'she left']]],
  [
    'a verb that looks like a noun',
    'A senator claims those men had left.',
    [['A senator', 'claims', 'those men had left']],
  ],
  [
    'an outlet after "as"',
    'As Vale Radio reports, the dam has leaked.',
    [['Vale Radio', 'reports', 'the dam has leaked']],
  ],
  [
    'how it was said',
    'Drivers complained bitterly that the road was shut. "The road is shut," Orr said drily.',
    [
      ['Drivers', 'complained bitterly', 'that the road was shut'],
      ['Orr', 'said drily', '"The road is shut,"'],
    ],
  ],
  ['a wish in the conditional', 'Tarn would like to sell the mill.', [['Tarn', 'would like', 'to sell the mill']]],
  ['a thought that nobody had', 'Many tenants would hope the rent falls.', []],
  [
    'a refusal with "would"',
    'The port would not confirm that a boat was lost.',
    [['The port', 'would not confirm', 'that a boat was lost']],
  ],
  ['saying that nobody does', 'It goes without saying that the pier is old.', []],
];

describe('kinds of cues', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(outerAttributions(text).map(({ source, cue, content }) => [source, cue, content])).toEqual(expected);
  });
});
