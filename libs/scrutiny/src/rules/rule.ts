import type { ClaimValue, ConflictKind, Severity } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';

/** The answer that one claim puts on its side of a conflict. */
export interface SideValue {
  /** Normalised, so that dismissals stick through re-wordings. */
  readonly key: string;
  readonly value: ClaimValue;
}

/** What a rule makes of a pair. `null` from {@link Rule.judge}: the rule does not concern such a pair. */
export type Judgement =
  | {
      readonly fires: true;
      /** One sentence with the normalised values and none of the reports' words. */
      readonly reason: string;
      readonly gates: readonly string[];
      readonly sides: readonly [SideValue, SideValue];
      /** What the conflict is about where it is not the question of the claims: a name, for one. */
      readonly about?: string;
      /** Further sentences of a notice, which stand on its side. */
      readonly beside?: readonly ScrutinyClaim[];
      /** The claim whose sentence loses its standing by the finding. */
      readonly takesBack?: PlacedClaim;
    }
  | { readonly fires: false; readonly why: string };

/** One way in which two claims of a story can be at odds. */
export interface Rule {
  readonly name: string;
  /** Raised when the rule judges differently. */
  readonly version: string;
  readonly kind: ConflictKind;
  readonly severity: Severity;
  /**
   * `question`: only claims that answer one question; `story`: any two that share an index key; `sentence`: likewise,
   * but once for each pair of sentences, whatever number of claims they carry; `notice`: likewise, before all others.
   */
  readonly reach: 'notice' | 'question' | 'story' | 'sentence';
  /** Whether claims that were corrected, retracted or superseded concern the rule too. Default: only those that stand. */
  readonly alsoEnded?: boolean;
  /** Whether it tells of a matter of its own, whatever else the two sentences have told. */
  readonly ownMatter?: boolean;
  /** Whether it is silent on a sentence whose answer a conflict holds already: further reports only say it again. */
  readonly oncePerSentence?: boolean;
  judge(pair: ClaimPair): Judgement | null;
}

/** A pair that the rule looked at and let go. */
export const letGo = (why: string): Judgement => ({ fires: false, why });
