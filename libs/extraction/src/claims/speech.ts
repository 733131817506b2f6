import type { AttributionLevel, Commitment, Span, SpeakerKind } from '#story';
import type { Attribution } from '../attribution/index.js';
import type { Document } from '../document/index.js';
import type { Actor } from '../mentions/index.js';

/** One attribution with its chain of speakers, ready to be laid over the propositions within its content. */
export interface Speech {
  readonly attribution: Attribution;
  /** The whole content, from its first to its last word. */
  readonly content: Span;
  readonly contents: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span;
  readonly actors: readonly Actor[];
  /** The speech in whose content this one stands. */
  readonly outer: Speech | null;
  readonly toldTo: string | null;
  readonly sentence: number;
}

const earlyReports =
  /^(?:the\s+)?(?:initial|early|earlier|first|previous|prior|preliminary|original)(?:\s+\p{L}+){0,2}\s+(?:reports?|accounts?|statements?|announcements?|dispatches|bulletins|coverage|stories|versions?|headlines|assumptions?)$/iu;

/** Whether a source is what was reported earlier, as the report itself looks back on it. */
export const isEarlierReport = (words: string): boolean => earlyReports.test(words.trim());

/** Attributions in order of the text, each with who speaks; pronouns stand for the last speaker who fits. */
export function readSpeeches(document: Document, attributions: readonly Attribution[]): Speech[] {
  const speeches: Speech[] = [];
  let named: Actor | null = null;
  let from = 0;
  for (const attribution of attributions) {
    const cue = attribution.cue[0];
    const first = attribution.content[0];
    const last = attribution.content.at(-1);
    if (cue === undefined || first === undefined || last === undefined) continue;
    while (from < document.sentences.length - 1 && (document.sentences[from]?.end ?? 0) <= cue.start) from += 1;
    const sentence = document.sentences[from];
    const source = attribution.source[0] ?? null;
    const actors = whoSpeaks(document.text, attribution.speakers, named);
    for (const actor of actors)
      if (!actor.anaphor && (actor.kind === 'named' || actor.kind === 'anonymous')) named = actor;
    const content = {
      start: Math.min(...attribution.content.map((span) => span.start)),
      end: Math.max(...attribution.content.map((span) => span.end)),
    };
    speeches.push({
      attribution,
      content,
      contents: attribution.content,
      source,
      cue,
      actors,
      outer: outerOf(speeches, cue),
      toldTo: attribution.toldTo,
      sentence: sentence?.index ?? 0,
    });
  }
  return speeches;
}

/** The nearest earlier speech of whose content the cue is part. */
function outerOf(speeches: readonly Speech[], cue: Span): Speech | null {
  for (let at = speeches.length - 1; at >= 0 && at >= speeches.length - 6; at -= 1) {
    const speech = speeches[at];
    if (speech?.contents.some((span) => span.start <= cue.start && cue.end <= span.end) === true) return speech;
  }
  return null;
}

/** A lone "he" or "she" is the last person named as speaking; other words stand for themselves. */
function whoSpeaks(text: string, speakers: readonly Actor[], named: Actor | null): readonly Actor[] {
  if (named === null) return speakers;
  return speakers.map((actor) =>
    actor.anaphor && /^(?:he|she)$/i.test(text.slice(actor.span.start, actor.span.end))
      ? { ...named, anaphor: true }
      : actor,
  );
}

/** The chain for the content of a speech, from who spoke first to the last before the outlet. */
export function chainOf(text: string, speech: Speech): AttributionLevel[] {
  const chain: AttributionLevel[] = [];
  let level = 0;
  for (let at: Speech | null = speech; at !== null && level < 5; at = at.outer, level += 1) {
    const speakers = at.actors.length > 0 ? at.actors : [null];
    for (const actor of speakers) chain.push(levelOf(text, at, actor, level));
  }
  return chain;
}

function levelOf(text: string, speech: Speech, actor: Actor | null, level: number): AttributionLevel {
  const words = speech.source === null ? '' : text.slice(speech.source.start, speech.source.end);
  const kind: SpeakerKind = actor?.kind ?? 'anonymous';
  return {
    level,
    speaker: actor?.name ?? words,
    kind: isEarlierReport(words) ? 'document' : kind,
    count: actor?.count ?? null,
    role: actor?.role ?? null,
    onBehalfOf: actor?.onBehalfOf ?? null,
    toldTo: speech.toldTo,
    cue: text.slice(speech.cue.start, speech.cue.end),
    direct: speech.attribution.direct,
  };
}

/** The outlet speaking for itself. */
export const outletLevel = (name: string | null): AttributionLevel => ({
  level: 0,
  speaker: name ?? '',
  kind: 'outlet',
  count: null,
  role: null,
  onBehalfOf: null,
  toldTo: null,
  cue: null,
  direct: false,
});

/** What the outlet makes of what it passes on: it doubts an allegation that it marks as one. */
export function commitmentTo(speech: Speech): Commitment {
  return speech.attribution.cueClass === 'allege' || speech.attribution.cueClass === 'claim' ? 'doubts' : 'relays';
}
