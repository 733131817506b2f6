import { silencesIn } from '../testing/silences.js';

describe('evaded', () => {
  it.each([
    ['Asked three times whether he had met the owner, Velt shrugged.', 'Velt'],
    ['When a reporter asked about the missing funds, the treasurer walked away.', 'the treasurer'],
    ['Pressed on the cost, the minister changed the subject.', 'the minister'],
    ['The treasurer turned and left the room when she was asked about the loan.', 'The treasurer'],
    ['Pressed by reporters, Sorrel would say only that talks were going on.', 'Sorrel'],
    ['The director said only that he was busy when asked about the fire.', 'The director'],
    ['The spokeswoman ended the call when asked about the tests.', 'The spokeswoman'],
    ['The minister cut off a reporter who asked about the gift.', 'The minister'],
    ['The minister pulled out of a planned interview with the Post.', 'The minister'],
    ['The minister took no questions after the speech.', 'The minister'],
    ['The council would only confirm that an officer had been suspended.', 'The council'],
    ['The mayor cut the interview short.', 'The mayor'],
    ['The mayor left questions about the contract to his deputy.', 'The mayor'],
    ['The bishop, approached after the service on Sunday, walked off to his car.', 'The bishop'],
  ])('reads %s', (text, who) => {
    expect(silencesIn(text)).toEqual([`no_comment: ${who}`]);
  });

  it('reads none of the questions answered as no response', () => {
    expect(silencesIn('The ministry answered none of the eleven questions sent to it.')).toEqual([
      'no_response: The ministry',
    ]);
  });

  it.each([
    'Asked about the price, Velt smiled and said it was fair.',
    'When asked why she had come, the girl laughed and pointed at the sea.',
    'Asked about the price, Velt laughed: "It is fair."',
    'Velt shrugged off the defeat.',
    'Approached by the Post, Velt laughed off the problem.',
    'The mayor left two questions open.',
    'The minister said only two trains would run.',
    'The singer cancelled two concerts.',
    'The bank ended the talks on Monday.',
    'The minister left the room at noon.',
  ])('hears an answer, or no question, in %s', (text) => {
    expect(silencesIn(text)).toEqual([]);
  });
});
