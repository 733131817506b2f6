import { extract } from '../extract.js';

const read = (text: string) =>
  extract(text, { outlet: 'Wire', referenceDate: '2031-05-04' }).claims.map(
    ({ aspect, value }) =>
      `${aspect.key} ${value.type === 'outcome' ? value.outcome : value.type === 'actor' ? value.key : ''}`,
  );
const keys = (text: string) => read(text).map((one) => one.trim());

describe('what came of a vote', () => {
  const lead = 'Voters in Orlo elected a mayor on Sunday.';
  it.each([
    ['Ada Quill won the election.', 'vote:orlo/result/quill won'],
    ['Ada Quill defeated Ivo Prell.', 'vote:orlo/result/prell lost'],
    ['Ada Quill was elected mayor.', 'vote:orlo/agent/winner quill'],
    ['Ivo Prell conceded defeat.', 'vote:orlo/result/prell lost'],
  ])('is told of the vote that the report is about: %s', (sentence, claim) => {
    expect(keys(`${lead}\n\n${sentence}`)).toContain(claim);
  });

  it('makes nobody a winner by the office alone', () => {
    expect(keys(lead).filter((one) => one.includes('winner'))).toEqual([]);
  });

  it('is told of the meeting behind which it stands, and not where it has a day of its own', () => {
    const vote = 'Members of the council voted on the plan on Tuesday.';
    expect(keys(`${vote}\n\nThey rejected the plan.`)).toContain('vote:members/decision/plan rejected');
    expect(keys(`${vote}\n\nIn March the senate approved the plan.`)).not.toContain(
      'vote:members/decision/plan approved',
    );
  });
});

describe('where an event was', () => {
  it.each([
    ['An earthquake struck the province of Corvan.', 'disaster:corvan/where'],
    ['A storm battered Corvan.', 'disaster:corvan/where'],
    ['Soldiers raided Corvan.', 'operation:corvan/where'],
    ['A fire broke out near the Corvan reservoir.', 'accident:corvan/where'],
  ])('is told by whom or what it came down on: %s', (sentence, key) => {
    expect(keys(sentence)).toContain(key);
  });

  it('is a place whose name begins like a month, and the noun of a light verb leads to it', () => {
    expect(keys('The summit was held in Marseille.')).toContain('meeting:marseille/where');
    expect(keys('The summit took place in Augusta.')).toContain('meeting:augusta/where');
  });

  it('is not whom a headline names first', () => {
    const events = keys('Doctors fight cholera in port\n\nAn outbreak of cholera worried the doctors of the port.');
    expect(events.join(' ')).not.toContain('outbreak:doctors');
  });

  it('is known by the name of the event, which claims nothing', () => {
    expect(keys('The Corvan quake killed 12 people.')).toEqual(['disaster:corvan/count/person dead']);
  });
});
