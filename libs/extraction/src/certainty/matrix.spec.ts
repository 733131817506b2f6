import { buildDocument } from '../document/index.js';
import { matrixBefore } from './matrix.js';

/** What the words before the last "that" or "whether" say of what follows. */
const matrix = (text: string): string => {
  const tokens = buildDocument(text).sentences[0]?.tokens ?? [];
  const at = tokens.findLastIndex(({ lower }) => lower === 'that' || lower === 'whether');
  const found = matrixBefore(tokens, at + 1);
  return found === null ? 'nothing' : `${found.certainty}${found.negates ? ', not so' : ''}`;
};

describe('matrixBefore', () => {
  it.each([
    ['It is possible that the dam broke.', 'possible'],
    ['It is not possible that the dam broke.', 'certain, not so'],
    ['It seems likely that the dam broke.', 'probable'],
    ['It was highly unlikely that the dam broke.', 'probable, not so'],
    ['It is untrue that the dam broke.', 'certain, not so'],
    ['It is not yet clear whether the dam broke.', 'unknown'],
    ['It is clear that the dam broke.', 'certain'],
    ['There was no sign that the dam broke.', 'unknown'],
    ['Engineers have no evidence that the dam broke.', 'unknown'],
    ['There is no doubt that the dam broke.', 'certain'],
    ['Nothing suggests that the dam broke.', 'unknown'],
    ['The court was told that the dam broke.', 'probable'],
    ['The clerk told the court that the dam broke.', 'nothing'],
    ['There was evidence that the dam broke.', 'nothing'],
    ['The clerk was clear that the dam broke.', 'nothing'],
    ['The clerk said that the dam broke.', 'nothing'],
  ])('reads %s', (text, expected) => {
    expect(matrix(text)).toBe(expected);
  });
});
