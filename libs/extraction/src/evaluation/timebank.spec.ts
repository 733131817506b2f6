import { compareDates, dateFigures, type MarkedDate, measureDates, sumDateScores } from './timebank.js';

const mark = (start: number, end: number, value: string): MarkedDate => ({ start, end, text: '', value });

describe('compareDates', () => {
  it('counts overlaps one to one and values apart', () => {
    const gold = [mark(0, 10, '2030'), mark(20, 30, 'P1D'), mark(40, 50, '2029')];
    const found = [mark(5, 8, '2030'), mark(8, 12, '2030'), mark(25, 35, 'P2D')];
    const { score, differences } = compareDates(gold, found);
    expect(score).toEqual({ gold: 3, found: 3, matched: 2, sameValue: 1 });
    expect(differences.map(({ kind }) => kind)).toEqual(['value', 'missed', 'spurious']);
  });

  it('gives the harmonic mean over all texts', () => {
    const sum = sumDateScores([
      { gold: 3, found: 5, matched: 2, sameValue: 1 },
      { gold: 1, found: 1, matched: 1, sameValue: 1 },
    ]);
    expect(dateFigures(sum)).toEqual({ spanF1: 60, valueF1: 40 });
    expect(dateFigures({ gold: 0, found: 0, matched: 0, sameValue: 0 }).spanF1).toBe(100);
  });
});

describe('measureDates', () => {
  it('keeps the parts apart and tells differences of the tuned part only', () => {
    const text = 'The well ran dry on Monday.';
    const article = { file: 'a', heldOut: false, written: '2031-03-14', text, dates: [mark(20, 26, '2031-03-09')] };
    const { all, tuned, untouched, differences } = measureDates([article, { ...article, file: 'b', heldOut: true }]);
    expect(tuned).toEqual({ gold: 1, found: 1, matched: 1, sameValue: 0 });
    expect(untouched).toEqual(tuned);
    expect(all).toEqual({ gold: 2, found: 2, matched: 2, sameValue: 0 });
    expect(differences.map(({ file, kind }) => [file, kind])).toEqual([['a', 'value']]);
  });
});
