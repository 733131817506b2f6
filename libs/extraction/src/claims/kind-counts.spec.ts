import { extract } from '../extract.js';

const counts = (text: string): string[] =>
  extract(text, { outlet: 'Wire', referenceDate: '2031-05-04' }).claims.flatMap(({ aspect, value }) =>
    value.type === 'quantity' ? [`${aspect.key} ${String(value.min)}`] : [],
  );

describe('counts of an event, however they are worded', () => {
  it('take shots for one whoever fired or heard them, and houses for homes', () => {
    const lead = 'A shooting shook Orlo on Friday.';
    for (const sentence of ['He fired six shots.', 'Neighbours heard six shots.', 'Six shots rang out.'])
      expect(counts(`${lead}\n\n${sentence}`).join()).toContain('shot fired 6');
    const units = extract('A fire broke out in Orlo on Friday.\n\n240 houses burned down.', {}).claims.flatMap(
      ({ value }) => (value.type === 'quantity' ? [value.unit] : []),
    );
    expect(units).toEqual(['home']);
  });

  it.each([
    ['It destroyed 240 homes.', 'home destroyed 240'],
    ['240 homes were destroyed.', 'home destroyed 240'],
    ['240 houses burned down.', 'home destroyed 240'],
    ['It damaged 240 houses.', 'home damaged 240'],
    ['Flames levelled 240 houses.', 'home destroyed 240'],
    ['3,200 people were evacuated.', 'person evacuated 3200'],
    ['The fire forced 3,200 people from their homes.', 'person evacuated 3200'],
    ['3,200 people have fled their homes.', 'person evacuated 3200'],
    ['The fire forced 3,200 people out of their houses.', 'person evacuated 3200'],
    ['3,200 residents of the valley have had to leave their homes.', 'person evacuated 3200'],
    ['900 people were left homeless.', 'person homeless 900'],
    ['900 people lost their homes.', 'person homeless 900'],
    ['Eight people were still missing.', 'person missing 8'],
    ['Eight people are unaccounted for.', 'person missing 8'],
  ])('are those of the fire: %s', (sentence, count) => {
    expect(counts(`A fire broke out in Orlo on Friday.\n\n${sentence}`)).toContain(`accident:orlo/count/${count}`);
  });

  it.each([
    '12,000 people took part.',
    'The protest drew 12,000 people.',
    '12,000 demonstrators turned out.',
    'A crowd of 12,000 gathered at the parliament.',
    'Police put the crowd at 12,000.',
  ])('are those of the protest: %s', (sentence) => {
    const lead = 'A protest in Orlo on Friday blocked a bridge.';
    expect(counts(`${lead}\n\n${sentence}`)).toContain('protest:orlo/count/person attending 12000');
  });

  it.each([
    'Attendance at the ground was 12,000.',
    'The club put the gate at 12,000.',
    'They played in front of 12,000 fans.',
    'It was watched by 12,000 spectators.',
  ])('are those of the match: %s', (sentence) => {
    const lead = 'Orlo beat Velden 2-0 in the cup on Friday.';
    expect(counts(`${lead}\n\n${sentence}`)).toContain('contest:velden/count/person attending 12000');
  });

  it('are asked by their name where the report tells of no match, and not of a gate by its number', () => {
    const parade = 'The town will greet its players on Saturday.';
    expect(counts(`${parade}\n\nThe gate was put at 12,000.`)).toEqual([
      'person attending/count/person attending 12000',
    ]);
    expect(counts(`${parade}\n\nThe bus leaves from gate 12.`).join()).not.toContain('attending');
  });

  it('are those of a protest that only the word for its people names', () => {
    expect(counts('Protesters gathered in Orlo; police put the crowd at 700.')).toEqual([
      'protest:orlo/count/person attending 700',
    ]);
  });

  it('are no such totals where more come, or nothing happened that could have them', () => {
    expect(counts('A fire broke out in Orlo.\n\nAnother 30 homes were destroyed.').join()).not.toContain('destroyed');
    expect(counts('The company sold 240 homes.').join()).not.toContain('destroyed');
  });
});
