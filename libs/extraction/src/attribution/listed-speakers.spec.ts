import { buildDocument } from '../document/index.js';
import { findAttributions } from './index.js';

const speakers = (text: string): string[] =>
  findAttributions(buildDocument(text)).flatMap((attribution) => attribution.speakers.map(({ name }) => name));

describe('who speaks', () => {
  it.each([
    ['Orr, Vent and Rusk said the road was shut.', ['Orr', 'Vent', 'Rusk']],
    ['Ada Orr, Karl Vent and the council said the road was shut.', ['Ada Orr', 'Karl Vent', 'the council']],
    ['The mayor, the police and the council said it was shut.', ['The mayor', 'the police', 'the council']],
    ['Ada Orr, the mayor, and Karl Vent said the road was shut.', ['Ada Orr', 'Karl Vent']],
    ['In Lindow, Orr and Vent said the road was shut.', ['Orr', 'Vent']],
    ['Monday, Orr and Vent said the road was shut.', ['Orr', 'Vent']],
  ])('is everybody listed in %s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  it.each([
    ['At first police said the road was shut.', 'police'],
    ['At the time police said the road was shut.', 'police'],
    ['At first officials said the road was shut.', 'officials'],
    ['Two days later police said the road was shut.', 'police'],
  ])('is no time in %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is nobody in what is understood', () => {
    expect(speakers('The mill burned on Monday. It is understood that the road was shut.')).toEqual([]);
  });
});
