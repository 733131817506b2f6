import type { NodeRange } from '../document/subjects.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { CueEntry } from './cues.js';
import type { ContentKind } from './draft.js';
import { keep, type Reading } from './reading.js';

/** Keeps what a passive verb or a bare participle tells. */
export function keepPassive(
  reading: Reading,
  group: VerbGroup,
  entry: CueEntry,
  source: NodeRange | null,
  cue: NodeRange,
  content: readonly NodeRange[],
  kind: ContentKind,
): void {
  keep(reading, {
    unit: reading.unit,
    source,
    cue,
    content,
    cueClass: entry.cueClass,
    kind,
    direct: kind === 'quote',
    negated: group.negated,
    modal: group.modal,
    lemma: entry.lemma,
    addressee: null,
  });
}
