import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a tag whose speaker has a relative clause',
    'The dam was safe, a clerk of the firm that runs it told the Echo.',
    [['a clerk of the firm that runs it', 'told', 'The dam was safe']],
  ],
  [
    'a report and a time before its "that"',
    'The radio sent a report late last month that said the dam was unsafe.',
    [['that', 'said', 'the dam was unsafe']],
  ],
  [
    'a thing put up somewhere',
    "A notice posted on the firm's door says the mill is closed.",
    [["A notice posted on the firm's door", 'says', 'the mill is closed']],
  ],
  [
    'a name after a relative clause',
    'Asked in the street where the boys lived, the head of their school, Orr Brill, said she would leave.',
    [['the head of their school, Orr Brill,', 'said', 'she would leave']],
  ],
  [
    'a title with a colon',
    'Orr Brill, author of Low Water: A Story of Floods, says that the wall was weak.',
    [['Orr Brill, author of Low Water: A Story of Floods,', 'says', 'that the wall was weak']],
  ],
  [
    'an addressee with a participle',
    'Orr Brill told reporters travelling with the mayor that the dam was safe.',
    [['Orr Brill', 'told', 'that the dam was safe']],
  ],
  [
    'a relative clause that is no question',
    'Brill said of the pilots who had fled that they would return.',
    [['Brill', 'said', 'that they would return']],
  ],
  [
    'a statement and what it says',
    'The harbour board issued a statement on Friday saying that the ferry was late.',
    [['The harbour board', 'issued a statement on Friday saying', 'that the ferry was late']],
  ],
  [
    'an interview',
    '“The dam was safe,” Brill said in a telephone interview.',
    [['Brill', 'said in a telephone interview', '“The dam was safe,”']],
  ],
  [
    'what a paper has learned',
    'The board will resign, the Echo has learned.',
    [['the Echo', 'has learned', 'The board will resign']],
  ],
  [
    'a speaker with an adverb and a participle',
    '“It is lost,” said a visibly shaken Orr.',
    [['a visibly shaken Orr', 'said', '“It is lost,”']],
  ],
  ['a quotation and "according to"', '“It is lost,” according to Orr.', [['Orr', 'according to', '“It is lost,”']]],
  [
    'how somebody put it',
    'As Orr put it in a note to the board, the dam is lost.',
    [['Orr', 'put it', 'the dam is lost']],
  ],
  [
    'a message of somebody',
    'Her message to the town: “Nobody need leave tonight.”',
    [['Her', ':', '“Nobody need leave tonight.”']],
  ],
  [
    'a letter, but no paper of others',
    'Orr sent a letter to the board. Orr released the records.',
    [['Orr', 'sent', 'a letter to the board']],
  ],
  ['a passing remark', 'The mayor left while praising the board. We tolerate the noise.', []],
  ['a country that looks like a verb', 'He took the boat to the United States.', []],
  [
    'a relative pronoun and a time',
    'The guild, which last month warned that tea was dear, left.',
    [['which', 'warned', 'that tea was dear']],
  ],
  [
    'some with examples',
    'Some, including the former cook, have speculated that the inn would close.',
    [['Some, including the former cook,', 'have speculated', 'that the inn would close']],
  ],
  [
    'another one behind a quotation',
    '“The inn is shut now,” wrote another.',
    [['another', 'wrote', '“The inn is shut now,”']],
  ],
  [
    'a relative clause whose verb looks like a noun',
    'The cook who lives by the mill said the inn was shut.',
    [['The cook who lives by the mill', 'said', 'the inn was shut']],
  ],
];

describe('readForward and readTags', () => {
  it.each(cases)('find the speaker and the cue of %s', (_kind, text, expected) => {
    const found = outerAttributions(text).filter(({ cue }) => cue !== 'Asked in the street');
    expect(found).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });

  it('reads once who was quoted as saying something', () => {
    expect(outerAttributions('Brill was quoted as saying the dam was safe.')).toEqual([
      { source: 'Brill', cue: 'was quoted as saying', content: 'the dam was safe' },
    ]);
  });
});
