import type { Span } from '#story';

/** Who said what, as marked by hand or found: each part a set of spans in UTF-16 code units. */
export interface MarkedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Hits, found and marked spans of one kind. */
export interface Tally {
  readonly hits: number;
  readonly found: number;
  readonly gold: number;
}

/** How found attributions agree with marked ones. `overlap` counts contents that share half of their characters. */
export interface AttributionScore {
  readonly source: Tally;
  readonly cue: Tally;
  readonly content: Tally;
  readonly overlap: Tally;
}

const PARTS = ['source', 'cue', 'content'] as const;
const NOTHING: Tally = { hits: 0, found: 0, gold: 0 };

/**
 * Reads one file of PolNeAR annotations (Newell, Margolin, Ruths 2018) in brat's standoff form. Offsets in the file are
 * Unicode characters; those given are UTF-16 code units of `text`.
 */
export function parsePolnear(text: string, annotations: string): MarkedAttribution[] {
  const offsets = codeUnitOffsets(text);
  const spans = new Map<string, Span[]>();
  const events: string[] = [];
  for (const line of annotations.split('\n')) {
    const [id, body] = line.split('\t');
    if (id === undefined || body === undefined) continue;
    if (id.startsWith('E')) events.push(body);
    const marked = /^[\w-]+ ([\d ;]+)$/u.exec(body)?.[1];
    if (id.startsWith('T') && marked !== undefined) {
      const pieces = marked.split(';').map((piece) => piece.split(' ').map(Number));
      spans.set(
        id,
        pieces.map(([start = 0, end = 0]) => ({
          start: offsets[start] ?? text.length,
          end: offsets[end] ?? text.length,
        })),
      );
    }
  }
  return events.map((event) => {
    const parts = new Map(
      event.split(' ').map((part): [string, string] => [part.split(':')[0] ?? '', part.split(':')[1] ?? '']),
    );
    const of = (role: string): Span[] => spans.get(parts.get(role) ?? '') ?? [];
    return { source: of('Source'), cue: of('Cue'), content: of('Content') };
  });
}

function codeUnitOffsets(text: string): number[] {
  const offsets = [0];
  let at = 0;
  for (const character of text) {
    at += character.length;
    offsets.push(at);
  }
  return offsets;
}

/** Compares the attributions found in one text with those marked by hand: a span counts if it is marked exactly so. */
export function scoreAttributions(
  gold: readonly MarkedAttribution[],
  found: readonly MarkedAttribution[],
): AttributionScore {
  const [source, cue, content] = PARTS.map((part) => {
    const marked = distinct(gold, part);
    const predicted = distinct(found, part);
    let hits = 0;
    for (const key of predicted.keys()) if (marked.has(key)) hits += 1;
    return { hits, found: predicted.size, gold: marked.size };
  });
  return {
    source: source ?? NOTHING,
    cue: cue ?? NOTHING,
    content: content ?? NOTHING,
    overlap: overlapTally(gold, found),
  };
}

/** The spans of one part by a key; parts that are left out are none. */
function distinct(
  attributions: readonly MarkedAttribution[],
  part: (typeof PARTS)[number],
): Map<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>();
  for (const attribution of attributions) {
    const spans = attribution[part];
    if (spans.length > 0)
      found.set(
        spans
          .map((span) => `${span.start}-${span.end}`)
          .sort()
          .join(' '),
        spans,
      );
  }
  return found;
}

function overlapTally(gold: readonly MarkedAttribution[], found: readonly MarkedAttribution[]): Tally {
  const marked = [...distinct(gold, 'content').values()];
  const predicted = [...distinct(found, 'content').values()];
  const taken = new Set<readonly Span[]>();
  for (const spans of predicted) {
    const match = marked.find((candidate) => !taken.has(candidate) && jaccard(spans, candidate) >= 0.5);
    if (match !== undefined) taken.add(match);
  }
  return { hits: taken.size, found: predicted.length, gold: marked.length };
}

/** Shared characters of two sets of disjoint spans over all characters of both. */
function jaccard(left: readonly Span[], right: readonly Span[]): number {
  let shared = 0;
  for (const a of left)
    for (const b of right) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const length = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const union = length(left) + length(right) - shared;
  return union === 0 ? 0 : shared / union;
}

/** Adds the scores of several texts. */
export function sumAttributionScores(scores: readonly AttributionScore[]): AttributionScore {
  const add = (pick: (score: AttributionScore) => Tally): Tally =>
    scores
      .map(pick)
      .reduce(
        (sum, tally) => ({ hits: sum.hits + tally.hits, found: sum.found + tally.found, gold: sum.gold + tally.gold }),
        NOTHING,
      );
  return {
    source: add((s) => s.source),
    cue: add((s) => s.cue),
    content: add((s) => s.content),
    overlap: add((s) => s.overlap),
  };
}

/** Precision, recall and F1 in percent. */
export function figuresOf(tally: Tally): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    precision: share(tally.hits, tally.found),
    recall: share(tally.hits, tally.gold),
    f1: share(2 * tally.hits, tally.found + tally.gold),
  };
}
