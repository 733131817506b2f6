import { Query } from '@nestjs/cqrs';
import type { Standing } from '#story';
import type { ShownClaim } from '../claims/shown-claim.js';
import type { ShownConflict } from '../conflicts/shown-conflict.js';
import type { AnsweredPoint, QuestionPoint } from '../points/question-point.js';

export interface DiffQuestion extends Pick<QuestionPoint, 'minPosition'> {
  readonly storyId: string;
  /** Known to the public at: the earlier point; the beginning unless told. */
  readonly from?: string | undefined;
  /** The later point; now unless told. */
  readonly to?: string | undefined;
  /** Known to us at, for the earlier point; as for the later one unless told. */
  readonly recordedFrom?: string | undefined;
  readonly recordedTo?: string | undefined;
}

/** A claim that both points know, and what is not the same: names of fields of a claim. */
export interface ChangedClaim {
  readonly before: ShownClaim;
  readonly after: ShownClaim;
  readonly fields: readonly (keyof ShownClaim)[];
}

/** A claim whose standing ended between the points. */
export interface EndedClaim {
  readonly claim: ShownClaim;
  /** `null`: it was not known yet at the earlier point. */
  readonly standingBefore: Standing | null;
}

/** A conflict that stands at the later point and did not at the earlier, or has another side by then. */
export interface NewContradiction {
  readonly conflict: ShownConflict;
  readonly claims: readonly ShownClaim[];
}

/** What differs between two points. One claim may stand under several headings. */
export interface Diff {
  readonly story: string;
  readonly from: AnsweredPoint;
  readonly to: AnsweredPoint;
  readonly added: readonly ShownClaim[];
  /** Claims known at the earlier point and not at the later: dropped, or moved to another story. */
  readonly removed: readonly ShownClaim[];
  readonly changed: readonly ChangedClaim[];
  readonly contradicted: readonly NewContradiction[];
  /** Superseded claims included. */
  readonly corrected: readonly EndedClaim[];
  /** Claims of withdrawn reports included. */
  readonly retracted: readonly EndedClaim[];
}

/** What changed in a story between two points. @throws NotInViewsError, InvalidQuestionError, PositionNotReachedError */
export class GetDiff extends Query<Diff> {
  constructor(readonly question: DiffQuestion) {
    super();
  }
}
