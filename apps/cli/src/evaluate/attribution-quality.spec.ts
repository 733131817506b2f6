import { attributionErrors } from './attribution-quality.js';

const text = 'Ida Rusk said the weir leaked. Bo Tarn denied it. The clerk thinks so.';
const span = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const said = { source: [span('Ida Rusk')], cue: [span('said')], content: [span('the weir leaked')] };
const denied = { source: [span('Bo Tarn')], cue: [span('denied')], content: [span('it')] };
const thinks = { source: [span('The clerk')], cue: [span('thinks')], content: [span('so')] };

describe('attributionErrors', () => {
  it('is silent where all is as marked', () => {
    expect(attributionErrors({ file: 'weir.txt', text, attributions: [said, denied] }, [said, denied])).toEqual([]);
  });

  it('names a cue that was missed, one that is none, and parts that differ', () => {
    const errors = attributionErrors({ file: 'weir.txt', text, attributions: [said, denied] }, [
      { ...said, content: [span('the weir')] },
      thinks,
    ]);
    expect(errors).toEqual([
      'weir.txt: content of "said": "the weir", marked "the weir leaked"',
      expect.stringMatching(/^weir\.txt: cue missed: "denied" in /u),
      expect.stringMatching(/^weir\.txt: no cue: "thinks" in /u),
    ]);
  });
});
