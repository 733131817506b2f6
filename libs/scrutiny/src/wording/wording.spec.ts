import { differingFigure } from './aligned-figures.js';
import { isCalendarStem } from './dates.js';
import { wordedFigures } from './figures.js';
import { figuresFor } from './respective.js';

const read = (text: string) =>
  wordedFigures(text).map(({ value, bound, unit, noun, before }) => [value, bound, unit, noun, before]);

describe('wordedFigures', () => {
  it.each<[string, unknown[]]>([
    ['The blast hurt at least 1,200 dockers', [[1200, 'at_least', '', 'dock', 'hurt']]],
    ['They paid a ransom of $4.2 million.', [[4.2e6, 'exact', '$', '', 'ransom']]],
    ['twenty-one boats sank', [[21, 'exact', '', 'boat', '']]],
    ['They paid $4.2 billion for it', [[4.2e9, 'exact', '$', '', 'pay']]],
    ['Prices rose nearly 3 percent', [[3, 'about', '%', '', 'ris']]],
    ['On 4 May 2031 at 6 a.m. the 3rd ship left', []],
    ['Flight 212 and the F-16 left in 1998', []],
    ['a 61-year-old man', [[61, 'exact', 'age']]],
    ['The diver, 34, and his aide drowned', [[34, 'exact', 'age']]],
    ['The yard closed 12 years ago', [[12, 'exact', 'ago']]],
    ['The prize came 8 years late', [[8, 'exact', 'late']]],
    ['Rents fell by 6 percent by 2031', [[6, 'exact', '%']]],
    ['The hole was dug by three men', []],
    [
      '12 marines and 7 mayors met on 3 March',
      [
        [12, 'exact', ''],
        [7, 'exact', ''],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text).map((figure) => figure.slice(0, 3))).toEqual(
      expected.map((figure) => (figure as unknown[]).slice(0, 3)),
    );
  });
});

describe('figuresFor', () => {
  const both = 'Bo Lund and Ina Orrin Jr were sentenced to 21 months and 18 months, respectively.';
  const told = (sentence: string, other: string) =>
    figuresFor(wordedFigures(sentence), sentence, other).map(({ value }) => value);

  it('keeps of respective figures that of the one whom the other sentence names', () => {
    const four = 'Lund, Orrin and Brandt scored 4, 5 and 6 goals, respectively';
    expect(told(both, 'Orrin was sentenced to 21 months')).toEqual([18]);
    expect(told(four, 'Orrin scored 4 goals')).toEqual([5]);
  });

  it('keeps all where both are named, or neither, or nothing is respective', () => {
    expect(told(both, 'Lund and Orrin were sentenced')).toEqual([21, 18]);
    expect(told(both, 'A diver was sentenced')).toEqual([21, 18]);
    expect(told(both.replace(', respectively', ''), 'Lund was sentenced')).toEqual([21, 18]);
  });
});

describe('differingFigure', () => {
  it.each([
    ['a count', 'The leak killed 7 dockers in Lindow', 'Leak kills eight dockers'],
    ['a count of nobody in particular', 'Leak kills 7 in Lindow', 'The leak killed nine people in Lindow'],
    ['one of two figures', 'The leak killed 7 dockers and hurt 12', 'The leak killed 9 dockers and hurt 12'],
    ['an age', 'The diver, 34, drowned', 'A 43-year-old diver drowned'],
    ['how long ago', 'She founded the yard 12 years ago', 'She founded the yard 21 years ago'],
    ['a noun qualified in both', 'Ferrow and six world powers signed', 'Ferrow and nine major powers signed'],
    ['money', 'It will pay $4.2 billion for the yard', 'It will pay $4.6 billion for the yard'],
  ])('finds %s', (_, a, b) => {
    expect(differingFigure(wordedFigures(a), wordedFigures(b))).not.toBeNull();
  });

  it('takes the only figure in percent or money of each for the same, where the sentences are alike', () => {
    const [a, b] = [
      'Lindow Yard earned $42 million in three months, up 8%',
      'In three months Lindow Yard earned $86 million',
    ];
    expect(differingFigure(wordedFigures(a), wordedFigures(b), true)).toMatchObject({ a: { unit: '$' } });
    expect(differingFigure(wordedFigures(a), wordedFigures(b))).toBeNull();
  });

  it('takes what is measured for nothing that is counted, however alike the sentences are', () => {
    const [a, b] = ['Orr fell 600 metres near Lindow', 'Orr fell near Lindow with three divers'].map(wordedFigures);
    expect(a && b && differingFigure(a, b, true)).toBeNull();
  });

  it('reads whose dollars are meant, an age without its second comma, and no figure that was mangled', () => {
    expect(wordedFigures('It cost $US1 million')).toMatchObject([{ value: 1_000_000, unit: '$' }]);
    expect(wordedFigures('He served 4\uFFFD months')).toEqual([]);
    expect(wordedFigures('Dana Orr, 20 was found')).toMatchObject([{ value: 20, unit: 'age' }]);
  });

  it.each([
    ['an age that only one gives', 'The diver, 34, left 3 boats', 'The diver left 3 boats'],
    ['stretches of other lengths', 'She left 12 months ago', 'She left 1 year ago'],
    ['a bound that includes', 'The leak killed at least 7 dockers', 'The leak killed 9 dockers'],
    ['rounding', 'It moved 2,500 crates', 'It moved 2,518 crates'],
    ['other things', 'The leak killed 7 dockers', 'The leak closed 9 streets'],
    ['two differences', 'The leak killed 7 dockers and hurt 12', 'The leak killed 9 dockers and hurt 15'],
    ['a figure that only one has', 'The leak killed 7 dockers', 'The leak killed dockers'],
    ['units', 'Prices rose 3 percent', 'Prices rose $5'],
    ['some of those counted', 'The leak hurt 12 dockers', 'Three of the dockers hurt by the leak left'],
    ['some, told of all first', 'The leak hurt 12 dockers', 'Of the dockers hurt by the leak, 3 dockers left'],
    ['how near', 'Smoke rose 8 kilometres', 'Homes within 12 kilometres were cleared'],
  ])('lets %s go', (_, a, b) => {
    expect(differingFigure(wordedFigures(a), wordedFigures(b))).toBeNull();
  });
});

describe('isCalendarStem', () => {
  it.each(['march', 'januar', 'sept', 'monda', 'tuesda'])('knows %s', (word) => {
    expect(isCalendarStem(word)).toBe(true);
  });

  it.each(['mayor', 'market', 'martin', 'decad', 'novel', 'junior'])('takes %s for no month', (word) => {
    expect(isCalendarStem(word)).toBe(false);
  });
});
