import { buildDocument } from '../document/index.js';
import { findAttributions } from './index.js';

/** Who the attributions of a text are given to, the nested ones too. */
const speakersOf = (text: string): (string | undefined)[] =>
  findAttributions(buildDocument(text)).map(({ speakers }) => speakers[0]?.name);

describe('whom a pronoun stands for', () => {
  it.each([
    [
      'the subject of the sentence before, though somebody else spoke last',
      'The dam is old, Ana Brill said.\n\nIvo Tarn stopped on the steps and waved.\n\n"I will fight on," he said.',
      ['Ana Brill', 'Ivo Tarn'],
    ],
    [
      'the speaker before the subject of what was said',
      'Ana Brill said Ivo Tarn had left. She added that the dam was old.',
      ['Ana Brill', 'Ana Brill'],
    ],
    [
      'nobody of the other gender, by a title',
      'Mr Tarn said the dam was old. Dr Pell Orr, Mrs Orr to her pupils, waited. "It is late," he said.',
      ['Tarn', 'Tarn'],
    ],
    [
      'nobody of the other gender, by a given name',
      'Linda Orr opened the fair. Peter Tarn cut the cake. "It was dear," she said.',
      ['Linda Orr'],
    ],
    [
      'nobody who was killed',
      'The road was icy, Ana Brill said. Pell Tarn was killed on it in May. "I warned the board," she said.',
      ['Ana Brill', 'Ana Brill'],
    ],
    [
      'no body, though it spoke last',
      'Harbour Holdings said it was late. Ivo Tarn laughed. "I had told them," he said.',
      ['Harbour Holdings', 'Ivo Tarn'],
    ],
    [
      'the subject of the clause around it',
      'The dam is old, Ana Brill said. Ivo Tarn angered the town when he claimed that it was new.',
      ['Ana Brill', 'Ivo Tarn'],
    ],
    [
      'somebody without a name',
      'The road is closed, the council said. A nurse stood in the rain. "I shall walk," she said.',
      ['the council', 'A nurse'],
    ],
    [
      'several',
      'Ana Brill said it was late. Two pilots came by. "We saw smoke," they said.',
      ['Ana Brill', 'Two pilots'],
    ],
    [
      'the body that was spoken of last',
      'The dam is old, the harbour board said. The Vale Council met on Monday. It said that it would wait.',
      ['the harbour board', 'Vale Council'],
    ],
    [
      'nobody whom a pronoun of the other gender meant',
      'Oru Brill saw it fall. A neighbour, Tam, had run, she said. He was angry. "I flew," he said.',
      ['Oru Brill', 'Tam'],
    ],
    [
      'somebody of its gender in a clause of the sentence before',
      'The team was late, Tam Orr said. Doctors said that the sister was ill. "I am well," she said.',
      ['Tam Orr', 'Doctors', 'the sister'],
    ],
    ['the body that a clause before it is about', 'The Vale Museum is to close, it said.', ['Vale Museum']],
    ['a name behind what describes it', 'Their guide, a quiet man called Ivo Tarn, said it was late.', ['Ivo Tarn']],
    ['a name behind a noun in an apposition', 'The fund’s patron, actor Ana Brill, said it was late.', ['Ana Brill']],
    [
      'somebody whom two clauses describe',
      'The medic who drove, whose name is not known, said it was late.',
      ['The medic'],
    ],
    [
      'the person of a surname that a headline gives first',
      'Brill wins race as Tarn falls\n\nLena Brill won on Sunday. Ivo Tarn laughed. Brill was late. "I ran," she said.',
      ['Lena Brill'],
    ],
    ['many with a capital', 'Thousands of farmers said it was late.', ['Thousands of farmers']],
  ])('is %s', (_name, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('whom a role stands for', () => {
  it('goes with the name that follows it between commas', () => {
    const [found] = findAttributions(buildDocument('The port’s chief spokesman, Ivo Tarn, said it was late.'));
    expect(found?.speakers[0]).toMatchObject({ name: 'Ivo Tarn', role: 'The port’s chief spokesman' });
  });

  it('is the one who was named with it', () => {
    expect(
      speakersOf('The dam is old, the port’s chief spokesman, Ivo Tarn, said. The road is new, the spokesman said.'),
    ).toEqual(['Ivo Tarn', 'Ivo Tarn']);
  });

  it('is the only one who was named with it, where somebody owns it', () => {
    const text = 'His mother, Ana Brill, said it was late. His mother said it was dark.';
    expect(speakersOf(text)).toEqual(['Ana Brill', 'Ana Brill']);
    const two =
      'His lawyer, Ana Brill, said it was late. Her lawyer, Ivo Tarn, said it was not. His lawyer said it was.';
    expect(speakersOf(two)).toEqual(['Ana Brill', 'Ivo Tarn', 'His lawyer']);
  });

  it('is the company that was named last, and no ministry', () => {
    expect(
      speakersOf('Orrinex opened a mill in May. The Ministry of Works warned it. The mill is safe, the company said.'),
    ).toContain('Orrinex');
  });
});
