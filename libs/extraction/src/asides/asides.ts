import type { Attribution } from '../attribution/attribution.js';
import type { Document } from '../document/document.js';
import { readUnits, type Unit } from '../document/units.js';
import type { Structure } from '../structure/index.js';
import { OwnVoice, type Aside } from './aside.js';
import { isSupposed } from './conditions.js';
import { isGuessed, isImagined, putsIntoMouth } from './imagined.js';
import { readNote } from './own-notes.js';
import { readQuestion } from './questions.js';

const IMAGINED = 'hypothetical commentary: the outlet says what would be, not what is';

export interface AsideSources {
  readonly document: Document;
  readonly structure: Structure;
  readonly attributions: readonly Attribution[];
  readonly outlet: string | null;
}

/**
 * Sentences by which the outlet itself claims nothing: what it imagines, asks, and says of its own work. What a source
 * says is left alone, and so are headlines, which name what a report is about even where they ask.
 */
export function findAsides({ document, structure, attributions, outlet }: AsideSources): Aside[] {
  const voice = new OwnVoice(document.text, attributions);
  const found = findImagined(document, voice);
  for (const sentence of document.sentences) {
    const block = structure.blocks[sentence.paragraph];
    if (block === undefined || block.kind === 'headline' || block.kind === 'correction' || block.notClaim !== null)
      continue;
    const aside =
      readQuestion(document.text, sentence, block.textStart, voice) ?? readNote(document.text, sentence, outlet, voice);
    if (aside !== null) found.push(aside);
  }
  return found;
}

/** What the outlet supposes, and what it goes on to suppose with "would" in the same paragraph. */
function findImagined(document: Document, voice: OwnVoice): Aside[] {
  const found: Aside[] = [];
  /** Paragraph of the sentence before, where it imagines. */
  let imagining = -1;
  for (const unit of readUnits(document)) {
    const goesOn = imagining === unit.paragraph && isPlainWould(unit);
    const imagined =
      putsIntoMouth(unit) ||
      ((goesOn || isImagined(unit) || isGuessed(unit) || isSupposed(unit)) && isOwn(document, unit, voice));
    if (imagined) found.push({ start: unit.start, end: unit.end, reason: IMAGINED });
    imagining = imagined ? unit.paragraph : -1;
  }
  return found;
}

const isPlainWould = ({ groups: [first] }: Unit): boolean => first?.modal === 'would' && !first.negated;

const isOwn = ({ sentences }: Document, unit: Unit, voice: OwnVoice): boolean =>
  unit.sentences.every((at) => {
    const sentence = sentences[at];
    return sentence !== undefined && voice.holds(sentence);
  });
