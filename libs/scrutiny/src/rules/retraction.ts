import { valueKey } from '#story';
import { cameBefore, deniesOld, givesOldValue, isNotice, speaksFor } from '../corrections/notices.js';
import type { Rule } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * An outlet's notice against a claim that stands in the story (CLAIMS.md step 9). Source: CLAIMS.md step 9. Measured
 * (`npm run evaluate -- --set rules`): 23 of 24 fires right on the told stories; none on the seeds, which hold no
 * notice.
 */
export const retractionRule: Rule = {
  name: 'retraction',
  version: '1',
  kind: 'retraction',
  severity: 'alert',
  reach: 'question',
  judge: (pair) => {
    const notice = [pair.a, pair.b].find(isNotice);
    if (!notice) return null;
    const claim = notice === pair.a ? pair.b : pair.a;
    if (!speaksFor(notice, claim) || !cameBefore(claim, notice) || !givesOldValue(claim, notice)) return null;
    const done = notice.stance === 'retracts' ? 'A retraction takes back' : 'A correction takes back';
    const instead = notice.stance === 'retracts' || deniesOld(notice) ? '' : ` and gives ${valueWords(notice.value)}`;
    const keys = { claim: valueKey(claim.value), notice: `taken back ${valueKey(notice.value)}` };
    const sides = [
      { key: keys.claim, value: claim.value },
      { key: keys.notice, value: notice.value },
    ] as const;
    return {
      fires: true,
      reason: `${done} ${valueWords(claim.value)}${instead}.`,
      gates: [
        pair.why,
        'the notice is of the claim’s own outlet or of its stated source',
        'the claim was public first',
      ],
      sides: claim === pair.a ? sides : [sides[1], sides[0]],
    };
  },
};
