import { silencesIn } from '../testing/silences.js';

describe('findResponses, complaints of one side about another', () => {
  it.each([
    'Union leader Ida Rusk said that the mill had not responded to its letters.',
    "Ida Rusk, the union's secretary, said on Friday that the owners had not returned a single call.",
    'The families said the airline had not answered their questions.',
    'Ivo Tarn said the ministry had never replied to the villagers.',
    'The clerk said that her landlord had never got back to her.',
    'Ida Rusk said Tarn had not picked up the phone in weeks.',
    '"The owners have not answered a single letter," said Ida Rusk.',
  ])('passes over %s', (text) => {
    expect(silencesIn(text)).toEqual([]);
  });

  it.each([
    ['The union said the mill had not answered requests for comment.', 'no_response: the mill'],
    ['The Orrin Post said the mill had not answered.', 'no_response: the mill'],
    ['A spokesman said the minister had not answered reporters.', 'no_response: the minister'],
    ['Her office said the mayor could not be reached.', 'no_response: the mayor'],
    ['The mill had not answered, and the union said it would strike.', 'no_response: The mill'],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });
});
