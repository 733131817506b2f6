import { extract } from '../extract.js';

/** Who is counted how many times, and of which class the event is, for what follows the news of an event. */
function counts(opening: string, text: string): string[] {
  const from = opening.length + 2;
  return extract(`${opening}\n\n${text}`, { referenceDate: '2031-05-10' }).claims.flatMap(
    ({ evidence, event, value }) =>
      value.type === 'quantity' && evidence.start >= from
        ? [`${value.counted} ${value.min ?? ''}-${value.max ?? ''} ${event?.class ?? 'none'}`]
        : [],
  );
}

const SINKING = 'A ferry sank off Orm on Sunday, officials said.';
const CHOLERA = 'An outbreak of cholera was reported in Orm on Sunday.';

describe('the toll of an event', () => {
  it.each([
    ['Officials put the death toll at 14.', 'person dead 14-14 accident'],
    ['Police revised the toll down to nine.', 'person dead 9-9 accident'],
    ['The ministry lowered its estimate of the dead to 11.', 'person dead 11-11 accident'],
    ['The body count reached 14.', 'person dead 14-14 accident'],
    ['Deaths rose to 14 on Monday.', 'person dead 14-14 accident'],
    ['The number of victims had climbed past 40.', 'person dead 40-40 accident'],
    ['The number of people missing fell to 6.', 'person missing 6-6 accident'],
  ])('is read from the noun before the figure: %s', (text, count) => {
    expect(counts(SINKING, text)).toEqual([count]);
  });

  it('is told from that of the injured', () => {
    expect(counts(SINKING, 'The hospital put the number of injured at more than 30.')).toEqual([
      expect.stringMatching(/^person hurt 30-/),
    ]);
  });

  it.each([
    ['A crush at a gate in Orrin on Monday shocked the town.', ['person dead 23-23 accident']],
    ['A tremor in Orrin on Monday shocked the town.', ['person dead 23-23 disaster']],
  ])('belongs to what the report opens with: %s', (opening, found) => {
    expect(counts(opening, 'The paper has counted 23 dead.')).toEqual(found);
  });

  it.each(['She had a crush on a clerk in Orrin.', 'A crush of reporters was in Orrin.'])(
    'belongs to no accident that is none: %s',
    (opening) => {
      expect(counts(opening, 'The paper has counted 23 dead.')).toEqual([]);
    },
  );

  it('counts people, whatever noun names the figure', () => {
    expect(counts(SINKING, 'The toll stood at 14 dead and 30 injured.')).toEqual([
      expect.stringMatching(/^person dead 14-14 /),
      expect.stringMatching(/^person hurt 30-30 /),
    ]);
  });

  it('may be that of an illness', () => {
    expect(counts(CHOLERA, 'The death toll rose to 21.')).toEqual(['person dead 21-21 outbreak']);
  });

  it('is none where something else is counted', () => {
    expect(counts(SINKING, 'The number of boats rose to 14.')).not.toContainEqual(expect.stringContaining('person'));
    expect(counts(SINKING, 'The toll on the road rose to 14 crowns.')).not.toContainEqual(
      expect.stringContaining('person'),
    );
  });
});
