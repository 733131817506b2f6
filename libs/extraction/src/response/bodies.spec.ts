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
    ['Its chief engineer, Ivo Tarn, who signed the letter, could not be located.', 'Ivo Tarn'],
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

  it('finds whom "the regulator" and "which" mean', () => {
    const fined = 'The mill was fined by the Velden Safety Authority. The regulator said it expected a report. ';
    expect(who(`${fined}It did not respond when asked about it.`)).toEqual(['Velden Safety Authority']);
    expect(who('The mill referred the Courier to the agency, which said it could not say why.')).toContain(
      'the agency',
    );
    expect(who('The envoy to Norland, who left in May, declined to comment.')).toEqual(['The envoy to Norland']);
    expect(who('The Velden Safety Authority fined the mill. The owner declined to comment.')).toEqual(['The owner']);
  });

  it.each([
    ['The Northern Front says it has gone. Its spokesman did not answer the telephone.', 'Northern Front'],
    ['Tarn Mills closed in May. Its lawyer declined to comment.', 'Tarn Mills'],
    ['Three men left in May. Its lawyer declined to comment.', null],
  ])('tells for whom one without a name speaks: %s', (text, expected) => {
    const document = buildDocument(text);
    const mentions = findMentions(document);
    const [found] = findResponses(document, findAttributions(document, mentions), mentions);
    expect(found?.who.onBehalfOf).toBe(expected);
  });
});
