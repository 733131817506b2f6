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
});
