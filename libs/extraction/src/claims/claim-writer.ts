import type { AttributionLevel, ClaimContent, Commitment, Position, Span } from '#story';
import type { Document } from '../document/index.js';
import { aspectKey, revised, type SlotReading } from './base.js';
import { chainOf, commitmentTo, outletLevel, type Speech } from './speech.js';

/** What holds for every claim of one report. */
export interface Frame {
  readonly document: Document;
  readonly outlet: string | null;
  readonly revision: number;
  /** Where a sentence stands on the page. */
  readonly positionOf: (sentence: number) => Position;
}

/** How sure a proposition is, as its own words and those around it say. */
export interface Assessment {
  readonly certainty: ClaimContent['certainty'];
  readonly polarity: ClaimContent['polarity'];
  readonly hedges: readonly string[];
  readonly modality: ClaimContent['modality'];
}

export const plain: Assessment = { certainty: 'certain', polarity: 'affirmed', hedges: [], modality: 'fact' };

/** Makes a claim of a reading: its evidence, who says it, how sure, and the question it answers. */
export function writeClaim(
  frame: Frame,
  reading: SlotReading,
  speech: Speech | null,
  sentence: number,
  assessed: Assessment,
): ClaimContent {
  const { document, revision } = frame;
  const attribution: AttributionLevel[] =
    speech === null ? [outletLevel(frame.outlet)] : chainOf(document.text, speech);
  const commitment: Commitment = speech === null ? 'states' : commitmentTo(speech);
  const position = frame.positionOf(sentence);
  const certainty = position === 'headline' && assessed.certainty === 'certain' ? 'probable' : assessed.certainty;
  return {
    evidence: revised(evidenceOf(document, sentence, reading.content, speech), revision),
    content: revised(reading.content, revision),
    position,
    attribution,
    authorCommitment: commitment,
    certainty,
    polarity: assessed.polarity,
    hedges: [...assessed.hedges],
    modality: assessed.modality,
    stance: stanceOf(speech),
    target: null,
    response: null,
    event: reading.event,
    aspect: {
      key: aspectKey(reading.subject, reading.slot, reading.detail),
      slot: reading.slot,
      behaviour: reading.behaviour,
      detail: reading.detail,
      question: reading.question,
    },
    value: reading.value,
    valueSpan: reading.valueSpan,
    occurred: reading.event?.date ?? null,
    validAt: null,
    reconstructed: null,
    ...reading.overrides,
  };
}

/** The sentence, widened to the words of speaker and content where they stand in others. */
function evidenceOf(document: Document, sentence: number, content: Span, speech: Speech | null): Span {
  const own = document.sentences[sentence];
  let start = own?.start ?? content.start;
  let end = own?.end ?? content.end;
  for (const span of [content, speech?.source ?? null, speech?.cue ?? null]) {
    if (span === null) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

const stances: Readonly<Partial<Record<string, ClaimContent['stance']>>> = {
  confirm: 'confirms',
  deny: 'denies',
  correct: 'corrects',
};

const stanceOf = (speech: Speech | null): ClaimContent['stance'] =>
  speech === null ? 'asserts' : (stances[speech.attribution.cueClass] ?? 'asserts');
