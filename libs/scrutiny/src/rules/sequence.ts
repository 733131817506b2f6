import type { ClaimValue } from '#story';
import type { PlacedClaim } from '../gates/claim-pair.js';
import { runGates, sameModality, sureEnough } from '../gates/gates.js';
import { castAt, type Cast } from '../stands/cast.js';
import { otherOccasion } from '../wording/occasions.js';
import { sequenceIn, type OrderedDeed, type WordedSequence } from '../wording/sequences.js';
import { letGo, type Rule } from './rule.js';

/**
 * Two deeds that the one report puts in the other order than the other: "resigned before the vote", "after the vote".
 * Source: FrameNet's frame Time_vector and the relations BEFORE and AFTER of TimeML. Measured
 * (`npm run evaluate -- --set rules`): no fire on the corpora and the told stories: its precision rests on its spec.
 */
export const sequenceRule: Rule = {
  name: 'sequence',
  version: '1',
  kind: 'outcome',
  severity: 'alert',
  reach: 'sentence',
  oncePerSentence: true,
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || a.position === 'headline' || b.position === 'headline') return null;
    const [one, other] = [sequenceIn(a), sequenceIn(b)];
    if (one === null || other === null || !pair.akin()) return null;
    const casts = [castAt(pair.sentences(a), a), castAt(pair.sentences(b), b)] as const;
    const turned = isOneDeed(one.told, other.by, casts) && isOneDeed(one.by, other.told, casts);
    const alike = isOneDeed(one.told, other.told, casts) && isOneDeed(one.by, other.by, casts);
    if (turned === alike || (one.order === other.order) === alike) return null;
    if (![one, other].every(isOfMoment)) return letGo('what is put in an order may have come about more than once');
    if (otherOccasion(a, b)) return letGo('one of the two speaks of another of its kind');
    const { open, reasons } = runGates(pair, [sameModality, sureEnough]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const [left, right] = [one.order, alike ? other.order : opposite(other.order)];
    return {
      fires: true,
      reason: `One side says that it was ${left}, the other that it was ${right}.`,
      gates: ['both tell of the same two deeds', ...reasons],
      sides: [side(left, a), side(right, b)],
      about: `order:${a.reportId}:${a.evidence.start}`,
    };
  },
};

const opposite = (order: 'before' | 'after'): 'before' | 'after' => (order === 'before' ? 'after' : 'before');

/** Moments that come again within one story, so that one may be before what another is after. */
const REPEATED: ReadonlySet<string> = new Set([
  'told',
  'meeting',
  'speech',
  'inspection',
  'sample',
  'repair',
  'halt',
  'aftershock',
  'payment',
  'attack',
  'closing',
  'opening',
]);

/** Whether what is placed in time is a deed that is done once. */
const isOfMoment = ({ told }: WordedSequence): boolean => [...told.moments].some((name) => !REPEATED.has(name));

/** Words that one of two tellings of one deed may have alone. */
const MOST_ALONE = 2;

/** Whether two tellings are of one deed: the one says all that the other does, and what more it says is known there. */
function isOneDeed(one: OrderedDeed, other: OrderedDeed, [left, right]: readonly [Cast, Cast]): boolean {
  const shared = one.words.filter((word) => other.words.includes(word));
  if (shared.length === 0) return false;
  const [mine, its] = [one, other].map(({ words }) => words.filter((word) => !shared.includes(word)));
  if (mine === undefined || its === undefined || (mine.length > 0 && its.length > 0)) return false;
  const isKnown = (words: readonly string[], { stems }: Cast): boolean =>
    words.length <= MOST_ALONE && words.filter((word) => !stems.has(word)).length <= 1;
  return isKnown(mine, right) && isKnown(its, left);
}

const side = (order: 'before' | 'after', { evidence }: PlacedClaim) => {
  const span = { start: evidence.start, end: evidence.end };
  const value: ClaimValue = { type: 'outcome', class: 'order', outcome: order, span };
  return { key: `order:${order}`, value };
};
