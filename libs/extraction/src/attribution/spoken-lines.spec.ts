import { outerAttributions } from '../testing/attribution-words.js';

const saw = 'I saw it all from the window of the pump house.';

describe('signedLine', () => {
  it.each([
    ['a dash and a name', `“${saw}” — Orr Brill`, 'Orr Brill', '—'],
    ['what describes the name', `“${saw}” -- Orr Brill, 41, of Halden`, 'Orr Brill, 41, of Halden', '--'],
    ['a line of its own', `“${saw}”\n\n— Orr Brill, mayor of Halden`, 'Orr Brill, mayor of Halden', '—'],
  ])('reads %s after a quotation', (_kind, text, source, cue) => {
    expect(outerAttributions(text)).toEqual([{ source, cue, content: `“${saw}”` }]);
  });

  it.each([
    ['in one line', `${saw} — Orr Brill (@orrbrill) May 3, 2031`],
    ['in the next', `${saw}\n— Orr Brill (@orrbrill) May 3, 2031`],
  ])('reads the signature of a post %s, whatever stands before it', (_kind, text) => {
    expect(outerAttributions(text)).toEqual([{ source: 'Orr Brill (@orrbrill)', cue: '—', content: saw }]);
  });

  it('gives no quotation to a clause after a dash', () => {
    expect(outerAttributions(`“${saw}” — Brill left the town that night`).map(({ cue }) => cue)).not.toContain('—');
  });

  it('gives a paragraph that is no quotation to no byline below it', () => {
    expect(outerAttributions('The pump house is lost.\n\n— Orr Brill')).toEqual([]);
  });
});

describe('transcriptLine', () => {
  const dialogue = ['Brill: When did it break?', 'Orr: At four.', 'Brill: Who was there?', 'Orr: Nobody.'];

  it('reads a dialogue of names in ordinary letters', () => {
    expect(outerAttributions(dialogue.join('\n\n')).map(({ source }) => source)).toEqual([
      'Brill',
      'Orr',
      'Brill',
      'Orr',
    ]);
  });

  it('reads no label that stands once, and none that is no name', () => {
    expect(outerAttributions(dialogue.slice(0, 2).join('\n\n'))).toEqual([]);
    const labels = ['When: at four.', 'Where: at the dam.', 'When: at five.', 'Where: at the mill.'];
    expect(outerAttributions(labels.join('\n\n'))).toEqual([]);
  });
});
