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
import { readCauses } from './causes.js';
import { readCounts } from './counts.js';
import { readIdentities } from './identity.js';
import { NoticeReader, type SentenceAct } from './notice-reader.js';
import { readLooseDates } from './loose-dates.js';
import type { Names } from './names.js';
import { Discourse } from './participants.js';
import { findPlaces } from './places.js';
import { readSentence, type SentenceSources } from './propositions.js';
import { readSlots } from './slots.js';
import { readUnknowns } from './unknowns.js';
import type { SpeechIndex } from './speech.js';

export interface DocumentSources {
  readonly document: Document;
  readonly structure: Structure;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly context: ExtractionContext;
  readonly outlet: string | null;
  readonly names: Names;
  readonly speeches: SpeechIndex;
  /** Sentences that carry no claims. */
  readonly silent: ReadonlySet<number>;
}

export interface ReadSentence {
  readonly sentence: number;
  readonly readings: readonly SlotReading[];
}

export interface ReadDocument {
  readonly sentences: readonly ReadSentence[];
  /** Notices of which no more is understood than that something is taken back, by their first sentence. */
  readonly notices: ReadonlyMap<number, SentenceAct>;
  /** Whose notice the sentences of notices are. */
  readonly noticeOutlets: ReadonlyMap<number, string | null>;
  /** The event to which a person is known as the one it happened to: the main one first. */
  eventOfPatient(name: string): DocumentEvent | null;
  readonly main: DocumentEvent | null;
}

/** Reads a document sentence by sentence into propositions and the questions that they answer; events get their keys last. */
export function readDocument(sources: DocumentSources): ReadDocument {
  const { document, names, speeches, silent } = sources;
  const register = new EventRegister();
  const mentionAt = mentionFinder(sources.mentions);
  const notices = new NoticeReader(sources.structure, sources.context, sources.outlet, document);
  const sentenceSources: SentenceSources = {
    document,
    isNotice: (sentence) => notices.holds(sentence),
    register,
    discourse: new Discourse(names),
    zone: sources.context.timeZone ?? 'UTC',
    datesIn: sweep(datesOfText(sources)),
    isPersonAt: (span) => names.isPerson(span),
    placesIn: (parse) => findPlaces(parse, names, mentionAt, isKnownPlace),
    isFrame: (sentence, offset) => speeches.isFrame(sentence, offset),
    isSaidBefore: (sentence, offset) =>
      speeches.at(sentence.index, offset)?.earlier === true || offset > earlierLead(document, sentence),
  };
  // "citing two officials" counts nobody.
  const cited = speeches.speeches.flatMap(({ citation }) => (citation === null ? [] : [citation.span]));
  const quantitiesIn = sweep(
    sources.quantities.filter(({ start }) => !cited.some((span) => span.start <= start && start < span.end)),
  );
  const sentences: ReadSentence[] = [];
  let last: DocumentEvent | null = null;
  for (const sentence of document.sentences) {
    if (silent.has(sentence.index)) continue;
    const opening = isOpening(sources.structure, sentence) || (register.main === null && notices.holds(sentence));
    const reading = readSentence(sentenceSources, sentence, opening, last);
    last = reading.lastEvent;
    const quantities = quantitiesIn(sentence);
    const readings: SlotReading[] = [];
    for (const proposition of reading.propositions) readings.push(...readSlots(reading, proposition));
    readings.push(
      ...(notices.holds(sentence) ? [] : readLooseDates(reading, register, readings)),
      ...readIdentities(reading, names, register.main),
      ...readCounts(reading, quantities, names, register.main),
      ...readCauses(reading, names),
      ...readUnknowns(reading),
    );
    sentences.push({ sentence: sentence.index, readings });
    notices.take(reading, readings, quantities);
  }
  register.nameAll();
  return {
    sentences: setRight(notices.rewrite(sentences)),
    notices: notices.acts,
    noticeOutlets: notices.speakers,
    main: register.main,
    eventOfPatient: (name) => register.ofPatient(name),
  };
}

const lead =
  /\b(?:initial|early|earlier|first|preliminary|original)(?:\s+\p{L}+){0,2}\s+(?:reports?|accounts?|versions?)\s+(?:had it|ran|went|spoke of|told of)\b/iu;

/** Where what was said before starts in a sentence that opens with "early reports had it"; never in others. */
function earlierLead(document: Document, sentence: Sentence): number {
  const found = lead.exec(document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)));
  return found === null ? Infinity : sentence.start + found.index + found[0].length;
}

function isOpening(structure: Structure, sentence: Sentence): boolean {
  const kind = structure.blocks[sentence.paragraph]?.kind;
  return kind === 'headline' || kind === 'lead' || kind === 'summary';
}

/** "LINDOW, March 5 (NWS) -" tells when it was written, and dates no event. */
function datesOfText({ dates, structure: { dateline } }: DocumentSources): readonly DateMention[] {
  return dateline === null ? dates : dates.filter(({ start, end }) => end <= dateline.start || start >= dateline.end);
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
function setRight(sentences: readonly ReadSentence[]): ReadSentence[] {
  const given = new Map<SlotReading['about'], Map<string, SlotReading>>();
  return sentences.map(({ sentence, readings }) => ({
    sentence,
    readings: readings.map((reading) => {
      const before = given.get(reading.about) ?? new Map<string, SlotReading>();
      given.set(reading.about, before);
      const old = before.get(reading.slot);
      if (old === undefined && !isNegated(reading.value)) before.set(reading.slot, reading);
      if (reading.setsRight !== true || old === undefined) return reading;
      const target: ClaimTarget = { claimId: null, outlet: null, span: old.valueSpan, value: old.value };
      return { ...reading, overrides: { ...reading.overrides, target } };
    }),
  }));
}

const isNegated = (value: ClaimValue): boolean => 'negated' in value && value.negated;
