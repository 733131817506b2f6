import {
  displayOf,
  eventDisplay,
  reasonInWords,
  type Aspect,
  type ClaimContent,
  type ClaimValue,
  type Span,
} from '#story';
import type { Comparison, TextClaim, TextConflict } from './compare-texts.js';
import { disagreeingWords, withMarks } from './disagreeing-words.js';

/** A claim of a side with the words in which it disagrees with the other sides, as offsets of its text. */
export interface ShownTextClaim extends TextClaim {
  readonly disagreeing: readonly Span[];
}

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
    readonly claims: readonly ShownTextClaim[];
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
    claims: claims.map((claim) => ({ ...claim, disagreeing: disagreeing(claim, value, conflict, comparison) })),
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

/** Where sides agree in what they say, and differ in how: the words by which they do. */
const DRIFTS: Partial<Readonly<Record<TextConflict['kind'], (claim: ClaimContent) => readonly string[]>>> = {
  'certainty-drift': ({ hedges }) => hedges,
  'attribution-drift': ({ attribution }) => attribution.map(({ speaker }) => speaker),
};

/** Where words first stand in a claim's sentence, as offsets of its text. */
function spanOf(words: string, { evidence }: TextClaim): Span[] {
  const at = words === '' ? -1 : evidence.text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? [] : [{ start: evidence.start + at, end: evidence.start + at + words.length }];
}

/** The words of a claim that no sentence of another side holds, or from which its value was read. */
function disagreeing(
  claim: TextClaim,
  side: ClaimValue,
  { kind, sides }: TextConflict,
  { claims }: Comparison,
): Span[] {
  const draft = claims.get(claim.claimId);
  const drifted = DRIFTS[kind];
  if (drifted) return draft ? drifted(draft).flatMap((words) => spanOf(words, claim)) : [];
  const { start, text } = claim.evidence;
  const others = sides
    .filter((other) => !other.claims.some(({ claimId }) => claimId === claim.claimId))
    .flatMap((other) => other.claims.map(({ evidence }) => evidence.text));
  const span = draft?.valueSpan ?? null;
  const sentence = {
    text,
    value: draft?.value ?? side,
    valueSpan: span && { start: span.start - start, end: span.end - start },
  };
  return disagreeingWords(sentence, side, others).map((words) => ({
    start: words.start + start,
    end: words.end + start,
  }));
}

/** An outlet with its file, which an outlet that nothing names is called by already. */
export const namedOutlet = (outlet: string, file: string): string =>
  outlet.includes(file) ? outlet : `${outlet} (${file})`;

/**
 * A comparison for a reader: each conflict with its reason and the sentences of its sides.
 * @param mark how the disagreeing words are told from the rest
 */
export function inWords(comparison: Comparison, mark: (words: string) => string): string {
  const conflicts = shownConflicts(comparison);
  if (conflicts.length === 0) return 'No conflict found.';
  return conflicts
    .map(({ severity, kind, reason, gates, sides }) => {
      const told = sides.map(({ value, claims }) => [`  ${value.display}`, ...claims.map(quoted)].join('\n'));
      return [
        `${severity}, ${kind}: ${reason}`,
        ...told,
        ...(gates.length > 0 ? [`  because ${gates.join('; ')}`] : []),
      ].join('\n');
    })
    .join('\n\n');

  function quoted({ text, outlet, evidence, disagreeing }: ShownTextClaim): string {
    const { start } = evidence;
    const stretches = disagreeing.map((words) => ({ start: words.start - start, end: words.end - start }));
    return `    ${namedOutlet(outlet, text)}: “${withMarks(evidence.text, stretches, mark)}”`;
  }
}
