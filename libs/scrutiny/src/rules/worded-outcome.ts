import type { ValueOf } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { oneTime, runGates, sameModality, sureEnough } from '../gates/gates.js';
import { stem } from '../words/stem.js';
import { contentStems } from '../words/words.js';
import { areOfTwoBearers } from '../gates/one-bearer.js';
import { figuresIn } from '../wording/readings.js';
import type { Likeness } from '../words/likeness.js';
import { stretchesOf } from '../stands/read-stands.js';
import { perSentence } from '../words/per-sentence.js';
import { areOpposites, hasOpposite } from '../wording/antonyms.js';
import { akinSentence, holdsOther, likenessOf, sameSentence } from '../wording/same-sentence.js';
import { polarityOf } from './denial.js';
import { letGo, type Rule } from './rule.js';

/** Words that change again and again, so that two sentences of unknown days say nothing of each other. */
const RECURRING =
  /^(?:ris|fall|increas|decreas|climb|gain|drop|declin|jump|surg|slip|slid|slump|plung|high|low|up|down|strengthen|weaken|win|los|open|clos)/u;

/** "A beat B", "B lost to A": what the one of two wins the other loses. */
const isOfTwo = (swap: readonly [string, string]): boolean => swap.includes(BEAT) && swap.includes(LOST);
const [BEAT, LOST] = [stem('beat'), stem('lost')];

const opposable = perSentence((sentence) => contentStems(sentence).filter(hasOpposite));

/** In longer passages, in UTF-16 code units, a word and its opposite seldom say the same of one thing. */
const LONGEST = 300;

/**
 * Two sentences that say the same but for one word and its opposite: approved and rejected, acquitted and convicted.
 * Source: antonyms in de Marneffe, Rafferty and Manning (2008), section 3, and Harabagiu, Hickl and Lacatusu (2006).
 * Measured (`npm run evaluate -- --set rules`): 3 of 3 fires right on RTE-3, 15 of 15 on planted outcomes, 3 of 3 on
 * the told stories; none over whole stories.
 */
export const wordedOutcomeRule: Rule = {
  name: 'worded-outcome',
  version: '1',
  kind: 'outcome',
  severity: 'alert',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b, options } = pair;
    if (a.reportId === b.reportId || polarityOf(a) !== polarityOf(b)) return null;
    if (!opposable(a).some((word) => opposable(b).some((other) => areOpposites(word, other)))) return null;
    if ([a, b].some(({ words }) => words.evidence.length > LONGEST)) return null;
    const likeness = likenessOf(pair);
    const swap = likeness.onlyA.flatMap((one) =>
      likeness.onlyB.filter((other) => areOpposites(one, other)).map((other) => [one, other] as const),
    )[0];
    if (!swap) return null;
    const rest = likeness.withOnly(
      likeness.onlyA.filter((word) => word !== swap[0]),
      likeness.onlyB.filter((word) => word !== swap[1]),
      likeness.shared.length /
        Math.max(1, likeness.shared.length + Math.min(likeness.onlyA.length, likeness.onlyB.length) - 1),
    );
    if (!sameSentence(pair, rest) && !settled(pair, rest)) return null;
    if (givesBoth(a, swap[0]) || givesBoth(b, swap[1])) return letGo('one sentence gives both answers, of two');
    if (countOthers(a, b)) return letGo('each tells it of some of several');
    if (areOfTwoBearers(a, b)) return letGo('each tells it of somebody else');
    if (areOfTwoYears(a, b)) return letGo('each tells it of a year of its own');
    if (areOfOthers(a, b)) return letGo('each tells it of somebody else');
    if (likeness.namesDiffer) return letGo('each names what the other does not');
    if ([...likeness.onlyA, ...likeness.onlyB].includes('non')) return letGo('one speaks of what is none of the other');
    if (!options.sameEvent && (RECURRING.test(swap[0]) || isOfTwo(swap)))
      return letGo('such things change from day to day');
    const { open, reasons } = runGates(pair, [sameModality, sureEnough, oneTime]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    return {
      fires: true,
      reason: 'The sides say the same but for one word and its opposite.',
      gates: [`the sentences share ${likeness.shared.length} telling words and swap one for its opposite`, ...reasons],
      sides: [side(swap[0], a), side(swap[1], b)],
      about: `outcome:${a.reportId}:${a.evidence.start}`,
    };
  },
};

/** "Twelve voted for it" and "five voted against it" are both right. */
function countOthers(a: PlacedClaim, b: PlacedClaim): boolean {
  if (![a, b].every((claim) => stretchesOf(claim).some(({ share }) => share === 'part'))) return false;
  const [left, right] = [figuresIn(a), figuresIn(b)];
  return left.length > 0 && right.length > 0 && !left.some(({ value }) => right.some((one) => one.value === value));
}

/** "Stopped selling it in 2044", "began selling it in 2041": each names its own years. */
function areOfTwoYears(...claims: readonly PlacedClaim[]): boolean {
  const [one = [], other = []] = claims.map(({ words }): readonly string[] => words.evidence.match(YEAR) ?? []);
  return one.length > 0 && other.length > 0 && !one.some((year) => other.includes(year));
}
const YEAR = /\b(?:1[5-9]|20)\d{2}\b/gu;

const OWNED = /(\p{Ll}+?)(?:s[’']|[’']s)\s+(\p{Ll}+)/gu;

/** "The drivers' union" and "the guards' union" are two. */
function areOfOthers(a: PlacedClaim, b: PlacedClaim): boolean {
  const [left, right] = [a, b].map(({ words }) =>
    Array.from(words.evidence.matchAll(OWNED), ([, owner = '', thing = '']) => ({ owner, thing })),
  );
  return left?.some((one) => right?.some(({ owner, thing }) => thing === one.thing && owner !== one.owner)) === true;
}

/** "Held the driver who killed her" answers for two. */
const givesBoth = (claim: PlacedClaim, word: string): boolean =>
  opposable(claim).some((other) => areOpposites(word, other));

/** Sentences of reports about one matter that tell of what has happened, in much the same words. */
const settled = (pair: ClaimPair, likeness: Likeness): boolean =>
  ((likeness.jaccard >= 0.5 && akinSentence(pair, likeness)) || holdsOther(pair, likeness)) &&
  ![pair.a, pair.b].some(({ words }) => OPEN.test(words.evidence));
const OPEN =
  /\b(?:needs?|requires?|awaits?|seeks?|sought|subject to|pending|hopes?|expected|would|could|may|might|if|whether|before|until|efforts?|(?<!according )to)\s/iu;

const side = (word: string, { evidence }: PlacedClaim) => {
  const value: ValueOf<'outcome'> = {
    type: 'outcome',
    class: 'worded',
    outcome: word,
    span: { start: evidence.start, end: evidence.end },
  };
  return { key: `worded:${word}`, value };
};
