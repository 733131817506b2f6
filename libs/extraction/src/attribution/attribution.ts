import type { Span } from '#story';
import type { Actor } from '../mentions/actors.js';
import type { CueClass } from './cues.js';
import type { ContentKind } from './draft.js';

/** Who said what: spans of the text, each list in order of the text. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** What the content is as a phrase; an `object` names what is spoken of and states nothing by itself. */
  readonly kind: ContentKind;
  /** Whether the content is quoted speech. */
  readonly direct: boolean;
  readonly cueClass: CueClass;
  /** Whether the cue itself is negated: "did not say that". */
  readonly negated: boolean;
  /** Modal auxiliary of the cue in lower case, or `null`: "she would argue" reports no act of speech. */
  readonly modal: string | null;
  /** Dictionary form of the reporting verb or noun; empty where nothing reports, and the cue is the mark before. */
  readonly lemma: string;
  /** Who speaks; several where the source is coordinated, none where it is left out. */
  readonly speakers: readonly Actor[];
  /** Who was told, in the words of the text. */
  readonly toldTo: string | null;
  /** Index in this list of the attribution whose content holds this one ("A said that B had warned"), or `null`. */
  readonly nestedIn: number | null;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
}

/**
 * An attribution with some of it changed. Written out rather than spread: copies by spread get hidden classes of their own,
 * and responses and claims read all attributions.
 */
export const changed = (
  attribution: Attribution,
  {
    content = attribution.content,
    kind = attribution.kind,
    direct = attribution.direct,
    lemma = attribution.lemma,
    nestedIn = attribution.nestedIn,
  }: Partial<Pick<Attribution, 'content' | 'kind' | 'direct' | 'lemma' | 'nestedIn'>>,
): Attribution => ({
  source: attribution.source,
  cue: attribution.cue,
  content,
  kind,
  direct,
  cueClass: attribution.cueClass,
  negated: attribution.negated,
  modal: attribution.modal,
  lemma,
  speakers: attribution.speakers,
  toldTo: attribution.toldTo,
  nestedIn,
  sentence: attribution.sentence,
});
