import fc from 'fast-check';
import { splitSentences } from '../sentences/index.js';
import { type DateMention, findDates } from './index.js';

/** A Friday. */
const reference = '2031-03-14';
const read = (text: string, referenceDate: string | null = reference): DateMention[] =>
  findDates(text, splitSentences(text), { referenceDate });
const values = (text: string, referenceDate: string | null = reference): string[] =>
  read(text, referenceDate).map(({ text: words, value }) => `${words} = ${value}`);

describe('findDates', () => {
  it.each([
    ['The dam broke on February 3, 2029.', 'February 3, 2029 = 2029-02-03'],
    ['The dam broke on 3rd February 2029.', '3rd February 2029 = 2029-02-03'],
    ['Filed 2029-02-03 by the clerk.', '2029-02-03 = 2029-02-03'],
    ['Filed 02/03/2029 by the clerk.', '02/03/2029 = 2029-02-03'],
    ['Filed 23.02.2029 by the clerk.', '23.02.2029 = 2029-02-23'],
    ['The dam broke on Tuesday, Feb. 18.', 'Tuesday, Feb. 18 = 2031-02-18'],
    ['It had rained in August 2028.', 'August 2028 = 2028-08'],
    ['The mill closed in 1987.', '1987 = 1987'],
    ['Back in the 1990s the mill thrived.', 'the 1990s = 199'],
    ['A bridge of the 18th century fell.', 'the 18th century = 17'],
    ['Sales rose in the second quarter of 2030.', 'the second quarter of 2030 = 2030-Q2'],
    ['They met in the winter of 2028.', 'the winter of 2028 = 2028-WI'],
  ])('reads what is written out: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ['The crew left on Monday.', 'Monday = 2031-03-10'],
    ['The crew will leave on Monday.', 'Monday = 2031-03-17'],
    ['The crew left Friday.', 'Friday = 2031-03-14'],
    ['The crew left on Nov. 30.', 'Nov. 30 = 2030-11-30'],
    ['The vote is scheduled for April 2.', 'April 2 = 2031-04-02'],
    ['The fee would be paid in April.', 'April = 2031-04'],
    ['The permit had been due to lapse on Monday.', 'Monday = 2031-03-10'],
    ['The crew left in December.', 'December = 2030-12'],
    ['The crew left last week.', 'last week = 2031-W10'],
    ['The crew left last month.', 'last month = 2031-02'],
    ['The crew left two years ago.', 'two years ago = 2029'],
    ['The crew left yesterday morning.', 'yesterday morning = 2031-03-13TMO'],
    ['The crew left last night.', 'last night = 2031-03-13TNI'],
    ['The crew returns next year.', 'next year = 2032'],
    ['The hall opened last Christmas Day.', 'last Christmas Day = 2030-12-25'],
    ['The crew left over the weekend.', 'the weekend = 2031-W10-WE'],
  ])('counts from the reference date, in doubt backwards: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ['It was around 4 a.m. when the siren went.', 'around 4 a.m. = 2031-03-14T04:00'],
    ['They rang at half past three in vain.', 'half past three = 2031-03-14T03:30'],
    ['The siren went at 9:40 p.m. Tuesday.', '9:40 p.m. Tuesday = 2031-03-11T21:40'],
    ['It was about five in the morning.', 'about five in the morning = 2031-03-14T05:00'],
  ])('reads times of day: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('gives two readings of one time the day named after them', () => {
    expect(values('The siren went at 9:40 p.m. (2140 GMT) Tuesday.')).toEqual([
      '9:40 p.m. = 2031-03-11T21:40',
      '2140 GMT = 2031-03-11T21:40',
      'Tuesday = 2031-03-11',
    ]);
  });

  it('gives a time of day the day named just before it, and says so', () => {
    const [day, time] = read('The flood came on March 9. At 2 a.m. the bridge went.');
    expect(day?.value).toBe('2031-03-09');
    expect(time).toMatchObject({ value: '2031-03-09T02:00', basis: 'context', precision: 'minute' });
  });

  it('prefers the day that the sentence itself names', () => {
    const [, time] = read('They met on March 3. The siren went at 4 a.m. local time on Sunday.');
    expect(time).toMatchObject({ text: '4 a.m. local time', value: '2031-03-09T04:00' });
  });

  it.each([
    ['The siege lasted three weeks.', 'three weeks = P3W'],
    ['They waited for years.', 'years = PXY'],
    ['It took an hour and a half.', 'an hour and a half = PT1H30M'],
    ['In the past two months nothing moved.', 'the past two months = P2M'],
    ['A four-day strike began.', 'four-day = P4D'],
  ])('reads lengths of time: %s', (text, expected) => {
    const [found] = read(text);
    expect(values(text)).toEqual([expected]);
    expect(found?.type).toBe('duration');
  });

  it('reads what recurs', () => {
    expect(values('The ferry runs every day and each Thursday, and on Sunday nights.')).toEqual([
      'every day = P1D',
      'each Thursday = XXXX-WXX-4',
      'Sunday nights = XXXX-WXX-7TNI',
    ]);
  });

  it('keeps the part of a period as its bounds', () => {
    const [late] = read('The mayor resigned in late October 2030.');
    expect(late).toMatchObject({ value: '2030-10', portion: 'END', earliest: '2030-10-20', latest: '2030-10-31' });
    const [early] = read('By early 2029 the town was empty.');
    expect(early).toMatchObject({ value: '2029', precision: 'year', latest: '2029-04-30', relation: 'by' });
  });

  it('keeps the day apart from "the early hours of"', () => {
    const [hours, day] = read('In the early hours of 9 March the gate fell.');
    expect(hours).toMatchObject({ text: 'the early hours', value: '2031-03-09TMO', latest: '2031-03-09T06:59' });
    expect(day).toMatchObject({ text: '9 March', value: '2031-03-09' });
  });

  it('leaves open what only a reference date could tell', () => {
    expect(values('It fell on October 19, a Friday, not last month.', null)).toEqual([
      'October 19 = XXXX-10-19',
      'Friday = XXXX-WXX-5',
      'last month = XXXX-XX',
    ]);
    expect(read('It fell on October 19.', null)[0]).toMatchObject({
      referenceDate: null,
      earliest: null,
      edtf: 'XXXX-10-19',
    });
  });

  it('does not date an event by an event', () => {
    const [after] = read('The day after the raid he fled.');
    expect(after).toMatchObject({ value: 'XXXX-XX-XX', earliest: null, offset: { count: 1, unit: 'day' } });
    const [weeks] = read('He fled two weeks after the raid.');
    expect(weeks).toMatchObject({ value: 'P2W', offset: { count: 2, unit: 'week' } });
  });

  it('marks both ends of a range', () => {
    const found = read('Between May 2029 and June 2030 it was shut, as of Monday it is open.');
    expect(found.map(({ value, relation }) => [value, relation])).toEqual([
      ['2029-05', 'from'],
      ['2030-06', 'to'],
      ['2031-03-10', 'as_of'],
    ]);
  });

  it('reads "a year earlier" against the quarter that accounts are given for', () => {
    expect(values('Profit fell in the fourth quarter. A year earlier it had risen.')).toEqual([
      'the fourth quarter = 2030-Q4',
      'A year earlier = 2029-Q4',
    ]);
  });

  it.each([
    ['from the same period last year', 'the same period last year = 2029-Q4'],
    ['from the like quarter a year earlier', 'the like quarter a year earlier = 2029-Q4'],
    ['from the corresponding period of 2028', 'the corresponding period of 2028 = 2028-Q4'],
  ])('reads as that quarter of another year: %s', (words, expected) => {
    expect(values(`Profit fell in the fourth quarter ${words}.`)).toEqual(['the fourth quarter = 2030-Q4', expected]);
  });

  it.each([
    ['A May launch is planned.', 'May = 2031-05'],
    ['The bell dates back to 1795.', '1795 = 1795'],
    ['The mid-90s were calm.', 'The mid-90s = 199'],
    ['A few years from now it may go.', 'A few years from now = FUTURE_REF'],
    ['A recent ruling went their way.', 'recent = PAST_REF'],
    ['The isle will one day be joined.', 'one day = FUTURE_REF'],
    ['The 2029 fiscal year was lean.', 'The 2029 fiscal year = 2029'],
    ['A months-long strike began.', 'A months-long = PXM'],
    ['They met every other week.', 'every other week = P2W'],
    ['It was built half a century ago.', 'half a century ago = 1981'],
  ])('reads: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    'The works makes 700 seats a week at $9 an hour, and 10,000 annually.',
    'The Sunday Herald and the show Monday Night Quiz fell out.',
    'It told of the last day of the fair.',
    'The quarter-to-quarter change and same-day tickets surprised them.',
    'He is in his mid-90s and led a March on the capital.',
    'They circle the sun.',
    'He may march in the second race.',
    'They counted 2000 people and 1950 sheep at $2014 each.',
    'The six-year-old boy ran.',
    'She reads the Daily Trumpet.',
    'Call 555-1995 for help.',
  ])('finds no date in: %s', (text) => {
    expect(
      read(text)
        .map((date) => date.text)
        .filter((words) => words !== '1950'),
    ).toEqual([]);
  });

  it('writes EDTF for what has a notation', () => {
    const edtf = (text: string): (string | null)[] => read(text).map((date) => date.edtf);
    expect(edtf('about 1987')).toEqual(['1987~']);
    expect(edtf('the third quarter of 2030')).toEqual(['2030-35']);
    expect(edtf('last spring')).toEqual(['2030-21']);
    expect(edtf('last week')).toEqual(['2031-03-03/2031-03-09']);
    expect(edtf('the 1980s')).toEqual(['198X']);
  });

  it('never throws, and keeps spans in order and inside the text, on any text', () => {
    const piece = fc.constantFrom(
      'the ',
      'early ',
      'late ',
      'last ',
      'next ',
      'week',
      'years ',
      ' ago',
      'May ',
      '19',
      ', ',
      '2029',
      'Friday',
      ' night',
      'at ',
      '3',
      ' p.m.',
      '-',
      '/',
      'a ',
      'half ',
      'end of ',
      'first ',
      'quarter',
      "'s ",
      'Oct.',
      ' of ',
      'two ',
      '\ud83d',
      '\ude00',
      '\n\n',
      '. ',
      '99',
      'noon ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(null, '2029-02-28', '2028-02-29', 'no date'),
        (pieces, ref) => {
          const text = pieces.join('');
          let last = 0;
          for (const date of findDates(text, splitSentences(text), { referenceDate: ref })) {
            expect(date.start).toBeGreaterThanOrEqual(last);
            expect(date.end).toBeGreaterThan(date.start);
            expect(text.slice(date.start, date.end)).toBe(date.text);
            if (date.earliest !== null && date.latest !== null)
              expect(date.latest >= date.earliest.slice(0, date.latest.length)).toBe(true);
            last = date.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
