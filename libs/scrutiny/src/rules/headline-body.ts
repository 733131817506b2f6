import { valueKey } from '#story';
import { compareValues } from '../values/compare-values.js';
import type { Rule } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * A headline that says what the report below it excludes. The editor of one desk can mend it; it is no news. Source:
 * CLAIMS.md step 7. Measured (`npm run evaluate -- --set rules`): two fires on the seeds and on the gold each, which
 * nobody judged.
 */
export const headlineBodyRule: Rule = {
  name: 'headline-body',
  version: '1',
  kind: 'headline-body',
  severity: 'notice',
  reach: 'question',
  judge: ({ a, b, why }) => {
    if (a.reportId !== b.reportId || (a.position === 'headline') === (b.position === 'headline')) return null;
    if (a.reconstructed !== null || b.reconstructed !== null || a.polarity !== b.polarity) return null;
    if (compareValues(a.value, b.value) !== 'excludes') return null;
    return {
      fires: true,
      reason: `Headline and text differ: ${valueWords(a.value)} and ${valueWords(b.value)}.`,
      gates: [why, 'both stand in one report'],
      sides: [
        { key: valueKey(a.value), value: a.value },
        { key: valueKey(b.value), value: b.value },
      ],
    };
  },
};
