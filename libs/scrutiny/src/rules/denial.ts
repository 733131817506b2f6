import type { PlacedClaim } from '../gates/claim-pair.js';

/** Words that say that something is not so. Rejecting or refusing a thing is a deed and says nothing of what is so. */
export const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|refut\w+|disput\w+|false|untrue|not true|(?:reject|dismiss|rebuff|brush)\w*\s+(?:\S+\s+){0,3}?(?:suggestion|claim|allegation|accusation|assertion|notion|rumou?r|report|charge)s?\s+that)\b/iu;

/** "the suggestion that": the noun by which a denial takes up what was said. */
const TAKEN_UP =
  /^\W*(?:(?:the|a|an|any|all|such|those|these|recent|earlier)\s+){0,2}(?:suggestion|claim|allegation|accusation|assertion|notion|rumou?r|report|charge)s?\s+that\s+/iu;

/** What a denial denies, in its own words. */
export const deniedWords = ({ words }: PlacedClaim): string => words.content.replace(TAKEN_UP, '');

/** "Denied his offer", "was denied bail": what one is not given is no statement. */
const REFUSAL =
  /\bden(?:y|ies|ied|ying)\s+(?!that\b|any\b|\p{L}+ing\b)(?:\S+\s+){0,3}?(?:offer|request|appeal|bail|access|entry|visa|permission|motion|bid|petition|application|parole|leave|asylum)s?\b/iu;

/** Whether a claim denies what somebody says. */
export const isDenial = ({ stance, words }: PlacedClaim): boolean =>
  stance === 'denies' && DENIAL.test(words.evidence) && !REFUSAL.test(words.evidence);

/** What is only rumoured, or told as a rumour that somebody waves away, is no side against a denial. */
export const isRumour = ({ words }: PlacedClaim): boolean => /\brumou?r(?:s|ed)?\b/iu.test(words.evidence);

/** What a claim says of its content, a deed that was only worded as a denial taken as done. */
export const polarityOf = (claim: PlacedClaim): PlacedClaim['polarity'] =>
  claim.stance === 'denies' && !isDenial(claim) ? 'affirmed' : claim.polarity;
