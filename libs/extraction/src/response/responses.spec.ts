import { findAttributions } from '../attribution/index.js';
import { buildDocument } from '../document/index.js';
import { findResponses } from './responses.js';

const read = (text: string): string[] => {
  const document = buildDocument(text);
  return findResponses(document, findAttributions(document)).map((found) => `${found.response}: ${found.who.name}`);
};

describe('findResponses', () => {
  it.each([
    ['The ministry declined to comment.', 'no_comment: The ministry'],
    ['Ana Brill refused to discuss the loan.', 'no_comment: Ana Brill'],
    ['The bank would not say who paid.', 'no_comment: The bank'],
    ['The mill had no comment.', 'no_comment: The mill'],
    ['The port did not respond to emails.', 'no_response: The port'],
    ['The agency ignored repeated questions.', 'no_response: The agency'],
    ['Ivo Tarn could not be reached.', 'no_response: Ivo Tarn'],
    ['The owner was not immediately available for comment.', 'no_response: The owner'],
    ['Calls to the embassy went unanswered.', 'no_response: the embassy'],
    ['Requests for an interview with the council were ignored.', 'no_response: the council'],
    ['The union has yet to reply.', 'no_response: The union'],
    ['The police had no details to share.', 'no_information: The police'],
    ['The coroner had nothing to add.', 'no_information: The coroner'],
    ['The army has not issued a statement.', 'no_statement: The army'],
    ['The council made no announcement.', 'no_statement: The council'],
    ['The firm has not publicly acknowledged the spill.', 'no_statement: The firm'],
    ['The spill has not been publicly acknowledged by the firm.', 'no_statement: the firm'],
    ['No statement was issued by the palace.', 'no_statement: the palace'],
    ['The palace remained silent.', 'no_statement: The palace'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('gives one response for each body', () => {
    expect(read('The mill and the bank declined to comment.')).toEqual([
      'no_comment: The mill',
      'no_comment: the bank',
    ]);
    expect(read('Neither the mayor nor the sheriff answered questions.')).toEqual([
      'no_response: the mayor',
      'no_response: the sheriff',
    ]);
  });

  it('names the speaker of quoted words and of a pronoun', () => {
    expect(read('“We have no information to give,” a port official said.')).toEqual([
      'no_information: a port official',
    ]);
    expect(read('Lena Orr said the lift was safe. She declined to comment further.')).toEqual(['no_comment: Lena Orr']);
  });

  it('says what a response is about', () => {
    const text = 'The navy declined to comment on the collision.';
    const document = buildDocument(text);
    const [found] = findResponses(document, findAttributions(document));
    expect(found?.about && text.slice(found.about.start, found.about.end)).toBe('the collision');
  });

  it('counts a denial', () => {
    expect(read('The mayor denied that she had met the owner.')).toEqual(['denial: The mayor']);
  });

  it.each([
    'The union declined in numbers.',
    'The patient did not respond to treatment.',
    'The court refused to release the man.',
    'The officials declined to be named.',
    'The ferry could not be reached by rope.',
    'She answered every question.',
    'The room was available for a week.',
    'The clerk issued a statement.',
  ])('passes over %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
