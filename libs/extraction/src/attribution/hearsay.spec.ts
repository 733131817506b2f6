import { outerAttributions } from '../testing/attribution-words.js';

describe('readHearsay', () => {
  it.each([
    ['before the verb', 'The clerk reportedly sold the keys.', 'The clerk | sold the keys'],
    ['among auxiliaries', 'The keys were allegedly sold in May.', 'The keys were | sold in May'],
  ])('reads an adverb %s as a cue without a speaker', (_place, text, content) => {
    const cue = text.includes('allegedly') ? 'allegedly' : 'reportedly';
    expect(outerAttributions(text)).toEqual([{ source: '', cue, content }]);
  });

  it('leaves the clause to whoever is named', () => {
    expect(outerAttributions('Police said the clerk allegedly sold the keys.').map(({ cue }) => cue)).toEqual(['said']);
  });

  it('takes no adverb of the reporter for hearsay', () => {
    expect(outerAttributions('The clerk apparently sold the keys.')).toEqual([]);
  });
});

describe('readAccording', () => {
  it.each([
    [
      'a clause in -ed behind a name',
      'According to Lena Orr, the boats sailed on Monday.',
      'Lena Orr',
      'the boats sailed on Monday',
    ],
    [
      'a clause behind a name and its apposition',
      'According to Lena Orr, a clerk, the boats sailed on Monday.',
      'Lena Orr, a clerk',
      'the boats sailed on Monday',
    ],
    [
      'a clause that another follows',
      'According to Lena Orr, the boats sailed to Velden, where they were sold.',
      'Lena Orr',
      'the boats sailed to Velden',
    ],
    [
      'a relative clause alone',
      'The dam, which according to the Velden Echo broke on Sunday, was old.',
      'the Velden Echo',
      'broke on Sunday',
    ],
  ])('gives a source %s', (_case, text, source, content) => {
    expect(outerAttributions(text)).toEqual([
      { source, cue: expect.stringMatching(/^according to$/iu) as string, content },
    ]);
  });
});
