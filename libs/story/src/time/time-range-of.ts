import { formatEdtf } from './edtf-format.js';
import { parseEdtf } from './edtf-parse.js';
import type { Bounds, TimeRange } from './time-range.js';

/**
 * A range from its notation, which it keeps as `parseEdtf` does, or from its bounds, for which it writes the shortest.
 * @throws EdtfError for a notation that cannot be read
 * @throws RangeError for a name that is no time zone
 */
export function timeRange(source: string | Bounds, timeZone: string): TimeRange {
  if (typeof source === 'string') return parseEdtf(source, timeZone);
  return { edtf: formatEdtf(source, timeZone), earliest: source.earliest, latest: source.latest };
}
