import { findAttributions } from '../attribution/index.js';
import { buildDocument } from '../document/index.js';
import { findMentions } from '../mentions/index.js';
import { findResponses } from './responses.js';

const who = (text: string): string[] => {
  const document = buildDocument(text);
  const mentions = findMentions(document);
  return findResponses(document, findAttributions(document, mentions), mentions).map((found) => found.who.name);
};

describe('findResponses, whose answer it is', () => {
  it('takes no body for whom "he" or "she" means', () => {
    const opening = 'Director Ida Rusk told the board that it was safe. ';
    expect(who(`${opening}She refused to say whether it had been tested, as the union alleges.`)).toEqual(['Ida Rusk']);
    expect(who(`${opening}She would not say how many were held, as the newspaper Apse reported.`)).toEqual([
      'Ida Rusk',
    ]);
  });

  it.each([
    ["The mill's owner, privately held Orrin Steel, has not answered questions.", 'Orrin Steel'],
    ['An agency spokesman said the agency was not in a position to share it.', 'An agency spokesman'],
    ['The union said the company would not discuss the vote.', 'the company'],
    ['The premier has been asked for comment.', 'The premier'],
    ['A number listed for Ivo Tarn was not in service.', 'Ivo Tarn'],
    ['Ivo Tarn could not be located.', 'Ivo Tarn'],
  ])('reads %s', (text, expected) => {
    expect(who(text)).toEqual([expected]);
  });

  it.each([
    'The wreck could not be located.',
    'The tanker Orrin Star could not be located.',
    'Ivo Tarn, missing since May, could not be located.',
    'The lift was not in service.',
  ])('finds nobody in %s', (text) => {
    expect(who(text)).toEqual([]);
  });

  it('tells for whom one without a name speaks', () => {
    const document = buildDocument(
      'The Velden Port Authority said it was safe. Its legal department declined to comment.',
    );
    const mentions = findMentions(document);
    const [found] = findResponses(document, findAttributions(document, mentions), mentions);
    expect(found?.who.onBehalfOf).toBe('Velden Port Authority');
  });
});
