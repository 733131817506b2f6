import { namesSeveral } from './several.js';

describe('namesSeveral', () => {
  it.each([
    'witnesses',
    'Police',
    'two men close to the talks',
    'Three pilots',
    'Ida Rusk and Bo Lund',
    'Spokespeople',
  ])('holds of %s', (speaker) => {
    expect(namesSeveral(speaker)).toBe(true);
  });

  it.each(['the port authority', 'The family', 'Ida Rusk', 'a pilot of two lines', 'The Orrin and Velden council', ''])(
    'does not hold of "%s"',
    (speaker) => {
      expect(namesSeveral(speaker)).toBe(false);
    },
  );
});
