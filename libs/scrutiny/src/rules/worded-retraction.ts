import { reachesBack, wordedTaking } from '../corrections/worded-notices.js';
import { letGo, type Rule } from './rule.js';
import { aboutTaking, takenBackSides } from './taken-back-sides.js';
import { valueWords } from './value-words.js';

/**
 * An outlet's notice against a sentence of its own, or of one that credits it, where extraction found no question that
 * both answer: the sentence gives the day or figure that the notice names as wrong, in the words that the notice uses.
 * Source: CLAIMS.md step 9; the words of notices after those that newspapers print. Measured
 * (`npm run evaluate -- --set rules`): 18 fires on the told stories, all right; none on labelled pairs.
 */
export const wordedRetractionRule: Rule = {
  name: 'worded-retraction',
  version: '1',
  kind: 'retraction',
  severity: 'alert',
  reach: 'notice',
  judge: (pair) => {
    const taking = wordedTaking(pair);
    if (!taking) return null;
    if (!reachesBack(taking)) return letGo('the notice is of another outlet, or older');
    const sides = takenBackSides(taking);
    const instead = taking.instead ? ` and gives ${valueWords(sides.notice.value)}` : '';
    return {
      fires: true,
      reason:
        taking.old.kind === 'statement'
          ? 'A notice takes back what was said.'
          : `A notice takes back ${valueWords(sides.claim.value)}${instead}.`,
      beside: taking.beside,
      gates: ['the notice is of the claim’s own outlet or of its stated source', 'the claim was public first'],
      sides: taking.claim === pair.a ? [sides.claim, sides.notice] : [sides.notice, sides.claim],
      about: aboutTaking(taking),
      takesBack: taking.claim,
    };
  },
};
