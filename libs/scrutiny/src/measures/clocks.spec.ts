import { clocksExclude, clocksIn, ofOneDay } from './clocks.js';

const valuesIn = (clause: string): number[] => clocksIn(clause).map(({ value }) => value);

describe('clocksIn', () => {
  it.each([
    ['The doors opened at 10.15 p.m.', [1335]],
    ['The doors opened at 7 a.m. on Sunday', [420]],
    ['The doors opened shortly after nine in the morning', [540]],
    ['The doors opened at about four in the afternoon', [960]],
    ['The doors opened at ten to eleven', [650]],
    ['The doors opened at half past two', [150]],
    ['The doors opened just before midnight', [1440]],
    ['The doors opened at noon', [720]],
    ['The doors opened at six when it rained', [360]],
    ['The doors opened at 19:30', [1170]],
    ['The doors opened at six places', []],
    ['The doors opened at 10 sites', []],
    ['The doors opened after 10 p.m.', []],
    ['The doors open at 9 a.m. every day', []],
    ['The doors opened at 0800 GMT', []],
  ])('reads %j', (clause, values) => {
    expect(valuesIn(clause)).toEqual(values);
  });
});

describe('clocksExclude', () => {
  const exclude = (a: string, b: string): boolean[] => {
    const [one] = clocksIn(`It began ${a}`);
    const [other] = clocksIn(`It began ${b}`);
    return one && other ? [clocksExclude(one, other), clocksExclude(other, one)] : [];
  };

  it.each([
    ['at 10.15 p.m.', 'at 10.50 p.m.', true],
    ['at 10.15 p.m.', 'at 10.40 p.m.', false],
    ['at 10.15 p.m.', 'just before midnight', true],
    ['at 11.55 p.m.', 'shortly after midnight', false],
    ['at ten to eleven', 'at 10.20 p.m.', true],
    ['at ten to eleven', 'at 10.55 p.m.', false],
    ['at about six in the morning', 'at 5.45 a.m.', false],
    ['at six in the morning', 'at six in the evening', true],
  ])('%j against %j', (a, b, excluded) => {
    expect(exclude(a, b)).toEqual([excluded, excluded]);
  });
});

describe('ofOneDay', () => {
  it('holds no times of two days against each other', () => {
    const [sunday, monday, open] = ['at noon on Sunday', 'at 4 p.m. on Monday', 'at 4 p.m.'].flatMap(clocksIn);
    expect(sunday && monday && ofOneDay(sunday, monday)).toBe(false);
    expect(sunday && open && ofOneDay(sunday, open)).toBe(true);
  });
});
