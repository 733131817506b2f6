import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'somebody accused by nobody named',
    'The port has been accused of hiding the leak.',
    [['', 'has been accused', 'The port | of hiding the leak']],
  ],
  ['a charge and its day', 'Brill was charged on Monday with theft.', [['', 'was charged', 'Brill | with theft']]],
  ['no charge at all', 'Neither Brill nor Orr was charged with theft.', []],
  ['an illness, which is no charge', 'Orr was diagnosed with a fever on Friday.', []],
  ['an order without a name', 'Tenants were told to leave at once.', [['', 'were told', 'Tenants | to leave at once']]],
  [
    'an order with a name',
    'A clerk had been asked by the port to find the letters.',
    [['the port', 'had been asked', 'A clerk | to find the letters']],
  ],
  [
    'an adverb before the agent',
    'The move was welcomed warmly by the farmers.',
    [['the farmers', 'was welcomed warmly by', 'The move']],
  ],
  [
    'an agent that a number opens',
    'The mayor was backed by far fewer papers.',
    [['far fewer papers', 'was backed by', 'The mayor']],
  ],
  [
    'an agent at the end',
    'The pike has been dubbed “the monster of the lake” by the local press.',
    [['the local press', 'has been dubbed', 'The pike | “the monster of the lake”']],
  ],
  [
    'a label in quotation marks',
    'When the board read the letter, it was labeled “mostly true.”',
    [['', 'was labeled', 'it | “mostly true.”']],
  ],
  [
    'a subject before a conjunction',
    'The singer is in talks with the hall and is known to have a friend on its board.',
    [['', 'is known', 'The singer | to have a friend on its board']],
  ],
  ['a tag without a name', 'The dam is safe, it has been reported.', [['', 'it has been reported', 'The dam is safe']]],
  [
    'a part in a film',
    'Orr had been announced as the new director.',
    [['', 'had been announced', 'Orr | as the new director']],
  ],
  [
    'an agent behind a time, and what he takes a thing for',
    'The cuts were described at the time by the council as minor.',
    [['the council', 'were described at the time by', 'The cuts | as minor']],
  ],
  [
    'an agent behind a day',
    'The toll was condemned on Friday by farmers.',
    [['farmers', 'was condemned on Friday by', 'The toll']],
  ],
  [
    'a view that is one only with "as"',
    'The comet was seen by nobody. The comet was seen by monks as a sign.',
    [['monks', 'was seen by', 'The comet | as a sign']],
  ],
  [
    'the conviction of a subject',
    'The coach was convinced the rope would hold.',
    [['The coach', 'was convinced', 'the rope would hold']],
  ],
  [
    'what was told on a day by nobody named',
    'It was announced on Monday that the pool would close.',
    [['', 'It was announced', 'that the pool would close']],
  ],
  [
    'what somebody is judged for behind the agent',
    'The town was criticized by builders for closing the road.',
    [['builders', 'was criticized by', 'The town | for closing the road']],
  ],
  [
    'no deed of what a participle describes',
    'The town, known as the Rock, is old. Birds threatened with hunger left.',
    [],
  ],
];

describe('passives and who does them', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
