import { measuresIn } from '../measures/read-measures.js';
import { stops, type Gate } from './gates.js';

/** "Police first said that three had": what was said before it was known better. */
const AT_FIRST =
  /\b(?:first|initially|originally|at first) (?:said|reported|thought|believed|put|told|announced|estimated|offered|wanted)\b/iu;
const PART_WAY = /\b(?:at|by) (?:noon|midday|half-?time|the break|lunchtime|halfway)\b/iu;
const IN_ALL = /\b(?:in all|in total|altogether|overall|combined)\b/iu;
const OF_ONE = /\b(?:(?:from|to|of|in|by|for|at) (?:just |only )?one|alone)\b/iu;
/** "Another 20 million" comes on top of what was told before. */
const ON_TOP = /\b(?:another|further|an additional|an extra)\s+\d/iu;

/** What was so at first, part of the way or of some of several is no rival of what came of it or of them all. */
export const notInPart: Gate = (pair) => {
  const [left, right] = [pair.a.words.evidence, pair.b.words.evidence];
  const onlyOne = (sign: RegExp): boolean => sign.test(left) !== sign.test(right);
  if (onlyOne(AT_FIRST)) return stops('one side gives what was said at first');
  if (onlyOne(PART_WAY)) return stops('one side counts up to a moment of its own');
  if (onlyOne(ON_TOP)) return stops('one figure comes on top of others');
  if ([left, right].some((one, at) => OF_ONE.test(one) && IN_ALL.test([left, right][1 - at] ?? '') && onlyOne(IN_ALL)))
    return stops('one figure is a part of a total');
  return isOfWhole(pair) ? stops('one figure is of a thing that only belongs to the other') : null;
};

/** "A large pack of Dolan costs 30 crowns": what is measured belongs to what the other's amount is of. */
const isOfWhole: (pair: Parameters<Gate>[0]) => boolean = ({ a, b }) =>
  measuresIn(a).some(({ row, subject, words }) =>
    measuresIn(b).some(
      (other) =>
        other.row === row &&
        row.dimensions.includes('money') &&
        subject !== null &&
        other.subject !== null &&
        other.subject.key !== subject.key &&
        (words.some(({ key }) => key === other.subject?.key) || other.words.some(({ key }) => key === subject.key)),
    ),
  );
