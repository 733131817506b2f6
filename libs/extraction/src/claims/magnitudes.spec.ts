import { extract } from '../extract.js';

function counted(lead: string, sentence: string): string[] {
  return extract(`${lead}\n\n${sentence}`, { referenceDate: '2031-05-02' }).claims.flatMap(({ value, evidence }) =>
    value.type === 'quantity' && evidence.start > lead.length ? [`${value.counted} ${String(value.min)}`] : [],
  );
}

describe('how strong an earthquake was', () => {
  const lead = 'An earthquake struck the valley of Orm on Monday.';

  it.each([
    'The quake had a magnitude of 5.4.',
    'The quake measured 5.4.',
    'The 5.4-magnitude quake was felt in Lindow.',
    'It was of magnitude 5.4, the observatory said.',
    'The quake registered 5.4 on the Richter scale.',
  ])('is read in "%s"', (sentence) => {
    expect(counted(lead, sentence)).toContain('magnitude 5.4');
  });

  it('is not that of an aftershock', () => {
    expect(counted(lead, 'An aftershock of magnitude 4.1 followed.')).not.toContain('magnitude 4.1');
  });
});

describe('votes cast', () => {
  const lead = 'The assembly of Orm voted on Monday on a motion of no confidence in its mayor.';

  it.each([
    ['61 members voted for the motion.', 'vote for 61'],
    ['The motion received 61 votes.', 'vote for 61'],
    ['61 senators backed the motion.', 'vote for 61'],
    ['There were 61 votes in favour of the motion.', 'vote for 61'],
    ['61 members voted against the motion.', 'vote against 61'],
    ['Three members abstained.', 'member abstaining 3'],
    ['There were three abstentions.', 'member abstaining 3'],
  ])('are read in "%s"', (sentence, votes) => {
    expect(counted(lead, sentence)).toContain(votes);
  });
});

describe('the main event', () => {
  it('is that of the lead where the headline has only a verb of no known class', () => {
    const { claims } = extract('Flames reach edge of Orm\n\nA wildfire near Orm destroyed 30 homes on Monday.', {
      referenceDate: '2031-05-02',
    });
    expect(claims.find(({ aspect }) => aspect.detail === 'home destroyed')?.event).toMatchObject({
      class: 'accident',
      main: true,
    });
  });
});
