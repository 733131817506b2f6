import { extract } from './extract.js';
import { spanFaults } from './testing/span-faults.js';

const sentence = 'The council of Lindow rejected the levy by 31 votes to 28 on May 3, the mayor said.';
const crlf = `Council Rejects Levy\r\n\r\n${sentence}\r\n\r\nIda Rusk declined to comment.\r\n`;

const inputs: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \t\r\n \u00a0\u2003'],
  ['one word', 'Lindow'],
  ['one mark', '.'],
  ['no full stop', sentence.repeat(20).replaceAll('.', '')],
  [
    'mixed scripts',
    `${sentence} Мэр сказал, что мост закрыт. 市長は「橋は閉鎖された」と述べた。 قال العمدة إن الجسر مغلق. ${sentence}`,
  ],
  ['emoji and letters beyond the basic plane', `😀 Mayor 𝔘𝔫𝔦 said on May 3 👩‍👩‍👧 that “the 🌉 is shut 😀”. ${sentence}`],
  ['CRLF', crlf],
  ['NUL', `The mayor\0 said\0 the weir leaked on May\0 3.\0`],
  ['lone surrogates', `\uD83D The mayor \uDE00 said \uD83D“the weir leaked”\uDE00 on May 3.\uD83D`],
  ['HTML with scripts', `<html><script>if (a < b) alert("said he")</script><p>${sentence}</p><p>&amp; <b>more`],
  [
    'another language',
    'Le maire de la ville a dit que le pont est fermé et que les travaux ne sont pas finis dans la rue. '.repeat(5),
  ],
  [
    'a transcript',
    'RUSK: The weir leaked.\n\nTARN: When?\n\nRUSK: On May 3, I said so.\n\nQ. Who knew?\n\nA. The mayor.',
  ],
  ['a list of results', Array.from({ length: 60 }, (_, at) => `Lindow ${at % 7}, Velden ${at % 5}`).join('\n')],
  ['a poem', 'O weir, O weir,\nwho said that you would hold?\n  Not I, said the mayor,\n  not I, said the cold.'],
  ['a goal without an object, opened in the middle of a sentence', 'veto is expected to come before'],
  ['marks only', '“”‘’"\'()[]{}…—–-.,;:!?'.repeat(50)],
];

describe('extract on bad input', () => {
  it.each(inputs)('reads %s without a fault', (_what, text) => {
    expect(spanFaults(text)).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    const { claims, attributions, dates, quantities, sentences } = extract('');
    expect([claims, attributions, dates, quantities, sentences]).toEqual([[], [], [], [], []]);
  });

  it('reads the same claims whether lines end with CRLF or LF', () => {
    const words = (text: string): string[] =>
      extract(text, { referenceDate: '2031-05-10' }).claims.map(({ aspect, value }) => `${aspect.key} ${value.type}`);
    expect(words(crlf)).toEqual(words(crlf.replaceAll('\r\n', '\n')));
    expect(words(crlf).length).toBeGreaterThan(2);
  });

  it('marks another language and invents no claim', () => {
    const french = inputs.find(([what]) => what === 'another language')?.[1] ?? '';
    expect(extract(french)).toMatchObject({ language: 'fr', claims: [], attributions: [] });
  });

  it('reads a megabyte in one line', () => {
    const line = `${sentence} `.repeat(Math.ceil(1_048_576 / (sentence.length + 1)));
    expect(extract(line, { referenceDate: '2031-05-10' }).dates.length).toBeGreaterThan(10_000);
  });
});
