import type { ClaimContent } from '#story';
import { extract } from '../extract.js';

const read = (...sentences: string[]): readonly ClaimContent[] =>
  extract(['Storm Keeps Velden Awake', ...sentences].join('\n\n'), {
    outlet: 'Velden Courier',
    referenceDate: '2031-05-10',
    timeZone: 'UTC',
  }).claims;

const keys = (...sentences: string[]): string[] => read(...sentences).map(({ aspect }) => aspect.key);

/** Outcomes by the question that they answer. */
const outcomes = (...sentences: string[]): string[] =>
  read(...sentences).flatMap(({ aspect, value }) =>
    value.type === 'outcome' ? [`${aspect.key.split('/').slice(-2).join('/')} ${value.outcome}`] : [],
  );

const counts = (...sentences: string[]): string[] =>
  read(...sentences).flatMap(({ aspect, value }) =>
    value.type === 'quantity' ? [`${aspect.detail} ${String(value.min)}`] : [],
  );

describe('what became of people', () => {
  it.each([
    ['Ida Rusk lost her life on Monday.', 'stage/health dead'],
    ['Ida Rusk was swept to her death on Monday.', 'stage/health dead'],
    ['Ida Rusk fell to her death on Monday.', 'stage/health dead'],
    ['Ida Rusk, aged 61, was killed on Monday.', 'stage/health dead'],
    ['Ida Rusk was found dead in the mill.', 'stage/health dead'],
    ['Ida Rusk is alive.', 'stage/health alive'],
    ['The body of Ida Rusk was pulled from the river.', 'stage/health dead'],
    ['Ida Rusk’s remains were lifted from the wreckage.', 'stage/health dead'],
    ['Ida Rusk was found alive in the mill.', 'stage/health alive'],
    ['Ida Rusk is presumed dead.', 'stage/health dead'],
    ['Ida Rusk took her own life.', 'stage/health dead'],
    ['Ida Rusk went missing on Monday.', 'stage/health missing'],
    ['Ida Rusk was reported missing on Monday.', 'stage/health missing'],
    ['Ida Rusk turned herself in on Monday.', 'stage/custody held'],
    ['Ida Rusk surrendered to police on Monday.', 'stage/custody held'],
    ['Ida Rusk is in hiding.', 'stage/custody escaped'],
    ['Prosecutors dropped the charges against Ida Rusk.', 'stage/proceedings dropped'],
    ['The case against Ida Rusk was thrown out.', 'stage/proceedings dropped'],
    ['Nine people died, among them Ida Rusk.', 'stage/health dead'],
    ['Ida Rusk, one of the two clerks who broke out of the mill, was captured on Monday.', 'stage/custody held'],
    ["The mill's owner, Ida Rusk, was arrested on Monday.", 'stage/custody held'],
  ])('%s', (sentence, outcome) => {
    expect(outcomes(sentence)).toContain(outcome);
  });

  it.each([
    ['Fourteen people lost their lives.', 'person dead 14'],
    ['The storm killed 14 people and injured 120 others.', 'person dead 14'],
    ['The storm claimed 14 lives.', 'person dead 14'],
    ['Guides led nine hikers to safety.', 'hiker alive 9'],
    ['Nine hikers were plucked from the roof.', 'hiker alive 9'],
  ])('counts them: %s', (sentence, count) => {
    expect(counts(sentence)).toContain(count);
  });

  it('counts none of those who are excepted', () => {
    expect(counts('All but two of the hikers survived.').filter((count) => count.endsWith(' 2'))).toEqual([]);
    expect(counts('Two of the hikers survived.')).toContain('hiker alive 2');
  });

  it('gives a killer no fate by what was done to others', () => {
    expect(outcomes('Orrin Vale killed two clerks and wounded a guard.')).not.toContain('stage/health dead');
  });

  it('is no match that was lost, and dates no finding as a death', () => {
    expect(keys('A clerk lost his life on Monday.').some((key) => key.startsWith('contest'))).toBe(false);
    expect(keys('Ida Rusk was found dead on Monday.').filter((key) => key.endsWith('/when'))).toEqual([]);
  });

  it.each([
    ['Ida Rusk never woke and died on Monday.', ['affirmed']],
    ['Ida Rusk did not die on Monday.', ['negated']],
    ['Ida Rusk did not flee or escape on Monday.', ['negated']],
  ])('is denied by its own verb alone: %s', (sentence, polarities) => {
    const told = read(sentence).flatMap(({ polarity, event }) => (event?.class === 'fate' ? [polarity] : []));
    expect([...new Set(told)]).toEqual(polarities);
  });

  it('is no result of a raid where somebody is found in a state later', () => {
    const found = keys('A clerk arrested in a raid in Orm has been found dead in his cell.');
    expect(found.filter((key) => key.endsWith('/result'))).toEqual(
      keys('A clerk was arrested in a raid in Orm.').filter((key) => key.endsWith('/result')),
    );
  });

  it('names nobody for all by one of them', () => {
    expect(keys('Nine people died, among them Ida Rusk.').filter((key) => key.endsWith('/target'))).toEqual([]);
  });
});

describe('whose deed it is', () => {
  it.each([
    'The council sat down after the guards closed the mill on Monday.',
    'After the flood, the guards closed the mill on Monday.',
    'According to the Orm Echo, the guards closed the mill on Monday.',
    'The guards wounded in the flood closed the mill on Monday.',
    'Three retired guards closed the mill on Monday.',
  ])('%s', (sentence) => {
    const found = read(sentence).filter(({ event }) => event?.head === 'close');
    const agents = found.flatMap(({ event }) => event?.participants.filter(({ part }) => part === 'agent') ?? []);
    expect(new Set(agents.map(({ name }) => name.split(' ').at(-1)))).toEqual(new Set(['guard']));
  });

  it.each([
    ['Harrow Mills said on Friday that it had not sacked the clerk.', 'office'],
    ['Harrow Mills said on Friday that Ida Rusk had not been fired.', 'dismiss'],
    ['Ida Rusk denied on Friday that she had walked out of the mill.', 'walk_out'],
  ])('is of whoever speaks, where a pronoun stands for them: %s', (sentence, kind) => {
    const found = read(sentence).filter(({ aspect }) => aspect.slot === 'happened');
    expect(found.map(({ aspect, polarity }) => [aspect.key.split(':')[0], polarity])).toEqual([[kind, 'negated']]);
  });
});

describe('what is passed', () => {
  it('is a bill by a parliament and a test by a pupil', () => {
    expect(outcomes('Parliament passed the bill on Monday.')).toEqual(['decision:parliament/decision approved']);
    expect(outcomes('The mill passed a safety test on Monday.').some((one) => one.endsWith(' passed'))).toBe(true);
  });
});

describe('arrests', () => {
  const dates = (...sentences: string[]): string[] =>
    read(...sentences).flatMap(({ aspect, value }) =>
      value.type === 'date' ? [`${aspect.key} ${value.range.edtf}`] : [],
    );

  it.each([
    ['Guards arrested the porter on Monday.', 'fate:porter/when 2031-05-05'],
    ['The porter was arrested on Monday.', 'fate:porter/when 2031-05-05'],
    ['Nurses freed the porter on Monday.', 'fate:porter/when 2031-05-05'],
  ])('are known by whom they befell: %s', (sentence, date) => {
    expect(dates(sentence)).toContain(date);
  });

  it('are no part of the mishap that they follow', () => {
    expect(dates('A ferry sank off Lindow on May 4.', 'Its owner was arrested in Lindow on Friday.')).toEqual([
      'accident:lindow/when 2031-05-04',
      'fate:lindow/when 2031-05-09',
    ]);
    expect(dates('The owner of the barge that sank off Lindow, a 60-year-old, was arrested on Friday.')).toEqual([
      'fate:owner/when 2031-05-09',
    ]);
  });
});
