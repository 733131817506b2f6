import type { ClaimContent, Position, Span } from '#story';
import type { Attribution } from '../attribution/index.js';
import type { Document } from '../document/index.js';
import type { ExtractionContext } from '../extraction.js';
import type { ResponseMention } from '../response/index.js';
import { positionOf, type Structure } from '../structure/index.js';
import type { DateMention } from '../time/index.js';
import { plain, writeClaim, type Frame } from './claim-writer.js';
import { isSilence, readResponse } from './responses.js';
import { readSpeeches } from './speech.js';
import { readStatement } from './statements.js';

export interface ClaimSources {
  readonly document: Document;
  readonly structure: Structure;
  readonly attributions: readonly Attribution[];
  readonly responses: readonly ResponseMention[];
  readonly dates: readonly DateMention[];
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
  const { document, structure, context } = sources;
  const kinds = document.paragraphs.map((_, at) => structure.blocks[at]);
  const silent = (sentence: number): boolean =>
    (kinds[document.sentences[sentence]?.paragraph ?? -1]?.notClaim ?? null) !== null;
  const frame: Frame = {
    document,
    outlet: sources.outlet,
    revision: context.revision ?? 1,
    positionOf: (sentence): Position =>
      positionOf(kinds[document.sentences[sentence]?.paragraph ?? -1]?.kind ?? 'body'),
  };
  const claims: ClaimContent[] = [];
  for (const mention of sources.responses) {
    if (isSilence(mention) && !silent(mention.sentence))
      claims.push(readResponse(frame, mention, mention.who.name.toLowerCase()));
  }
  for (const speech of readSpeeches(document, sources.attributions)) {
    if (silent(speech.sentence)) continue;
    claims.push(writeClaim(frame, readStatement(document.text, speech), speech, speech.sentence, plain));
  }
  const notClaims = structure.blocks.flatMap((block) =>
    block.notClaim === null ? [] : [{ start: block.start, end: block.end, reason: block.notClaim }],
  );
  return {
    claims: claims.sort((a, b) => a.evidence.start - b.evidence.start || a.content.start - b.content.start),
    notClaims,
  };
}
