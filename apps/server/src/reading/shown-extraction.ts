import type { Extraction } from '#extraction';
import { displayOf, type ClaimContent, type Span } from '#story';

interface Words extends Span {
  readonly text: string;
}

/**
 * What a text yields, in the names that clients rely on; claims have no ids, standing or bounds, which only a database
 * gives.
 */
export function shownExtraction(extraction: Extraction): object {
  const { text, language, extractor, outlet, title, published, credits } = extraction;
  const { sentences, dates, quantities, attributions, notClaims } = extraction;
  return {
    text,
    language,
    extractor,
    outlet,
    title,
    published,
    credits,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    dates,
    quantities,
    attributions,
    notClaims,
    claims: extraction.claims.map((claim) => shownDraft(claim, text, outlet.name)),
  };
}

function shownDraft(claim: ClaimContent, text: string, outlet: string | null): object {
  const { evidence, content, target, event, valueSpan, reconstructed, ...rest } = claim;
  const words = ({ start, end }: Span): Words => ({ start, end, text: text.slice(start, end) });
  return {
    revision: content.revision,
    outlet,
    ...rest,
    evidence: words(evidence),
    content: words(content),
    target: target && {
      claimId: target.claimId,
      outlet: target.outlet,
      ...(target.span === null ? { text: null, start: null, end: null } : words(target.span)),
    },
    event: event && { key: event.key, display: displayOfEvent(event.head, event.place) },
    value: { ...claim.value, display: displayOf(claim.value, text) },
    valueSpan: valueSpan && words(valueSpan),
    reconstructed: reconstructed !== null,
    knownFrom: reconstructed?.range.latest ?? null,
    possiblyFrom: reconstructed?.range.earliest ?? null,
  };
}

const displayOfEvent = (head: string, place: string | null): string => (place === null ? head : `${head}, ${place}`);
