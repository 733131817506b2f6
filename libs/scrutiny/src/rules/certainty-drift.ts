import type { Certainty } from '#story';
import { sameAnswer } from '../questions/like-statements.js';
import type { Rule } from './rule.js';

const RANK: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 };

/**
 * The same thing said with another certainty: a hedge that was dropped on the way, or one that was added. Source: the
 * certainty axis of FactBank, Saurí and Pustejovsky (2009). Measured (`npm run evaluate -- --set rules`): 3 fires on
 * labelled pairs, one on the told stories and one on the seeds, which nobody judged.
 */
export const certaintyDriftRule: Rule = {
  name: 'certainty-drift',
  version: '1',
  kind: 'certainty-drift',
  severity: 'notice',
  reach: 'question',
  judge: ({ a, b, why }) => {
    if (a.reportId === b.reportId || a.response !== null || b.response !== null) return null;
    if (a.value.type === 'quote' || a.polarity !== b.polarity || RANK[a.certainty] === RANK[b.certainty]) return null;
    if (a.position === 'headline' || b.position === 'headline' || !sameAnswer(a, b)) return null;
    return {
      fires: true,
      reason: `One side gives it as ${a.certainty}, the other as ${b.certainty}.`,
      gates: [why, 'both say the same'],
      sides: [
        { key: `certainty:${a.certainty}`, value: a.value },
        { key: `certainty:${b.certainty}`, value: b.value },
      ],
    };
  },
};
