import { findAttributions } from '../attribution/index.js';
import { buildDocument } from '../document/index.js';
import { findMentions } from '../mentions/index.js';
import { findResponses } from './responses.js';

const read = (text: string): string[] => {
  const document = buildDocument(text);
  return findResponses(document, findAttributions(document)).map((found) => `${found.response}: ${found.who.name}`);
};

/** Kinds of the responses that are no denial. */
const silences = (text: string): string[] =>
  read(text)
    .map((line) => line.replace(/:.*/su, ''))
    .filter((kind) => kind !== 'denial');

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
    ['The mayor, who was out of the country, was unavailable.', 'no_response: The mayor'],
    ['The clerk, who was in a meeting, was not available on Friday.', 'no_response: The clerk'],
    ['Calls to the embassy went unanswered.', 'no_response: the embassy'],
    ['Requests for an interview with the council were ignored.', 'no_response: the council'],
    ['The union has yet to reply.', 'no_response: The union'],
    ['The police had no details to share.', 'no_information: The police'],
    ['The coroner had nothing to add.', 'no_comment: The coroner'],
    ['The coroner had nothing to share.', 'no_information: The coroner'],
    ['The army has not issued a statement.', 'no_statement: The army'],
    ['The council made no announcement.', 'no_statement: The council'],
    ['The firm has not publicly acknowledged the spill.', 'no_statement: The firm'],
    ['The spill has not been publicly acknowledged by the firm.', 'no_statement: the firm'],
    ['No statement was issued by the palace.', 'no_statement: the palace'],
    ['The palace remained silent.', 'no_statement: The palace'],
    ['The army would neither confirm nor deny the report.', 'no_comment: The army'],
    ['The army neither confirmed nor denied the report.', 'no_comment: The army'],
    ['The union referred questions to its lawyer.', 'no_comment: The union'],
    ['The captain hung up when asked about the fire.', 'no_comment: The captain'],
    ['The brewery turned down requests for an interview.', 'no_comment: The brewery'],
    ['Phone calls to a number listed for the landlord rang unanswered.', 'no_response: the landlord'],
    ['The hospital said it was unaware of any complaint.', 'no_information: The hospital'],
    ['The clerk said she did not know how many had left.', 'no_information: The clerk'],
    ['The navy said it had no knowledge of a collision.', 'no_information: The navy'],
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

  it('finds whom a pronoun or an office means', () => {
    const who = (text: string): string[] => {
      const document = buildDocument(text);
      const mentions = findMentions(document);
      return findResponses(document, findAttributions(document, mentions), mentions).map((found) => found.who.name);
    };
    expect(who('Ivo Tarn left the board in May. He did not respond to emails.')).toEqual(['Ivo Tarn']);
    expect(who('Orrin Motors Ltd recalled the vans in May. The company declined to comment.')).toEqual([
      'Orrin Motors Ltd',
    ]);
    expect(who('The mill said that it had seen the questions but had not answered any of them.')).toEqual(['The mill']);
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
    'The council refused the request.',
    'The patient did not respond to treatment.',
    'The court refused to release the man.',
    'The officials declined to be named.',
    'The ferry could not be reached by rope.',
    'She answered every question.',
    'The room was available for a week.',
    'The clerk issued a statement.',
    'The captain, who was hurt in training, was unavailable.',
    'The drug, which was approved in May, was unavailable.',
    'The mayor was unavailable.',
    'The doctor referred patients to a clinic.',
    'The mayor was unaware of the plan.',
    'Vale said she did not know him.',
    'The painter hung up her coat.',
  ])('passes over %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  describe.each([
    [
      'no_comment',
      [
        'The ministry turned down requests for comment.',
        '"We have nothing further to add," a spokesman said.',
        'The clinic had nothing to say about it.',
        'The mayor turned down an interview.',
        'The bank rejected requests for comment.',
        'The owner brushed off questions about the fire.',
        "The minister waved away reporters' questions.",
        'The minister would not be drawn on the resignation.',
        'The captain refused to be drawn on the cause.',
        'The captain refused to be interviewed.',
        'The captain would not be interviewed.',
        'The bank was unwilling to discuss the loan.',
        'The bank was not willing to comment on the loan.',
        'The bank was not prepared to comment on the loan.',
        'The port chose not to comment.',
        'The port opted not to respond to the claims.',
        'The navy does not comment on operations.',
        'The navy said it does not comment on operations.',
        'The navy said it would not comment on the collision.',
        'Asked about the loan, Ida Rusk said, "No comment."',
        'Ida Rusk said she had no comment.',
        'Ida Rusk kept her counsel when asked.',
        'The palace declined an interview request.',
        'The firm withheld comment.',
        'The firm did not want to comment.',
        'The firm did not wish to comment.',
        'Lawyers for Ida Rusk declined comment.',
        'Requests for comment were turned down by the ministry.',
        'Requests for comment were declined by the ministry.',
        'Tarn refused to take questions.',
        'Tarn refused to answer questions from reporters.',
        'Tarn did not take questions.',
        'A spokesman for the mill refused to say whether the plant would close.',
        'Tarn dodged questions about the loan.',
        'The spokeswoman could not comment on an open case.',
        'The spokeswoman said she could not discuss an open case.',
        'The spokeswoman said she was not able to comment.',
        'The company was unable to comment because of the lawsuit.',
      ],
    ],
    [
      'no_response',
      [
        'The port did not reply when it was asked for comment.',
        'The port did not respond when contacted.',
        'The port never answered.',
        'The port never responded to the Post.',
        'The owner did not call back.',
        'The owner did not get back to the Post.',
        'The owner did not return calls.',
        "The owner didn't return messages left on Tuesday.",
        'The owner has not responded.',
        'The owner had not replied by Friday.',
        'The owner had not replied by press time.',
        'The owner had not answered questions by the time of publication.',
        'There was no response from the owner.',
        'There was no immediate reply from the ministry.',
        'No response came from the ministry.',
        'The ministry gave no reply.',
        'The ministry gave no answer to questions from the Post.',
        'Messages left for Ida Rusk were not returned.',
        'Messages left with the mill were not immediately returned.',
        'Emails to the mill drew no reply.',
        'Emails to the mill got no response.',
        'A letter to the ministry received no answer.',
        'Efforts to reach Ida Rusk were unsuccessful.',
        'Efforts to reach Ida Rusk failed.',
        'Attempts to contact the owner failed.',
        'Attempts to reach the owner for comment were in vain.',
        'Ida Rusk was unavailable for comment.',
        'Ida Rusk was not available to comment.',
        'Ida Rusk was not reachable by phone.',
        'Ida Rusk was unreachable.',
        'Ida Rusk could not immediately be located.',
        'Ida Rusk could not be reached for comment on Friday.',
        'The Post was unable to reach Ida Rusk.',
        'The Post could not reach Ida Rusk for comment.',
        'Reporters were not able to reach the owner.',
        'Nobody at the mill picked up the phone.',
        'No one at the embassy answered the telephone.',
        'Ida Rusk did not pick up the phone.',
        'The mill left the calls unanswered.',
        'Questions sent to the mill were met with silence.',
        'The ministry failed to respond to a list of questions.',
        'The ministry has so far not reacted to our enquiry.',
        'Questions to the ministry remained unanswered.',
        'A phone message left for the sheriff was not answered.',
      ],
    ],
    [
      'no_information',
      [
        'The official could not provide any information.',
        'The official could offer no details.',
        'The official was unable to give details.',
        'The official was not able to say more.',
        'The police had no further details.',
        'A spokesman said he had no information about the arrest.',
        'A spokesman said they had no details.',
        'Police did not provide any details.',
        'The coroner gave no details.',
        'The clinic had nothing to report.',
        'The clinic said it knew nothing about the case.',
        '"I have no information to share," a spokesman said.',
      ],
    ],
    [
      'no_statement',
      [
        'The firm never put out a statement.',
        'The firm has put out no statement.',
        'There was no notice from the army.',
        'There has been no word from the palace.',
        'There was no comment from the palace on Friday.',
        'There was no immediate statement from the ministry.',
        'There had been no official announcement by the ministry.',
        'The firms have not spoken in public about the spill.',
        'The firm has not spoken publicly about the spill.',
        'Neither the firm nor the port has acknowledged the spill in public.',
        'The firm has been silent about the spill.',
        'The firm has kept quiet about the spill.',
        'The firm kept silent.',
        'The firm has said nothing about the spill.',
        'The firm has said nothing.',
        'The firm has not said anything in public.',
        'The firm has yet to comment.',
        'The firm has yet to issue a statement.',
        'The firm has yet to make a public statement.',
        'Nothing has been heard from the palace.',
        'No word has come from the palace.',
        'No official statement has come from the ministry.',
        'The council has made no public comment.',
        'The council has not publicly discussed the report.',
        'The council has not made any public remarks.',
        'The council maintained its silence.',
        'The council has not broken its silence.',
        'The government has offered no public explanation.',
        'The police have not released a statement.',
        'The ministry has not officially confirmed the strike.',
      ],
    ],
  ] as const)('%s', (response, wordings) => {
    it.each(wordings)('is what this says: %s', (text) => {
      expect(new Set(silences(text))).toEqual(new Set([response]));
    });
  });

  it.each([
    'The union declined in numbers.',
    'The patient did not respond to treatment.',
    'The court refused to release the man.',
    'The officials declined to be named.',
    'The ferry could not be reached by rope.',
    'The room was unavailable for a week.',
    'There was no sign of the ferry.',
    'The company turned down the offer.',
    'The bank rejected the request for a loan.',
    'The driver did not stop.',
    'He had no idea where he was.',
    'The mayor spoke in public about the spill.',
    'The mayor has not spoken to her brother since.',
    'There was no warning from the pilot.',
    'There was no word for it.',
    'The gun was not located.',
    'The judge turned down a request to move the trial.',
    'The council put out a statement.',
    'The pupils kept quiet in class.',
    'The team failed to reach the final.',
    'Rescuers were unable to reach the village.',
    'Rescuers could not reach the climber.',
    'The diver could not be located.',
    'He did not announce his name.',
    'The price did not react to the news.',
    'The plane did not respond to radio calls.',
    'She has been silent since childhood.',
    'The minister did not offer an apology.',
    'The report provided no details about the crash.',
  ])('finds no response in %s', (text) => {
    expect(silences(text)).toEqual([]);
  });
});
