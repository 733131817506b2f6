import { displayOf, eventDisplay, reasonInWords, type Aspect, type ClaimContent, type ClaimValue } from '#story';
import type { Comparison, TextClaim, TextConflict } from './compare-texts.js';

/** A conflict between texts in the names that clients rely on, without what only a database gives. */
export interface ShownTextConflict extends Pick<
  TextConflict,
  'kind' | 'severity' | 'rule' | 'ruleVersion' | 'reason' | 'gates' | 'relation' | 'questionId'
> {
  readonly id: string;
  readonly status: 'open';
  readonly aspect: Aspect | null;
  readonly event: { readonly key: string; readonly display: string } | null;
  readonly sides: readonly {
    readonly value: ClaimValue & { readonly display: string };
    readonly independentOrigins: number;
    readonly departsFrom: string | null;
    readonly claims: readonly TextClaim[];
  }[];
  readonly fitsSeveral: readonly {
    readonly claimId: string;
    readonly text: string;
    readonly evidence: TextClaim['evidence'];
  }[];
}

/** The conflicts of a comparison as `compare --json` prints them. */
export function shownConflicts(comparison: Comparison): ShownTextConflict[] {
  return comparison.conflicts.map((conflict) => shownConflict(conflict, comparison));
}

function shownConflict(conflict: TextConflict, comparison: Comparison): ShownTextConflict {
  const { conflictId: id, kind, severity, rule, ruleVersion, gates, relation, questionId, eventKey } = conflict;
  const sides = conflict.sides.map(({ value, independentOrigins, departsFrom, claims }) => ({
    value: { ...value, display: displayOf(value, textOf(comparison, claims[0]?.text)) },
    independentOrigins,
    departsFrom,
    claims,
  }));
  const drafts = conflict.sides.flatMap(({ claims }) => claims.flatMap((claim) => draftOf(comparison, claim.claimId)));
  const mention = drafts.find(({ event }) => event !== null)?.event ?? null;
  return {
    id,
    kind,
    severity,
    rule,
    ruleVersion,
    reason: reasonInWords(
      conflict.reason,
      sides.map(({ value }) => value.display),
    ),
    gates,
    status: 'open',
    relation,
    questionId,
    aspect: drafts[0]?.aspect ?? null,
    event: eventKey === '' ? null : { key: eventKey, display: eventDisplay(mention, eventKey) },
    sides,
    fitsSeveral: conflict.fitsSeveral.flatMap((claimId) => {
      const reportId = claimId.slice(0, claimId.lastIndexOf('.'));
      return draftOf(comparison, claimId).map(({ evidence: { start, end } }) => ({
        claimId,
        text: reportId,
        evidence: { start, end, text: (textOf(comparison, reportId) ?? '').slice(start, end) },
      }));
    }),
  };
}

const textOf = ({ extractions }: Comparison, name: string | undefined): string | null =>
  name === undefined ? null : (extractions.get(name)?.text ?? null);

/** A claim of a text by its id, as it was drafted. */
function draftOf({ claims }: Comparison, claimId: string): ClaimContent[] {
  const claim = claims.get(claimId);
  return claim ? [claim] : [];
}

/** A comparison for a reader: each conflict with its reason and the sentences of its sides. */
export function inWords(comparison: Comparison): string {
  const conflicts = shownConflicts(comparison);
  if (conflicts.length === 0) return 'No conflict found.';
  return conflicts
    .map(({ severity, kind, reason, sides }) => {
      const told = sides.map(({ value, claims }) => {
        const sentences = claims.map(
          ({ text, outlet, evidence }) => `    ${outlet} (${text}): “${oneLine(evidence.text)}”`,
        );
        return [`  ${value.display}`, ...sentences].join('\n');
      });
      return [`${severity}, ${kind}: ${reason}`, ...told].join('\n');
    })
    .join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
