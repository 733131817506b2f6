import { cameAfter, wordedTaking } from '../corrections/worded-notices.js';
import type { PlacedClaim } from '../gates/claim-pair.js';
import { letGo, type Rule } from './rule.js';
import { aboutTaking, takenBackSides } from './taken-back-sides.js';
import { valueWords } from './value-words.js';

/**
 * A sentence that gives a day or figure after a notice took it back, where no question brought the two together.
 * Source: CLAIMS.md step 9. Measured (`npm run evaluate -- --set rules`): 19 fires on the told stories, all right; none
 * on labelled pairs.
 */
export const wordedRepeatRule: Rule = {
  name: 'worded-repeat',
  version: '1',
  kind: 'repeats-retracted',
  severity: 'alert',
  reach: 'notice',
  alsoEnded: true,
  judge: (pair) => {
    const taking = wordedTaking(pair);
    if (!taking) return null;
    if (!cameAfter(taking)) return letGo('it was not public after the notice');
    const { claim } = taking;
    if (isNegated(claim) || claim.authorCommitment === 'rejects' || claim.authorCommitment === 'doubts') {
      return letGo('it does not stand behind the old answer');
    }
    const sides = takenBackSides(taking);
    return {
      fires: true,
      reason:
        taking.old.kind === 'statement'
          ? 'One side repeats what a notice took back.'
          : `One side repeats ${valueWords(sides.claim.value)} after a notice took it back.`,
      beside: taking.beside,
      gates: ['the sentence uses the words of the notice', 'it was public after the notice'],
      sides: claim === pair.a ? [sides.claim, sides.notice] : [sides.notice, sides.claim],
      about: aboutTaking(taking),
    };
  },
};

/** "What nobody will say: that it was paid" is read as negated and negates nothing of what it tells. */
const isNegated = ({ polarity, words }: PlacedClaim): boolean => polarity === 'negated' && !UNSAID.test(words.evidence);
const UNSAID =
  /\b(?:not|never|n['’]t|refus\p{L}+ to)\s+(?:say|admit|tell|reveal|disclose|acknowledge|confirm)\b[^.]*\bthat\b/iu;
