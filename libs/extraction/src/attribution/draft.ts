import type { NodeRange } from '../document/subjects.js';
import type { Unit } from '../document/units.js';
import type { CueClass } from './cues.js';

/** An attribution as found within one unit, before its speaker is known. Ranges are of nodes, inclusive. */
export interface Draft {
  readonly unit: Unit;
  readonly source: NodeRange | null;
  readonly cue: NodeRange;
  readonly content: readonly NodeRange[];
  readonly cueClass: CueClass;
  readonly direct: boolean;
  readonly negated: boolean;
  /** Modal auxiliary of the cue, lower case: "would" in "she would argue". */
  readonly modal: string | null;
  /** Lemma of the cue verb or noun. */
  readonly lemma: string;
  readonly addressee: NodeRange | null;
}
