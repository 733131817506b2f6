import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a call',
    'The firm fired him after a clerk called his employer to say he had lied.',
    [['a clerk', 'to say', 'he had lied']],
  ],
  [
    'somebody made to speak',
    'Orr forced Tarn to admit that no one had been punished.',
    [['Tarn', 'to admit', 'that no one had been punished']],
  ],
  [
    'a place',
    'She went on television to warn that the dam would burst.',
    [['She', 'to warn', 'that the dam would burst']],
  ],
  ['a meeting', 'Union leaders met on Monday to demand higher pay.', [['Union leaders', 'to demand', 'higher pay']]],
  ['a right to speak, which is no speech', 'The law gives clerks the right to say that a dam is unsafe.', []],
  [
    'a colon that gives the words',
    'Ana Brill went on the air to discuss the tape: “It was a long night for all of us.”',
    [['Ana Brill', ':', '“It was a long night for all of us.”']],
  ],
  ['somebody who could speak', 'Orr was able to persuade the board.', [['Orr', 'was able to persuade', 'the board']]],
  ['somebody who might have', 'They may be able to confirm the diagnosis.', []],
  [
    'somebody forced',
    'The mayor was forced to admit the dam was old.',
    [['The mayor', 'was forced to admit', 'the dam was old']],
  ],
  ['a struggle', 'Orr struggled to explain why the dam broke.', [['Orr', 'struggled to explain', 'why the dam broke']]],
  [
    'some made to speak',
    'The gap led some to suggest that the clock was wrong.',
    [['some', 'to suggest', 'that the clock was wrong']],
  ],
  [
    'people caused to speak',
    'The ban caused anglers to complain that the lake was shut.',
    [['anglers', 'to complain', 'that the lake was shut']],
  ],
  [
    'an object of judgment, past a word of time',
    'Tarn took to the radio overnight to accuse the guild of theft.',
    [['Tarn', 'to accuse', 'the guild of theft']],
  ],
  ['what somebody may say, which is no speech', 'The rule allows clerks to criticize the guild.', []],
];

describe('what is done to say something', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
