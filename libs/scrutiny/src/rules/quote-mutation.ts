import { valueKey } from '#story';
import { quoted, sameUtterance } from '../questions/like-statements.js';
import { sharedRuns } from '../words/runs.js';
import { letGo, type Rule } from './rule.js';

/**
 * One utterance that two reports give in other words between quotation marks. A part of a quotation is no mutation.
 * Source: how quotations change from copy to copy, Simmons, Adamic and Adar (2011). Measured
 * (`npm run evaluate -- --set rules`): 3 fires on the seeds and on the gold each, all right.
 */
export const quoteMutationRule: Rule = {
  name: 'quote-mutation',
  version: '1',
  kind: 'quote-mutation',
  severity: 'notice',
  reach: 'question',
  judge: ({ a, b, why }) => {
    if (a.value.type !== 'quote' || b.value.type !== 'quote' || a.reportId === b.reportId) return null;
    if (a.value.key === b.value.key || !sameUtterance(a, b)) return null;
    if (sharedRuns(quoted(a), quoted(b)).contained) return letGo('one quotes a part of what the other quotes');
    return {
      fires: true,
      reason: 'Both quote one utterance, in words that differ.',
      gates: [why, 'the quotations share stretches of words'],
      sides: [
        { key: valueKey(a.value), value: a.value },
        { key: valueKey(b.value), value: b.value },
      ],
    };
  },
};
