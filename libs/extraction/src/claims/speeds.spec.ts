import { extract } from '../extract.js';

/** The speeds that a sentence behind the news of an accident tells, and whose they are. */
const speeds = (text: string): string[] =>
  extract(`A tram left the rails in Orrin on Monday.\n\n${text}`, { referenceDate: '2031-05-10' }).claims.flatMap(
    ({ value }) =>
      value.type === 'quantity' && value.counted === 'speed' ? [`${value.whose} ${value.min ?? ''} ${value.unit}`] : [],
  );

describe('speedCount', () => {
  it.each([
    ['The tram was travelling at 140 kilometres an hour.', 'tram 140 kilometre'],
    ['The tram was going at 95 km/h when it left the rails.', 'tram 95 kilometre'],
    ['The tram was doing 70 mph.', 'tram 70 mile'],
    ['The tram was doing 70 mph in a 30 mph zone.', 'tram 70 mile'],
    ['The tram entered the bend at 95 kilometres per hour, the recorder shows.', 'tram 95 kilometre'],
    ['The tram ran at a speed of 95 kilometres.', 'tram 95 kilometre'],
  ])('reads how fast something went: %s', (text, speed) => {
    expect(speeds(text)).toEqual([speed]);
  });

  it.each([
    'The tram stopped in a 30 mph zone.',
    'The speed limit in the bend is 40 kilometres an hour.',
    'The tram has a top speed of 90 km/h.',
    'The tram can do 90 km/h.',
    'Winds of 90 km/h hit the town.',
    'The driver had driven 140 kilometres.',
    'The tram was running 40 kilometres from the town.',
  ])('takes nothing else for a speed: %s', (text) => {
    expect(speeds(text)).toEqual([]);
  });
});
