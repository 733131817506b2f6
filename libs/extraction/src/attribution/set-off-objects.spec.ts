import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'an example between commas',
    'He cited, among other quarrels, the bid by farmers to block the road.',
    [['He', 'cited', 'the bid by farmers to block the road']],
  ],
  [
    'how something was described',
    'The parents had described in gruesome detail the state of their son.',
    [['The parents', 'had described in gruesome detail', 'the state of their son']],
  ],
  [
    'time, place and "however"',
    'Ana Brill clarified in an interview Friday on Vale News, however, that the mayor agrees.',
    [['Ana Brill', 'clarified', 'that the mayor agrees']],
  ],
  [
    'a date with a year',
    'A health panel said on Nov. 19, 2031, that anyone can get it.',
    [['A health panel', 'said', 'that anyone can get it']],
  ],
  [
    'a day before the rest of a relative clause',
    "He signed an order, which the port's boss said Sunday would result in fines.",
    [["the port's boss", 'said Sunday', 'which | would result in fines']],
  ],
  [
    'a person who is convinced',
    'The mayor convinced voters the road was safe.',
    [['The mayor', 'convinced', 'the road was safe']],
  ],
  [
    'what a vote held',
    'The board voted Tuesday that the trial is lawful.',
    [['The board', 'voted Tuesday', 'that the trial is lawful']],
  ],
  [
    'who accuses in an apposition',
    'The manager was accused by Brill, a reporter for the Echo, of grabbing her arm.',
    [['Brill, a reporter for the Echo,', 'was accused by', 'The manager | of grabbing her arm']],
  ],
  [
    'who was told, at the end',
    'The clerks left over the fees, Vale Radio was told.',
    [['', 'was told', 'The clerks left over the fees']],
  ],
  [
    'a gerund with an auxiliary',
    'Another clerk reported being given three answers about what went wrong.',
    [['Another clerk', 'reported', 'being given three answers about what went wrong']],
  ],
  [
    'who is apologized to',
    'Brill apologized to farmers for the flood.',
    [['Brill', 'apologized to farmers for', 'the flood']],
  ],
  ['a record before a participle', 'Orr went on record opposing the plan.', [['Orr', 'opposing', 'the plan']]],
  [
    'whose words a clause is',
    'In the words of Ana Brill, the plan is dead.',
    [['Ana Brill', 'In the words of', 'the plan is dead']],
  ],
  [
    'a day behind a noun of speech',
    "Brill's assertion Friday that the dam is safe drew laughs.",
    [["Brill's", 'assertion', 'that the dam is safe']],
  ],
  [
    'a question that parts two sides',
    'The two sides disagree on whether the dam is safe.',
    [['The two sides', 'disagree on', 'whether the dam is safe']],
  ],
];

describe('what stands between a cue and its content', () => {
  it.each(cases)('reads %s', (_, text, expected) => {
    expect(outerAttributions(text)).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
