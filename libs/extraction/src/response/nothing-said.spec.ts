import { silencesIn } from '../testing/silences.js';

describe('findResponses, nothing-said', () => {
  it.each([
    ['The Pact had issued nothing by Monday.', 'no_statement: Pact'],
    ['The Council has posted nothing about the case on its website.', 'no_statement: Council'],
    ['The Council has published nothing on the matter.', 'no_statement: Council'],
    ['The Council has made no mention of the case.', 'no_statement: Council'],
    ['The Council has not mentioned the case.', 'no_statement: Council'],
    ['There was silence from the Council.', 'no_statement: Council'],
    ['By midnight the Council had put out nothing.', 'no_statement: Council'],
    ['The bosses have been silent since the layoffs were announced.', 'no_statement: The bosses'],
    ['The army met the news with silence.', 'no_statement: The army'],
    ['State television carried no word of the clash.', 'no_statement: State television'],
    ['The Council had no immediate reaction to the ruling.', 'no_statement: Council'],
    ['The Council has still not issued a statement.', 'no_statement: Council'],
    ['The palace has fallen silent on the affair.', 'no_statement: The palace'],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });

  it.each(['Orrin, which fell silent in May, is lost.', 'The Council fell silent as the list was read.'])(
    'passes over what falls silent in a room, or in space: %s',
    (text) => {
      expect(silencesIn(text)).toEqual([]);
    },
  );
});
