import { readNotice } from './notice-text.js';

describe('readNotice', () => {
  it('takes nothing back as a whole where a figure is set right', () => {
    const [first] = readNotice([
      'We gave the number of the ill at the mill as 23.',
      'The mill has withdrawn its statement.',
      'The right figure is 27.',
    ]);
    expect(first?.withdrawn).toEqual([]);
    expect(first?.old.figures).toHaveLength(1);
  });

  it('takes the statement back where nothing is put in its place', () => {
    const [first] = readNotice(['We reported that the mill dumped dye.', 'We withdraw the report.']);
    expect(first?.withdrawn).toContain('dump');
  });

  it.each(['On July 9, we reported', 'On July 9, Harbour Wire reported'])(
    'knows in "%s" the day of the earlier report, which is no answer',
    (opening) => {
      const [first] = readNotice([`${opening} that the mill employs 290 people.`, 'The mill employs 190.']);
      expect(first?.old.days).toEqual([]);
      expect(first?.old.figures).toHaveLength(1);
    },
  );
});
