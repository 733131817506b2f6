import type { ClaimPair } from '../gates/claim-pair.js';
import { sentencesOfOneMatter } from '../testing/sentences-of-one-matter.js';
import { standRules } from './stand.js';

const pairOf = sentencesOfOneMatter(
  'A cable car stopped above Kamen on Sunday when a wheel of the cabin broke, with riders and a guide on board.',
  'Riders hung above Kamen for hours on Sunday after a wheel of a cable car broke.',
);

const firesOn = (pair: ClaimPair): boolean => standRules.some((rule) => rule.judge(pair)?.fires === true);

describe('standRules, of how many', () => {
  it.each([
    // Whom a pronoun takes in.
    ['Nobody was injured.', 'Nine riders were injured.'],
    ['No one died, the operator said.', 'Two people died, a doctor said.'],
    ['Not one person was injured.', 'Nine riders were injured.'],
    ['Not one of the guides was injured.', 'Two of the guides were injured.'],
    ['There were no survivors in the cabin.', 'Two people in the cabin survived.'],
    ['All of the missing have been found.', 'Four people are still missing.'],
    ['All survived.', 'Two riders were killed.'],
    ['Everyone has been accounted for.', 'Three people are still missing.'],
    ['Everyone got out of the cabin.', 'Four riders were trapped in the cabin.'],
    ['Nobody died in the cable car.', 'The cable car killed three riders.'],
    // What nobody is said to have done, of whoever was counted.
    ['No arrests were made.', 'Officers arrested six people.'],
    ['No injuries were reported.', 'Six riders were taken to hospital with burns.'],
    ['No warning was given.', 'Warnings were sent to riders.'],
    ['No complaints were made.', 'Riders made twelve complaints.'],
    ['All of the injured have been discharged.', 'Five of the injured are still in hospital.'],
    ['No other cabins were damaged.', 'Two other cabins were damaged.'],
    // Who was there, which no verb of its own tells.
    ['There was nobody in the cabin.', 'Six people were in the cabin.'],
    ['Nobody was still in the cabin.', 'There were about thirty young guests in the cabin.'],
    ['The cabin was empty.', 'Six people were inside the cabin.'],
    // All and a part.
    ['Half of the riders were carried down.', 'All of the riders were carried down.'],
    ['Only two of the riders were hurt.', 'All of the riders were hurt.'],
    ['Both guides were hurt.', 'Only one of the guides was hurt.'],
    ['Every cabin was inspected.', 'Half the cabins were inspected.'],
    // The only one and several.
    ['The guide was the only person killed.', 'Four people were killed.'],
    ['The guide was the only victim of the cable car.', 'Three riders were killed.'],
    ['A guide was the only rider hurt.', 'Five riders were hurt.'],
  ])('holds "%s" against "%s"', (a, b) => {
    expect(firesOn(pairOf(a, b))).toBe(true);
    expect(firesOn(pairOf(b, a))).toBe(true);
  });

  it.each([
    ['things', 'There was nobody in the cabin.', 'Six plants were in the cabin.'],
    ['those who are left', 'No other riders were injured.', 'Two riders were injured.'],
    ['nobody else', 'Nobody else was injured.', 'A guide was injured.'],
    ['an exception', 'Nobody apart from the guide was hurt.', 'One rider was hurt.'],
    ['two sorts', 'All of the day shift was unhurt.', 'Two men of the night shift were injured.'],
    ['two sexes', 'All of the girls were unhurt.', 'Three boys were injured.'],
    ['fewer than those counted', 'No local riders were hurt.', 'Four riders were hurt.'],
    ['no single one', 'The culprit was not one person, but several of the riders.', 'The culprit was several riders.'],
    ['not all', 'Not everyone was hurt.', 'Two riders were hurt.'],
    ['what does not reach as far', 'No cabins were destroyed.', 'Two cabins were damaged.'],
    ['what was told at first', 'It was first reported that nobody was hurt.', 'Three people were hurt.'],
    ['an early count', 'Nobody was hurt, an early count showed.', 'Three people were hurt.'],
    ['one hour of it', 'The cabin was empty by midnight.', 'Six people were inside the cabin.'],
    [
      'two hours',
      'Nobody escaped from the cabin before noon.',
      'Three people escaped from the cabin in the afternoon.',
    ],
    ['an earlier one', 'Nobody was hurt in the earlier stop.', 'Six riders were hurt.'],
    ['two places', 'Nobody was in the office.', 'Six people were in the cabin.'],
    ['two parts of a number', 'Half of the riders were hurt.', 'Thirty riders were hurt.'],
    ['two deeds', 'Half of the riders were hurt.', 'All of the riders were tired.'],
    ['two things', 'Only one of the doors was locked.', 'All of the windows were locked.'],
    ['nearly all', 'Nearly all of the riders were carried down.', 'Half of the riders were carried down.'],
    ['nearly all and some', 'Nearly all of the riders were unhurt.', 'Two of the riders were hurt.'],
    ['one way of it', 'Half of the riders were carried down by rope.', 'All of the riders were carried down.'],
    ['the only one of some', 'The guide was the only victim from Kamen.', 'Three riders were killed.'],
    ['the only one of a kind', 'The guide was the only worker hurt.', 'Four people were hurt.'],
    ['the only one in one way', 'The guide was the only person awake.', 'Four people were hurt.'],
    ['no more than one', 'The guide was the only person hurt.', 'One person was hurt.'],
    ['those of whom it is told', 'All of the injured were riders.', 'Two of the guides were unhurt.'],
  ])('lets go %s: "%s", "%s"', (_, a, b) => {
    expect(firesOn(pairOf(a, b))).toBe(false);
    expect(firesOn(pairOf(b, a))).toBe(false);
  });

  it('takes two counts that look back on one time for no stages of it', () => {
    const later = { published: { earliest: '2031-05-04T00:00:00.000Z', latest: '2031-05-04T23:59:59.999Z' } };
    expect(firesOn(pairOf('No rides were cancelled.', 'Ninety rides were cancelled.', later))).toBe(true);
    expect(firesOn(pairOf('No rides have been cancelled.', 'Ninety rides were cancelled.', later))).toBe(false);
  });

  it('takes nobody for nobody in what the sentence before tells', () => {
    const apart = sentencesOfOneMatter(
      'A lorry with apples slid into a pond near Dvory in the night.',
      'Riders hung above Kamen for hours on Sunday after a wheel of a cable car broke.',
    );
    expect(firesOn(apart('Nobody was injured.', 'Nine riders were injured.'))).toBe(false);
    expect(firesOn(apart('The driver was the only person hurt.', 'Nine riders were hurt.'))).toBe(false);
  });
});
