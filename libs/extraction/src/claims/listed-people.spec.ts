import { extract } from '../extract.js';

/** Figures of people with their polarity, for what follows the news of a crash. */
function counts(text: string): string[] {
  const opening = 'A tram hit a lorry in Orm on Sunday.';
  return extract(`${opening}\n\n${text}`, { referenceDate: '2031-05-10' }).claims.flatMap(
    ({ evidence, polarity, value }) =>
      value.type === 'quantity' && evidence.start > opening.length
        ? [`${value.counted} ${value.min ?? ''}-${value.max ?? ''} ${polarity}`]
        : [],
  );
}

describe('people of one list', () => {
  it.each([
    ['Two women and one man died at the stop.', 'person dead 3-3 affirmed'],
    ['The crash killed two women and a man.', 'person dead 3-3 affirmed'],
    ['A man and two women died at the stop.', 'person dead 3-3 affirmed'],
    ['The crash hurt 20 people and a child.', 'person hurt 21-21 affirmed'],
  ])('are one count: %s', (text, count) => {
    expect(counts(text)).toEqual([count]);
  });

  it.each([
    'Three people, one of them a nurse, died at the stop.',
    'Three people, a woman and two men, died at the stop.',
  ])('are not added to the people who they are: %s', (text) => {
    expect(counts(text)[0]).toBe('person dead 3-3 affirmed');
  });

  it('are two counts where two things befell them', () => {
    expect(counts('Two women were killed and three men were hurt.')).toEqual([
      'person dead 2-2 affirmed',
      'person hurt 3-3 affirmed',
    ]);
  });

  it('are none behind another verb of a headline', () => {
    expect(counts('The tram kills 1, wounds 2 at stop in Orm.')).toEqual(['person dead 1-1 affirmed']);
  });

  it('are not added up where the figure is open', () => {
    expect(counts('At least two women and a man died at the stop.')).toEqual(['person dead 2- affirmed']);
  });
});

describe('a figure that is no count of the dead', () => {
  it('is an age behind "at"', () => {
    expect(counts('The driver of the lorry, Bo Lindow, died at 77.')).toEqual([]);
  });
});

it('takes a definite count for granted, whatever is denied of it', () => {
  expect(counts('The two deaths were not related to the weather.')).toEqual(['person dead 2-2 affirmed']);
});
