import {
  claimSpeaker,
  derivedId,
  evolveConflict,
  NO_CONFLICT,
  outletKey,
  pairOf,
  pairStatus,
  type ClaimValue,
  type Conflict,
  type ConflictEvent,
  type ConflictKind,
  type ConflictSide,
  type ConflictState,
} from '#story';
import type { PlacedClaim } from '../gates/claim-pair.js';
import type { Judgement, Rule, SideValue } from '../rules/rule.js';
import type { DerivedEvent, KnownConflict, ScrutinyClaim } from '../scrutiny-claim.js';
import { compareValues } from '../values/compare-values.js';
import { gives, sameMatter, standsOn } from './same-matter.js';

/** A rule's finding on two claims; `a` is the one that the story had first. */
export interface Finding {
  readonly rule: Rule;
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly judgement: Extract<Judgement, { readonly fires: true }>;
}

/** Kinds of conflict that tell of what is so and what is not. */
const OF_ANSWERS: ReadonlySet<ConflictKind> = new Set(['polarity', 'outcome', 'retraction', 'repeats-retracted']);

/**
 * Turns findings into the events of conflicts: a first finding detects, an answer that is new to a conflict adds a side,
 * an answer that it has joins silently. Claims that say the same stand on one side.
 */
export class ConflictBook {
  private readonly known = new Map<string, KnownConflict>();
  private readonly byQuestion = new Map<string, Set<string>>();
  private readonly origins = new Map<string, string>();
  readonly events: DerivedEvent[] = [];

  constructor(conflicts: readonly KnownConflict[]) {
    for (const known of conflicts) this.remember(known);
  }

  /** Tells the book from which origin a report has its facts, so that it can count independent ones. */
  learnOrigin(reportId: string, origin: string): void {
    this.origins.set(reportId, origin);
  }

  /** Records one finding. `members` are the other claims of the question, for the sides that they stand on. */
  record(finding: Finding, members: readonly PlacedClaim[]): void {
    const conflictId = sameMatter(finding, this.known) ?? conflictIdOf(finding);
    const known = this.known.get(conflictId);
    if (!known || known.state.sides.length < 2) this.detect(conflictId, finding, members);
    else this.extend(known, finding);
  }

  /** Whether a conflict of the kind holds two answers already, each on a side with the report that gives it. */
  tells(
    kind: ConflictKind,
    answers: readonly [SideValue, SideValue],
    [a, b]: readonly [PlacedClaim, PlacedClaim],
  ): boolean {
    const [first, second] = answers;
    const holds = (sides: readonly ConflictSide[], answer: SideValue, claim: PlacedClaim): boolean =>
      sides.some((side) => gives(side, answer) && standsOn(side, claim));
    return [...this.known.values()].some(
      ({ conflict, state: { sides } }) => conflict.kind === kind && holds(sides, first, a) && holds(sides, second, b),
    );
  }

  /** Whether a conflict of what is so and what is not holds one of the claims, or a notice that takes it back. */
  holdsAnyOf(claims: readonly PlacedClaim[]): boolean {
    const ids = new Set(claims.map(({ claimId }) => claimId));
    return [...this.known.values()].some(
      ({ conflict, state: { sides } }) =>
        OF_ANSWERS.has(conflict.kind) && sides.some((side) => side.claims.some(({ claimId }) => ids.has(claimId))),
    );
  }

  /** Puts a claim that contradicts nobody yet on the side whose answer it gives, where a conflict of its question has one. */
  join(claim: PlacedClaim): void {
    if (claim.polarity === 'negated') return;
    for (const conflictId of this.byQuestion.get(claim.placement.questionId) ?? []) {
      const known = this.known.get(conflictId);
      if (!known) continue;
      if (OWN_CLAIMS.has(known.conflict.kind) || !isAboutValues(valuesOf(known.state.sides))) continue;
      const { sides } = known.state;
      const side = sides.find((one) => standsWith(claim.value, one.value, valuesOf(sides)));
      if (side && claim.modality === 'fact') this.joinSide(known, side, claim);
    }
  }

  private detect(conflictId: string, finding: Finding, members: readonly PlacedClaim[]): void {
    const { rule, a, b, judgement } = finding;
    const [first, second] = judgement.sides;
    const onSide = (side: SideValue, claim: PlacedClaim): PlacedClaim[] => [
      claim,
      ...members.filter(
        (other) =>
          ![a.claimId, b.claimId].includes(other.claimId) &&
          !OWN_CLAIMS.has(rule.kind) &&
          isAboutValues([first.value, second.value]) &&
          other.standing === 'current' &&
          other.modality === 'fact' &&
          other.polarity === claim.polarity &&
          standsWith(other.value, side.value, [first.value, second.value]),
      ),
    ];
    const besides = (side: SideValue): readonly ScrutinyClaim[] =>
      side.key.startsWith(TAKEN_BACK) ? (judgement.beside ?? []) : [];
    const sides = [
      this.sideOf(first, [...onSide(first, a), ...besides(first)]),
      this.sideOf(second, [...onSide(second, b), ...besides(second)]),
    ];
    const placed = new Set(sides.flatMap(({ claims }) => claims.map(({ claimId }) => claimId)));
    const fitsSeveral = members
      .filter(({ claimId }) => !placed.has(claimId))
      .filter(({ value }) => judgement.sides.every((side) => compareValues(value, side.value) === 'fits'))
      .map(({ claimId }) => claimId);
    const conflict: Conflict = {
      conflictId,
      storyId: b.storyId,
      questionId: questionOf(finding),
      eventKey: a.placement.eventKey,
      kind: rule.kind,
      severity: rule.severity,
      rule: rule.name,
      ruleVersion: rule.version,
      reason: judgement.reason,
      gates: [...judgement.gates],
      relation: this.relationOf(sides),
      sides: this.withDepartures(sides),
      fitsSeveral,
    };
    this.append({ type: 'ConflictDetected', data: conflict }, conflictId, 'detected', first.key, second.key);
    this.remember({
      conflict,
      state: evolveConflict(NO_CONFLICT, { type: 'ConflictDetected', data: conflict }),
    });
  }

  private remember(known: KnownConflict): void {
    const { conflictId, questionId } = known.conflict;
    this.known.set(conflictId, known);
    const ofQuestion = this.byQuestion.get(questionId);
    if (ofQuestion) ofQuestion.add(conflictId);
    else this.byQuestion.set(questionId, new Set([conflictId]));
  }

  private extend(known: KnownConflict, { a, b, judgement }: Finding): void {
    for (const [value, claim] of [
      [judgement.sides[0], a],
      [judgement.sides[1], b],
    ] as const) {
      const now = this.known.get(known.conflict.conflictId) ?? known;
      const { sides } = now.state;
      const side =
        sides.find(({ sideKey }) => sideKey === value.key) ??
        sides.find(({ claims }) => claims.some(({ claimId }) => claimId === claim.claimId)) ??
        (sides.some((other) => other.sideKey.startsWith(TAKEN_BACK))
          ? undefined
          : sides.find((one) => standsWith(value.value, one.value, valuesOf(sides))));
      if (side) this.joinSide(now, side, claim);
      else this.addSide(now, value, claim, judgement.reason);
    }
  }

  private addSide(known: KnownConflict, value: SideValue, claim: PlacedClaim, reason: string): void {
    const { conflictId } = known.conflict;
    const side = this.sideOf(value, [claim]);
    const sides = this.withDepartures([...known.state.sides, side]);
    const event: ConflictEvent = {
      type: 'ConflictSideAdded',
      data: { conflictId, side: sides.at(-1) ?? side, reason, relation: this.relationOf(sides) },
    };
    this.append(event, conflictId, 'side', value.key);
    this.known.set(conflictId, { ...known, state: evolveConflict(known.state, event) });
  }

  private joinSide(known: KnownConflict, side: ConflictSide, claim: PlacedClaim): void {
    if (side.claims.some(({ claimId }) => claimId === claim.claimId)) return;
    const { conflictId } = known.conflict;
    // Of a long side not every report is at hand; one that is of the claim's origin is, if there is any.
    const isNew = !side.claims.some((other) => this.originOf(other) === this.originOf(claim));
    const event: ConflictEvent = {
      type: 'ConflictClaimJoined',
      data: {
        conflictId,
        sideKey: side.sideKey,
        claim: sideClaimOf(claim),
        independentOrigins: side.independentOrigins + (isNew ? 1 : 0),
      },
    };
    this.append(event, conflictId, 'joined', side.sideKey, claim.claimId);
    let state = evolveConflict(known.state, event);
    if (isNew) state = this.reopen(known, state, side, claim);
    this.known.set(conflictId, { ...known, state });
  }

  /** A new independent origin on a dismissed side puts the question to the desk again. */
  private reopen(known: KnownConflict, state: ConflictState, side: ConflictSide, claim: PlacedClaim): ConflictState {
    let now = state;
    for (const other of state.sides) {
      if (other.sideKey === side.sideKey) continue;
      const pair = pairOf(side.sideKey, other.sideKey);
      if (pairStatus(now, pair) !== 'dismissed') continue;
      const { conflictId } = known.conflict;
      const note = 'A new independent origin stands on this side.';
      const event: ConflictEvent = { type: 'PairReopened', data: { conflictId, pair: [...pair], note, by: 'machine' } };
      this.append(event, conflictId, 'reopened', ...pair, this.originOf(claim));
      now = evolveConflict(now, event);
    }
    return now;
  }

  private originsOf(side: ConflictSide): Set<string> {
    return new Set(side.claims.map((claim) => this.originOf(claim)));
  }

  private originOf({ reportId, outlet }: { readonly reportId: string; readonly outlet: string }): string {
    return this.origins.get(reportId) ?? outletKey(outlet);
  }

  private sideOf({ key, value }: SideValue, claims: readonly ScrutinyClaim[]): ConflictSide {
    return {
      sideKey: key,
      value,
      claims: claims.map(sideClaimOf),
      independentOrigins: new Set(claims.map((claim) => this.originOf(claim))).size,
      departsFrom: null,
    };
  }

  /** Sides of distinct roots are independent; one root shared by all makes the conflict a matter of one origin. */
  private relationOf(sides: readonly ConflictSide[]): 'independent' | 'same-origin' {
    const roots = new Set(sides.flatMap((side) => [...this.originsOf(side)]));
    return roots.size > 1 ? 'independent' : 'same-origin';
  }

  /** A later side of the same root departs from the first report of the side that the story had before. */
  private withDepartures(sides: readonly ConflictSide[]): ConflictSide[] {
    const first = sides[0];
    if (!first || this.relationOf(sides) === 'independent') return [...sides];
    const source = first.claims[0]?.reportId ?? null;
    return sides.map((side, index) => {
      const departs = index > 0 && source !== null && side.claims.every(({ reportId }) => reportId !== source);
      return departs ? { ...side, departsFrom: source } : side;
    });
  }

  private append(event: DerivedEvent['event'], ...cause: readonly string[]): void {
    this.events.push({ id: derivedId('conflict-event', ...cause), event });
  }
}

/** How the key of a notice's side begins. */
const TAKEN_BACK = 'taken back';

const valuesOf = (sides: readonly ConflictSide[]): ClaimValue[] => sides.map(({ value }) => value);

/** Conflicts between a notice and the claims that it meets: who merely gives the same answer is no part of them. */
const OWN_CLAIMS: ReadonlySet<ConflictKind> = new Set(['retraction', 'repeats-retracted']);

/** Whether the sides differ in their answers, rather than in who gives one answer or how surely. */
const isAboutValues = ([first, second]: readonly ClaimValue[]): boolean =>
  first !== undefined && second !== undefined && compareValues(first, second) === 'excludes';

/** Same joins a side; a coarser value joins the only side that it fits while it excludes every other (CLAIMS.md step 7). */
function standsWith(value: ClaimValue, side: ClaimValue, all: readonly ClaimValue[]): boolean {
  const comparison = compareValues(value, side);
  if (comparison !== 'fits') return comparison === 'same';
  const others = all.filter((other) => other !== side);
  return others.length > 0 && others.every((other) => compareValues(value, other) === 'excludes');
}

/** The id of a conflict: of its story, kind and question. */
const conflictIdOf = (finding: Finding): string =>
  derivedId('conflict', finding.a.storyId, finding.rule.kind, questionOf(finding));

const questionOf = ({ a, judgement }: Finding): string =>
  judgement.about === undefined ? a.placement.questionId : derivedId('question', a.storyId, judgement.about);

const sideClaimOf = (claim: ScrutinyClaim): ConflictSide['claims'][number] => ({
  claimId: claim.claimId,
  reportId: claim.reportId,
  outlet: claim.outlet,
  speaker: claimSpeaker(claim),
});
