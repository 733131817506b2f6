import { sentencesOfOneMatter } from '../testing/sentences-of-one-matter.js';
import { sequenceRule } from './sequence.js';

const pairOf = sentencesOfOneMatter(
  'A landslip blocked the valley railway near Umberg on Sunday, said Rita Falk, the mayor of Umberg.',
  'The railway through the valley near Umberg was cut by a landslip on Sunday, mayor Rita Falk said.',
);

const fires = (a: string, b: string): boolean => sequenceRule.judge(pairOf(a, b))?.fires === true;

describe('sequenceRule', () => {
  it.each([
    ['The mayor resigned before the council vote.', 'The mayor stepped down after the council vote.'],
    ['The siren sounded before the slope gave way.', 'The siren sounded only after the slope gave way.'],
    ['The evacuation of the school began before the landslip.', 'The school was evacuated after the landslip.'],
    ['The driver was arrested before the trial began.', 'After the trial began, the driver was arrested.'],
    ['The driver was sacked after the evacuation.', 'The evacuation began after the driver was sacked.'],
  ])('%j against %j', (a, b) => {
    expect(fires(a, b)).toBe(true);
    expect(fires(b, a)).toBe(true);
  });

  it.each([
    ['the same order', 'The mayor resigned before the vote.', 'The vote was held after the mayor resigned.'],
    ['another person', 'The mayor resigned before the vote.', 'The driver resigned after the vote.'],
    ['another deed', 'The mayor resigned before the vote.', 'The mayor resigned after the inquiry.'],
    ['what may come twice', 'The mayor met reporters before the vote.', 'The mayor met reporters after the vote.'],
    ['a denial', 'The mayor did not resign before the vote.', 'The mayor resigned after the vote.'],
    ['a wish', 'The mayor wanted to resign before the vote.', 'The mayor resigned after the vote.'],
    ['a court', 'The driver was arrested before the court.', 'The driver was arrested after the court.'],
  ])('lets go %s', (_, a, b) => {
    expect(fires(a, b)).toBe(false);
    expect(fires(b, a)).toBe(false);
  });

  it('needs reports of one matter', () => {
    const pair = pairOf('The mayor resigned before the vote.', 'The mayor resigned after the vote.');
    expect(sequenceRule.judge({ ...pair, akin: () => false })).toBeNull();
  });
});
