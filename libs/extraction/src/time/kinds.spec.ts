import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Wednesday, 14 May 2031, unless told otherwise. */
const values = (text: string, referenceDate = '2031-05-14'): string[] =>
  findDates(text, splitSentences(text), { referenceDate }).map(({ text: words, value }) => `${words} = ${value}`);

describe('kinds of expression that the TIMEX3 guidelines value', () => {
  it.each([
    ['The vote is this coming Sunday, May eighteenth.', 'this coming Sunday, May eighteenth = 2031-05-18'],
    ['The vote is next Tuesday, May 20.', 'next Tuesday, May 20 = 2031-05-20'],
    ['She resigned last Friday night.', 'last Friday night = 2031-05-09TNI'],
    ['She resigned on Friday of last week.', 'Friday of last week = 2031-05-09'],
    ['She resigned on the last Friday in April.', 'the last Friday in April = 2031-04-25'],
    ['She resigns on the first Monday of June 2032.', 'the first Monday of June 2032 = 2032-06-07'],
    ['She resigned two Fridays ago.', 'two Fridays ago = 2031-05-02'],
    ['The vote is three Sundays from now.', 'three Sundays from now = 2031-06-01'],
  ])('weekdays with more beside them: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ['The pit fell in a year ago today.', 'a year ago today = 2030-05-14'],
    ['The pit fell in a week ago Friday.', 'a week ago Friday = 2031-05-02'],
    ['They meet two weeks from today.', 'two weeks from today = 2031-05-28'],
    ['They meet a week from Friday.', 'a week from Friday = 2031-05-23'],
    ['It rose the week before last.', 'the week before last = 2031-W18'],
    ['He was there the night before.', 'the night before = 2031-05-13TNI'],
    ['It was known as early as March.', 'March = 2031-03'],
    ['They marched on May Day.', 'May Day = 2031-05-01'],
    ['It rose from the month-earlier figure.', 'the month-earlier = 2031-04'],
    ['It fell against the quarter-ago figure.', 'the quarter-ago = 2031-Q1'],
  ])('days counted from today: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ['It was sold in the nineteen eighties.', 'the nineteen eighties = 198'],
    ['It was sold in the second half of the 1980s.', 'the second half of the 1980s = 198'],
    ['It was sold in the twenty-first century.', 'the twenty-first century = 20'],
    ['It shuts by the end of the decade.', 'the end of the decade = 203'],
    ['It lasted a quarter of a century.', 'a quarter of a century = P25Y'],
    ['It lasted a quarter century.', 'a quarter century = P25Y'],
    ['The week-long strike is over.', 'The week-long = P1W'],
    ['It takes weeks or months to mend.', 'weeks or months = PXW'],
    ['It meets three times a year.', 'a year = P1Y'],
    ['The well dried up long ago.', 'long ago = PAST_REF'],
    ['He came by the other day.', 'the other day = PAST_REF'],
    ['The mill may soon close.', 'soon = FUTURE_REF'],
  ])('long times, lengths and sets: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ["Sales fell in the year's first quarter.", "the year's first quarter = 2031-Q1"],
    ['Sales fell in the March quarter.', 'the March quarter = 2031-Q1'],
    ['Sales fell in the final quarter of 2029.', 'the final quarter of 2029 = 2029-Q4'],
    ['Sales fell in the latter half of 2029.', 'the latter half of 2029 = 2029-H2'],
    ['Sales fell in the second half of April.', 'the second half of April = 2031-04'],
    ['Sales fell in the comparable 2030 quarter.', '2030 quarter = 2030-Q1'],
    ["Sales fell in fiscal '97.", "fiscal '97 = 1997"],
    ['Sales fall in the current fiscal year.', 'the current fiscal year = 2031'],
    ['Sales fell against the year-ago quarter.', 'the year-ago quarter = 2030-Q1'],
    ['She expects a loss in the first quarter.', 'the first quarter = 2031-Q1'],
  ])('quarters and halves: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ["Sales fell in 2029's third quarter.", "2029's third quarter = 2029-Q3"],
    ['First-half profit fell.', 'First-half = 2031-H1'],
    ['In the past year and a half sales fell.', 'the past year and a half = P1Y6M'],
    ['Over the last decade and a half sales fell.', 'the last decade and a half = P15Y'],
    ['He ran two hours, 12 minutes.', 'two hours, 12 minutes = PT2H12M'],
    ['He ran 2 hours 12 minutes.', '2 hours 12 minutes = PT2H12M'],
    ['He served two years and six months.', 'two years and six months = P2Y6M'],
    ['The firm grew in the 1800s.', 'the 1800s = 18'],
    ['The mill burned two years back.', 'two years back = 2029'],
    ['In late spring the ice goes.', 'late spring = 2031-SP'],
    ['They met the day before in the capital.', 'the day before = 2031-05-13'],
    ['The pit fell in a year ago this month.', 'a year ago this month = 2030-05'],
    ['They met on the 5th of last month.', 'the 5th of last month = 2031-04-05'],
    ["The mill has stood since '98.", "'98 = 1998"],
    ['The mill will grow over the next decade.', 'the next decade = P10Y'],
    ['The mill will grow over the next year.', 'the next year = 2032'],
    ['One day, we will fly.', 'One day = FUTURE_REF'],
    ['She fell ill one day last week.', 'last week = 2031-W19'],
    ['She called him a long time ago.', 'a long time ago = PAST_REF'],
    ['He spoke as recently as 2029.', '2029 = 2029'],
    ["Sales fell in fiscal 2029's fourth quarter.", "fiscal 2029's fourth quarter = 2029-Q4"],
    ['Sales fell in the fiscal 2030 second quarter.', 'the fiscal 2030 second quarter = 2030-Q2'],
    ['Sales fell in the first half of the 2030 fiscal year.', 'the first half of the 2030 fiscal year = 2030-H1'],
    ['Sales fell from the first quarter a year ago.', 'the first quarter a year ago = 2030-Q1'],
    ['Sales fell in each of the past four quarters.', 'the past four quarters = P4Q'],
    ['Sales fell at year-end 2029.', 'year-end 2029 = 2029-12-31'],
    ['Sales fell the week earlier.', 'the week earlier = 2031-W19'],
    ['Sales fall every third year.', 'every third year = P3Y'],
    ['Sales fell in the 2029-30 season.', 'the 2029 = 2029'],
    ['The fair fell on Friday the 13th.', 'Friday the 13th = 2030-12-13'],
    ['It was so before 9/11.', '9/11 = 2001-09-11'],
    ['The Sept. 11 attacks changed it.', 'The Sept. 11 = 2001-09-11'],
  ])('more lengths and points: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('does not count what has come to pass from the day of the report', () => {
    expect(values('He fell asleep and woke up the next day.')).toEqual(['the next day = XXXX-XX-XX']);
    expect(values('The firm failed. Three years later it was sold.')).toEqual(['Three years later = P3Y']);
    expect(values('It rained in April 2029. Four days later the dam broke.')[1]).toBe('Four days later = P4D');
    expect(values('They will vote on May 20 and meet the next day.')[1]).toBe('the next day = 2031-05-21');
  });

  it('reads the week that ends on a day', () => {
    expect(values('In the week ended April 18 sales fell.')[0]).toBe('the week = 2031-W16');
  });

  it('takes a time that heads an entry for one of the day of the report', () => {
    expect(values('They met on May 3. 2:05 p.m. The council is meeting again.')[1]).toBe(
      '2:05 p.m. = 2031-05-14T14:05',
    );
  });

  it('does not go on from a day that has become a name', () => {
    expect(values('It was so after 9/11. Later in the day she left.')[1]).toBe('Later in the day = 2031-05-14');
  });

  it('knows no day of a month of which only the month was named', () => {
    expect(values('It rained in April 2029. That same day the dam broke.')[1]).toBe('That same day = 2029-04-XX');
    expect(values('It rained in April 2029. The next day the dam broke.')[1]).toBe('The next day = XXXX-XX-XX');
  });

  it('gives the first month of a range the year that the second is said to be in', () => {
    expect(values('She was there from October to December of last year.')[0]).toBe('October = 2030-10');
  });

  it('leaves the week to what is named with it', () => {
    expect(values("They showed a film on Monday of last week's fire.")).toEqual([
      'Monday = 2031-05-12',
      'last week = 2031-W19',
    ]);
  });

  it('ends a range with the first such weekday only where the two are joined', () => {
    expect(values('The talks began Monday and will go on through Tuesday.')[1]).toBe('Tuesday = 2031-05-20');
    expect(values('The talks ran from Monday through Tuesday.')[1]).toBe('Tuesday = 2031-05-13');
  });

  it('takes the quarter of the accounts for the one that has ended', () => {
    expect(values('Sales rose in the fiscal first quarter. For the quarter ended April 30 it lost less.')).toEqual([
      'the fiscal first quarter = 2031-Q1',
      'the quarter = 2031-Q1',
      'April 30 = 2031-04-30',
    ]);
    expect(values('For the quarter ended Dec. 31 it lost less.', '2031-11-14')[0]).toBe('the quarter = 2030-Q4');
  });

  it.each([
    ['The siren went at 7 this morning.', '7 this morning = 2031-05-14T07:00'],
    ['The siren went around 11 last night.', 'around 11 last night = 2031-05-13T23:00'],
    ['It struck at 11.20 on Tuesday night.', '11.20 = 2031-05-14T23:20', 'Tuesday night = 2031-05-13TNI'],
    ['It struck at 1:10 on Tuesday night.', '1:10 = 2031-05-14T01:10', 'Tuesday night = 2031-05-13TNI'],
    ['It struck at 6.40 that evening.', '6.40 = 2031-05-14T18:40', 'that evening = 2031-05-14TEV'],
    ['It begins at ten thirty tonight.', 'ten thirty tonight = 2031-05-14T22:30'],
    ["It begins at eight o'clock tonight.", "eight o'clock tonight = 2031-05-14T20:00"],
    ['By mid-afternoon the siren fell silent.', 'mid-afternoon = 2031-05-14TAF'],
    ['The siren went at 9:30 a.m. EDT.', '9:30 a.m. EDT = 2031-05-14T09:30'],
  ])('times of day: %s', (text, ...expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('takes a time far from the day in the lead for one of it, and leaves it open where none is known', () => {
    const far = 'It was a long and dull road through the hills, and nobody spoke of it. '.repeat(6);
    expect(values(`They left on May 3. ${far}The bell rang at 9 a.m.`)[1]).toBe('9 a.m. = 2031-05-03T09:00');
    const text = 'The bell rang at 9 a.m.';
    expect(findDates(text, splitSentences(text), { referenceDate: null })[0]?.value).toBe('XXXX-XX-XXT09:00');
  });

  it.each([
    'He died the day of the vote.',
    'They call it the day of action.',
    'She asked the second what it meant.',
    'She is in her early twenties.',
    'The year-old firm and the zero-day flaw made news.',
    'The child is 10-years-old, and that one two years old.',
    'It is light years away, the multi-years plan says.',
    'The Amber Week prize made her Cook of the Year and player of the year.',
    "He told USA Today that today's youth reads little.",
    'They met on Bloody Sunday.',
    'Fewer came after May lost the vote, and some quarters liked that.',
    'They won at the upcoming Winter Games.',
    'She told the editor of Harbour Daily about the pre-dawn raid and the election-night count.',
    'On a day like no other she quit her $9-an-hour job.',
    'The Christmas party ended in song.',
    'Their quarterback fell late in the fourth quarter.',
    'He read it in the newspaper This Week.',
  ])('sees no date in %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('keeps the full stop of a sentence out of a month', () => {
    expect(values('The fair was held in June.', '2031-07-14')).toEqual(['June = 2031-06']);
  });

  it.each([
    ["It was sold in the mid-1980's.", ["the mid-1980's = 198"]],
    ['It was sold in the 1970s and 80s.', ['the 1970s = 197', '80s = 198']],
    ["It was sold between 1990 and '95.", ['1990 = 1990', "'95 = 1995"]],
    ['It was built in the 17th and 18th centuries.', ['the 17th = 16', '18th centuries = 17']],
    ['It was built in the ninth or tenth century.', ['the ninth = 08', 'tenth century = 09']],
    ['It burned on Christmas Day in 2029.', ['Christmas Day = 2029-12-25', '2029 = 2029']],
    ['It burned on May 5 in 2029.', ['May 5 = 2029-05-05', '2029 = 2029']],
  ])('years, decades and centuries that share a word or stand apart: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['Ferries sail every half hour.', 'every half hour = PT30M'],
    ['Ferries sail every other Friday.', 'every other Friday = XXXX-WXX-5'],
    ['Ferries sail every second Sunday.', 'every second Sunday = XXXX-WXX-7'],
    ['Ferries sail every single day.', 'every single day = P1D'],
    ['Ferries sail on weekends.', 'weekends = XXXX-WXX-WE'],
    ['They meet on the first Monday of each month.', 'the first Monday of each month = XXXX-XX-WXX-1'],
    ['A 10- to 15-day wait is usual.', '10- to 15-day = P10D'],
    ['A five- or six-week wait is usual.', 'five- or six-week = P5W'],
    ['The month-old truce holds.', 'The month-old = P1M'],
    ['They talked all day.', 'all day = P1D'],
    ['They talked the whole week.', 'the whole week = P1W'],
    ['It burned on Election Day.', 'Election Day = 2030-11-05'],
    ['It burned on Christmas morning.', 'Christmas morning = 2030-12-25TMO'],
    ['It was ten minutes to three.', 'ten minutes to three = 2031-05-14T02:50'],
    ['It was twenty past nine.', 'twenty past nine = 2031-05-14T09:20'],
    ['It was half-past noon.', 'half-past noon = 2031-05-14T12:30'],
    ['They go in the not-too-distant future.', 'the not-too-distant future = FUTURE_REF'],
    ['They go at a later date.', 'a later date = FUTURE_REF'],
    ['They had gone three days prior.', 'three days prior = 2031-05-11'],
    ['They will go the week after next.', 'the week after next = 2031-W22'],
    ['They will go a week from next Friday.', 'a week from next Friday = 2031-05-23'],
  ])('sets, lengths and points in more words: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('takes no length for a time of day, and no age for a length', () => {
    expect(values('It took ten minutes to three hours.')).toEqual(['ten minutes = PT10M', 'three hours = PT3H']);
    expect(values('A thirty year-old came on day two.')).toEqual([]);
    expect(values('They met all day Friday.')).toEqual(['Friday = 2031-05-09']);
  });
});

describe('the year of a date that names none', () => {
  it.each([
    ['The mill shut in November.', '2031-10-30', 'November = 2031-11'],
    ['The mill has been shut since November.', '2031-10-30', 'November = 2030-11'],
    ['The mill shut last September.', '2031-10-30', 'last September = 2030-09'],
    ['The mill shut last August.', '2031-10-30', 'last August = 2031-08'],
    ['The mill will shut in March.', '2031-10-30', 'March = 2032-03'],
    ['The year ended June 30 was poor.', '2031-05-14', 'June 30 = 2030-06-30'],
    ['The mill expects a loss in the third quarter.', '2031-10-20', 'the third quarter = 2031-Q3'],
    ['The mill will cut jobs in the first quarter.', '2031-10-20', 'the first quarter = 2032-Q1'],
    ['The mill shut in the winter.', '2031-02-03', 'the winter = 2030-WI'],
    ['The mill will shut at Christmas.', '2031-02-03', 'Christmas = 2031-12-25'],
  ])('is the nearest that the tense allows: %s, read on %s', (text, written, expected) => {
    expect(values(text, written)).toContain(expected);
  });
});
