import type { PlacedClaim } from '../gates/claim-pair.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { claim, placed } from '../testing/claim-builder.js';
import { says, sentencesOfOneMatter } from '../testing/sentences-of-one-matter.js';
import { measuredRule } from './measured.js';

const pairOf = sentencesOfOneMatter(
  'The glassworks Orlan, the largest employer in Tessel, is to be sold with its furnace and its museum.',
  'Orlan, the glassworks in Tessel, has a buyer for the furnace and the museum, workers heard on Monday.',
);
const fires = (a: string, b: string, akin = true): boolean =>
  measuredRule.judge({ ...pairOf(a, b), akin: () => akin })?.fires === true;

describe('measuredRule', () => {
  it.each([
    ['The furnace will cost 30 million crowns.', 'The price of the furnace is put at 55 million crowns.'],
    ['The buyer will cut 300 jobs.', 'Some 450 workers are to be laid off.'],
    ['The furnace was founded in 1902.', 'The furnace has stood in Tessel since 1911.'],
    ['The furnace was last inspected in 2019.', 'The last inspection of the furnace was in 2023.'],
    ['The museum is expected to reopen in July.', 'The museum will not open again until September.'],
    ['The buyer paid the wages in March.', 'The wages were paid in April.'],
    ['The buyer retired in 2021.', 'The buyer has been retired since 2018.'],
    ['The sale of the museum begins in May.', 'The museum will go on sale in August.'],
    ['The buyer arrived at noon.', 'The buyer reached the furnace at about four in the afternoon.'],
    ['The emergency call came at 10.15 p.m.', 'Firefighters were alerted just before midnight.'],
    ['The sale began at 9 a.m.', 'The sale got under way shortly after eleven in the morning.'],
    ['The museum will close in May.', 'The museum will shut its doors in August.'],
    ['The furnace weighs 90 tonnes.', 'The weight of the furnace is 120 tonnes.'],
    ['The museum can hold 200 visitors.', 'The museum has room for 340 visitors.'],
    ['The sale took half an hour.', 'The sale lasted three hours.'],
    ["Workers will get a year's pay.", "Workers are to receive three months' pay."],
    ['The repair took 2 hours 10 minutes.', 'The repair lasted 3 hours 5 minutes.'],
    ['The workers want 4 percent more pay.', 'The workers are demanding a rise of 9 percent.'],
  ])('%j against %j', (a, b) => {
    expect(fires(a, b)).toBe(true);
    expect(fires(b, a)).toBe(true);
  });

  it.each([
    // Approximations and bounds that fit.
    ['The furnace will cost 30 million crowns.', 'The price of the furnace is about 31 million crowns.'],
    ['The sale lasted more than two hours.', 'The sale took three hours.'],
    // Other things.
    ['The furnace will cost 30 million crowns.', 'The museum will cost 12 million crowns.'],
    ['The furnace weighs 90 tonnes.', 'The museum weighs 300 tonnes.'],
    ['The furnace opened in 1902.', 'The furnace opened a canteen in 1911.'],
    ['The museum will not reopen until May.', 'The museum will reopen in August.'],
    ['The buyer arrived at noon.', 'The buyer left at four in the afternoon.'],
    ['The buyer arrived at noon on Sunday.', 'The buyer arrived at 4 p.m. on Monday.'],
    ['The sale began at 9 a.m.', 'The sale began at 9.20 a.m.'],
    ['Orlan had won 54 percent at noon.', 'Orlan won 49 percent.'],
    ['The museum might reopen in May.', 'The museum will reopen in August.'],
    ['The buyer paid the wages in March.', 'The buyer paid the rent in April.'],
    // Parts, what comes on top, rates and wishes.
    ['The furnace will cost 30 million crowns.', 'The furnace will cost another 9 million crowns.'],
    ['Orlan costs 40 crowns a share.', 'Orlan costs 55 million crowns.'],
    ['The furnace will cost 30 million crowns.', 'The furnace was expected to cost 20 million crowns.'],
    ['The furnace did not cost 30 million crowns.', 'The furnace cost 20 million crowns.'],
    ['Orlan won 54 percent of orders in the capital.', 'Orlan won 49 percent of orders nationwide.'],
    // Two amounts of one kind, of which nothing tells which is meant.
    ['The sale took 20 minutes and the vote 50 minutes.', 'The sale took 40 minutes.'],
  ])('%j lets %j stand', (a, b) => {
    expect(fires(a, b)).toBe(false);
    expect(fires(b, a)).toBe(false);
  });

  it('needs reports about one matter', () => {
    expect(fires('The furnace will cost 30 million crowns.', 'The furnace will cost 55 million crowns.', false)).toBe(
      false,
    );
  });

  it('lets a report go that gives both amounts', () => {
    const pair = pairOf('The furnace will cost 30 million crowns.', 'The price of the furnace is 55 million crowns.');
    const both = claim(says('Others say that the furnace will cost 55 million crowns.'));
    const sentences = (one: PlacedClaim): readonly ScrutinyClaim[] =>
      one === pair.a ? [...pair.sentences(one), placed(both)] : pair.sentences(one);
    expect(measuredRule.judge({ ...pair, sentences })).toEqual({
      fires: false,
      why: 'one report gives both amounts, of two things',
    });
  });
});
