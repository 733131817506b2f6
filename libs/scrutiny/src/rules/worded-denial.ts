import { claimSpeaker, type ClaimValue } from '#story';
import { notConditional, oneTime, runGates, sameModality, sureEnough } from '../gates/gates.js';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { contentStems } from '../words/words.js';
import { likeness, tellingWords } from '../words/likeness.js';
import { stretchesOf } from '../stands/read-stands.js';
import { nameWords } from '../words/names.js';
import { stem } from '../words/stem.js';
import { deniedWords, DENIAL, isDenial, isRumour } from './denial.js';
import { letGo, type Rule } from './rule.js';

/** What somebody is charged with, which whoever denies it does not dispute. */
const CHARGED =
  /\b(?:charged with|indicted (?:for|on)|on trial (?:for|over)|tried for|arrested (?:on suspicion of|for|over)|held on suspicion of|charges? of|suspicion of)\b/iu;
const OUTRIGHT = /\b(?:admit\p{L}*|confess\p{L}*|convicted|guilty)\b/iu;

/** Share of the denied words that must stand in the other sentence; the lower one where the reports are akin. */
const MOST = 0.75;
const MANY = 0.6;

/** Verbs and adverbs by which a denial speaks of itself. */
const DENYING = new Set(['deni', 'deny', 'reject', 'refut', 'disput', 'not', 'never', 'fals', 'untru'].map(stem));

/** A denied plan stands against a plan. */
const ofPlans = (stems: readonly string[]): boolean => stems.some((word) => PLANS.has(word));
const PLANS = new Set(['plan', 'planned', 'intend', 'intention', 'propose', 'want', 'consider'].map(stem));

/**
 * A body that denies in so many words what another report says of it. The denied words must stand in the other
 * sentence, nearly all of them, and the one who denies must be spoken of there. Source: DESIGN.md section 6, a denial
 * against an allegation. Measured (`npm run evaluate -- --set rules`): 20 of 20 fires right on the told stories, 1 of 1
 * over whole stories; none on labelled pairs.
 */
export const wordedDenialRule: Rule = {
  name: 'worded-denial',
  version: '1',
  kind: 'polarity',
  severity: 'alert',
  reach: 'story',
  judge: (pair) => {
    const denial = [pair.a, pair.b].find(isDenial);
    if (!denial) return null;
    const claim = denial === pair.a ? pair.b : pair.a;
    if (claim.stance === 'denies' || claim.polarity === 'negated' || claim.response !== null) return null;
    if (claim.reportId === denial.reportId) return letGo('one report tells of both');
    if (DENIAL.test(claim.words.evidence)) return null;
    if (CHARGED.test(claim.words.evidence) && !OUTRIGHT.test(claim.words.evidence))
      return letGo('a charge and its denial are two steps of one case');
    if (isRumour(claim)) return letGo('one side only tells of a rumour');
    const denied = contentStems(deniedWords(denial)).filter((word) => !DENYING.has(word));
    const said = contentStems(claim.words.evidence);
    const shared = denied.filter((word) => said.includes(word));
    // "Denied paying a ransom" and "refused to pay it" say one thing.
    if (stretchesOf(claim).some(({ words }) => words.some((one) => one.negated && shared.includes(one.stem))))
      return null;
    if (shared.length < 2 || shared.length < denied.length * MOST) {
      if (shared.length < 2 || shared.length < denied.length * MANY || !pair.akin()) return null;
    }
    if (!isSpokenOf(denial, said) && !saysAllOfAnother(pair, denial, denied, said)) {
      return letGo('the one who denies is not spoken of');
    }
    if (likeness(denial, claim).namesDiffer) return letGo('each names what the other does not');
    const { open, reasons } = runGates(pair, [
      ...(ofPlans(denied) ? [] : [sameModality]),
      sureEnough,
      notConditional,
      oneTime,
    ]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [side('affirmed'), side('negated')] as const;
    return {
      fires: true,
      reason: 'One side says that it is so, the other denies it.',
      gates: [`the denial takes up ${shared.length} of its ${denied.length} telling words`, ...reasons],
      sides: claim === pair.a ? sides : [sides[1], sides[0]],
      about: `denial:${denial.reportId}:${denial.evidence.start}`,
    };
  },
};

/** Whether the one who denies is named in the sentence that they deny. */
const isSpokenOf = (denial: PlacedClaim, said: readonly string[]): boolean =>
  nameWords(claimSpeaker(denial)).some((word) => said.includes(stem(word)));

/**
 * Who denies what is said of another body or person, theirs or not, must deny the whole of it: "the company" is whom the
 * sentence before speaks of.
 */
function saysAllOfAnother(
  pair: ClaimPair,
  denial: PlacedClaim,
  denied: readonly string[],
  said: readonly string[],
): boolean {
  const content = deniedWords(denial);
  if (OF_ONESELF.test(content)) return false;
  const body = BODY.exec(content)?.[1];
  const missing = denied.filter((word) => !said.includes(word));
  const own = body === undefined ? [] : contentStems(body);
  const { names } = tellingWords(denial);
  const deed = denied.filter((word) => said.includes(word) && !own.includes(word) && !names.includes(word));
  if (deed.length < 2 || missing.some((word) => !own.includes(word))) return false;
  return (
    missing.length === 0 ||
    pair.sentences(denial).some((one) => tellingWords(one).names.some((name) => said.includes(name)))
  );
}

/** What somebody denies of themselves. */
const OF_ONESELF =
  /^\W*(?:that\s+)?(?:he|she|they|it|we|i)\b|^\W*(?:having|ever|being|any|\p{L}+ing)\b(?!\s+(?:had|has|have|was|were|did|would)\b)/iu;
/** A body told by its kind alone. */
const BODY =
  /^\W*(?:that\s+)?(?:the|its|his|her|their)\s+(company|firm|group|bank|airline|club|party|union|agency|ministry|government|council|school|university|hospital|association|federation|team|maker|operator|builder|owner|army|police|force|militia|church|court|paper|regulator)\b/iu;

const side = (polarity: 'affirmed' | 'negated') => {
  const value: ClaimValue = { type: 'polarity', polarity };
  return { key: `polarity:${polarity}`, value };
};
