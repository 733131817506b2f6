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
