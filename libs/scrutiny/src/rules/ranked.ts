import type { ValueOf } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { daysBetween, runGates, sameModality, sureEnough } from '../gates/gates.js';
import { castAt } from '../stands/cast.js';
import { rankIn, type WordedRank } from '../wording/ranks.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/** Days after which the next of a kind may have come about. */
const SOON = 7;

/**
 * Two ordinals of one thing within one count: "the third fire at the mill this year", "the fifth". Source: numbers in de
 * Marneffe, Rafferty and Manning (2008), section 3; ordinals after FrameNet's frame Ordinal_numbers. Measured
 * (`npm run evaluate -- --set rules`): no fire on the corpora and the told stories: its precision rests on its spec.
 */
export const rankedRule: Rule = {
  name: 'ranked',
  version: '1',
  kind: 'quantity',
  severity: 'alert',
  reach: 'sentence',
  oncePerSentence: true,
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || a.position === 'headline' || b.position === 'headline') return null;
    const [one, other] = [rankIn(a), rankIn(b)];
    if (one === null || other === null || one.value === other.value || one.scope !== other.scope) return null;
    if (!pair.akin()) return null;
    if (!countsOneThing(one, other) || !saysNoMore(pair, one, other)) return letGo('the two count different things');
    const apart = daysBetween(a, b);
    if (apart !== Infinity && apart > SOON) return letGo('another of the kind may have come about since');
    const { open, reasons } = runGates(pair, [sameModality, sureEnough]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [valueFor(one), valueFor(other)] as const;
    return {
      fires: true,
      reason: `One side counts ${valueWords(sides[0])} of its kind, the other ${valueWords(sides[1])}.`,
      gates: [`both count ${one.noun ?? other.noun ?? 'one thing'} within one count: ${one.scope}`, ...reasons],
      sides: [side(sides[0]), side(sides[1])],
      about: `rank:${a.reportId}:${a.evidence.start}`,
    };
  },
};

/** Whether both count one kind of thing; who leaves it out has named it before: "the fire was the third this year". */
const countsOneThing = (one: WordedRank, other: WordedRank): boolean =>
  one.noun === other.noun ||
  (one.noun === null && other.noun !== null && one.words.includes(other.noun)) ||
  (other.noun === null && one.noun !== null && other.words.includes(one.noun));

/** Words that one sentence may have alone, where the other's report has them too. */
const MOST_ALONE = 2;

/** "At the port", "in the country": where each says what the other does not, they count two things. */
function saysNoMore(pair: ClaimPair, one: WordedRank, other: WordedRank): boolean {
  const alone = (from: WordedRank, to: WordedRank): string[] =>
    from.words.filter((word) => !to.words.includes(word) && word !== to.noun);
  const [mine, its] = [alone(one, other), alone(other, one)];
  if (mine.length > 0 && its.length > 0) return false;
  const isKnown = (words: readonly string[], report: PlacedClaim): boolean => {
    const { stems } = castAt(pair.sentences(report), report);
    return words.length <= MOST_ALONE && words.every((word) => stems.has(word));
  };
  return isKnown(mine, pair.b) && isKnown(its, pair.a);
}

const valueFor = ({ value }: WordedRank): ValueOf<'quantity'> => ({
  type: 'quantity',
  min: value,
  max: value,
  bound: 'exact',
  unit: '',
  counted: '',
  whose: '',
  measure: 'total',
  partOf: null,
});

const side = (value: ValueOf<'quantity'>) => ({ key: `rank:${value.min ?? ''}`, value });
