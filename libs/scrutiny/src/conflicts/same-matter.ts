import type { ClaimValueType, ConflictSide } from '#story';
import type { PlacedClaim } from '../gates/claim-pair.js';
import type { SideValue } from '../rules/rule.js';
import type { KnownConflict } from '../scrutiny-claim.js';
import { compareValues } from '../values/compare-values.js';
import type { Finding } from './conflict-book.js';

/** Whether a side gives an answer, in whatever words. */
export const gives = (side: ConflictSide, { value }: SideValue): boolean =>
  ['same', 'fits'].includes(compareValues(side.value, value));

/** Whether a report stands on a side. */
export const standsOn = (side: ConflictSide, { reportId }: PlacedClaim): boolean =>
  side.claims.some((claim) => claim.reportId === reportId);

/** Values so telling that two of them, met again in one report, are the same two. */
const TELLING: ReadonlySet<ClaimValueType> = new Set(['date', 'quantity', 'money']);

/**
 * The conflict that tells of a finding's matter already, where the finding has no question of its own: the one of its
 * rule in which the older claim stands, or one of its kind whose sides give both answers, the later report's among
 * them. Then the older claim is only another voice.
 */
export function sameMatter(
  { rule, a, b, judgement }: Finding,
  known: ReadonlyMap<string, KnownConflict>,
): string | null {
  // Only what is about the sentence itself: a name or a calling is a matter of its own, whichever sentences hold it.
  const { about, sides: answers } = judgement;
  if (![a, b].some(({ reportId, evidence }) => about?.includes(`${reportId}:${evidence.start}`))) return null;
  const conflicts = [...known.values()];
  const own = conflicts.find(
    ({ conflict, state }) =>
      (conflict.rule === rule.name || (conflict.kind === 'polarity' && rule.kind === 'polarity')) &&
      state.sides.some(({ claims }) => claims.some(({ claimId }) => claimId === a.claimId)),
  );
  if (own) return own.conflict.conflictId;
  if (rule.severity !== 'alert' || !answers.every(({ value }) => TELLING.has(value.type))) return null;
  const told = conflicts.find(
    ({ conflict, state: { sides } }) => conflict.kind === rule.kind && isVoice(sides, answers, b),
  );
  return told?.conflict.conflictId ?? null;
}

function isVoice(
  sides: readonly ConflictSide[],
  [first, second]: readonly [SideValue, SideValue],
  later: PlacedClaim,
): boolean {
  const his = sides.find((side) => gives(side, second) && standsOn(side, later));
  return his !== undefined && sides.some((side) => side !== his && gives(side, first));
}
