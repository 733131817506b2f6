import { attemptOf } from './attempt.js';

describe('an attempt to write', () => {
  const first = attemptOf(null, ['report-1', { note: 'n' }]);

  it('keeps its key where the same is sent again', () => {
    expect(attemptOf(first, ['report-1', { note: 'n' }])).toBe(first);
  });

  it('is a new one for other words, and for the same words to another report', () => {
    for (const sent of [
      ['report-1', { note: 'm' }],
      ['report-2', { note: 'n' }],
    ]) {
      expect(attemptOf(first, sent).key).not.toBe(first.key);
    }
  });
});
