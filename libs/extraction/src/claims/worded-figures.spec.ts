import { extract } from '../extract.js';

const LEAD = 'The board of the Orm fund met on Monday.';

/** What figures a sentence behind the lead gives, with the figure. */
function figures(sentence: string): string[] {
  return extract(`${LEAD}\n\n${sentence}`, { referenceDate: '2031-06-12' }).claims.flatMap(({ value, evidence }) =>
    value.type === 'quantity' && evidence.start > LEAD.length ? [`${value.counted} ${value.min ?? ''}`] : [],
  );
}

describe('figures told by a turn of phrase', () => {
  it('are none where they tell how the sides stand to each other', () => {
    expect(figures('Voters rejected the plan by a margin of two to one.')).toEqual([]);
  });

  it.each([
    ['The jury was unanimous.', 'vote against court 0'],
    ['The court ruled unanimously.', 'vote against court 0'],
    ['All nine members of the council supported the step.', 'vote against council 0'],
    ['One of the three judges, Ada Quill, dissented.', 'vote against court 1'],
    ['Three of the nine voted to leave things as they were.', 'vote against 3'],
    ['Eight of the thirteen raised their hands in favour.', 'vote for 8'],
    ['With seven votes to six, the council cleared the way for the plan.', 'vote for council 7'],
    ['The plan was rejected by 12 votes to 9.', 'vote against 12'],
  ])('tell how many voted for and against: %s', (sentence, figure) => {
    expect(figures(sentence)).toContain(figure);
  });

  it.each([
    ['Half of the electorate, 51 per cent, went to the polls.', 'turnout 51'],
    ['Some 44 percent of eligible voters cast their ballots.', 'turnout 44'],
    ['Just 61 per cent of members voted for a strike.', 'share for 61'],
    ['Quill defeated Ivo Prell by 412 votes.', 'final lead vote 412'],
    ['By the final count, Quill is ahead by 1,140 votes.', 'final lead vote 1140'],
  ])('tell of an election: %s', (sentence, figure) => {
    expect(figures(sentence)).toContain(figure);
  });

  it.each([
    ['The bank raised its key rate by a quarter of a percentage point.', 'rate step 0.25'],
    ['By half a point, twice what some had expected, it put up the cost of money.', 'rate step 0.5'],
    ['The bank cut rates by 25 basis points.', 'rate step 0.25'],
    ['Inflation stood at 4.1 per cent in May.', 'inflation 2031-05 4.1'],
    ['Consumer prices in May were 4.6 per cent higher than a year earlier.', 'inflation 2031-05 4.6'],
  ])('tell of rates: %s', (sentence, figure) => {
    expect(figures(sentence)).toContain(figure);
  });

  it.each([
    'The vote was not unanimous.',
    'In 2019 two of the five judges dissented.',
    'By noon 22 per cent of voters had cast their ballots.',
    'Economists had expected the bank to raise rates by half a point.',
    'The bank raised rates by half a point in March.',
    'Food inflation stood at 7 per cent in May.',
    'Midway through, Quill was ahead by 300 votes.',
    'An exit poll said 51 per cent of voters voted for Quill.',
    'Quill had 12 votes to spare.',
  ])('are none in "%s"', (sentence) => {
    expect(figures(sentence).join()).not.toMatch(
      /vote against|vote for|rate step|inflation 2|final lead|share for|turnout/,
    );
  });
});
