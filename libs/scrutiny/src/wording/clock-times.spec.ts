import { clockTimes } from './clock-times.js';

describe('clockTimes', () => {
  it.each<[string, number[]]>([
    ['It sailed at 4:20 p.m. and was lost by 6 pm', [980, 1080]],
    ['The lock opened at 9.05 a.m., not at 12 a.m.', [545, 0]],
    ['Between 07:15 and 23:40 nothing moved', [435, 1420]],
    ['It struck at noon, or at midnight', [720, 0]],
    ['At 13 p.m. or 25:10 or 4:75 no clock strikes', []],
    ['They won 3-2 by 4.20 metres', []],
  ])('reads %s', (sentence, minutes) => {
    expect(clockTimes(sentence)).toEqual(minutes);
  });
});
