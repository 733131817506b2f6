import { valueKey, type ClaimContent, type Position, type Span } from '#story';
import type { Attribution } from '../attribution/index.js';
import { findHypotheticals } from '../certainty/index.js';
import type { Document } from '../document/index.js';
import type { ExtractionContext } from '../extraction.js';
import type { Mention } from '../mentions/index.js';
import type { QuantityMention } from '../quantity/index.js';
import type { ResponseMention } from '../response/index.js';
import { positionOf, type Structure } from '../structure/index.js';
import type { DateMention } from '../time/index.js';
import { ClaimWriter } from './claim-writer.js';
import { readNames } from './names.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { isSilence, readResponse, type Silence } from './responses.js';
import { SpeechIndex, readSpeeches, type Speech } from './speech.js';
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
  const notClaims = [
    ...structure.blocks.flatMap((block) =>
      block.notClaim === null ? [] : [{ start: block.start, end: block.end, reason: block.notClaim }],
    ),
    ...findHypotheticals(document, attributions),
  ];
  const sentences = new SpanIndex(document.sentences);
  const silent = silentSentences(document, notClaims, sentences);
  const speeches = new SpeechIndex(readSpeeches(document.text, attributions), (offset) => sentences.at(offset));
  const names = readNames(document.text, context, sources.mentions);
  const read = readDocument({ ...sources, names, speeches, silent });
  const writer = new ClaimWriter({
    document,
    outlet: sources.outlet,
    revision: context.revision ?? 1,
    positionOf: (sentence): Position =>
      positionOf(structure.blocks[document.sentences[sentence]?.paragraph ?? -1]?.kind ?? 'body'),
    eventOfPatient: (name) => read.eventOfPatient(name),
  });
  const claims: ClaimContent[] = [];
  for (const mention of sources.responses) {
    if (isSilence(mention) && !silent.has(mention.sentence))
      claims.push(readResponse(writer, mention, names.normalise(mention.who.name)));
  }
  claims.push(...propositionClaims(read, speeches, writer, sources.responses));
  claims.push(...statementClaims(document, speeches, writer, silent, sources.responses.filter(isSilence), claims));
  claims.sort((a, b) => a.evidence.start - b.evidence.start || a.content.start - b.content.start);
  return { claims: distinct(claims), notClaims: notClaims.sort((a, b) => a.start - b.start) };
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
function propositionClaims(
  read: ReadDocument,
  speeches: SpeechIndex,
  writer: ClaimWriter,
  responses: readonly ResponseMention[],
): ClaimContent[] {
  const claims: ClaimContent[] = [];
  const silences = responses.filter(isSilence);
  for (const { sentence, readings } of read.sentences) {
    const own = silences.filter((mention) => mention.sentence === sentence);
    for (const reading of readings) {
      if (own.some(({ span }) => span.start <= reading.at && reading.at < span.end)) continue;
      claims.push(writer.write(reading, speeches.at(sentence, reading.at), sentence));
    }
  }
  return claims;
}

/** Statements and quotations: each attribution that yields nothing finer, each quotation, and the author's bare sentences. */
function statementClaims(
  document: Document,
  speeches: SpeechIndex,
  writer: ClaimWriter,
  silent: ReadonlySet<number>,
  silences: readonly Silence[],
  found: readonly ClaimContent[],
): ClaimContent[] {
  const claims: ClaimContent[] = [];
  const covered = new Set<number>();
  for (const claim of found) covered.add(claim.evidence.start);
  for (const speech of speeches.speeches) {
    if (silent.has(speech.sentence) || !isSpoken(speech) || isSilent(speech, silences)) continue;
    const inside = found.some(
      (claim) =>
        claim.stance !== 'responds' &&
        speech.contents.some(
          (span) =>
            span.start <= claim.content.start && claim.content.start < span.end && claim.content.end <= span.end + 1,
        ),
    );
    if (inside && !speech.attribution.direct) continue;
    const first = speech.contents[0];
    if (first === undefined) continue;
    claims.push(writer.statement(first, speech, speech.sentence));
    for (const span of speech.contents.slice(1))
      if (speech.attribution.direct) claims.push(writer.statement(span, speech, speech.sentence));
  }
  for (const sentence of document.sentences) {
    if (silent.has(sentence.index) || covered.has(sentence.start) || speeches.in(sentence.index).length > 0) continue;
    if (!sentence.tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')) continue;
    claims.push(writer.statement({ start: sentence.start, end: sentence.end }, null, sentence.index));
  }
  return claims;
}

/** "declined to comment": the silence is told by its response. */
const isSilent = (speech: Speech, silences: readonly Silence[]): boolean =>
  !speech.attribution.direct &&
  silences.some(({ span }) => span.start <= speech.cue.start && speech.content.start < span.end);

/** Words of more than one or two, by somebody. */
const isSpoken = (speech: Speech): boolean => speech.content.end - speech.content.start > 8 && speech.source !== null;

/** One claim for each answer of a speaker to a question: a report that says it again adds no second. */
function distinct(claims: readonly ClaimContent[]): ClaimContent[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const speaker = claim.attribution.map((level) => level.speaker).join('|');
    const key = [
      claim.aspect.key,
      valueKey(claim.value),
      claim.polarity,
      claim.modality,
      claim.certainty,
      claim.stance,
      speaker,
      claim.reconstructed === null,
    ].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
