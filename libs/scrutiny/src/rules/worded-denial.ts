import { claimSpeaker, type ClaimValue } from '#story';
import { notConditional, oneTime, runGates, sameModality, sureEnough } from '../gates/gates.js';
import { contentStems } from '../words/words.js';
import { likeness } from '../words/likeness.js';
import { nameWords } from '../words/names.js';
import { stem } from '../words/stem.js';
import { DENIAL, isDenial } from './denial.js';
import { letGo, type Rule } from './rule.js';

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
 * against an allegation. Measured (`npm run evaluate -- --set rules`): 17 fires on the told stories, all right; none
 * on labelled pairs.
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
    const denied = contentStems(denial.words.content).filter((word) => !DENYING.has(word));
    const said = contentStems(claim.words.evidence);
    const shared = denied.filter((word) => said.includes(word));
    if (shared.length < 2 || shared.length < denied.length * MOST) {
      if (shared.length < 2 || shared.length < denied.length * MANY || !pair.akin()) return null;
    }
    const denier = nameWords(claimSpeaker(denial)).map(stem);
    if (!denier.some((word) => contentStems(claim.words.evidence).includes(word))) {
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

const side = (polarity: 'affirmed' | 'negated') => {
  const value: ClaimValue = { type: 'polarity', polarity };
  return { key: `polarity:${polarity}`, value };
};
