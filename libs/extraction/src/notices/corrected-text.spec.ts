import { correctedTextFrom } from './corrected-text.js';

describe('correctedTextFrom', () => {
  it.each([
    [
      'a version that follows',
      ['Mill fire', 'We gave a wrong day. A corrected version of the story follows.', 'ORRIN - It burned.'],
      2,
    ],
    ['a text announced', ['We gave a wrong day. The following is the corrected text:', 'It burned.'], 1],
    [
      'a version below',
      ['Correction', 'The day was wrong. A corrected version of the article is below.', 'It burned.'],
      2,
    ],
    ['a remark in brackets', ['Mill burns', '(Corrects the day in paragraph 3.)', 'It burned.'], 2],
    ['a notice alone', ['Correction', 'We said that the mill burned on Monday. It burned on Tuesday.'], 2],
    [
      'what only speaks of a version',
      ['Correction', 'An earlier version gave a wrong day.', 'We regret the error.'],
      3,
    ],
  ])('finds it behind %s', (_, paragraphs, from) => {
    expect(correctedTextFrom(paragraphs)).toBe(from);
  });
});
