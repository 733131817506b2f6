import { buildDocument } from '../document/index.js';
import { findMentions } from '../mentions/index.js';
import { findCredits } from './credits.js';

const read = (text: string): string[] => {
  const document = buildDocument(text);
  return findCredits(document, findMentions(document)).map(
    (credit) => `${credit.name} (${text.slice(credit.start, credit.end)})`,
  );
};

describe('findCredits', () => {
  it.each([
    ['PORT ELLERY (NWS) - The ferry sank.', 'NWS (NWS)'],
    ['TOLVANE, March 3 (Reuters) – The ferry sank.', 'Reuters (Reuters)'],
    ['The ferry sank, according to the AP.', 'Associated Press (AP)'],
    ['Two clerks told Agence France-Presse that it sank.', 'Agence France-Presse (Agence France-Presse)'],
    ['The sinking was first reported by the Tolvane Echo.', 'Tolvane Echo (Tolvane Echo)'],
    ['The Tolvane Echo first reported the sinking.', 'Tolvane Echo (Tolvane Echo)'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('passes over an outlet that is only a topic', () => {
    expect(read('The strike at the Tolvane Echo ended. Reuters raised its prices.')).toEqual([]);
  });
});
