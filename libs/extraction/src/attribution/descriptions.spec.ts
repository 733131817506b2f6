import { buildDocument } from '../document/index.js';
import { findAttributions } from './index.js';

/** Who the attributions of a text are given to. */
const speakersOf = (text: string): (string | undefined)[] =>
  findAttributions(buildDocument(text)).map(({ speakers }) => speakers[0]?.name);

describe('whom a description stands for', () => {
  it.each([
    [
      'the person that was spoken of last',
      'Ivo Tarn was angry. "I have seen it again," said the Dutchman.',
      ['Ivo Tarn'],
    ],
    ['the same by age', 'Dancer Ana Brill left the stage. The 31-year-old later wrote: "I am tired."', ['Ana Brill']],
    [
      'the person who was named with it, though somebody else was spoken of last',
      'Striker Ivo Tarn is ill. Bo Lund waved from the bus. "I feel awful," the striker told Radio Vale.',
      ['Ivo Tarn'],
    ],
    [
      'the person who was named with it behind the name',
      'Ana Brill, a novelist, left. Bo Lund stayed behind. "I was tired," the novelist said.',
      ['Ana Brill'],
    ],
    [
      'no woman where it is a man',
      'Ivo Tarn came first. Linda Orr was late. "I ran," the Englishman said.',
      ['Ivo Tarn'],
    ],
    [
      'nobody with a name where somebody without one was spoken of by it',
      'A golfer was hit. Ivo Tarn ran to help. "I saw a light," the golfer said.',
      ['the golfer'],
    ],
    [
      'nobody where two were named with it',
      'Striker Ivo Tarn and striker Bo Lund fell out. "We talked," the striker said.',
      ['the striker'],
    ],
    [
      'the person whom a pronoun behind it means too',
      'Ivo Tarn was late. The fuming Scot tore up his notes. "It is over," he said.',
      ['Ivo Tarn'],
    ],
    ['nobody whose office it is', 'Ivo Tarn was angry. "It is too late," the mayor said.', ['the mayor']],
    [
      'somebody who spoke without a name',
      'A senior port official said it was late. Everybody knows this, the official added.',
      ['A senior port official', 'A senior port official'],
    ],
    [
      'several who spoke without a name',
      'Two people with knowledge of the talks said it was late. Nobody has left, the people said.',
      ['Two people with knowledge of the talks', 'Two people with knowledge of the talks'],
    ],
    [
      'somebody who was named with an office and did not speak',
      'Judge Ana Brill sat late. The road is open, Bo Lund said. It must be shut, the judge said.',
      ['Bo Lund', 'Ana Brill'],
    ],
    [
      'a company whose shares were told of',
      'Shares in Orrinex fell on Monday. The mill is safe, the company said.',
      ['Orrinex'],
    ],
    [
      'no company that is people with a capital',
      'Orrinex cut its prices. Boarders waited for hours. The mill is safe, the company said.',
      ['Orrinex'],
    ],
    [
      'a company by the mark in its name, which is one',
      'Orrin & Vale has cut its prices. The mill is safe, the firm said.',
      ['Orrin & Vale'],
    ],
    [
      'a company by the trade in its name',
      'Orrinex Therapeutics has shut its mill, the company said.',
      ['Orrinex Therapeutics'],
    ],
    [
      'a body that a noun explains',
      'The exam board Orrin told Radio Vale that it was late. It would wait, it said.',
      ['Orrin', 'Orrin'],
    ],
  ])('is %s', (_name, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it('keeps the word as a role', () => {
    const [found] = findAttributions(buildDocument('Ivo Tarn was angry. "I saw it again," said the Dutchman.'));
    expect(found?.speakers[0]).toMatchObject({ name: 'Ivo Tarn', kind: 'named', role: 'the Dutchman' });
  });

  it('is who speaks in person', () => {
    expect(speakersOf('Ana Brill went home. She herself told Radio Vale that it was late.')).toEqual(['Ana Brill']);
  });
});
