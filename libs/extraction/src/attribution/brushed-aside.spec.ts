import { outerAttributions } from '../testing/attribution-words.js';

const speakersOf = (text: string): string[] => outerAttributions(text).map(({ source }) => source);

describe('what is only named to be set against it', () => {
  it.each([
    'The guard has not been arrested, whatever the company’s friends may write.',
    'The bridge is safe, whatever the mayor says.',
    'Whatever the mayor may have said, the bridge is not safe.',
    'Contrary to what police said, the door was open.',
    'The door was open, contrary to what police had said.',
    'Unlike what officials claimed, nine people left.',
    'The guard was not, as the mayor claimed, a drunkard.',
    'The guard was not drunk, as police had claimed.',
    'None of the lamps burned, as the port first said.',
  ])('is nobody’s statement: %s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });

  it.each([
    ['The guard was drunk, as police had claimed.', ['police']],
    ['The guard was not drunk, as police said.', ['police']],
    ['Whatever happens, the mayor said, the bridge will open.', ['the mayor']],
    ['The road will open, whatever the weather, the mayor said.', ['the mayor']],
    ['Despite what had happened, the mayor said the road would open.', ['the mayor']],
  ])('leaves who does say it: %s', (text, speakers) => {
    expect([...new Set(speakersOf(text))]).toEqual(speakers);
  });
});
