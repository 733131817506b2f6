import { extract } from '../extract.js';

const LEAD = 'The freighter Mira Tamm sank off Orm on Monday.';

/** The sizes that a sentence behind the lead gives. */
function sizes(sentence: string, lead = LEAD): string[] {
  return extract(`${lead}\n\n${sentence}`, { referenceDate: '2031-06-12' }).claims.flatMap(({ value, polarity }) =>
    value.type === 'quantity' && /^(?:length|height|width|depth|floors)$/.test(value.counted)
      ? [`${value.counted} ${value.min ?? ''} ${polarity}`]
      : [],
  );
}

describe('sizes of what a report is about', () => {
  it.each([
    ['No oil escaped from the 142-metre ship.', 'length 142 affirmed'],
    ['The ship, 168 metres from stem to stern, was built in 2019.', 'length 168 affirmed'],
    ['The freighter was 90 metres long.', 'length 90 affirmed'],
    ['The wreck lies 60 metres below the surface.', 'depth 60 affirmed'],
  ])('are read from "%s"', (sentence, size) => {
    expect(sizes(sentence)).toEqual([size]);
  });

  it('are read of a building by its floors', () => {
    expect(sizes('All seven floors of the block shook.', 'An explosion hit a house in Orm on Monday.')).toEqual([
      'floors 7 affirmed',
    ]);
    expect(sizes('Two died.', 'An explosion ripped through a five-storey building in Orm on Monday.')).toEqual([
      'floors 5 affirmed',
    ]);
  });

  it.each([
    'A sister ship, the 142-metre Ingrid Tamm, will take over.',
    'It drifted 900 metres.',
    'A hole of four metres was found in the hull.',
    'Two floors were destroyed.',
    'A 30-metre yacht passed by.',
  ])('are not read from "%s"', (sentence) => {
    expect(sizes(sentence)).toEqual([]);
  });
});
