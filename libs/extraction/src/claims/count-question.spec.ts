import { extract } from '../extract.js';

const asked = (text: string): string[] =>
  extract(text, { outlet: 'Wire', referenceDate: '2031-05-04' })
    .claims.filter(({ aspect: { slot } }) => slot === 'count' || slot === 'measure')
    .map(({ aspect }) => aspect.question);

describe('the question of a figure', () => {
  it.each([
    ['The ministry destroyed 15 fuel depots.', 'How many fuel depots did the ministry destroy?'],
    ['Some 300 soldiers are combing the valley.', 'How many soldiers are combing the valley?'],
    ['A bus crashed near Orlo, and 12 people were hurt.', 'How many people were hurt in the crash?'],
    ['The ferry sank off Pell with 41 people aboard.', 'How many people were aboard?'],
    ['One tanker lorry was stopped.', 'How many tanker lorries were stopped?'],
    ['Ada Quill had 9,120 votes in the election, a lead of 340.', 'How many votes did Ada Quill have?'],
    ['Parliament rejected the motion by 98 votes to 91.', 'How many voted against?'],
    ['The bank paid $2 million to the hackers.', 'How much did the bank pay?'],
    ['The turnout was 54 percent.', 'How high was the turnout?'],
  ])('is asked in the words of its clause: %s', (text, question) => {
    expect(asked(text)).toContain(question);
  });
});
