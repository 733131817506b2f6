import { silencesIn } from '../testing/silences.js';

describe('findResponses, echoed', () => {
  it.each([
    ['The mill did not respond to requests for comment, nor did its lawyers.', ['The mill', 'its lawyers']],
    ['The mill has ignored all messages from the Courier. So has its owner, Ada Orr.', ['The mill', 'Ada Orr']],
    ['The mill did not reply. Neither did the council.', ['The mill', 'the council']],
  ])('reads who did the same in %s', (text, bodies) => {
    expect(silencesIn(text)).toEqual(bodies.map((body) => `no_response: ${body}`));
  });

  it.each([
    'The mill did not reply. Nor has it paid.',
    'The mill did not reply. The fire burned for a day. So did a barn.',
    'The mill did not reply. So will the council.',
  ])('reads nobody more in %s', (text) => {
    expect(silencesIn(text)).toEqual(['no_response: The mill']);
  });
});
