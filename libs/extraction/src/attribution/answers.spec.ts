import { buildDocument } from '../document/index.js';
import { findAttributions } from './index.js';

const speakersOf = (text: string): (string | undefined)[] =>
  findAttributions(buildDocument(text)).map(({ speakers }) => speakers[0]?.name);

const lead = 'Ana Brill has run the port for a year. We met her there with Ivo Tarn. Ana Brill had brought tea.';

describe('answers of an interview', () => {
  it('are given to the person whom the text before them is about', () => {
    const text = `${lead}\n\nQ: Why did you take the job?\n\nA: I was asked three times.\n\nQ: Do you like it?\n\nA: We all do.`;
    expect(speakersOf(text)).toEqual(['Ana Brill', 'Ana Brill']);
  });

  it('are the outlet’s own where nobody tells of themselves', () => {
    const text = `${lead}\n\nQ: When will the port open?\n\nA: In May.\n\nQ: Who pays?\n\nA: The town does.`;
    expect(speakersOf(text)).toEqual([]);
  });

  it('are told by the first person alone where nothing marks them', () => {
    const talk = ['What took you so long?', 'I wrote it three times.', 'Is that true?', 'It is nearly true.'];
    expect(speakersOf(`${lead}\n\n${[...talk, 'Why tea?', 'My mother drank it.'].join('\n\n')}`)).toEqual([
      'Ana Brill',
      'Ana Brill',
      'Ana Brill',
    ]);
    const guide = [
      'When will the port open?',
      'In May.',
      'Who pays for it?',
      'The town does.',
      'What if it rains?',
      'It shuts.',
    ];
    expect(speakersOf(`${lead}\n\n${guide.join('\n\n')}`)).toEqual([]);
  });

  it('are none without a question before them', () => {
    expect(speakersOf(`${lead}\n\nA: I was asked three times.`)).toEqual([]);
  });
});

describe('what is said within a line of a transcript', () => {
  it('is of whom the line gives it to', () => {
    const text = 'HOST: What is it like?\n\nBRILL: A baker told me she would shut on Monday.\n\nHOST: Thank you.';
    expect(speakersOf(text)).toEqual(['HOST', 'BRILL', 'A baker', 'HOST']);
  });
});

describe('names before the lines of a transcript', () => {
  it('are short for the whole name', () => {
    const text = 'Ana Brill runs the port.\n\nHOST: Why?\n\nBRILL: I was asked.\n\nHOST: By whom?\n\nBRILL: By him.';
    expect(speakersOf(text)).toEqual(['HOST', 'Ana Brill', 'HOST', 'Ana Brill']);
  });
});
