import { silencesIn } from '../testing/silences.js';

describe('findResponses, empty-request', () => {
  it.each([
    ['Emails to the firm bounced.', 'no_response: the firm'],
    ['Approaches for comment were rebuffed by the ministry.', 'no_comment: the ministry'],
    ['Emails sent to the firm bounced back.', 'no_response: the firm'],
    ['Calls to the firm went to voicemail.', 'no_response: the firm'],
    ["Calls to the firm's office went straight to voicemail.", "no_response: the firm's office"],
    ['At the embassy the telephone rang out.', 'no_response: the embassy the telephone'],
    ['No one answered the phone at the embassy.', 'no_response: the embassy'],
    ['The phone at the embassy went unanswered.', 'no_response: the embassy'],
    ['Efforts to reach Saire by phone were not successful.', 'no_response: Saire'],
    ['It was not possible to reach Saire.', 'no_response: Saire'],
    ['We were unable to contact Saire.', 'no_response: Saire'],
    ['The Courier tried without success to reach Saire.', 'no_response: Saire'],
    [
      'Altura Tin received a list of questions from the Courier but had not answered any of them by press time.',
      'no_response: Altura Tin',
    ],
    ['Altura Tin had not replied at the time of going to press.', 'no_response: Altura Tin'],
    ['Altura Tin had not commented by the time of publication.', 'no_response: Altura Tin'],
    ['Altura Tin has been approached for comment.', 'no_response: Altura Tin'],
    ['Altura Tin has been contacted for comment.', 'no_response: Altura Tin'],
    ['The Courier has contacted Altura Tin for comment.', 'no_response: Altura Tin'],
    ['We have asked Altura Tin for comment.', 'no_response: Altura Tin'],
    ['We asked Altura Tin for comment but have not yet heard back.', 'no_response: Altura Tin'],
    ['I emailed Altura Tin for comment but received no reply.', 'no_response: Altura Tin'],
    ['Questions about the car were met with a curt "no comment" from the minister.', 'no_comment: the minister'],
    ['Three numbers for Sallow are dead.', 'no_response: Sallow'],
    ['A letter to Sallow came back unopened.', 'no_response: Sallow'],
    ['A letter to Sallow was returned unopened.', 'no_response: Sallow'],
    ['Letters sent to Sallow were returned to sender.', 'no_response: Sallow'],
    ['The telephones at the embassy were switched off on Sunday.', 'no_response: the embassy'],
    ['The voicemail for Sallow was full.', 'no_response: Sallow'],
    ['The Courier was unable to trace Sallow.', 'no_response: Sallow'],
    ["The landlord's phone has been disconnected since Monday.", 'no_response: The landlord'],
    ['The trust has been asked to comment.', 'no_response: The trust'],
    ["Nobody answered the door at Sallow's house.", "no_response: Sallow's house"],
    ["No one came to the door at Sallow's home.", "no_response: Sallow's home"],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });

  it.each([
    'The board raised its bid after a first approach by Orrin was turned down in April.',
    "The club's approach for the winger was turned down by the mill.",
    'An invitation to the palace was declined by the singer.',
  ])('passes over offers that are turned down: %s', (text) => {
    expect(silencesIn(text)).toEqual([]);
  });
});
