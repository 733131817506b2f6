import {
  wordsKey,
  type AttributionLevel,
  type ClaimContent,
  type ClaimTarget,
  type Commitment,
  type Position,
  type Slot,
  type Span,
} from '#story';
import { assessCertainty, type Assessment } from '../certainty/index.js';
import type { Attribution } from '../attribution/index.js';
import type { Document } from '../document/index.js';
import { SLOT_BEHAVIOUR, aspectKey, called, questionOf, revised, type SlotReading } from './base.js';
import { DocumentEvent } from './events.js';
import { nominal } from './nominal.js';
import { familyOf } from './lexicon/nouns.js';
import { reconstructionOf } from './reconstruction.js';
import { chainOf, commitmentTo, outletLevel, type Speech } from './speech.js';

/** What holds for every claim of one report. */
export interface Frame {
  readonly document: Document;
  readonly outlet: string | null;
  readonly revision: number;
  /** Where a sentence stands on the page. */
  readonly positionOf: (sentence: number) => Position;
  readonly main: DocumentEvent | null;
  /** A name in the form by which entities are compared. */
  readonly nameOf: (name: string) => string;
  /** The event to which a person is known as the one it happened to. */
  readonly eventOfPatient: (name: string) => DocumentEvent | null;
}

const plain: Assessment = {
  certainty: 'certain',
  polarity: 'affirmed',
  hedges: [],
  modality: 'fact',
  hypothetical: false,
};

/** Makes claims of readings, and keeps what was worked out for spans that several readings share. */
export class ClaimWriter {
  private readonly assessed = new Map<number, Map<number, Assessment>>();
  private readonly chains = new Map<Speech, AttributionLevel[]>();
  private written: ReadonlyMap<string, string> | null = null;

  constructor(readonly frame: Frame) {}

  /** Makes a claim of a reading: its evidence, who says it, how sure, and the question it answers. */
  write(reading: SlotReading, said: Speech | null, sentence: number): ClaimContent {
    const speech = reading.inPassing === true && said?.attribution.cueClass === 'deny' ? said.outer : said;
    const { document, revision } = this.frame;
    const assessed = this.assess(reading, speech);
    const position = this.frame.positionOf(sentence);
    const event = this.eventOf(reading, speech);
    const subject = event?.key ?? (typeof reading.about === 'string' ? reading.about : reading.about.key);
    const detail =
      reading.slot === 'role' && event !== null && typeof reading.about === 'string' ? 'patient' : reading.detail;
    const told = reading.undone === true ? opposite(assessed.polarity) : assessed.polarity;
    const polarity = reading.ownPolarity === true ? 'affirmed' : told;
    const content = reading.content;
    // "The report is false, and the mill is shut": of what is said, only what is called false is denied.
    const whole = reading.slot === 'statement' || reading.slot === 'quote';
    const stance = stanceOf(speech, document.text, whole || assessed.polarity === 'negated');
    const claim: ClaimContent = {
      evidence: revised(evidenceOf(document, sentence, content, speech), revision),
      content: revised(content, revision),
      position,
      attribution:
        speech === null || speech.own || isUnsourced(speech) ? [outletLevel(this.frame.outlet)] : this.chain(speech),
      authorCommitment: commitmentOf(speech),
      certainty: position === 'headline' && assessed.certainty === 'certain' ? 'probable' : assessed.certainty,
      polarity,
      hedges: [...assessed.hedges],
      modality: assessed.modality,
      stance,
      target: speech === null || stance === 'asserts' ? null : targetOf(speech),
      response: null,
      event: event?.mention ?? null,
      aspect: {
        key: aspectKey(subject, reading.slot, detail),
        slot: reading.slot,
        behaviour: reading.behaviour ?? SLOT_BEHAVIOUR[reading.slot],
        detail,
        question: reading.question ?? this.ask(reading.slot, subject, detail, event),
      },
      value: reading.polarValue === true ? { type: 'polarity', polarity } : reading.value,
      valueSpan: reading.valueSpan,
      occurred: event?.date ?? null,
      validAt: null,
      reconstructed: reading.saidBefore === true || speech?.earlier === true ? reconstructionOf(event) : null,
    };
    return reading.overrides === undefined ? claim : { ...claim, ...reading.overrides };
  }

  /** A statement or quotation where no finer question was found. */
  statement(span: Span, speech: Speech | null, sentence: number): ClaimContent {
    const direct = speech?.attribution.direct === true;
    const slot = direct ? 'quote' : 'statement';
    const key = wordsKey(this.frame.document.text.slice(span.start, span.end));
    const speaker = speech === null ? (this.frame.outlet ?? 'the report') : (speech.actors[0]?.name ?? 'the source');
    return this.write(
      {
        slot,
        about: this.frame.nameOf(speaker),
        detail: key,
        value: direct ? { type: 'quote', key, span } : { type: 'text', key, span },
        valueSpan: span,
        content: span,
        at: span.start,
        question: questionOf(slot, speaker, ''),
      },
      speech,
      sentence,
    );
  }

  /** The question in words: "Did Ida Rusk resign?", "When was the closure of the mill?". */
  private ask(slot: Slot, subject: string, detail: string, event: DocumentEvent | null): string {
    const shown = detail === 'patient' ? detail : this.shown(detail);
    if (event === null) return questionOf(slot, this.shown(subject), shown);
    const agent = this.participant(event, 'agent');
    const patient = this.participant(event, 'patient');
    if (slot === 'happened' && !event.byNoun && agent !== null && agent !== patient)
      return `Did ${agent} ${event.head.replace('_', ' ')}${patient === null ? '' : ` ${patient}`}?`;
    const noun = `the ${nominal(event.head)}`;
    // The answer is no part of its question, and what came of it for somebody names them.
    const told = event.byNoun || (slot === 'result' && detail !== '');
    const ofWhom = told || slot === 'target' || slot === 'role' ? null : patient;
    const byWhom = told || slot === 'agent' || ofWhom !== null ? null : agent;
    return questionOf(
      slot,
      `${noun}${ofWhom === null ? '' : ` of ${ofWhom}`}${byWhom === null ? '' : ` by ${byWhom}`}`,
      shown,
    );
  }

  private participant(event: DocumentEvent, part: 'agent' | 'patient'): string | null {
    const name = event.named(part);
    return name === null ? null : called(this.shown(name));
  }

  /** A normalised name as the text writes its words: "Rusk", "NWS"; others as they are. */
  private shown(name: string): string {
    this.written ??= writtenNames(this.frame.document);
    const { written } = this;
    return name
      .split(' ')
      .map((word) => written.get(word) ?? word)
      .join(' ');
  }

  private chain(speech: Speech): AttributionLevel[] {
    const known = this.chains.get(speech);
    if (known !== undefined) return known;
    const chain = chainOf(this.frame.document.text, speech);
    this.chains.set(speech, chain);
    return chain;
  }

  private assess(reading: SlotReading, speech: Speech | null): Assessment {
    if (reading.slot === 'reply') return plain;
    const span = reading.assess ?? reading.content;
    const attribution = speech?.attribution;
    const frame = speech?.cue.start ?? -1;
    const inFrame = this.assessed.get(frame) ?? new Map<number, Assessment>();
    this.assessed.set(frame, inFrame);
    // Two offsets in one number: texts end long before the 32 bits of the second.
    const key = span.start * 0x100000000 + span.end;
    const known = inFrame.get(key);
    if (known !== undefined) return known;
    const cue =
      attribution === undefined
        ? null
        : {
            cueClass: speech?.denial === 'cue' ? 'deny' : attribution.cueClass,
            // "He is not thought to have left": the words hold the negation themselves.
            negated:
              attribution.negated &&
              !(span.start <= frame && frame < span.end) &&
              (attribution.cueClass === 'deny' || isHead(this.frame.document, attribution, span)),
            lemma: attribution.lemma,
            modal: attribution.modal,
          };
    const assessed = assessCertainty(this.frame.document, span, cue);
    inFrame.set(key, assessed);
    return assessed;
  }

  private eventOf({ about, slot, saidBefore }: SlotReading, speech: Speech | null): DocumentEvent | null {
    if (about instanceof DocumentEvent) {
      // What was first reported, and is told without a place or day, is the main event as it looked then.
      const { main } = this.frame;
      const early = saidBefore === true || speech?.earlier === true;
      return early && main !== null && about.date === null && about.place === null && isKin(about, main) ? main : about;
    }
    return slot === 'role' || slot === 'target' ? this.frame.eventOfPatient(about) : null;
  }
}

/** "Does not think that charges will be filed, and the man was held": no more than the first clause is doubted. */
const isHead = (document: Document, { content }: Attribution, { start }: Span): boolean =>
  !document.sentences.some(({ tokens, groups, start: from, end }) => {
    const first = content[0]?.start ?? start;
    if (end <= first || from >= start) return false;
    return groups.some(({ form, first: verb, last }) => {
      const [one, other] = [tokens[verb], tokens[last]];
      return form === 'finite' && one !== undefined && other !== undefined && one.start >= first && other.end <= start;
    });
  });

const isKin = (a: DocumentEvent, b: DocumentEvent): boolean => familyOf(a.class_) === familyOf(b.class_);

/** How the document writes the words of names, by their lower case; "al-Dorran" also by what follows its particle. */
function writtenNames({ sentences }: Document): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { tokens } of sentences) {
    for (const { pos, text, lower } of tokens) {
      if (pos !== 'PROPN' || text === lower || written.has(lower) || !/\p{Lu}/u.test(text)) continue;
      written.set(lower, text);
      const particle = /^(?:al|el|ul|ad|as)-/u.exec(lower)?.[0].length ?? 0;
      const rest = lower.slice(particle);
      if (particle > 0 && !written.has(rest)) written.set(rest, text.slice(particle));
    }
  }
  return written;
}

const opposite = (polarity: Assessment['polarity']): Assessment['polarity'] =>
  polarity === 'affirmed' ? 'negated' : 'affirmed';

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

/** "It is unclear whether": no speaker is named, so the outlet speaks, only not surely. */
const isUnsourced = (speech: Speech): boolean =>
  speech.source === null && speech.actors.length === 0 && speech.outer === null;

const commitmentOf = (speech: Speech | null): Commitment =>
  speech === null || speech.own ? 'states' : isUnsourced(speech) ? 'relays' : commitmentTo(speech);

/**
 * A denial by its cue or its words, a confirmation by its cue; asking counts as questioning only where what is asked is
 * whether it is so.
 * @param turned whether a denial in words is about this part of what is said
 */
function stanceOf(speech: Speech | null, text: string, turned: boolean): ClaimContent['stance'] {
  if (speech === null) return 'asserts';
  if (
    speech.attribution.cueClass === 'ask' &&
    /^(?:whether|if)\b/i.test(text.slice(speech.content.start, speech.content.start + 8))
  )
    return 'questions';
  if (speech.denial === 'cue' || (speech.denial === 'words' && turned)) return 'denies';
  return speech.attribution.cueClass === 'confirm' && !speech.attribution.negated ? 'confirms' : 'asserts';
}

/** What is denied or confirmed: the content itself, as far as the report says. */
function targetOf(speech: Speech): ClaimTarget {
  return { claimId: null, outlet: null, span: speech.content, value: null };
}
