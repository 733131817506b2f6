import { silencesIn } from '../testing/silences.js';

describe('withheldFact', () => {
  it.each([
    ['The police have not disclosed a motive for the attack.', 'no_statement: The police'],
    ['The army has not released the names of the dead.', 'no_statement: The army'],
    ['The police are withholding the names until relatives are told.', 'no_statement: The police'],
    ['The mayor gave no sign of when he would decide.', 'no_statement: The mayor'],
    ['The bank gave no reason for the delay on Monday.', 'no_statement: The bank'],
    ['The army has released no details about the raid.', 'no_statement: The army'],
    ['The ministry did not identify the victims of the blast.', 'no_statement: The ministry'],
    ['Prosecutors have not named the suspect in the case.', 'no_statement: Prosecutors'],
    ['The company did not say when the plant would reopen.', 'no_statement: The company'],
    ['Investigators are not saying what caused the blast.', 'no_statement: Investigators'],
  ])('reads %s', (text, expected) => {
    expect(silencesIn(text)).toEqual([expected]);
  });

  it.each([
    'The scan did not reveal any damage to the hull.',
    'The two jurors, who did not give their names, spoke for an hour.',
    'The bank withheld tax from the wages.',
    'Orr did not say when he would be back.',
    'Brill did not identify the man who dined with her.',
    'The scientists have not identified the bird.',
    'The teacher gave no homework on Friday.',
    'The bank discloses the price on its website.',
    'We did not name the boy.',
  ])('hears no silence in %s', (text) => {
    expect(silencesIn(text)).toEqual([]);
  });
});
