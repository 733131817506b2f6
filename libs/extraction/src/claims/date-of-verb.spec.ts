import { extract } from '../extract.js';

/** The aspects of what a report dates. */
const dated = (text: string): string[] =>
  extract(text, { referenceDate: '2031-05-10', timeZone: 'UTC' }).claims.flatMap(({ aspect: { slot, key } }) =>
    slot === 'when' ? [key] : [],
  );

describe('a date behind an event noun', () => {
  it.each([
    ['Firefighters extinguished the fire on May 3.', 'extinguish:firefighters/when'],
    ['Crews brought the blaze under control by Sunday.', 'bring:crews/when'],
    ['The ministers condemned the raid on Monday.', 'condemn:minister/when'],
    ['The family learned of the shooting on Monday.', 'learn:family/when'],
    ['He was charged over the shooting on Friday.', 'verdict:charge/when'],
    ['The town mourned victims of the explosion on Sunday.', 'mourn:town/when'],
    ['The ferry was raised a month after the sinking, on May 3.', 'raise:ferry/when'],
  ])('is the day of what was done about the event: %s', (text, key) => {
    expect(dated(text)).toEqual([key]);
  });

  it.each(['The army denied the raid on Monday.', 'The bank revealed the breach on Tuesday.'])(
    'is the day on which it was spoken of: %s',
    (text) => {
      expect(dated(text)).toEqual([]);
    },
  );

  it.each([
    ['He was charged over the shooting on May 3.', 'attack:shooting/when'],
    ['The minister condemned the raid on May 3.', 'operation:raid/when'],
    ['The minister condemned the raid of Monday.', 'operation:raid/when'],
    ['Two guards died in the fire on Monday.', 'accident:guard/when'],
    ['The army said the raid on Monday hurt nobody.', 'operation:raid/when'],
  ])('is that of the event: %s', (text, key) => {
    expect(dated(text)).toContain(key);
  });
});
