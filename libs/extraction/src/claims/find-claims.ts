import { valueKey, type ClaimContent, type Position, type Span } from '#story';
import { findAsides } from '../asides/index.js';
import type { Attribution } from '../attribution/index.js';
import type { Document, Sentence, Token } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import type { ExtractionContext } from '../extraction.js';
import type { Mention } from '../mentions/index.js';
import type { QuantityMention } from '../quantity/index.js';
import type { ResponseMention } from '../response/index.js';
import { positionOf, type Structure } from '../structure/index.js';
import type { DateMention } from '../time/index.js';
import type { SlotReading } from './base.js';
import { ClaimWriter } from './claim-writer.js';
import { verbEntry } from './lexicon/verbs.js';
import { readNames } from './names.js';
import { deniesInWords, isAllegation, isTalkedDown, WITHHELD } from './denials.js';
import { noticeEnd } from './notice-reader.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { isSilence, readResponse, type Silence } from './responses.js';
import { outletLevel, SpeechIndex, readSpeeches, type Speech } from './speech.js';
import { SpanIndex } from './span-index.js';

export interface ClaimSources {
  readonly document: Document;
  readonly structure: Structure;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly responses: readonly ResponseMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly context: ExtractionContext;
  readonly outlet: string | null;
}

export interface FoundClaims {
  /** In the order of their evidence. */
  readonly claims: readonly ClaimContent[];
  readonly notClaims: readonly (Span & { readonly reason: string })[];
}

/** Claims of a document: official responses, propositions by question, and statements where nothing finer is found. */
export function findClaims(sources: ClaimSources): FoundClaims {
  const { document, structure, context, attributions } = sources;
  const answered = new Set(sources.responses.map(({ sentence }) => sentence));
  const sentences = new SpanIndex(document.sentences);
  const notClaims = [
    ...structure.blocks.flatMap((block) =>
      block.notClaim === null ? [] : [{ start: block.start, end: block.end, reason: block.notClaim }],
    ),
    ...findAsides(sources).filter(({ start }) => !answered.has(sentences.at(start))),
  ];
  const silent = silentSentences(document, notClaims, sentences);
  const speeches = new SpeechIndex(
    readSpeeches(document, attributions, sources.outlet, (cue, content) => isDeed(document, sentences, cue, content)),
    (offset) => sentences.at(offset),
  );
  const names = readNames(document.text, context, sources.mentions);
  const read = readDocument({
    document,
    structure,
    mentions: sources.mentions,
    dates: sources.dates,
    quantities: sources.quantities,
    context,
    outlet: sources.outlet,
    names,
    speeches,
    silent,
  });
  const whole = context.kind === 'correction' || context.kind === 'retraction';
  const until = whole ? noticeEnd(document) : 0;
  const writer = new ClaimWriter({
    document,
    outlet: sources.outlet,
    revision: context.revision ?? 1,
    positionOf: (sentence): Position => {
      const paragraph = document.sentences[sentence]?.paragraph ?? -1;
      const kind = structure.blocks[paragraph]?.kind ?? 'body';
      return whole && paragraph < until && kind !== 'headline' ? 'correction' : positionOf(kind);
    },
    main: read.main,
    nameOf: (name) => names.normalise(name),
    eventOfPatient: (name) => read.eventOfPatient(name),
  });
  const silences = sources.responses.filter(isSilence);
  const sheet = new ClaimSheet();
  for (const mention of silences) {
    if (!silent.has(mention.sentence)) sheet.add(readResponse(writer, mention, names.normalise(mention.who.name)));
  }
  addPropositions(sheet, read, speeches, writer, silences);
  addStatements(sheet, { document, sentences, speeches, writer, silent, silences, read });
  const claims = sheet.claims.sort((a, b) => a.evidence.start - b.evidence.start || a.content.start - b.content.start);
  return { claims, notClaims: notClaims.sort((a, b) => a.start - b.start) };
}

/**
 * Whether a cue with its content tells a deed: a verb with an outcome of its own before a thing or an infinitive, as in
 * "rejected the bill" and "agreed to buy", where "agreed that it was late" reports words.
 */
function isDeed(document: Document, sentences: SpanIndex, cue: Span, content: Span): boolean {
  const tokens = document.sentences[sentences.at(cue.start)]?.tokens ?? [];
  const verb = tokens.findLast((token) => token.start >= cue.start && token.end <= cue.end && token.pos !== 'ADP');
  if (verb === undefined) return false;
  const tells = content.start >= cue.end && verbEntry(verb.lemma, null).outcome !== null;
  const words = document.text.slice(content.start, content.end);
  if (verb.lemma === 'claim' && content.start >= cue.end && LIVES.test(words)) return true;
  if (!tells && verb.lemma !== 'deny') return false;
  if (isAllegation(words) || deniesInWords(words) || isTalkedDown(words)) return false;
  if (verb.lemma === 'deny' && isGivenNothing(tokens, content)) return true;
  if (!tells) return false;
  const first = tokens.find((token) => token.start >= content.start);
  if (first?.lower === 'that' || first?.lower === 'to') return first.lower === 'to';
  // "rejected the request to put it off": the infinitive only tells what is asked.
  return !tokens.some(
    (token, at) =>
      token.start >= content.start &&
      token.end <= content.end &&
      (token.pos === 'AUX' || token.pos === 'VERB') &&
      itemAt(tokens, at - 1)?.lower !== 'to',
  );
}

/** "The slide claimed five lives": nobody speaks. */
const LIVES = /^(?:[\p{L}\d,.-]+\s+){0,4}(?:life|lives)\b/u;

/** Words before a thing that is asked for: "denied the two prisoners access". */
const FARTHEST_THING = 3;

/**
 * "Denied the appeal", "denied Rangers the title": a thing, or somebody before a thing. What says more before it is a
 * statement: "denied asking for leave", "denied that a request was made".
 */
function isGivenNothing(tokens: readonly Token[], content: Span): boolean {
  const denied = tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
  if (denied[0]?.lower === 'that') return false;
  const thing = denied.findIndex(({ lower }, at) =>
    /^(?:a|an|the)$/u.test(lower)
      ? /^(?:NOUN|PROPN)$/u.test(itemAt(denied, at - 1)?.pos ?? '')
      : at <= FARTHEST_THING && WITHHELD.has(lower),
  );
  return (
    thing >= 0 &&
    denied.slice(0, thing).every(({ pos, lower }) => !/^(?:VERB|AUX)$/u.test(pos) && !lower.endsWith('ing'))
  );
}

function silentSentences(document: Document, notClaims: readonly Span[], sentences: SpanIndex): ReadonlySet<number> {
  const silent = new Set<number>();
  for (const span of notClaims) {
    for (let at = sentences.at(span.start); at >= 0 && (document.sentences[at]?.start ?? Infinity) < span.end; at += 1)
      silent.add(at);
  }
  return silent;
}

/** The claims that the readings of propositions make; what is said within a silence is told by its response alone. */
function addPropositions(
  sheet: ClaimSheet,
  read: ReadDocument,
  speeches: SpeechIndex,
  writer: ClaimWriter,
  silences: readonly Silence[],
): void {
  const bySentence = new Map<number, Silence[]>();
  for (const mention of silences)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  for (const { sentence, readings } of read.sentences) {
    const own = bySentence.get(sentence) ?? [];
    for (const reading of readings) {
      if (own.some(({ span }) => span.start <= reading.at && reading.at < span.end)) continue;
      const noticed = read.noticeOutlets.get(sentence);
      const speech = noticed === undefined ? speeches.at(sentence, reading.at) : null;
      if (speech?.unsaid === true) continue;
      const claim = writer.write(reading, speech, sentence);
      // "From 14 to 12": what no day dates was told at an unknown time, and the report tells it no more.
      if (isFigure(reading) && reading.saidBefore === true && claim.reconstructed === null) continue;
      sheet.add(noticed === undefined ? claim : { ...claim, attribution: [outletLevel(noticed)] });
    }
  }
}

const isFigure = ({ value }: SlotReading): boolean => value.type === 'quantity' || value.type === 'money';

interface StatementSources {
  readonly document: Document;
  readonly sentences: SpanIndex;
  readonly speeches: SpeechIndex;
  readonly writer: ClaimWriter;
  readonly silent: ReadonlySet<number>;
  readonly silences: readonly Silence[];
  readonly read: ReadDocument;
}

/** Statements and quotations: each attribution that yields nothing finer, each quotation, and the author's bare sentences. */
function addStatements(sheet: ClaimSheet, sources: StatementSources): void {
  const { document, sentences, speeches, writer, silent, silences, read } = sources;
  const covered = new Set(sheet.covered);
  const spoken = new Set<number>();
  const contents = new SpanIndex(sheet.contents.sort((a, b) => a.start - b.start));
  const quiet = new SpanIndex(silences.map(({ span }) => span));
  for (const speech of speeches.speeches) {
    if (silent.has(speech.sentence) || !isSpoken(speech)) continue;
    const { direct } = speech.attribution;
    if (!direct && (quiet.holdsStart(speech.cue.start) || speech.contents.some((span) => contents.startsWithin(span))))
      continue;
    for (const span of direct ? speech.contents : statedParts(document, sentences, speech)) {
      const claim = writer.statement(span, speech, speech.sentence);
      spoken.add(claim.evidence.start);
      // Where a mark is missing, what is taken for quoted speech may be the outlet's.
      if (direct && /["”’']$/u.test(document.text.slice(span.start, span.end)))
        for (let at = sentences.at(span.start); (document.sentences[at]?.start ?? Infinity) < span.end; at += 1)
          spoken.add(document.sentences[at]?.start ?? -1);
      sheet.add(claim);
    }
  }
  for (const sentence of document.sentences) {
    if (silent.has(sentence.index) || covered.has(sentence.start)) continue;
    const notice = read.notices.get(sentence.index);
    if (notice === undefined && (spoken.has(sentence.start) || !tells(sentence))) continue;
    const claim = writer.statement({ start: sentence.start, end: sentence.end }, null, sentence.index);
    const target = { claimId: null, outlet: notice?.outlet ?? null, span: null, value: null };
    sheet.add(notice === undefined ? claim : { ...claim, stance: notice.act, target });
  }
}

/** "The gate, she wrote, “is locked”": of the parts of what was said, those with a verb state something. */
function statedParts({ sentences }: Document, index: SpanIndex, { contents }: Speech): readonly Span[] {
  if (contents.length < 2) return contents;
  const stating = contents.filter(({ start, end }) =>
    sentences[index.at(start)]?.tokens.some(
      (token) => token.start >= start && token.end <= end && (token.pos === 'VERB' || token.pos === 'AUX'),
    ),
  );
  return stating.length > 0 ? stating : contents.slice(0, 1);
}

/** Words that a bare phrase needs to be more than a heading. */
const phraseWords = 4;

/** Whether a sentence tells anything: it has a verb, or it is a headline's phrase with a figure, or the report's first. */
function tells({ tokens, index }: Sentence): boolean {
  if (tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')) return true;
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.lower)).length;
  return words >= phraseWords && (index === 0 || tokens.some((token) => token.pos === 'NUM'));
}

/** Words of more than one or two, by somebody, or a bare denial: "the company denies it". */
const isSpoken = ({ content, source, attribution, unsaid }: Speech): boolean =>
  source !== null && !unsaid && (content.end - content.start > 8 || attribution.cueClass === 'deny');

/** The claims of a report, one for each answer of a speaker to a question: said again, it adds no second. */
class ClaimSheet {
  readonly claims: ClaimContent[] = [];
  /** What the claims of speakers rest on, those said again too: what the outlet adds by itself tells nothing that they said. */
  readonly contents: Span[] = [];
  /** Starts of the evidence of all claims, those said again too. */
  readonly covered = new Set<number>();
  private readonly keys = new Set<string>();

  add(claim: ClaimContent): void {
    const isNew = this.isNew(claim);
    // A sentence that only says again that it happened says so for the sake of what else it tells: where, or by whom.
    if (isNew || claim.aspect.slot !== 'happened') this.covered.add(claim.evidence.start);
    if (claim.stance !== 'responds' && claim.attribution.some(({ cue }) => cue !== null))
      this.contents.push({ start: claim.content.start, end: claim.content.end });
    if (isNew) this.claims.push(claim);
  }

  private isNew(claim: ClaimContent): boolean {
    const { aspect, value, polarity, modality, certainty, stance, reconstructed, attribution } = claim;
    let key = `${aspect.key}\n${valueKey(value)}\n${polarity}\n${modality}\n${certainty}\n${stance}\n${reconstructed === null}`;
    for (const { speaker } of attribution) key += `\n${speaker}`;
    // Who declines two questions gives two answers.
    if (stance === 'responds') key += `\n${claim.evidence.start}`;
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    return true;
  }
}
