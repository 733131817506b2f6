import { decideOutlet, evolveOutlet, type OutletState } from './outlet.js';

describe('grading an outlet', () => {
  const given = (...grades: ('A' | 'D')[]): OutletState =>
    grades.reduce<OutletState>(
      (state, grade) =>
        evolveOutlet(state, { type: 'OutletGraded', data: { outlet: 'Quay Courier', grade, note: '' } }),
      null,
    );

  it('is an event, and again where grade or note differ', () => {
    const command = { outlet: 'Quay Courier', grade: 'D', note: 'Lost two corrections.' } as const;
    expect(decideOutlet(command, null)).toEqual([{ type: 'OutletGraded', data: command }]);
    expect(decideOutlet(command, given('A'))).toHaveLength(1);
    expect(decideOutlet(command, given('A', 'D'))).toHaveLength(1);
    expect(decideOutlet({ ...command, note: '' }, given('A', 'D'))).toEqual([]);
  });

  it('needs a name that can be compared', () => {
    expect(() => decideOutlet({ outlet: '…', grade: 'A', note: '' }, null)).toThrow('letters or digits');
  });
});
