import { extract } from '../extract.js';

/** What a report dates, by the verbs of its events. */
const dated = (text: string): string[] =>
  extract(text, { referenceDate: '2031-05-06', timeZone: 'UTC' }).claims.flatMap(({ aspect: { slot }, event }) =>
    slot === 'when' || slot === 'time' ? [`${event?.head ?? ''} ${slot}`] : [],
  );

describe('days and times of deeds that are of no listed class', () => {
  it.each([
    ['The intruders entered the vault at 11:30 p.m.', 'enter time'],
    ['At 6:05 a.m. the gates opened.', 'open time'],
    ['The mud came down at 4:40 a.m.', 'come_down time'],
    ['The village was told on Sunday that the well was foul.', 'tell when'],
  ])('reads "%s"', (text, found) => {
    expect(dated(text)).toContain(found);
  });

  it.each(['The mayor said on Sunday that the well was foul.', 'The well was foul on Sunday.'])(
    'reads no moment in "%s"',
    (text) => {
      expect(dated(text)).toEqual([]);
    },
  );

  it('gives a time that a comma sets before "when" to its own verb', () => {
    expect(dated('The mud came down at 4:40 a.m., when the lane was packed with carts.')).toEqual(['come_down time']);
  });
});
