import { measureSentences } from './golden-rules.js';

describe('measureSentences', () => {
  it('keeps a rule only if every sentence is found and no other', () => {
    const text = 'The bell rang.  Nobody came.';
    const kept = { name: 'kept', text, sentences: ['The bell rang.', 'Nobody came.'] };
    const broken = { name: 'broken', text, sentences: [text] };
    const measure = measureSentences([kept, broken]);
    expect(measure).toMatchObject({ right: 1, total: 2 });
    expect(measure.wrong.map(({ rule }) => rule.name)).toEqual(['broken']);
  });
});
