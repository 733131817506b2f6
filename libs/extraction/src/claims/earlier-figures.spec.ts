import { extract } from '../extract.js';

/** The figures of the dead in the last sentence: value, part or total, and "before" where they are looked back on. */
const dead = (sentence: string): string[] =>
  extract(`Fire at the mill in Lindow\n\nThe mill at Lindow burned on Monday.\n\n${sentence}`, {
    referenceDate: '2031-03-05',
  })
    .claims.filter(({ evidence }) => evidence.start > 60)
    .flatMap(({ value, reconstructed }) =>
      value.type === 'quantity' && /dead/u.test(value.counted)
        ? [`${String(value.min)}-${String(value.max)} ${value.measure}${reconstructed === null ? '' : ' before'}`]
        : [],
    );

describe('figures that were told before', () => {
  it.each([
    ['Officials lowered the death toll from 20 to 12.', ['20-20 total before', '12-12 total']],
    ['The death toll rose from 12 to 14.', ['12-12 total before', '14-14 total']],
    ['The death toll, first given as 20, was lowered to 12.', ['20-20 total before', '12-12 total']],
    ['The death toll, initially reported as 20, is 12.', ['20-20 total before', '12-12 total']],
    ['The death toll of 20 was revised to 12.', ['20-20 total before', '12-12 total']],
    ['The figure of 20 dead was plainly wrong, the board said.', ['20-20 total before']],
    ['The figure of 20 dead was not wrong, the board said.', ['20-20 total']],
    ['The death toll was put at 12.', ['12-12 total']],
    ['The death toll is 12, up from nine.', ['12-12 total', '9-9 total before']],
    ['The death toll stood at 12, compared with nine a day earlier.', ['12-12 total', '9-9 total before']],
  ])('are no answers of their own in %s', (sentence, figures) => {
    expect(dead(sentence)).toEqual(figures);
  });
});

describe('figures that were told before an event of no known day', () => {
  it('are no answers at all', () => {
    const { claims } = extract('The mill at Lindow burned.\n\nOfficials lowered the death toll from 20 to 12.');
    const figures = claims.flatMap(({ value }) => (value.type === 'quantity' ? [value.min] : []));
    expect(figures).toEqual([12]);
  });
});

describe('figures of those who died', () => {
  it.each([
    ['Twelve people, including three children, died.', ['12-12 total']],
    ['Twelve people, police said, died.', ['12-12 total']],
    ['Ten people, three of them children, died.', ['10-10 total', '3-3 part']],
    ['Between 10 and 12 people died.', ['10-12 total']],
    ['Around a hundred people died.', ['100-100 total']],
    ['Fewer than 10 people died.', ['null-10 total']],
    ['Twelve bodies were pulled from the rubble.', ['12-null total']],
    ['The bodies of four workers were lifted from the wreckage.', ['4-null total']],
  ])('are found in %s', (sentence, figures) => {
    expect(dead(sentence)).toEqual(figures);
  });
});
