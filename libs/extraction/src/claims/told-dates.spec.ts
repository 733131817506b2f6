import { extract } from '../extract.js';

/** What the claims say of when something was: the aspect's key, and the range in EDTF or the minutes of the day. */
function whens(text: string): string[] {
  return extract(text, { referenceDate: '2031-05-10' }).claims.flatMap(({ aspect, value }) => {
    if (value.type === 'date') return [`${aspect.key} ${value.range.edtf}`];
    return value.type === 'time' ? [`${aspect.key} ${value.fromMinute}-${value.toMinute}`] : [];
  });
}

describe('when the words say that something was', () => {
  it('is no day up to which a state lasts', () => {
    expect(whens('The railway line will stay shut until at least Friday.')).toEqual([]);
  });

  it.each([
    ['Mayor Odile Brandt resigned between March 4 and March 9.', '2031-03-04/2031-03-09'],
    ['Mayor Odile Brandt resigned on March 4 or 5.', '2031-03-04/2031-03-05'],
    ['Mayor Odile Brandt resigned before March 9.', '../2031-03-09'],
    ['Mayor Odile Brandt resigned after March 9.', '2031-03-09/..'],
  ])('is one range: %s', (text, range) => {
    const told = whens(text);
    expect(told).toEqual([`office:brandt/when ${range}`]);
  });

  it('is one stretch of the day', () => {
    expect(whens('The explosion happened between 4 a.m. and 5 a.m. on Monday.')).toEqual([
      expect.stringMatching(/\/time 240-300$/),
      expect.stringMatching(/\/when 2031-05-05$/),
    ]);
  });

  it('is the later day where the date was moved', () => {
    const told = whens('The vote was postponed from June 9 to June 16.');
    expect(told).toEqual([expect.stringMatching(/^vote\S*\/when 2031-06-16$/)]);
  });

  it('is counted from a date that the words name', () => {
    const told = whens('The attack came three days before the March 9 election.');
    expect(told).toContainEqual(expect.stringMatching(/^attack\S*\/when 2031-03-06$/));
    expect(told).toContainEqual(expect.stringMatching(/^vote\S*\/when 2031-03-09$/));
  });

  it.each([
    ['Police arrested Tomas Hjelm on Tuesday, a day after the attack.', 'attack'],
    ['Ilse Varga died on Tuesday, three days after the crash.', 'accident'],
    ['Two days after the vote, on March 14, the mayor resigned.', 'vote'],
  ])('is not the day of what came afterwards: %s', (text, event) => {
    expect(whens(text).filter((told) => told.startsWith(event))).toEqual([]);
  });

  it('makes of an arrest after an attack no deed of the police in the attack', () => {
    const keys = extract('Police arrested Tomas Hjelm on Tuesday, a day after the attack.', {
      referenceDate: '2031-05-10',
    }).claims.map(({ aspect }) => aspect.key);
    expect(keys.filter((key) => key.startsWith('attack'))).toEqual([]);
    expect(keys).toContain('fate:hjelm/when');
  });

  it('is the first of two days that exclude each other', () => {
    expect(whens('Mayor Odile Brandt resigned on March 14 over a scandal in January.')).toEqual([
      'office:brandt/when 2031-03-14',
    ]);
  });

  it('takes no weekday for who was behind it', () => {
    const actors = extract("Monday's landslide in Orsk killed nine.", { referenceDate: '2031-05-10' }).claims.filter(
      ({ value }) => value.type === 'actor',
    );
    expect(actors).toEqual([]);
  });
});
