import { dateValue, mention, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { deedOfDay } from '../wording/deed-of-day.js';
import { dayOfItsDeed } from './day-of-its-deed.js';
import { notOfKin } from './not-of-kin.js';

const on = (words: string, head: string, valueWords: string, patient = 'orrin'): ClaimParts => ({
  value: dateValue('2031-05-02'),
  event: mention({ class: 'verdict', head, participants: [{ name: patient, part: 'patient' }] }),
  words,
  valueWords,
});
const stops = (a: ClaimParts, b: ClaimParts): boolean => dayOfItsDeed(pairOfClaims(a, b))?.passed === false;
const convicted = on('Orrin was convicted on May 2 of arson', 'convict', 'May 2');

describe('dayOfItsDeed', () => {
  it.each([
    [
      'the noun behind it',
      on('Orrin was convicted of the April 20, 2031, blaze at the mill', 'convict', 'April 20, 2031'),
    ],
    ['what came before', on('Orrin was convicted after a search on April 20', 'search', 'April 20')],
  ])('stops a day of %s', (_, other) => {
    expect(stops(convicted, other)).toBe(true);
    expect(stops(other, convicted)).toBe(true);
  });

  it('stops a day of a state that may change, and not that of a deed', () => {
    const began = on('The fire at the mill broke out on May 2', 'fire', 'May 2');
    expect(stops(began, on('The fire was under control on May 3', 'fire', 'May 3'))).toBe(true);
    expect(stops(began, on('The fire was discovered on May 3', 'fire', 'May 3'))).toBe(false);
  });

  it.each([
    ['the deed itself', on('Orrin was convicted on April 20 of arson', 'convict', 'April 20')],
    ['the deed as a noun', on('He appealed against the April 20 conviction', 'convict', 'April 20')],
    ['a verb behind another', on('After a long search Orrin was convicted on April 20', 'convict', 'April 20')],
  ])('passes a day of %s', (_, other) => {
    expect(stops(convicted, other)).toBe(false);
  });
});

describe('deedOfDay', () => {
  it.each([
    ['The clerk was robbed on May 2, while closing the shop on the quay', ['clerk', 'rob']],
    ['On May 2 the clerk was robbed', ['clerk', 'rob']],
    ['She was held over the May 2 robbery of a clerk', ['robberi', 'clerk']],
    ['The shop reopened', []],
  ])('reads %s', (sentence, deed) => {
    expect(deedOfDay(sentence).map((word) => word.slice(0, 3))).toEqual(deed.map((word) => word.slice(0, 3)));
  });
});

describe('notOfKin', () => {
  const died = (words: string): ClaimParts => on(words, 'die', 'May 2');

  it('stops what befell somebody who belongs to the one named', () => {
    const pair = pairOfClaims(died('Orrin died on May 9'), died('Orrin’s brother, a tailor, died on May 2'));
    expect(notOfKin(pair)).toMatchObject({ passed: false });
  });

  it('passes what befell him, whatever he owns', () => {
    expect(notOfKin(pairOfClaims(died('Orrin died on May 9'), died('Orrin died at Orrin’s farm on May 2')))).toBeNull();
    expect(notOfKin(pairOfClaims(died('Orrin died on May 9'), died('Orrin’s death came on May 2')))).toBeNull();
  });
});
