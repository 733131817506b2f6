import { silencesIn } from '../testing/silences.js';

describe('findResponses, passed-on', () => {
  it.each([
    ['The ministry referred the Courier to the police.', 'no_comment: The ministry'],
    ['The ministry referred us to the police.', 'no_comment: The ministry'],
    ['The ministry referred reporters to the police.', 'no_comment: The ministry'],
    ["A spokesman for the mill directed us to the company's website.", 'no_comment: A spokesman for the mill'],
    ['The council pointed us to its lawyers.', 'no_comment: The council'],
    ['The firm passed all questions to its lawyers.', 'no_comment: The firm'],
    ['The firm forwarded our questions to its parent.', 'no_comment: The firm'],
    ['The inspectorate, which last came in May, passed all questions to the ministry.', 'no_comment: The inspectorate'],
    ['The plant manager waved off our reporter at the gate.', 'no_comment: The plant manager'],
    ['Holt walked past reporters without answering questions.', 'no_comment: Holt'],
    ['Holt left the building without speaking to reporters.', 'no_comment: Holt'],
    ['Holt left by a side door without taking questions.', 'no_comment: Holt'],
    ['Reached by phone, Holt hung up.', 'no_comment: Holt'],
    ['Holt closed the door on a reporter.', 'no_comment: Holt'],
    ['Holt slammed the door when a reporter called.', 'no_comment: Holt'],
    ['The plant manager waved reporters away.', 'no_comment: The plant manager'],
    ['A man who picked up the phone at the mill hung up.', 'no_comment: A man'],
    ['Holt walked past reporters on his way in.', 'no_comment: Holt'],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });

  it('knows the outlet that reports by its own name', () => {
    const text = 'The ministry referred Tideline to the police.';
    expect(silencesIn(text, 'Tideline Weekly')).toEqual(['no_comment: The ministry']);
    expect(silencesIn(text, 'The Orrin Post')).toEqual([]);
  });
});
