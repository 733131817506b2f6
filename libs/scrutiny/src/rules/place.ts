import { valueKey } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import {
  notSetRight,
  oneOccasion,
  ownSpeakerStands,
  runGates,
  statedAsFact,
  sureEnough,
  twoAccounts,
  type Gate,
} from '../gates/gates.js';
import { compareValues } from '../values/compare-values.js';
import { isBeside, settlementKind, type SettlementKind } from '../wording/settlements.js';
import { nameWords } from '../words/names.js';
import { judgeAnswers } from './excluded-answers.js';
import { letGo, type Judgement, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

const GATES: readonly Gate[] = [statedAsFact, sureEnough, notSetRight, ownSpeakerStands, twoAccounts, oneOccasion];

const CALLED: Readonly<Record<SettlementKind, string>> = {
  town: 'town or village',
  city: 'city',
  quarter: 'part of a town',
};

/** The words of a report's sentences as far as they are at hand. */
const textOf = (claim: PlacedClaim, { sentences }: ClaimPair): string[] =>
  [claim, ...sentences(claim)].map(({ words }) => words.evidence);

const names = (text: readonly string[], place: string): boolean => {
  const words = nameWords(place);
  return text.some((sentence) => {
    const said = nameWords(sentence);
    return words.length > 0 && words.every((word) => said.includes(word));
  });
};

/** Places of one event that the report of a claim gives beside the claim's own. */
const othersOf = (claim: PlacedClaim, { sameReport }: ClaimPair): PlacedClaim[] =>
  sameReport().filter(
    (other) =>
      other.reportId === claim.reportId &&
      other.aspect.slot === 'where' &&
      compareValues(other.value, claim.value) !== 'same',
  );

/** Two settlements of one kind, each named by a report that does not speak of the other's. */
function twoSettlements(pair: ClaimPair): Judgement | null {
  const { a, b, why } = pair;
  if (a.value.type !== 'place' || b.value.type !== 'place') return null;
  if (a.polarity === 'negated' || b.polarity === 'negated' || a.value.negated || b.value.negated) return null;
  const [one, other] = [a.words.value ?? a.value.key, b.words.value ?? b.value.key];
  const [left, right] = [textOf(a, pair), textOf(b, pair)];
  if (a.reportId === b.reportId) return letGo('one report is read as speaking of two places');
  const kind = settlementKind(one, left);
  if (kind === null || kind !== settlementKind(other, right)) return letGo('one place may lie within the other');
  if (isBeside(one, a.words.evidence) || isBeside(other, b.words.evidence)) {
    return letGo('one place is only near, or on the way');
  }
  if (names(left, other) || names(right, one)) return letGo('one report names both places');
  if (othersOf(a, pair).length > 0 || othersOf(b, pair).length > 0) {
    return letGo('one report gives the event several places');
  }
  const { open, reasons } = runGates(pair, GATES);
  if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
  return {
    fires: true,
    reason: `One side says ${valueWords(a.value)}, the other ${valueWords(b.value)}.`,
    gates: [why, `both are called a ${CALLED[kind]}`, 'neither report names the other’s place', ...reasons],
    sides: [
      { key: valueKey(a.value), value: a.value },
      { key: valueKey(b.value), value: b.value },
    ],
  };
}

/**
 * Two places of one event that cannot be one: opposite quarters of one place, "not at B" against "at B", or two
 * settlements of one kind ("the village of A", "the town of B") of which neither report names the other's (CLAIMS.md
 * step 7: containment for places, unknown fits). A notice: most places that differ in words lie within each other.
 * Measured (`npm run evaluate -- --set rules`): no fire on the corpora and the told stories: its precision rests on
 * its spec.
 */
export const placeRule: Rule = {
  name: 'place',
  version: '2',
  kind: 'place',
  severity: 'notice',
  reach: 'question',
  judge: (pair) => {
    const judged = judgeAnswers(pair, ['place'], GATES);
    return judged?.fires === false && compareValues(pair.a.value, pair.b.value) === 'fits'
      ? twoSettlements(pair)
      : judged;
  },
};
