import type { Enrich } from '#event-feed';
import type { JsonObject, RecordedEvent, ReportTexts } from '#event-store';

/** Words of a claim that travel with it at most, in UTF-16 code units (EVENTS.md section 1). */
const LONGEST_EVIDENCE = 500;

const CARRIES_EVIDENCE: ReadonlySet<string> = new Set(['ClaimAsserted', 'ClaimEntered']);

/**
 * Adds to each claim on the wire the words that prove it, for readers who have no store. The store's own events hold
 * spans only, so that a takedown of the text is a takedown everywhere but on the topic, which forgets by itself.
 */
export function relayEnrichment(texts: ReportTexts): Enrich {
  return async (events) => {
    const claims = events.filter(({ type }) => CARRIES_EVIDENCE.has(type));
    if (claims.length === 0) return new Map();
    const stored = await texts.readAll([...new Set(claims.flatMap(({ data }) => textOf(data['reportId'])))]);
    return new Map(claims.map((event) => [event.id, withEvidence(event, stored)]));
  };
}

const textOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

function withEvidence({ data }: RecordedEvent, texts: ReadonlyMap<string, string>): JsonObject {
  const { evidence, reportId } = data;
  if (typeof evidence !== 'object' || evidence === null || Array.isArray(evidence)) return data;
  const { revision, start, end } = evidence;
  if (typeof reportId !== 'string' || typeof revision !== 'number') return data;
  if (typeof start !== 'number' || typeof end !== 'number') return data;
  const text = texts.get(`${reportId}/${String(revision)}`) ?? '';
  return { ...data, evidence: { ...evidence, text: cut(text.slice(start, end)) } };
}

/** Cuts without leaving half of a surrogate pair. */
const cut = (words: string): string => words.slice(0, LONGEST_EVIDENCE).replace(/\p{Surrogate}$/u, '');
