import type { ClaimValue } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { notConditional, oneTime, runGates, sameModality, timelessNegation } from '../gates/gates.js';
import { notSinceThen } from '../gates/since-then.js';
import { oppositeStems } from '../wording/negation.js';
import { negationIn } from '../wording/readings.js';
import { holdsOther, likenessOf, sameSentence } from '../wording/same-sentence.js';
import { contentStems } from '../words/words.js';
import { isDenial } from './denial.js';
import { letGo, type Rule } from './rule.js';

/**
 * Two sentences that say one thing, of which only one negates it. Half of the words shared and a negation more finds
 * two entailments for each contradiction (RTE-3); so the negation must reach a word that both share, and the other
 * sentence must hold none. Source: negation in de Marneffe, Rafferty and Manning (2008), section 3. Measured
 * (`npm run evaluate -- --set rules`): 6 of 6 fires right on RTE-3, 1 of 1 over whole stories.
 */
export const wordedPolarityRule: Rule = {
  name: 'worded-polarity',
  version: '1',
  kind: 'polarity',
  severity: 'alert',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b, options } = pair;
    if (a.reportId === b.reportId || a.response !== null || b.response !== null) return null;
    // What is denied in so many words is held against what is said by a rule of its own.
    if (isDenial(a) || isDenial(b)) return null;
    const opposite = oppositeStems(negationIn(a), negationIn(b));
    if (opposite.length === 0 || [a, b].some(({ words }) => ASKS.test(words.evidence))) return null;
    const likeness = likenessOf(pair);
    const held = likeness.shared.length >= 3 && holdsOther(pair, likeness);
    const isDenied = options.sameEvent ? (word: string) => likeness.shared.includes(word) : isFirst(pair);
    if (!(sameSentence(pair, likeness) || held) || !opposite.some(isDenied)) return null;
    if (likeness.namesDiffer) return letGo('each names what the other does not');
    const counted = [a, b].flatMap(({ words }) => contentStems(NONE_OF.exec(words.evidence)?.[1] ?? ''));
    if (opposite.every((word) => counted.includes(word))) return letGo('what is denied is what none of them did');
    if (!opposite.some((word) => !isOfPerson(a, b, word) && !isOfPerson(b, a, word)))
      return letGo('in one of them somebody else is the subject');
    const { open, reasons } = runGates(pair, [sameModality, notConditional, timelessNegation, notSinceThen, oneTime]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    return {
      fires: true,
      reason: 'One side says that it is so, the other that it is not.',
      gates: [`the sentences share ${likeness.shared.length} telling words, and one negates them`, ...reasons],
      sides: [side(negationIn(a).negated.size > 0), side(negationIn(b).negated.size > 0)],
      about: `polarity:${a.reportId}:${a.evidence.start}`,
    };
  },
};

/**
 * Whether a word stands in a clause about "he" or "she" that has nothing else of the other sentence, which speaks of no
 * such person: "he was then cleared" and "the records were not cleared".
 */
function isOfPerson({ words }: PlacedClaim, { words: other }: PlacedClaim, word: string): boolean {
  const clause = words.evidence.split(/[,;:—–]/u).find((part) => contentStems(part).includes(word));
  if (clause === undefined || !/\b(?:he|she)\b/iu.test(clause) || /\b(?:he|she|him|her)\b/iu.test(other.evidence))
    return false;
  const stems = contentStems(other.evidence);
  return !contentStems(clause).some((one) => one !== word && stems.includes(one));
}

/** "None of the other clubs has paid" denies the deed, and not the clubs. */
const NONE_OF = /\bnone of (.*?)\b(?:has|have|had|is|are|was|were|did|do|does|will|would|can|could)\b/iu;

/** Whether a word is the deed itself that is negated: "had no idea that she was ill" says nothing of her being ill. */
const isFirst =
  ({ a, b }: ClaimPair) =>
  (word: string): boolean =>
    [a, b].some((claim) => negationIn(claim).first.has(word));

/** "Was a ransom paid?" says nothing of whether it was. */
const ASKS = /\?\W*$/u;

const side = (negated: boolean) => {
  const value: ClaimValue = { type: 'polarity', polarity: negated ? 'negated' : 'affirmed' };
  return { key: `polarity:${value.polarity}`, value };
};
