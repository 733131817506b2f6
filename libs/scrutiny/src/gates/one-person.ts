import { sameName } from '../words/names.js';
import { sourcesOf, type ClaimPair, type PlacedClaim } from './claim-pair.js';

/** "Said that she": whom the one who speaks means by it is himself, for the most part. */
const OF_ONESELF = /\b(?:said|says|told (?:\p{L}+ ){1,3}|added)\s*(?:that )?(?:he|she)\b/u;

/** Whether two who have names each speak of themselves by a pronoun: "Orr said he knew", "Vale said he did not". */
export function eachOfOneself({ a, b }: ClaimPair): boolean {
  const [left, right] = [speakerOf(a), speakerOf(b)];
  return left !== undefined && right !== undefined && !sameName(left, right);
}

const speakerOf = (claim: PlacedClaim): string | undefined =>
  OF_ONESELF.test(claim.words.evidence)
    ? sourcesOf(claim)
        .find(({ kind }) => kind === 'named')
        ?.speaker.toLowerCase()
    : undefined;
