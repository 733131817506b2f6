import { silencesIn } from '../testing/silences.js';

describe('askedIn', () => {
  it.each([
    'We put the claims to the mill. It has not replied.',
    'The Courier wrote to the mill twice. It never answered.',
    'We asked the mill for a response. It declined to comment.',
    'Questions were sent to the mill on Monday. It did not respond.',
    'The mill was given two days to reply. It did not respond.',
  ])('knows whom the next sentence means: %s', (text) => {
    expect(silencesIn(text).map((line) => line.replace(/^.*: /u, '').toLowerCase())).toEqual(['the mill']);
  });

  it('takes nobody who was asked for something else, nor a later sentence', () => {
    expect(silencesIn('She asked the council for help. It did not reply.')).not.toContain('no_response: the council');
    expect(silencesIn('We put the claims to the mill. Rain fell. It did not respond.')).toEqual([]);
  });
});
