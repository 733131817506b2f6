import { mayBeOneMoment } from '../events/moments.js';
import { perClaim } from '../words/per-claim.js';
import { stops, type Gate } from './gates.js';

/** When something began says nothing of when it was found, nor an alarm of the blast. */
export const oneMoment: Gate = ({ a, b }) => (mayBeOneMoment(a, b) ? null : stops('they date two moments'));

const ANOTHER =
  /\b(?:another|an? (?:second|third|further)|(?:one|two|three|four|five|six|several|\d+) (?:more|others?|further))\b/iu;
const tellsOfMore = perClaim(({ words }): boolean => ANOTHER.test(words.content));

/** "Three more patients were admitted on Sunday": when it befell others says nothing of when it befell the first. */
export const notAnother: Gate = ({ a, b }) =>
  tellsOfMore(a) === tellsOfMore(b) ? null : stops('one date is of another one of its kind');
