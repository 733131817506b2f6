import fc from 'fast-check';
import { buildDocument } from './document.js';

const words = (text: string): string[] => buildDocument(text).sentences.flatMap((s) => s.tokens.map((t) => t.text));
const quotes = (text: string): string[] =>
  buildDocument(text).paragraphs.flatMap((p) => p.quotes.map((q) => text.slice(q.inner.start, q.inner.end)));

describe('buildDocument', () => {
  it('takes no "in" before a full stop for inches', () => {
    expect(words('The council has not weighed in.').slice(-2)).toEqual(['in', '.']);
    expect(words('The mast is 9 in. wide.')).toContain('in.');
  });

  it('keeps hyphenated names, initials and contractions as words', () => {
    expect(words("Rami al-Dorran's U.S.-built ferry didn't sink.")).toEqual([
      'Rami',
      'al-Dorran',
      "'s",
      'U.S.-built',
      'ferry',
      'did',
      "n't",
      'sink',
      '.',
    ]);
  });

  it('gives exact offsets through emoji, CRLF and lone surrogates', () => {
    const text = 'Fire 🔥 in Tolvane.\r\n\r\nThe mayor\ud800 said “no”.';
    for (const sentence of buildDocument(text).sentences) {
      for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('matches double, single, curly and doubled marks', () => {
    expect(quotes("'We left,' she said. \"I stayed.\" ''And I sang,'' he said. “So did the workers’ choir.”")).toEqual([
      'We left,',
      'I stayed.',
      'And I sang,',
      'So did the workers’ choir.',
    ]);
  });

  it('takes apostrophes for no quote', () => {
    expect(quotes("The dockers' union and Ana's brother didn't go; it was the '90s.")).toEqual([]);
  });

  it('lets an unclosed quote run to the end of its paragraph', () => {
    const text = '“The dam held. We were lucky.\n\n“But it will not hold again,” Orrin Vale said.';
    expect(quotes(text)).toEqual(['The dam held. We were lucky.', 'But it will not hold again,']);
  });

  it('tags acronyms that look like verbs as names', () => {
    const tokens = buildDocument('The agency said IS fighters fled.').sentences[0]?.tokens ?? [];
    expect(tokens.find((token) => token.text === 'IS')?.pos).toBe('PROPN');
  });

  it.each([
    ['Armed men abducted a clerk.', 'abduct'],
    ['After that the police chased him.', 'chase'],
    ['The clerk drugged a guard.', 'drug'],
    ['Two boys drowned on Sunday.', 'drown'],
    ['Three masked men smashed a door.', 'smash'],
    ['The loss amounts to 40 crowns.', 'amount'],
  ])('tags a rare past form between nouns as a verb: %s', (text, lemma) => {
    const tokens = buildDocument(text).sentences[0]?.tokens ?? [];
    expect(tokens.filter(({ pos }) => pos === 'VERB').map((token) => token.lemma)).toEqual([lemma]);
  });

  it('tags parts of speech and gives dictionary forms', () => {
    const tokens = buildDocument('Two clerks said the ledgers were stolen.').sentences[0]?.tokens ?? [];
    expect(tokens.map((token) => token.pos)).toEqual(['NUM', 'NOUN', 'VERB', 'DET', 'NOUN', 'AUX', 'VERB', 'PUNCT']);
    expect(tokens.map((token) => token.lemma)).toEqual(['two', 'clerk', 'say', 'the', 'ledger', 'be', 'steal', '.']);
  });

  it('gives ordered tokens inside their sentences for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const document = buildDocument(text);
        let last = 0;
        for (const sentence of document.sentences) {
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(Math.max(last, sentence.start));
            expect(token.end).toBeLessThanOrEqual(sentence.end);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            last = token.end;
          }
        }
      }),
    );
  });
});
