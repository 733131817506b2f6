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
  readonly addressee: NodeRange | null;
}
