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
    ['No further information was available from police.', 'no_information: police'],
    [`"I'm not aware of that," the official said.`, 'no_information: the official'],
    ['The ministry could not provide a figure.', 'no_information: The ministry'],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });
});
