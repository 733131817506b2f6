import { silencesIn } from '../testing/silences.js';

describe('findResponses, nothing-known', () => {
  it.each([
    ['The Mission said it was too soon to say who had opened fire.', 'no_information: Mission'],
    ['The Mission said it was too early to say what caused the fire.', 'no_information: Mission'],
    ['It was too early to say what started the fire, police said.', 'no_information: police'],
    ['The Alliance did not yet know how many people had been injured.', 'no_information: Alliance'],
    ['The treasury said it could find no record of the payment.', 'no_information: The treasury'],
    ['The treasury said it had no record of the payment.', 'no_information: The treasury'],
    ['The treasury told us it had found no record of the payment.', 'no_information: The treasury'],
    ["The department can't say which number is right.", 'no_information: The department'],
    ['The authority was unable to say whether that was a notice.', 'no_information: The authority'],
    ['The agency could not yet tell whether the update was at fault.', 'no_information: The agency'],
    ['The agency said it could not say when power would be back.', 'no_information: The agency'],
    ['Police could not say how many people were inside.', 'no_information: Police'],
    ['Police could not immediately say how many people were inside.', 'no_information: Police'],
    ['Police said no further details were available.', 'no_information: Police'],
    ['Police said the figures were not yet available.', 'no_information: Police'],
    ['The sheriff said no further details could be given.', 'no_information: The sheriff'],
    ['The sheriff acknowledged the letter but offered nothing further.', 'no_information: The sheriff'],
    ['The embassy said that nobody was available to speak.', 'no_response: The embassy'],
    ['No further information was available from police.', 'no_information: police'],
    [`"I'm not aware of that," the official said.`, 'no_information: the official'],
    ['The ministry could not provide a figure.', 'no_information: The ministry'],
    ["Officials said they could not confirm the letter's authenticity.", 'no_information: Officials'],
    ['Hode said the ministry had seen the letter, but could not confirm who wrote it.', 'no_information: Hode'],
    [
      'The ministry had not slept, said Ada Hode, a clerk, who could not confirm the report.',
      'no_information: a clerk',
    ],
    ['Police could not say with certainty that the car was his.', 'no_information: Police'],
    ['The agency said it was unclear how the fire had begun.', 'no_information: The agency'],
    ['The agency told the Courier it was not yet clear whether anybody was hurt.', 'no_information: The agency'],
    [`"We have no confirmation of a leak," a spokesman said.`, 'no_information: a spokesman'],
    ['The ministry said there had been no confirmation of a leak.', 'no_information: The ministry'],
    [`"We have nothing to confirm a leak," a spokesman said.`, 'no_information: a spokesman'],
    [`"We have no way of knowing," a spokesman said.`, 'no_information: a spokesman'],
    [`"We are certainly not aware of a leak," a spokesman said.`, 'no_information: a spokesman'],
    [`"We are aware of nothing that would bear it out," a spokesman said.`, 'no_information: a spokesman'],
    ['Inspectors said they have not confirmed the cases.', 'no_information: Inspectors'],
    ['The health council has not been able to confirm this.', 'no_information: The health council'],
    ['Asked how it began, Director Ada Orr said the agency simply did not know.', 'no_information: Ada Orr'],
    ['The council said it was looking into it but did not know how many were hurt.', 'no_information: The council'],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });

  it.each([
    'Experts said it was unclear how the fire had begun.',
    'It was unclear how the fire had begun.',
    'The roof is in bad repair, and it is not known how long it will hold, says the guide.',
    'The Courier, which could not confirm the report, did not print it.',
    'Walkers have no way of knowing how deep the water is.',
  ])('finds nobody who does not know in %s', (text) => {
    expect(silencesIn(text)).toEqual([]);
  });
});
