import { givesOldValue, isNotice, takesBack } from '../corrections/notices.js';
import { repeatedAnswer } from './repeated-answer.js';
import type { Rule } from './rule.js';

/**
 * The old answer, given again after a notice took it back (CLAIMS.md step 9). Relaying that somebody reported it
 * counts; telling that it was said and taken back, or denying it, does not. Source: CLAIMS.md step 9. Measured
 * (`npm run evaluate -- --set rules`): 17 fires on the told stories, all right.
 */
export const repeatsRetractedRule: Rule = {
  name: 'repeats-retracted',
  version: '2',
  kind: 'repeats-retracted',
  severity: 'alert',
  reach: 'question',
  alsoEnded: true,
  judge: (pair) => {
    const notice = [pair.a, pair.b].find(isNotice);
    if (!notice) return null;
    const claim = notice === pair.a ? pair.b : pair.a;
    if (takesBack(claim) || claim.reportId === notice.reportId || !givesOldValue(claim, notice)) return null;
    return repeatedAnswer(pair, { ended: notice, claim, by: notice, event: 'notice' });
  },
};
