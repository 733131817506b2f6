import { hintOf, hintsAmong, hintsOf, holds } from './hints.js';

describe('hints', () => {
  const weather = hintOf((word) => word.startsWith('rain'));
  const water = hintOf((word) => word === 'rain' || word === 'sea');

  it('tell of which kinds a word is', () => {
    expect(hintsOf('rainy')).toBe(weather);
    expect(hintsOf('rain')).toBe(weather | water);
    expect(hintsOf('dry')).toBe(0);
  });

  it('ask for each kind once about a word', () => {
    expect(hintsOf('sea')).toBe(hintsOf('sea'));
    expect(() => hintOf(() => true)).toThrow('after words have been read');
  });

  it('of a sentence are those of its words', () => {
    const sentence = { hints: hintsAmong([{ hints: hintsOf('dry') }, { hints: hintsOf('sea') }]) };
    expect(holds(sentence, water)).toBe(true);
    expect(holds(sentence, weather)).toBe(false);
  });
});
