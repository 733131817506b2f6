import { claim, quantity } from '../testing/claim-builder.js';
import { likeness, sentenceLikeness } from './likeness.js';

const says = (words: string, more = {}) => claim({ value: quantity(7), words, ...more });

describe('likeness', () => {
  it('measures what is shared of the smaller text, and names what is not', () => {
    const result = likeness(says('ferry sank off the wall'), says('the ferry with its crew sank off the old wall'));
    expect(result).toMatchObject({ ofSmaller: 1, onlyA: [], onlyB: ['crew', 'old'] });
    expect(result.jaccard).toBeCloseTo(3 / 5);
  });

  it('leaves the value and the speakers out', () => {
    const a = says('seven dockers were hurt, the mayor said', { valueWords: 'seven', speaker: 'the mayor' });
    const b = says('nine dockers were hurt', { valueWords: 'nine' });
    expect(likeness(a, b)).toMatchObject({ onlyA: [], onlyB: [] });
    expect(sentenceLikeness(a, b)).toMatchObject({ onlyA: [], onlyB: [] });
  });

  it('sees that each names what the other does not', () => {
    const a = says('the leak at Lindow hurt dockers');
    expect(likeness(a, says('the leak at Ferrow hurt dockers')).namesDiffer).toBe(true);
    expect(likeness(a, says('the leak hurt dockers')).namesDiffer).toBe(false);
    expect(likeness(a, says('the leak at Lindow hurt dockers badly')).sharedNames).toEqual(['lindow']);
  });
});
