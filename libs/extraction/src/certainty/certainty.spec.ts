import { findAttributions } from '../attribution/index.js';
import { buildDocument } from '../document/index.js';
import { assessCertainty, type Assessment } from './certainty.js';

const assess = (text: string): Assessment => {
  const document = buildDocument(text);
  const [cue] = findAttributions(document);
  const first = cue?.content[0];
  const last = cue?.content.at(-1);
  return cue === undefined || first === undefined || last === undefined
    ? assessCertainty(document, { start: 0, end: text.length }, null)
    : assessCertainty(document, { start: first.start, end: last.end }, cue);
};

describe('assessCertainty', () => {
  it.each([
    ['The dam broke.', 'certain', 'affirmed'],
    ['The dam did not break.', 'certain', 'negated'],
    ['The dam opened no earlier than Monday.', 'certain', 'affirmed'],
    ['The dam may have broken.', 'possible', 'affirmed'],
    ['A repair of the dam is possible.', 'possible', 'affirmed'],
    ['The new lock made possible the repair of the dam.', 'certain', 'affirmed'],
    ['The new lock made it possible to repair the dam.', 'certain', 'affirmed'],
    ['The dam probably broke.', 'probable', 'affirmed'],
    ['The dam reportedly did not break.', 'probable', 'negated'],
    ['No bridge was open.', 'certain', 'negated'],
    ['Nobody has seen the dam.', 'certain', 'negated'],
    ['The cause is unclear.', 'unknown', 'affirmed'],
    ['Did the dam break?', 'unknown', 'affirmed'],
    ['Engineers believe the dam broke.', 'probable', 'affirmed'],
    ['Engineers do not believe the dam broke.', 'probable', 'negated'],
    ['Engineers cannot believe the dam broke.', 'probable', 'affirmed'],
    ['The owner denied that the dam broke.', 'certain', 'negated'],
    ['Engineers regret that the dam broke.', 'certain', 'affirmed'],
    ['Engineers do not regret that the dam broke.', 'certain', 'affirmed'],
    ['The owner did not deny that the dam broke.', 'unknown', 'affirmed'],
    ['The owner has not confirmed that the dam broke.', 'unknown', 'affirmed'],
    ['The owner did not say that the dam broke.', 'unknown', 'affirmed'],
    ['The clerk said the dam might not hold.', 'possible', 'negated'],
    ['The board asked whether the dam broke.', 'unknown', 'affirmed'],
    ['Whatever the mayor says, the dam did not break.', 'certain', 'negated'],
    ['Contrary to what the mayor said, the dam did not break.', 'certain', 'negated'],
    ['Whatever did not hold, the dam broke.', 'certain', 'affirmed'],
  ])('reads %s', (text, certainty, polarity) => {
    const found = assess(text);
    expect([found.certainty, found.polarity]).toEqual([certainty, polarity]);
  });

  it('takes what is to be for what will be', () => {
    expect(assess('The dam is to close in May.').modality).toBe('forecast');
    expect(assess('The dam was closed in May.').modality).toBe('fact');
    expect(assess('The dam was due to close in May.').modality).toBe('plan');
    expect(assess('The dam was supposed to close in May.').modality).toBe('plan');
    expect(assess('The dam was due for repair.').modality).toBe('plan');
  });

  it('lists the hedges', () => {
    expect(assess('The dam may possibly have leaked.').hedges).toEqual(['may', 'possibly']);
  });

  it.each([
    ['The mill will close.', 'forecast'],
    ['The owner plans to close the mill.', 'plan'],
    ['The mayor urged residents to leave.', 'goal'],
    ['The mill should close.', 'goal'],
    ['If the dam breaks, the mill floods.', 'condition'],
    ['The mill closed.', 'fact'],
  ])('tells the modality of %s', (text, modality) => {
    expect(assess(text).modality).toBe(modality);
  });
});
