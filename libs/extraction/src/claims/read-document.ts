import type { ClaimTarget, ClaimValue, Span } from '#story';
import type { Document, Sentence } from '../document/index.js';
import type { ExtractionContext } from '../extraction.js';
import type { Mention } from '../mentions/index.js';
import { isKnownPlace } from '../mentions/lexicon/places.js';
import type { QuantityMention } from '../quantity/index.js';
import type { Structure } from '../structure/index.js';
import type { DateMention } from '../time/index.js';
import type { SlotReading } from './base.js';
import { EventRegister, DocumentEvent } from './events.js';
import { readCounts } from './counts.js';
import { readIdentities } from './identity.js';
import type { Names } from './names.js';
import { Discourse } from './participants.js';
import { findPlaces } from './places.js';
import { readSentence, type SentenceSources } from './propositions.js';
import { readSlots } from './slots.js';
import type { SpeechIndex } from './speech.js';

export interface DocumentSources {
  readonly document: Document;
  readonly structure: Structure;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly context: ExtractionContext;
  readonly names: Names;
  readonly speeches: SpeechIndex;
  /** Sentences that carry no claims. */
  readonly silent: ReadonlySet<number>;
}

export interface ReadDocument {
  readonly sentences: readonly { readonly sentence: number; readonly readings: readonly SlotReading[] }[];
  /** The event to which a person is known as the one it happened to: the main one first. */
  eventOfPatient(name: string): DocumentEvent | null;
}

/** Reads a document sentence by sentence into propositions and the questions that they answer; events get their keys last. */
export function readDocument(sources: DocumentSources): ReadDocument {
  const { document, names, speeches, silent } = sources;
  const register = new EventRegister();
  const mentionAt = mentionFinder(sources.mentions);
  const sentenceSources: SentenceSources = {
    document,
    register,
    discourse: new Discourse(names),
    zone: sources.context.timeZone ?? 'UTC',
    datesIn: sweep(sources.dates),
    isPersonAt: (span) => names.isPerson(span),
    placesIn: (parse) => findPlaces(parse, names, mentionAt, isKnownPlace),
    isFrame: (sentence, offset) => speeches.isFrame(sentence, offset),
  };
  const quantitiesIn = sweep(sources.quantities);
  const sentences: { sentence: number; readings: SlotReading[] }[] = [];
  let last: DocumentEvent | null = null;
  for (const sentence of document.sentences) {
    if (silent.has(sentence.index)) continue;
    const reading = readSentence(sentenceSources, sentence, isOpening(sources.structure, sentence), last);
    last = reading.lastEvent;
    const readings = [
      ...reading.propositions.flatMap((proposition) => readSlots(reading, proposition)),
      ...readIdentities(reading, names, register.main),
      ...readCounts(reading, quantitiesIn(sentence), names, register.main),
    ];
    sentences.push({ sentence: sentence.index, readings });
  }
  register.nameAll();
  return {
    sentences: sentences.map(({ sentence, readings }) => ({ sentence, readings: setRight(readings, sentences) })),
    eventOfPatient: (name) => register.ofPatient(name),
  };
}

function isOpening(structure: Structure, sentence: Sentence): boolean {
  const kind = structure.blocks[sentence.paragraph]?.kind;
  return kind === 'headline' || kind === 'lead' || kind === 'summary';
}

/** Mentions by sentence, for sentences asked for in order. */
function sweep<T extends Span>(dates: readonly T[]): (sentence: Span) => readonly T[] {
  let next = 0;
  return (sentence) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= sentence.start) next += 1;
    const found: T[] = [];
    for (let at = next; at < dates.length; at += 1) {
      const date = dates[at];
      if (date === undefined || date.start >= sentence.end) break;
      if (date.end <= sentence.end) found.push(date);
    }
    return found;
  };
}

/** The mention whose end a span shares, as noun phrases and names do. */
function mentionFinder(mentions: readonly Mention[]): (span: Span) => Mention | null {
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions) {
    const known = byEnd.get(mention.end);
    if (known === undefined || known.status !== 'named') byEnd.set(mention.end, mention);
  }
  return (span) => byEnd.get(span.end) ?? null;
}

/** "turned out to be A" takes back what the report gave before for the same event: the value that it sets right. */
function setRight(
  readings: readonly SlotReading[],
  all: readonly { readonly readings: readonly SlotReading[] }[],
): SlotReading[] {
  return readings.map((reading) => {
    if (reading.setsRight !== true) return reading;
    const old = all
      .flatMap((one) => one.readings)
      .find(
        (other) =>
          other.about === reading.about &&
          other.slot === reading.slot &&
          other.at < reading.at &&
          !isNegated(other.value),
      );
    if (old === undefined) return reading;
    const target: ClaimTarget = { claimId: null, outlet: null, span: old.valueSpan, value: old.value };
    return { ...reading, overrides: { ...reading.overrides, target } };
  });
}

const isNegated = (value: ClaimValue): boolean => 'negated' in value && value.negated;
