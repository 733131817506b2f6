import type { NodeRange } from '../document/subjects.js';
import type { Unit } from '../document/units.js';
import type { CueClass } from './cues.js';

/**
 * What the content is as a phrase: quoted speech, a clause, a question, "to" and a verb, or a noun phrase, which names
 * what is spoken of and states nothing ("criticised the ruling").
 */
export type ContentKind = 'quote' | 'clause' | 'question' | 'infinitive' | 'object';

/** An attribution as found within one unit, before its speaker is known. Ranges are of nodes, inclusive. */
export interface Draft {
  readonly unit: Unit;
  readonly source: NodeRange | null;
  readonly cue: NodeRange;
  readonly content: readonly NodeRange[];
  readonly cueClass: CueClass;
  readonly kind: ContentKind;
  readonly direct: boolean;
  readonly negated: boolean;
  /** Modal auxiliary of the cue, lower case: "would" in "she would argue". */
  readonly modal: string | null;
  /** Lemma of the cue verb or noun. */
  readonly lemma: string;
  readonly addressee: NodeRange | null;
}
