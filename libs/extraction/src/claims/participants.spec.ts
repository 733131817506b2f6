import { extract } from '../extract.js';

/** Who was arrested, by a report that names a woman and a man. */
const held = (sentence: string): string[] =>
  extract(`Two clerks of the port met\n\nMary Rusk and John Prell met on Monday at the mill.\n\n${sentence}`, {
    outlet: 'Wire',
    referenceDate: '2031-05-14',
  }).claims.flatMap(({ aspect, value }) =>
    value.type === 'outcome' && value.outcome === 'held' ? [aspect.key.split('/')[0] ?? ''] : [],
  );

describe('whom a pronoun means', () => {
  it.each([
    ['He was arrested.', ['prell']],
    ['She was arrested.', ['rusk']],
    ['Prell said he had been arrested.', ['prell']],
    ['Prell said she had been arrested.', ['rusk']],
    ['Rusk denied that he was arrested.', ['prell']],
    ['Ivo Vent came, and police arrested him.', ['vent']],
  ])('hangs on what words tell of a name: %s', (sentence, names) => {
    expect(held(sentence)).toEqual(names);
  });
});
