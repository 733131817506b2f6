import { silencesIn } from '../testing/silences.js';

describe('findResponses, omitted', () => {
  it.each([
    ['The defence ministry said it did not discuss operational matters.', 'no_comment: The defence ministry'],
    ['The ministry does not discuss individual cases.', 'no_comment: The ministry'],
    ['Torrel does not talk about its customers, a spokesman said.', 'no_comment: Torrel'],
    [`"We don't discuss personnel matters," a spokeswoman said.`, 'no_comment: a spokeswoman'],
    [`"I can't talk about that," Mira Holt told reporters.`, 'no_comment: Mira Holt'],
    [`"I'm not going to get into that," Mira Holt said.`, 'no_comment: Mira Holt'],
    ['The hospital, citing patient privacy, would not give a cause of death.', 'no_comment: The hospital'],
    ['Police would say neither that there was an inquiry nor that there was not.', 'no_comment: Police'],
    ["Reached on her cellphone, Fitch said she isn't allowed to talk about it.", 'no_comment: Fitch'],
    ['Fitch said she was not authorised to speak about the case.', 'no_comment: Fitch'],
    ['The department said privacy law prevented it from commenting.', 'no_comment: The department'],
    ['The department said it was barred by law from discussing the case.', 'no_comment: The department'],
    [
      'Officials at the department said they were not permitted to discuss the case.',
      'no_comment: Officials at the department',
    ],
    ['Duran gave no comment.', 'no_comment: Duran'],
    [`Her label "won't be weighing in," a publicist texted.`, 'no_comment: Her label "'],
    ['The ministry said it would make no further comment.', 'no_comment: The ministry'],
    ['The ministry was not commenting on Friday.', 'no_comment: The ministry'],
    ['The bank would not identify the customer.', 'no_comment: The bank'],
    ['The bank would not provide figures.', 'no_comment: The bank'],
    ['The bank would not go into details.', 'no_comment: The bank'],
    ['The bank did not want to go into detail.', 'no_comment: The bank'],
    ['Orr declined to be more specific.', 'no_comment: Orr'],
    ['The bank declined to give an exact date.', 'no_comment: The bank'],
    ['A spokesman said he would not address individual cases.', 'no_comment: A spokesman'],
    ['The league never comments on disciplinary matters.', 'no_comment: The league'],
    ['The league almost never comments on disciplinary matters.', 'no_comment: The league'],
    [`"We are not going to confirm who was held," Inspector Ada Orr said.`, 'no_comment: Ada Orr'],
    [`"We are not going to give a running commentary," a spokesman said.`, 'no_comment: a spokesman'],
    [`"It is not appropriate for the ministry to comment," a spokesman said.`, 'no_comment: a spokesman'],
    ['The bank is not talking.', 'no_comment: The bank'],
    [`"I'm not talking about Vell," Ada Orr said.`, 'no_comment: Ada Orr'],
    [`"I say nothing," Ada Orr said.`, 'no_comment: Ada Orr'],
    [`"Please don't ask me that," Ada Orr said.`, 'no_comment: Ada Orr'],
    ['Ada Orr told reporters that it would be wrong for her to discuss it.', 'no_comment: Ada Orr'],
    ['Ada Orr declined to speculate.', 'no_comment: Ada Orr'],
    ['Ada Orr declined to release the test reports.', 'no_comment: Ada Orr'],
    ['Vell said the matter was with lawyers and that they could not go into it.', 'no_comment: Vell'],
    ['The agency was not in a position to share them.', 'no_comment: The agency'],
    ['Vell said engineers were at work and referred all questions to the owner.', 'no_comment: Vell'],
    ['Vell confirmed the climbers are foreigners, but would not give any names.', 'no_comment: Vell'],
    ['The owner did not address questions about the letter.', 'no_response: The owner'],
    ['The owner has not called us back.', 'no_response: The owner'],
    [
      'Two former envoys whom Orr drove did not respond to requests for an interview.',
      'no_response: Two former envoys',
    ],
    ['The bank declines to comment.', 'no_comment: The bank'],
    ['A senior clerk was asked to comment on the reports but he declined.', 'no_comment: A senior clerk'],
    ['The Courier tried to speak to the owner but she has declined to return calls.', 'no_response: the owner'],
    ['The union has not responded to the allegations.', 'no_response: The union'],
    ["The union has not replied to the Courier's request for confirmation.", 'no_response: The union'],
    ['The union has not weighed in on the matter.', 'no_statement: The union'],
    ['The union has not confirmed the vote.', 'no_statement: The union'],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });

  it.each([
    'The queen would not address the crowd.',
    'We are not going to give up, the captain said.',
    'No other newspaper has confirmed the vote.',
    'The reactor has not responded to treatment.',
  ])('finds no silence in %s', (text) => {
    expect(silencesIn(text)).toEqual([]);
  });
});
