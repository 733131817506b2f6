import { buildDocument } from '../document/index.js';
import { attributionWords, outerAttributions } from '../testing/attribution-words.js';
import { findAttributions } from './attributions.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a cue in an opening clause',
    'While the union backed a plan to block the road, the clerks seemed glad.',
    [['the union', 'backed', 'a plan to block the road']],
  ],
  [
    'a cue behind an opening conjunction and an adverb',
    'Even as he accuses the port of being late, he has been slow to act.',
    [['he', 'accuses', 'the port of being late']],
  ],
  [
    'a cue behind an opening preposition',
    'By expressing doubts about the meeting, Orr could be building suspense.',
    [['Orr', 'expressing doubts about', 'the meeting']],
  ],
  [
    'commas inside what is said in an opening clause',
    'While the mayor said the dam, the pump and the road were safe, residents fled.',
    [['the mayor', 'said', 'the dam, the pump and the road were safe']],
  ],
  [
    'a relative clause before the verb of its sentence',
    'Clerks who pledged to contest the results celebrated the ruling.',
    [['who', 'pledged', 'to contest the results']],
  ],
  [
    'a relative clause before an auxiliary',
    'People who criticized the mayor were arrested.',
    [['who', 'criticized', 'the mayor']],
  ],
  [
    'a participle before the verb of its sentence',
    'The suit challenging the ban was dropped.',
    [['The suit', 'challenging', 'the ban']],
  ],
  [
    'a relative clause that commas set off behind a day',
    'Ivo Tarn, who on Friday accused Orr of lying, had released a list.',
    [['who', 'accused', 'Orr of lying']],
  ],
  [
    'a speaker with a relative clause that is a cue itself',
    'Voters who oppose the mayor say she is late.',
    [
      ['who', 'oppose', 'the mayor'],
      ['Voters who oppose the mayor', 'say', 'she is late'],
    ],
  ],
  [
    'a noun that its own relative clause describes',
    'Ana Brill wrote the opinion that ruled the road was public.',
    [['that', 'ruled', 'the road was public']],
  ],
  [
    'claims that are reported on',
    "The Echo reported on a clerk's claim that Orr hit her.",
    [['The Echo', 'reported on', "a clerk's claim that Orr hit her"]],
  ],
];

describe('clauses around a cue', () => {
  it.each(cases)('reads %s', (_, text, expected) => {
    expect(outerAttributions(text)).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });

  it('ends what is believed in one of several quoted sentences with that sentence', () => {
    const text = 'Orr said: "I believe it was the pump. They all swam ashore."';
    const [believed] = findAttributions(buildDocument(text)).filter(({ nestedIn }) => nestedIn !== null);
    expect(believed && attributionWords(text, believed)).toEqual({
      source: 'I',
      cue: 'believe',
      content: 'it was the pump',
    });
  });
});
