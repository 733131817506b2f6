import {
  ascending,
  displayOf,
  eventDisplay,
  reasonInWords,
  type AssessedConflict,
  type ClaimRecord,
  type ConflictSide,
} from '#story';
import { wordsOf, type TextOf } from '../claims/show-claim.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import type { StoryAtPoint } from '../points/story-at-point.js';
import type { ShownConflict, ShownSide } from './shown-conflict.js';

interface Shown {
  readonly contents: ReadonlyMap<string, ClaimRecord>;
  readonly textOf: TextOf;
  /** Coarser claims, by id. */
  readonly fitting: ReadonlyMap<string, ShownClaim>;
}

/** A side's value in the words of its first claim that is known; without one, as the side holds it. */
function sideDisplay({ value, claims }: ConflictSide, { contents, textOf }: Shown): string {
  for (const { claimId, reportId } of claims) {
    const content = contents.get(claimId);
    if (!content) continue;
    if (content.value.type !== value.type) break;
    return displayOf(content.value, textOf(reportId, content.evidence.revision));
  }
  return displayOf(value, null);
}

function showSide(side: ConflictSide, shown: Shown): ShownSide {
  const { sideKey, value, independentOrigins, departsFrom, claims } = side;
  return {
    sideKey,
    value: { ...value, display: sideDisplay(side, shown) },
    independentOrigins,
    departsFrom,
    claims: claims.flatMap(({ claimId, reportId, outlet, speaker }) => {
      const content = shown.contents.get(claimId);
      if (!content) return [];
      const text = shown.textOf(reportId, content.evidence.revision);
      const evidence = wordsOf(content.evidence, text);
      const valueSpan = content.valueSpan && wordsOf(content.valueSpan, text);
      return [{ claimId, reportId, outlet, speaker, evidence, valueSpan }];
    }),
  };
}

/** The claim that speaks for a conflict, as one does for a question: that of the smallest id. */
const spokesmanOf = ({ sides }: AssessedConflict): string =>
  sides
    .flatMap(({ claims }) => claims.map(({ claimId }) => claimId))
    .reduce((a, b) => (ascending(a, b) < 0 ? a : b), '\uffff');

function showConflict(assessed: AssessedConflict, shown: Shown): ShownConflict {
  const { conflict, sides, status, knownFrom, detectedAt } = assessed;
  const { storyId, questionId, kind, severity, rule, ruleVersion, gates, relation, eventKey } = conflict;
  const speaking = shown.contents.get(spokesmanOf(assessed));
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
      recorded.map((side) => sideDisplay(side, shown)),
    ),
    gates,
    relation,
    status,
    aspect: speaking?.aspect ?? null,
    event: eventKey === '' ? null : { key: eventKey, display: eventDisplay(speaking?.event ?? null, eventKey) },
    sides: sides.map((side) => showSide(side, shown)),
    fitsSeveral: conflict.fitsSeveral.flatMap((claimId) => shown.fitting.get(claimId) ?? []),
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
  const memberIds = new Set(
    conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.map(({ claimId }) => claimId))),
  );
  const fittingIds = new Set(conflicts.flatMap(({ conflict }) => conflict.fitsSeveral));
  const claims = await story.claimsById([...new Set([...memberIds, ...fittingIds])]);
  const members = [...claims.values()].filter(({ claimId }) => memberIds.has(claimId));
  const [contents, textOf, fitting] = await Promise.all([
    story.records(members),
    story.texts(members.map(({ reportId }) => reportId)),
    story.show([...claims.values()].filter(({ claimId }) => fittingIds.has(claimId))),
  ]);
  const shown = { contents, textOf, fitting: new Map(fitting.map((claim) => [claim.id, claim])) };
  return conflicts.map((conflict) => showConflict(conflict, shown));
}
