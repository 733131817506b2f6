import { zoneOf } from '../time/moments.js';
import { publishedOf } from './publication.js';

const zone = zoneOf('Europe/Berlin');

describe('the publication date of a report', () => {
  it('reads a wall clock in the zone of the story', () => {
    expect(publishedOf('2031-07-04 18:30', zone)).toBe('2031-07-04T16:30:00.000Z');
    expect(publishedOf(' 2031-01-04T08:05 ', zone)).toBe('2031-01-04T07:05:00.000Z');
  });

  it.each(['2031-03-04', '2031-03', '2031-03-04T10:00:00Z', 'the day before', ''])(
    'hands %j on as it is',
    (written) => {
      expect(publishedOf(written, zone)).toBe(written);
    },
  );
});
