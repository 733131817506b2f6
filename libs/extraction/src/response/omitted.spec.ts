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
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });
});
