import { paragraphs } from './index.js';

const cut = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('ends a paragraph at a blank line, whatever the line ends', () => {
    expect(cut('One.\n\nTwo.\r\n \r\nThree.\r\rFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('ends a paragraph at the line break of unwrapped text', () => {
    const long = 'The bridge at Orrin Falls carries the only road. '.repeat(4).trim();
    expect(cut(`${long}\n${long}`)).toEqual([long, long]);
  });

  it('keeps a list of short lines apart', () => {
    expect(cut('boats\nropes and sails\nanchors')).toEqual(['boats', 'ropes and sails', 'anchors']);
  });

  it('goes on in lower case over a stray break', () => {
    expect(cut('The vote was \nclose.')).toEqual(['The vote was \nclose.']);
  });

  it('reads only the stretch asked for', () => {
    expect(paragraphs('aa\n\nbb\n\ncc', 4, 6)).toEqual([{ start: 4, end: 6 }]);
  });
});
