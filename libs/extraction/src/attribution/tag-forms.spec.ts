import { buildDocument } from '../document/index.js';
import { outerAttributions } from '../testing/attribution-words.js';
import { findAttributions } from './index.js';

describe('tags after quoted words', () => {
  it.each([
    ['“Pathetic,” blasted the chairman.', 'the chairman', 'blasted'],
    ['“Hopeless,” stormed Tarn. “We lost it in May.”', 'Tarn', 'stormed'],
    ['“We were robbed!” fumed Ivo Tarn.', 'Ivo Tarn', 'fumed'],
    ['“Worth every penny,” he beamed.', 'he', 'beamed'],
    ['“Splendid,” she beamed, and left the hall.', 'she', 'beamed'],
  ])('may have any verb: %s', (text, source, cue) => {
    expect(outerAttributions(text)[0]).toMatchObject({ source, cue });
  });

  it.each(['She starred in “The Last Tug,” which beat Tarn.', 'His book, “The Long Water,” won the prize.'])(
    'are none where the marks hold a title: %s',
    (text) => {
      expect(outerAttributions(text)).toEqual([]);
    },
  );
});

describe('what a tag or a view interrupts', () => {
  it.each([
    ['Orr left because, she wrote, the dam was old.', 'the dam was old'],
    [
      'That is how it starts, says Lena Orr: it rains and they leave.',
      'That is how it starts | it rains and they leave',
    ],
    ['The dam, in her view, is safe.', 'The dam | is safe'],
    ['In May, according to the report, the pump failed twice.', 'In May | the pump failed twice'],
    ['According to Vale Radio, which cited a clerk, the pump failed.', 'the pump failed'],
    ['According to the guard, the bell "rang for an hour".', 'the bell "rang for an hour"'],
  ])('%s', (text, content) => {
    expect(outerAttributions(text).map((found) => found.content)).toContain(content);
  });

  it('is no view where it is nobody’s', () => {
    expect(outerAttributions('The dam, in the final account, is a ruin.')).toEqual([]);
  });

  it('is the view of the one whose it is, and a paper speaks for whose it is', () => {
    const text =
      'Ana Brill said the dam was old. The mill, in her view, is safe. In May, according to her book, a bell rang.';
    const speakers = findAttributions(buildDocument(text)).map((found) => found.speakers[0]);
    expect(speakers[1]?.name).toBe('Ana Brill');
    expect(speakers[2]).toMatchObject({ name: 'her book', onBehalfOf: 'Ana Brill' });
  });
});
