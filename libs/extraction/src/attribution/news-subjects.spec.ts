import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a party and a state',
    'Sen. Ana Brill, D-N.Y., said the road was safe.',
    [['Sen. Ana Brill, D-N.Y.,', 'said', 'the road was safe']],
  ],
  [
    'a date before the verb',
    'Ana Brill on Oct. 4 announced a new effort.',
    [['Ana Brill', 'announced', 'a new effort']],
  ],
  [
    'a name that ends in a day',
    'USA Today decided the port was wrong.',
    [['USA Today', 'decided', 'the port was wrong']],
  ],
  ['some of many', 'Many of the farmers said they had left.', [['Many of the farmers', 'said', 'they had left']]],
  [
    'an owner before a participle',
    'The ban came after its lead investigator concluded clerks had lied.',
    [['its lead investigator', 'concluded', 'clerks had lied']],
  ],
  [
    'a clause with "as"',
    'The talk went on behind the scenes as clerks debated using the fund.',
    [['clerks', 'debated', 'using the fund']],
  ],
  [
    'a role with "as"',
    'Her record as mayor shows that she listens.',
    [['Her record as mayor', 'shows', 'that she listens']],
  ],
  [
    'a pronoun behind a conjunction of clauses',
    'Each year the firm loses and he is projecting big profits.',
    [['he', 'is projecting', 'big profits']],
  ],
  [
    'a relative clause with a preposition',
    'Aides to the mayor who spoke on condition of anonymity said the plan was dead.',
    [['Aides to the mayor who spoke on condition of anonymity', 'said', 'the plan was dead']],
  ],
  [
    'somebody accused of a deed',
    'The man accused of killing a clerk told police he was not there.',
    [['The man accused of killing a clerk', 'told', 'he was not there']],
  ],
  ['a past form that looks like an adjective', 'He referenced the dam.', [['He', 'referenced', 'the dam']]],
  ['a present form that looks like a noun', 'Farmers who support the plan left.', [['who', 'support', 'the plan']]],
  [
    'a name behind the source',
    'According to the Post, Ana Brill claimed that Orr left.',
    [['the Post', 'According to', 'Ana Brill claimed that Orr left']],
  ],
];

describe('who speaks in news', () => {
  it.each(cases)('reads %s', (_, text, expected) => {
    expect(outerAttributions(text)).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
