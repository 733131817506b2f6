import { sentencesOfOneMatter } from '../testing/sentences-of-one-matter.js';
import { standRules } from './stand.js';

const pairOf = sentencesOfOneMatter(
  'A landslip blocked the valley railway near Umberg on Sunday, a day before brewers at Kastel were to vote on pay.',
  'The railway through the valley near Umberg was cut by a landslip on Sunday.',
);

const DAY_LATER = { published: { earliest: '2031-05-04T00:00:00.000Z', latest: '2031-05-04T23:59:59.999Z' } };

const fires = (a: string, b: string, more = {}): boolean =>
  standRules.some((rule) => rule.judge(pairOf(a, b, more))?.fires === true);

describe('standRules on what goes on', () => {
  it.each([
    ['Talks between Kastel and the brewers have collapsed.', 'Kastel and the brewers are still talking.'],
    ['Negotiations with the brewers were broken off.', 'Negotiations with the brewers continue.'],
    ['The search for the lost hikers has been called off.', 'Rescuers are still looking for the lost hikers.'],
    ['Rescuers gave up the search for the lost hikers.', 'The hunt for the lost hikers goes on.'],
    ['Helpers ended the search for hikers on Sunday.', 'Helpers said they would continue to look for hikers.'],
    ['The inquiry into the landslip has been shelved.', 'The investigation into the landslip is ongoing.'],
    ['The brewers have called off their strike.', 'The strike of the brewers goes on.'],
    ['The brewers called off a strike planned for Friday.', 'The strike planned for Friday will go ahead.'],
    ['The flood warning has been withdrawn.', 'The flood warning still applies.'],
    ['The curfew was lifted on Sunday.', 'The curfew remains in place.'],
    [
      'The fire at the sawmill has been put out.',
      'Firefighters are still struggling to contain the blaze at the sawmill.',
    ],
    ['The oil leak has been plugged.', 'The oil leak continues.'],
    ['Train services through the valley have resumed.', 'Trains through the valley are still not running.'],
    ['The fair on Saturday has been postponed.', 'The fair will be held on Saturday as planned.'],
    // What is told of things of its own is not told of others: who applies for a loan puts no ban in force.
    ['The clerk applied for a loan.', 'The clerk did not apply for a loan.'],
    ['The concert was cancelled.', 'The concert took place as scheduled.'],
  ])('%j against %j', (a, b) => {
    expect(fires(a, b)).toBe(true);
    expect(fires(b, a)).toBe(true);
  });

  it.each([
    ['another of its kind', 'Talks with the brewers collapsed.', 'Talks with the drivers continue.'],
    ['another place', 'The search of the river was called off.', 'The search of the quarry goes on.'],
    ['another aim', 'The search for bodies is over.', 'Rescuers said they would continue to look for survivors.'],
    ['whose it is', "The brewers' strike was called off.", 'The strike at the sawmill goes on.'],
    ['another thing', 'The search was called off.', 'The curfew continues.'],
    ['a night', 'The search was called off for the night.', 'The search goes on.'],
    ['what is only possible', 'The curfew may be lifted.', 'The curfew remains in place.'],
    ['what is to come', 'The curfew will be lifted on Sunday.', 'The curfew remains in place.'],
    ['a condition', 'The strike goes ahead on Friday if talks fail.', 'The strike was called off.'],
    ['two days', 'The fire was still spreading on Sunday.', 'The fire was under control on Monday.'],
    ['then and now', 'The fire is under control.', 'The fire was still spreading on Sunday.'],
    ['what was out of control', 'The fire was out of control on Sunday.', 'The fire was still spreading on Sunday.'],
  ])('lets go %s', (_, a, b) => {
    expect(fires(a, b)).toBe(false);
    expect(fires(b, a)).toBe(false);
  });

  it('takes what ended since for a development, and what goes on all the same for none', () => {
    expect(
      fires('The search for the lost hikers continues.', 'The search for the lost hikers is over.', DAY_LATER),
    ).toBe(false);
    expect(
      fires('The search for the lost hikers is over.', 'The search for the lost hikers continues.', DAY_LATER),
    ).toBe(true);
  });
});
