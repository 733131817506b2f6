import { claimSpeaker, derivedId, outletKey, type EventOf } from '#story';
import type { Candidate, DerivedEvent, ScrutinyClaim, ScrutinyReport } from '../scrutiny-claim.js';
import { nameWords, sameName } from '../words/names.js';
import { perClaim } from '../words/per-claim.js';
import { wordsOf } from '../words/words.js';

/** A quotation shorter than this may be anybody's words. */
const LEAST_QUOTE = 5;
/** A sentence shorter than this may be anybody's words too. */
const LEAST_SENTENCE = 8;
/** Share of a report's long sentences that must stand in the other word for word. */
const MOST = 0.6;
/** Quotations that two reports must share, or speakers beside one shared quotation. */
const ENOUGH = 2;

type Edge = EventOf<'LineageEstablished'>['data'];

/** Where one report's facts seem to come from, and on what ground. */
export interface LineageFinding {
  readonly edge: Edge;
  /** Root of the chain by key, as far as it is known here. */
  readonly origin: string;
}

/** The outlets and agencies that a report credits in so many words, each once; its own outlet is none. */
export function statedCredits(report: ScrutinyReport, candidates: readonly Candidate[]): LineageFinding[] {
  const own = outletKey(report.outlet);
  const findings = new Map<string, LineageFinding>();
  for (const { name, start, end } of report.credits) {
    const key = outletKey(name);
    if (key === own || findings.has(key)) continue;
    const filed = candidates.find(({ outlet, reportId }) => outletKey(outlet) === key && reportId !== report.reportId);
    const edge: Edge = {
      edgeId: derivedId('lineage', report.reportId, 'stated', key),
      reportId: report.reportId,
      origin: { outlet: name, reportId: filed?.reportId ?? null },
      basis: 'stated',
      why: 'The report credits it.',
      evidence: [{ start, end, reportId: report.reportId }],
    };
    findings.set(key, { edge, origin: filed?.origin ?? key });
  }
  return [...findings.values()];
}

/**
 * Reports that share quotations and named speakers with this one, or most of its sentences, so that one of the two has its facts from the other
 * or both from one source. The report without a stated credit is the copy; where neither has one, the later one.
 * @param credited whether this report states a credit of its own
 */
export function inferCopies(
  report: ScrutinyReport,
  claims: readonly ScrutinyClaim[],
  candidates: readonly Candidate[],
  credited: boolean,
): LineageFinding[] {
  const others = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.reportId === report.reportId) continue;
    const theirs = others.get(candidate.reportId);
    if (theirs) theirs.push(candidate);
    else others.set(candidate.reportId, [candidate]);
  }
  const found: LineageFinding[] = [];
  let explained = credited;
  for (const [otherId, theirs] of others) {
    const other = theirs[0];
    if (!other || outletKey(other.outlet) === outletKey(report.outlet)) continue;
    const quotes = sharedQuotes(claims, theirs);
    const speakers = sharedSpeakers(claims, theirs);
    const quoting = quotes.length >= 1 && quotes.length + speakers.length > ENOUGH;
    const sentences = quoting ? [] : sharedSentences(claims, theirs);
    if (!quoting && sentences.length < ENOUGH) continue;
    const shared = quoting ? quotes : sentences;
    const theyAreOriginal = other.origin === outletKey(other.outlet);
    if (explained && !(credited && theyAreOriginal)) continue;
    const [copy, source] =
      credited && theyAreOriginal
        ? [{ reportId: otherId }, { outlet: report.outlet, reportId: report.reportId }]
        : [{ reportId: report.reportId }, { outlet: other.outlet, reportId: otherId }];
    explained = true;
    found.push({
      edge: {
        edgeId: derivedId('lineage', copy.reportId, 'inferred', source.reportId),
        reportId: copy.reportId,
        origin: source,
        basis: 'inferred',
        why: quoting
          ? `Both carry ${count(quotes.length, 'quotation')} and ${count(speakers.length, 'named speaker')} in common.`
          : `Both carry ${count(sentences.length, 'sentence')} word for word, in the same order.`,
        evidence: shared.flatMap(([a, b]) => [spanOf(a), spanOf(b)]),
      },
      origin: other.origin,
    });
  }
  return found;
}

const count = (figure: number, noun: string): string => `${figure} ${noun}${figure === 1 ? '' : 's'}`;
const spanOf = ({ content, reportId }: ScrutinyClaim) => ({ start: content.start, end: content.end, reportId });

/** The sentences that two reports have word for word, where they are most of what the report says, in the same order. */
function sharedSentences(
  ours: readonly ScrutinyClaim[],
  theirs: readonly ScrutinyClaim[],
): (readonly [ScrutinyClaim, ScrutinyClaim])[] {
  const [own, known] = [longSentences(ours), longSentences(theirs)];
  const shared = [...own].flatMap(([sentence, claim]) => {
    const other = known.get(sentence);
    return other ? [[claim, other] as const] : [];
  });
  const starts = shared.map(([, { evidence }]) => evidence.start);
  const inOrder = starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0));
  return inOrder && shared.length > own.size * MOST ? shared : [];
}

/** A claim of each sentence that is long enough to be told by, in the order of the text. */
function longSentences(claims: readonly ScrutinyClaim[]): Map<string, ScrutinyClaim> {
  const sentences = new Map<string, ScrutinyClaim>();
  for (const claim of [...claims].sort((a, b) => a.evidence.start - b.evidence.start)) {
    const sentence = sentenceWords(claim);
    if (sentence !== null && !sentences.has(sentence)) sentences.set(sentence, claim);
  }
  return sentences;
}

const sentenceWords = perClaim(({ words, position }): string | null => {
  const sentence = wordsOf(words.evidence);
  return position === 'headline' || sentence.length < LEAST_SENTENCE ? null : sentence.join(' ');
});

function sharedQuotes(
  ours: readonly ScrutinyClaim[],
  theirs: readonly ScrutinyClaim[],
): (readonly [ScrutinyClaim, ScrutinyClaim])[] {
  const quotes = new Map<string, ScrutinyClaim>();
  for (const claim of theirs) {
    const quotation = longQuote(claim);
    if (quotation !== null) quotes.set(quotation, claim);
  }
  const shared = new Map<string, readonly [ScrutinyClaim, ScrutinyClaim]>();
  for (const claim of ours) {
    const quotation = longQuote(claim);
    const other = quotation === null ? undefined : quotes.get(quotation);
    if (quotation !== null && other) shared.set(quotation, [claim, other]);
  }
  return [...shared.values()];
}

/** The words of a quotation that is long enough to be told by; `null` for other claims. */
const longQuote = perClaim(({ attribution, value, words }): string | null => {
  if (value.type !== 'quote' && !attribution.some(({ direct }) => direct)) return null;
  const quotation = wordsOf(words.content);
  return quotation.length < LEAST_QUOTE ? null : quotation.join(' ');
});

function sharedSpeakers(ours: readonly ScrutinyClaim[], theirs: readonly ScrutinyClaim[]): string[] {
  const named = (claims: readonly ScrutinyClaim[]): string[] => [
    ...new Set(
      claims
        .filter(({ attribution }) => attribution[0]?.kind === 'named')
        .map(claimSpeaker)
        .filter((name) => nameWords(name).length > 0),
    ),
  ];
  const known = named(theirs);
  return named(ours).filter((name) => known.some((other) => sameName(name, other)));
}

/** Lineage findings as events. */
export const lineageEvents = (findings: readonly LineageFinding[]): DerivedEvent[] =>
  findings.map(({ edge }) => ({
    id: derivedId('lineage-event', edge.edgeId, edge.origin.reportId ?? ''),
    event: { type: 'LineageEstablished', data: edge },
  }));
