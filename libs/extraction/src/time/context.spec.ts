import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Friday, 21 March 2031; the values of all expressions, in order. */
const values = (text: string): string[] =>
  findDates(text, splitSentences(text), { referenceDate: '2031-03-21' }).map(({ value }) => value);

describe('dates that are told from what a text has spoken of', () => {
  it.each([
    ['The mill burned in 1972. That summer it was sold.', ['1972', '1972-SU']],
    ['The mill burned in 1972. The same summer it was sold.', ['1972', '1972-SU']],
    ['The mill burned in 1972. The following spring it was sold.', ['1972', '1973-SP']],
    ['The mill burned in May 1972. The following March it was sold.', ['1972-05', '1973-03']],
    ['The mill burned on May 2, 1972. Later that June it was sold.', ['1972-05-02', '1972-06']],
    ['The mill burned on May 2, 1972. That Friday it was sold.', ['1972-05-02', '1972-05-05']],
    ['The mill burned on May 5, 1972. The following Friday it was sold.', ['1972-05-05', '1972-05-12']],
    ['Sales fell in the third quarter. They had risen in the previous quarter.', ['2030-Q3', '2030-Q2']],
  ])('a season, month, weekday or quarter beside it: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('takes "that" before a clause for no pointer', () => {
    expect(values('He burned it on May 2, 1972. She said that Friday would do.')[1]).not.toBe('1972-05-05');
    expect(values('The mill burned in 1972. She said that summer is dull.')).toEqual(['1972']);
    expect(values('The mill burned in 1972. A list went to the clerk, that September.')).toEqual(['1972', '1972-09']);
  });

  it.each([
    ['The mill burned in 2009. It will open by the end of next year.', '2032'],
    ['The mill burned in 2009. It will open early next year.', '2032'],
    ['The mill burned in May 2009. It opened over the past weekend.', '2031-W11-WE'],
    ['The mill burned in 2009. It will grow in the coming quarter.', '2031-Q2'],
    ['The mill burned in 2009. It will grow by the end of the quarter.', '2031-Q1'],
    ['The mill burned in 2009. It grew this quarter.', '2031-Q1'],
    ['The mill burned in 2009. It grew last year.', '2030'],
  ])('counts from the day of the report what is told from it: %s', (text, expected) => {
    expect(values(text)[1]).toBe(expected);
  });

  it('goes on in the future where the sentence has begun in it', () => {
    expect(
      values(
        'They will fly twice on Monday from May 3, in a plane with many a seat and with room for a heavy load, and a third time from August 6.',
      ).at(-1),
    ).toBe('2031-08-06');
    expect(values('He extended the big loan of the mill through June.')).toEqual(['2031-06']);
  });

  it('reads a lone "last" by the unit that stands with "this"', () => {
    expect(values('The mill earned more this year than last.')).toEqual(['2031', '2030']);
    expect(values('Few came this month and last, he said.')).toEqual(['2031-03', '2031-02']);
    expect(values('This week he was read from first to last.')).toEqual(['2031-W12']);
  });

  it('takes a time on the clock that stands far from any day for one of the day in the lead', () => {
    const talk = 'The dock is long, and the yard is wide, and the men are many. '.repeat(6);
    expect(values(`The mill burned on Tuesday. It was sold on May 2, 2029. ${talk}The fire was out by 11:30.`)).toEqual(
      ['2031-03-18', '2029-05-02', '2031-03-18T11:30'],
    );
    expect(values(`The mill burned in 2029. ${talk}The fire was out by 11:30.`).at(-1)).toBe('2031-03-21T11:30');
    expect(values(`The mill burned on Tuesday. ${talk}The men come in the morning.`).at(-1)).toBe('XXXX-XX-XXTMO');
  });
});
