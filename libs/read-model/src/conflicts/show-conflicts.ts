import {
  ascending,
  displayOf,
  eventDisplay,
  reasonInWords,
  type AssessedConflict,
  type ClaimRecord,
  type ConflictSide,
} from '#story';
import { evidenceOf, type TextOf } from '../claims/show-claim.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import type { StoryAtPoint } from '../points/story-at-point.js';
import type { ShownConflict, ShownSide } from './shown-conflict.js';

type Records = ReadonlyMap<string, ClaimRecord>;

/** A side's value in the words of its first claim that is known; without one, as the side holds it. */
function sideDisplay({ value, claims }: ConflictSide, records: Records, textOf: TextOf): string {
  const record = claims.map(({ claimId }) => records.get(claimId)).find((one) => one !== undefined);
  if (!record || record.value.type !== value.type) return displayOf(value, null);
  return displayOf(record.value, textOf(record.reportId, record.evidence.revision));
}

function showSide(side: ConflictSide, records: Records, textOf: TextOf): ShownSide {
  const { sideKey, value, independentOrigins, departsFrom, claims } = side;
  return {
    sideKey,
    value: { ...value, display: sideDisplay(side, records, textOf) },
    independentOrigins,
    departsFrom,
    claims: claims.flatMap(({ claimId, reportId, outlet, speaker }) => {
      const record = records.get(claimId);
      return record ? [{ claimId, reportId, outlet, speaker, evidence: evidenceOf(record, textOf) }] : [];
    }),
  };
}

function showConflict(
  assessed: AssessedConflict,
  records: Records,
  textOf: TextOf,
  fitting: ReadonlyMap<string, ShownClaim>,
): ShownConflict {
  const { conflict, sides, status, knownFrom, detectedAt } = assessed;
  const { storyId, questionId, kind, severity, rule, ruleVersion, gates, relation, eventKey } = conflict;
  const spokesman = sides
    .flatMap(({ claims }) => claims.flatMap(({ claimId }) => records.get(claimId) ?? []))
    .reduce<ClaimRecord | null>((a, b) => (a && ascending(a.claimId, b.claimId) < 0 ? a : b), null);
  const recorded = conflict.sides.map((side) => sides.find(({ sideKey }) => sideKey === side.sideKey) ?? side);
  return {
    id: conflict.conflictId,
    storyId,
    questionId,
    kind,
    severity,
    rule,
    ruleVersion,
    reason: reasonInWords(
      conflict.reason,
      recorded.map((side) => sideDisplay(side, records, textOf)),
    ),
    gates,
    relation,
    status,
    aspect: spokesman?.aspect ?? null,
    event: eventKey === '' ? null : { key: eventKey, display: eventDisplay(spokesman?.event ?? null, eventKey) },
    sides: sides.map((side) => showSide(side, records, textOf)),
    fitsSeveral: conflict.fitsSeveral.flatMap((claimId) => fitting.get(claimId) ?? []),
    knownFrom,
    detectedAt,
  };
}

/** Conflicts as clients see them: the claims of their sides that are known at the point, with the words that prove them. */
export async function showConflicts(
  story: StoryAtPoint,
  conflicts: readonly AssessedConflict[],
): Promise<ShownConflict[]> {
  if (conflicts.length === 0) return [];
  const members = conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims));
  const fitsSeveral = conflicts.flatMap(({ conflict }) => conflict.fitsSeveral);
  const claimIds = [...new Set([...members.map(({ claimId }) => claimId), ...fitsSeveral])];
  const claims = await story.claims({ of: 'claims', claimIds });
  const [records, textOf] = await Promise.all([
    story.records(claims),
    story.texts(claims.map(({ reportId }) => reportId)),
  ]);
  const fitting = claims.filter(({ claimId }) => fitsSeveral.includes(claimId));
  const shown = new Map((await story.show(fitting, records, textOf)).map((claim) => [claim.id, claim]));
  return conflicts.map((conflict) => showConflict(conflict, records, textOf, shown));
}
