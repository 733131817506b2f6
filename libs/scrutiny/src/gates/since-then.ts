import { millisecondsOf } from '#story';
import { negationIn } from '../wording/readings.js';
import { publicationOrder, type PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

/** A negation of the day on which it is said: "has not resigned", "nobody has been charged". */
const OF_TODAY =
  /\b(?:has|have)(?:n['’]t|\s+(?:\p{L}+ly\s+)?(?:not|never))\b|\b(?:nobody|no one|none|no\s+(?:\p{L}+\s+){1,2})\s*(?:has|have)\b/iu;

/** "A week after the board had refused to dismiss her". */
const REFUSED_BEFORE = /\bhad (?:\p{L}+ )?(?:refused|declined) to\b/iu;

/**
 * What has not happened on the day of one report may have by the day of a later one, unless that dates it before the
 * first.
 */
export const notSinceThen: Gate = ({ a, b }) => {
  if ([a, b].some((claim) => isNegated(claim) && REFUSED_BEFORE.test(claim.words.evidence)))
    return stops('it was only refused before');
  const order = publicationOrder(a, b);
  if (order === 'unknown') return null;
  const [early, late] = order === 'after' ? [b, a] : [a, b];
  if (!isNegated(early) || isNegated(late) || !OF_TODAY.test(early.words.content)) return null;
  return happenedBefore(late, early) ? null : stops('it may have come about since');
};

/** Whether what a claim tells is dated before another was public. */
export function happenedBefore({ occurred }: PlacedClaim, { published: { earliest } }: PlacedClaim): boolean {
  return (
    occurred !== null &&
    occurred.latest !== null &&
    earliest !== null &&
    millisecondsOf(occurred.latest) < millisecondsOf(earliest)
  );
}

const isNegated = (claim: PlacedClaim): boolean =>
  claim.value.type === 'polarity'
    ? claim.value.polarity === 'negated'
    : claim.polarity === 'negated' || negationIn(claim).negated.size > 0;
