import { displaysOf, reasonOf } from './sides.js';

const conflict = (...displays: string[]) => ({
  reason: 'One side says 3 May, the other 4 May.',
  sides: displays.map((display) => ({ value: { display } })),
});

describe('the sides of a conflict in words', () => {
  it('are told by the reason while there are two', () => {
    expect(reasonOf(conflict('3 May', '4 May'))).toBe('One side says 3 May, the other 4 May.');
  });

  it('are all told where a third has joined them', () => {
    expect(reasonOf(conflict('3 May', '4 May', '9 May'))).toBe('The sides say 3 May, 4 May, and 9 May.');
  });

  it('are told once where they say the same', () => {
    expect(displaysOf(conflict('yes', 'yes'))).toEqual(['yes']);
  });
});
