import type { ClaimValue } from '#story';
import { disagreeingWords, withMarks, type SideSentence } from './disagreeing-words.js';

const span = { start: 0, end: 9 };
const text: ClaimValue = { type: 'text', key: 'x', span };
const figure = (value: number): ClaimValue => ({
  type: 'quantity',
  min: value,
  max: value,
  bound: 'exact',
  unit: 'person',
  counted: 'person',
  whose: '',
  measure: 'total',
  partOf: null,
});
const day: ClaimValue = {
  type: 'date',
  range: { edtf: 'XXXX-06-14', earliest: null, latest: null },
  precision: 'day',
};
const marked = (words: string, side: ClaimValue, others: string[], read: Partial<SideSentence> = {}): string =>
  withMarks(
    words,
    disagreeingWords({ text: words, value: text, valueSpan: null, ...read }, side, others),
    (one) => `[${one}]`,
  );

describe('disagreeing words', () => {
  it('are those from which the value was read', () => {
    const words = 'Some 12 of 40 dockers were hurt';
    const read = { value: figure(40), valueSpan: { start: 11, end: 21 } };
    expect(marked(words, figure(40), [words], read)).toBe('Some 12 of [40 dockers] were hurt');
  });

  it('are of the type of the side where the claim itself reads another', () => {
    const [one, other] = ['The old quay closes on June 14', 'The quay closes on 21 June'];
    expect(marked(one, day, [other])).toBe('The old quay closes on June [14]');
    expect(marked(other, day, [one])).toBe('The quay closes on [21] June');
    const read = { value: figure(40), valueSpan: { start: 0, end: 3 } };
    expect(marked('Forty tugs left', figure(12), ['Twelve tugs left'], read)).toBe('[Forty] tugs left');
  });

  it('are the negation alone where one side denies', () => {
    const plain = 'Inspectors found cracks in the hull';
    const negated = 'Inspectors found no deep cracks in the hull';
    const polarity = (value: 'affirmed' | 'negated'): ClaimValue => ({ type: 'polarity', polarity: value });
    expect(marked(negated, polarity('negated'), [plain])).toBe('Inspectors found [no] deep cracks in the hull');
    expect(marked(plain, polarity('affirmed'), [negated])).toBe(plain);
  });

  it('are neighbours in one stretch, and none where hardly a word is shared', () => {
    const one = 'The board of Ferrow flatly turned down the line';
    expect(marked(one, text, ['The board of Ferrow approved the line'])).toBe(
      'The board of Ferrow [flatly turned down] the line',
    );
    expect(marked(one, text, ['A pilot slept'])).toBe(one);
  });

  it('do not reach beyond their sentence', () => {
    const read = { value: figure(40), valueSpan: { start: 4, end: 400 } };
    expect(marked('Just 40 came', figure(40), ['Just 41 came'], read)).toBe('Just [40] came');
  });
});
