import { sameAnswer } from '../questions/like-statements.js';
import { compareValues } from '../values/compare-values.js';
import { repeatedAnswer } from './repeated-answer.js';
import type { Rule } from './rule.js';

/**
 * The answer of a claim that the desk recorded as retracted, given again by whomever after the retraction was public
 * (CLAIMS.md step 9). No report carries the notice, so the time of the retraction stands for it. Source: CLAIMS.md
 * step 9. Measured (`npm run evaluate -- --set rules`): no fire where no desk retracts: its precision rests on its
 * spec and on test/alerts.
 */
export const repeatsWithdrawnRule: Rule = {
  name: 'repeats-withdrawn',
  version: '1',
  kind: 'repeats-retracted',
  severity: 'alert',
  reach: 'question',
  alsoEnded: true,
  judge: (pair) => {
    const retracted = [pair.a, pair.b].find(({ retractedFrom }) => retractedFrom);
    const from = retracted?.retractedFrom;
    if (!retracted || !from) return null;
    const claim = retracted === pair.a ? pair.b : pair.a;
    if (claim.retractedFrom || claim.reportId === retracted.reportId || claim.polarity !== retracted.polarity)
      return null;
    if (compareValues(retracted.value, claim.value) !== 'same' && !sameAnswer(retracted, claim)) return null;
    return repeatedAnswer(pair, { ended: retracted, claim, by: { published: from }, event: 'retraction' });
  },
};
