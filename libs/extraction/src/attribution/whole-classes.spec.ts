import { outerAttributions } from '../testing/attribution-words.js';

/** What a rule for a whole class of words or places reads, a text, and its attributions as [source, cue, content]. */
const cases: readonly [string, string, [string, string, string][]][] = [
  [
    'an adjective that no list names, with its topic or a clause',
    'The pilot is squeamish about the ferry. Tenants were gleeful that the pump held.',
    [
      ['The pilot', 'is squeamish about', 'the ferry'],
      ['Tenants', 'were gleeful', 'that the pump held'],
    ],
  ],
  ['a consequence is no conviction', 'The pump is so old that it leaks. The gate is colder that way.', []],
  [
    'a verb that no list names, with its topic',
    'Two dockers nattered about the strike.',
    [['Two dockers', 'nattered about', 'the strike']],
  ],
  ['an amount and a place are no topic', 'The port paid about $4 million. Gulls wandered about the quay.', []],
  [
    'what a view, a poll or an estimate holds',
    "In the council's view, the dam is safe. The dam lost half of its water, by one estimate.",
    [
      ["the council's view", 'In', 'the dam is safe'],
      ['one estimate', 'by', 'The dam lost half of its water'],
    ],
  ],
  ['other words hold nothing', 'In other words, the dam is safe. In the survey room, the lamp was off.', []],
  [
    'an intention with "to"',
    'The yard expects to launch a barge. Officials said the mayor plans to send men.',
    [
      ['The yard', 'expects', 'to launch a barge'],
      ['Officials', 'said', 'the mayor plans to send men'],
    ],
  ],
  [
    'a refusal to confirm, though "could" imagines an act',
    'Police could not confirm the theft. Police could confirm the theft.',
    [['Police', 'could not confirm', 'the theft']],
  ],
  [
    'a participle before its noun',
    'The most admired barge sank. Gains from a previously announced pact were small.',
    [],
  ],
  [
    'plural nouns that open a sentence before its verb',
    'Earlier reports had claimed that the ferry sank.',
    [['Earlier reports', 'had claimed', 'that the ferry sank']],
  ],
  [
    'a day that owns the subject of what was said',
    "Fund managers said Friday's calm was natural.",
    [['Fund managers', 'said', "Friday's calm was natural"]],
  ],
  [
    'a paper whose name is a verb',
    'The police told the Halden Post that nobody was hurt.',
    [['The police', 'told', 'that nobody was hurt']],
  ],
  [
    'a date of the letter between the cue and its content',
    'Her father said in a letter published Wednesday that he wants the ferry back.',
    [['Her father', 'said', 'that he wants the ferry back']],
  ],
  [
    'an aside between the cue and its content',
    'The clerk adds, though, that the gate is old.',
    [['The clerk', 'adds', 'that the gate is old']],
  ],
  [
    'an object ends before the next cue of its speaker',
    "The owner won't disclose his worth but says it is high.",
    [
      ['The owner', "won't disclose", 'his worth'],
      ['The owner', 'says', 'it is high'],
    ],
  ],
  [
    'what was made public by nobody named, unless it only may be',
    'A curfew was announced on Friday. The truce may be announced on Monday.',
    [['', 'was announced', 'A curfew']],
  ],
  [
    'a paper that is filed to get something',
    'Two weeklies filed a motion to unseal the ledgers.',
    [['Two weeklies', 'filed a motion', 'to unseal the ledgers']],
  ],
  [
    'who is asked or told, before the topic',
    'The clerk asked Vale about the ledger. They told her of the leak.',
    [
      ['The clerk', 'asked Vale about', 'the ledger'],
      ['They', 'told her of', 'the leak'],
    ],
  ],
  ['what a firm calls back it does not speak of', 'The firm is calling back the heater.', []],
  ['whom "her" names before a clause', 'The doctors told her she was well.', [['The doctors', 'told', 'she was well']]],
  [
    'any verb before "whether", but not what hangs on it',
    'The yard is testing whether the hull leaks. It matters whether the hull leaks.',
    [['The yard', 'is testing', 'whether the hull leaks']],
  ],
  [
    'what an inquiry finds, and no finder',
    'The audit of the fund found no gap. The diver found a ring.',
    [['The audit of the fund', 'found', 'no gap']],
  ],
  [
    'a listed verb before its topic',
    'The twins forgot about the kettle.',
    [['The twins', 'forgot about', 'the kettle']],
  ],
  [
    'those who were briefed and spoke',
    'People briefed on the sale said it was near.',
    [['People briefed on the sale', 'said', 'it was near']],
  ],
  [
    'an attitude of several words',
    'The guild is of the opinion that tea is dear. Fans know little about tea.',
    [
      ['The guild', 'is of the opinion', 'that tea is dear'],
      ['Fans', 'know little about', 'tea'],
    ],
  ],
  [
    'a feeling as the object of a verb',
    'The coach voiced discontent over the draw.',
    [['The coach', 'voiced discontent over', 'the draw']],
  ],
  [
    'no clause below an errand',
    'She emailed the clerk to ask if he would come.',
    [['She', 'to ask', 'if he would come']],
  ],
];

describe('cues by class', () => {
  it.each(cases)('reads %s', (_kind, text, expected) => {
    expect(outerAttributions(text)).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
