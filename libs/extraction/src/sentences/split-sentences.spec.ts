import fc from 'fast-check';
import { longestSentence, splitSentences } from './index.js';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** A text whose sentences are joined by one space must come apart where it was joined. */
const joins = (...sentences: string[]): void => {
  expect(split(sentences.join(' '))).toEqual(sentences);
};

describe('splitSentences', () => {
  it('ends sentences at stops, question and exclamation marks', () => {
    joins('The ferry sank.', 'Who saw it?', 'Nobody did!', 'Divers went down.');
  });

  it('keeps titles, initials and ranks with their names', () => {
    joins('Gov. Ana Brill met Lt. Col. P. J. Orde.', 'Dr. Lum stayed away.');
    joins('It was you and I.', 'Did you hear Otto I. Brandt?');
  });

  it('reads U.S. as a place before a name and as an end before a function word', () => {
    joins(
      'The U.S. Coast Guard came.',
      'They sailed back to the U.S. They were tired.'.slice(0, 28),
      'They were tired.',
    );
  });

  it('does not cut a headline at an abbreviation', () => {
    joins('Port Firm Sues U.S. In Dispute Over Tolls');
  });

  it('keeps decimals, dates, figures and references whole', () => {
    joins('Turnout was 41.5 percent on Oct. 3 at 5 p.m. Tuesday.', 'See No. 7 and p. 12.');
    joins('At 6 a.m. Capt. Lise Orme rang the bell.', 'The crew left the old harbour at 7 p.m.', 'Capt. Orme slept.');
  });

  it('keeps a closed quotation with its speaker', () => {
    joins('"It was dark. We heard a horn," said Mara Tilling.', 'She left.');
    joins('“Is it over?” he asked.', '‘No. Not yet,’ she said.', "'We wait. We hope,' he said.");
  });

  it('ends a sentence at a quotation that ends with a stop', () => {
    joins('He turned.', '"That is all."', 'The hall emptied.');
  });

  it('reads on through a quotation that never closes', () => {
    joins('"The dam held.', 'Then it rained for a week.');
  });

  it('splits the inside of a quotation when asked to', () => {
    const text = '"It was dark. We heard a horn," said Mara Tilling.';
    const inside = splitSentences(text, 1, text.indexOf(','));
    expect(inside.map(({ start, end }) => text.slice(start, end))).toEqual(['It was dark.', 'We heard a horn']);
  });

  it('keeps an aside within its sentence and cuts between the sentences of an aside of its own', () => {
    joins('The mayor (Was he asked? Nobody says.) stayed silent.', 'He left.');
    joins('The mayor stayed silent.', '(He was not asked.', 'He had gone.)');
  });

  it('finds a missing space but leaves addresses alone', () => {
    expect(split('They lowered the flags.The crowd went home.')).toEqual([
      'They lowered the flags.',
      'The crowd went home.',
    ]);
    joins('Write to Ann.Pell@harbour.example or see www.Harbour.example now.');
  });

  it('takes three dots for an omission and four for an end', () => {
    joins('I thought ... well, I hoped.', 'We never knew....', 'She had gone.');
  });

  it('separates the items of a list within a line', () => {
    joins('1) The first boat', '2) The second boat');
    joins('• Open the lock', '• Close the lock');
  });

  it('treats each line of unwrapped text as its own paragraph', () => {
    expect(split('Harbour Reopens After Storm\nThe harbour of Sandmouth reopened on Friday.\nResults')).toEqual([
      'Harbour Reopens After Storm',
      'The harbour of Sandmouth reopened on Friday.',
      'Results',
    ]);
  });

  it('joins the lines of wrapped text', () => {
    const wrapped = [
      'The council of Sandmouth voted on Friday to reopen the old harbour after',
      'Commissioner Elin Drago had told its members that repairs to the sea wall',
      'were finished.',
    ].join('\r\n');
    expect(split(wrapped)).toEqual([wrapped]);
  });

  it('starts a sentence at a name with a lower-case article', () => {
    joins('The guards left.', 'al-Nuri stayed behind.');
  });

  it('cuts a text without stops at white space', () => {
    for (const { start, end } of splitSentences('word '.repeat(5000))) {
      expect(end - start).toBeLessThanOrEqual(longestSentence);
    }
  });

  it('gives disjoint, trimmed spans that leave out only white space, on any text', () => {
    const piece = fc.constantFrom(
      '. ',
      '." ',
      "' ",
      ' "',
      ' “',
      '”',
      '(',
      ') ',
      '[',
      ']',
      '\n',
      '\r\n',
      '\n\n',
      '...',
      ' . . . ',
      'U.S. ',
      'Mr. ',
      'The ',
      'ran ',
      '1. ',
      '2. ',
      '• ',
      'a.m. ',
      '😀',
      '\ud83d',
      '\udc00',
      '\u0000',
      '。',
      'é',
      '3.5 ',
      '?!',
      '—',
      '--',
    );
    const texts = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        let last = 0;
        let left = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          left += text.slice(last, start);
          last = end;
        }
        left += text.slice(last);
        expect(left.replace(/[\s\u200b\u0085\u2000-\u200b]/g, '')).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
