import { valueKey } from '#story';
import type { Rule } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * A figure that a pick-up gives as exact where its source says about, at least or at most. Source: CLAIMS.md step 7,
 * bounds. Measured (`npm run evaluate -- --set rules`): no fire on the corpora and the told stories: its precision
 * rests on its spec.
 */
export const specificityDriftRule: Rule = {
  name: 'specificity-drift',
  version: '1',
  kind: 'specificity-drift',
  severity: 'notice',
  reach: 'question',
  judge: ({ a, b, why }) => {
    if (a.reportId === b.reportId || a.origin !== b.origin) return null;
    if (a.value.type !== 'quantity' || b.value.type !== 'quantity' || a.polarity !== b.polarity) return null;
    if ((a.value.bound === 'exact') === (b.value.bound === 'exact')) return null;
    if ((a.value.min ?? a.value.max) !== (b.value.min ?? b.value.max)) return null;
    return {
      fires: true,
      reason: `One side says ${valueWords(a.value)}, the other ${valueWords(b.value)}, from one origin.`,
      gates: [why, 'both go back to one origin'],
      sides: [
        { key: valueKey(a.value), value: a.value },
        { key: valueKey(b.value), value: b.value },
      ],
    };
  },
};
