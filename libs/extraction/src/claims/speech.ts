import type { AttributionLevel, Commitment, Span, SpeakerKind } from '#story';
import type { Attribution } from '../attribution/index.js';
import type { Document } from '../document/index.js';
import { citationIn, citesSomebody, type Citation } from './cited.js';
import { headWord, isActorWord, type Actor } from '../mentions/index.js';
import { deniesInWords, mayDeny } from './denials.js';
import { isGenericEvent, nounEntry } from './lexicon/nouns.js';

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
  readonly sentence: number;
  /** Whether the source is what was reported before, as the report looks back on it. */
  readonly earlier: boolean;
  /** Whether the outlet itself speaks: "The Echo has learned that", in the Echo. */
  readonly own: boolean;
  /** Whom the speaker cites for it. */
  readonly citation: Citation | null;
  /** Whether nobody says it: "no group has said that". */
  readonly unsaid: boolean;
  /** How the speaker denies: by the cue, which turns all that follows, or in so many words ("said the figure was false"). */
  readonly denial: 'cue' | 'words' | null;
}

const earlyReports =
  /^(?:the\s+|some\s+|several\s+)?(?:initial|early|earlier|first|previous|prior|preliminary|original)(?:\s+\p{L}+){0,2}\s+(?:reports?|reporting|accounts?|announcements?|dispatches|bulletins|coverage|stories|versions?|headlines)$/iu;

/** Whether the words name what was reported in public before: "initial media reports". */
export const isEarlierReport = (words: string): boolean => words.length < 80 && earlyReports.test(words.trim());

/** "The incident highlights risks": what happened says nothing. */
function isHappening({ name, kind }: Actor): boolean {
  if (kind === 'named' || isWhoOrWhatSpeaks(name)) return false;
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (SPEAKING.has(last)) return false;
  return (
    isGenericEvent(last) ||
    nounEntry(last) !== null ||
    /^(?:intelligence|move|sign|result|imagery|news|error|decision)$/.test(last)
  );
}

/** Papers and proceedings that are named like what happens, and hold words or findings of their own. */
const SPEAKING: ReadonlySet<string> = new Set(
  `indictment lawsuit lawsuits suit complaint petition ruling judgment judgement appeal inquest inquiry investigation
   probe review audit autopsy post-mortem postmortem survey poll study`.split(/\s+/u),
);

/** "two people familiar with the matter", "a spokesman for the inquiry": the head of the phrase says who speaks. */
function isWhoOrWhatSpeaks(name: string): boolean {
  const head = headWord(name);
  return name.length > head.length && !name.toLowerCase().endsWith(` ${head}`) && isActorWord(head);
}

/** "Rejected by 89 votes", "as late as Tuesday": figures and days say nothing. */
const isNobody = ({ name, kind }: Actor): boolean => (kind !== 'named' && votes.test(name)) || days.test(name);
const votes = /^[^\s]+ (?:votes?|points?|goals?|percent|per cent)$/i;
const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/iu;

/**
 * Attributions in order of the text as speeches, each knowing the one around it.
 * @param outlet whose report it is, if known
 * @param isDeed whether a cue tells a deed rather than a saying: "rejected the bill", "agreed to buy"
 */
export function readSpeeches(
  document: Document,
  attributions: readonly Attribution[],
  outlet: string | null,
  isDeed: (cue: Span, content: Span) => boolean,
): Speech[] {
  const { text } = document;
  const byIndex = new Map<number, Speech>();
  attributions.forEach((attribution, index) => {
    const cue = attribution.cue[0];
    if (cue === undefined || attribution.content.length === 0) return;
    if (citesSomebody(document, attribution)) return;
    if (attribution.speakers.some((speaker) => isHappening(speaker) || isNobody(speaker))) return;
    if (/^(?:object|infinitive)$/u.test(attribution.kind) && attribution.source.length === 0) return;
    const said = attribution.content[0];
    if (said !== undefined && !attribution.direct && isDeed(cue, said)) return;
    const source = attribution.source[0] ?? null;
    const content = {
      start: Math.min(...attribution.content.map((span) => span.start)),
      end: Math.max(...attribution.content.map((span) => span.end)),
    };
    byIndex.set(index, {
      attribution,
      content,
      contents: attribution.content,
      source,
      cue,
      actors: attribution.speakers,
      outer: attribution.nestedIn === null ? null : (byIndex.get(attribution.nestedIn) ?? null),
      sentence: attribution.sentence,
      earlier: source !== null && isEarlierReport(text.slice(source.start, source.end)),
      own: attribution.nestedIn === null && attribution.speakers.some(({ name }) => isSameOutlet(name, outlet)),
      citation: citationIn(document, attribution, attributions),
      unsaid: source !== null && isUnsaid(attribution, text.slice(source.start, source.end)),
      denial: denialOf(document, attribution, cue, content),
    });
  });
  return [...byIndex.values()];
}

/** "No group has said that", "none of the clerks thought that"; but what no one denies or doubts is so. */
const isUnsaid = ({ cueClass, lemma }: Attribution, source: string): boolean =>
  !/^(?:deny|ask|correct)$/u.test(cueClass) && !AGAINST.has(lemma) && NOBODY.test(source);
const AGAINST: ReadonlySet<string> = new Set([
  'doubt',
  'question',
  'dispute',
  'contest',
  'deny',
  'challenge',
  'contradict',
]);
const NOBODY = /^(?:no|none|nobody|no-one|neither)\b/iu;

function denialOf({ text, sentences }: Document, attribution: Attribution, cue: Span, content: Span): Speech['denial'] {
  if (attribution.negated) return null;
  if (attribution.cueClass === 'deny' || turnsAway(text, cue, content)) return 'cue';
  if (
    INSISTING.has(attribution.lemma) &&
    attribution.kind === 'clause' &&
    NEGATED.test(text.slice(content.start, content.end))
  )
    return 'words';
  let from = attribution.sentence;
  while (from > 0 && (sentences[from]?.start ?? 0) > content.start) from -= 1;
  for (let at = from; (sentences[at]?.start ?? content.end) < content.end; at += 1) {
    const sentence = sentences[at];
    if (sentence !== undefined && mayDeny(sentence))
      return isDenied(text.slice(content.start, content.end)) ? 'words' : null;
  }
  return null;
}

/** "insisted that no corners had been cut": who says so with force says it against somebody. */
const INSISTING: ReadonlySet<string> = new Set(['insist', 'maintain', 'protest', 'swear']);
const NEGATED =
  /^(?:that )?(?:(?:no|none|nobody|nothing)\b|(?:[\p{L}\p{N}'’-]+ ){1,4}(?:(?:had|has|have|was|were|is|are|did|does|do) (?:not|never|no|done nothing|nothing)\b|(?:did|had|was|were|have|has|is|are)n['’]t\b))/iu;

/** "Whether the figure was false" is asked and not said; of several sentences, each has to deny. */
const isDenied = (content: string): boolean =>
  !/^(?:whether|if|why|how)\b/iu.test(content) && content.split(/(?<=[.!?]) /u).every(deniesInWords);

/** "laughed off claims that", "ruled out any damage": what is alleged, or may have been, is turned away. */
function turnsAway(text: string, cue: Span, content: Span): boolean {
  const way = TURNING_AWAY.exec(text.slice(cue.start, cue.end));
  return way !== null && (way[1] === undefined ? ALLEGED : SUPPOSED).test(text.slice(content.start, content.end));
}

const TURNING_AWAY =
  /\b(?:laugh|shrug|brush|wave|bat|scoff|pour|throw)\p{L}* (?:off|aside|away|at|scorn|cold)\b|\bpush(?:ed|es|ing)? back\b|\b(?:took|takes|take) issue\b|\bhit(?:s|ting)? back\b|\b(rul(?:e|es|ed|ing) out)\b/iu;
const ALLEGED =
  /^(?:(?:the|any|all|these|such|media|press) )*(?:claim|suggestion|report|rumou?r|allegation|accusation|speculation|finding|account|story|criticism)s?\b|^(?:the|these|such) stories\b/iu;
const SUPPOSED =
  /^(?:any\b|the (?:possibility|presence)\b|suggestions?\b|foul play\b|arson\b|sabotage\b|terrorism\b|an? (?:attack|bomb|explosion|accident)\b)/iu;

const isSameOutlet = (name: string, outlet: string | null): boolean =>
  outlet !== null && bareName(name) === bareName(outlet);

const bareName = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** The chain for the content of a speech, from who spoke first to the last before the outlet. */
export function chainOf(text: string, speech: Speech): AttributionLevel[] {
  const chain: AttributionLevel[] = [];
  let level = 0;
  for (let at: Speech | null = speech; at !== null && level < 5; at = at.outer, level += 1) {
    // "Police said it was possible that": what is possible, nobody but police says.
    if (at.actors.length === 0 && at.source === null && at.outer !== null && THOUGHT.test(at.attribution.cueClass))
      continue;
    const { citation } = at;
    if (citation !== null) {
      for (const actor of citation.actors) chain.push({ ...bodyLevel(actor), level, cue: citation.cue });
      level += 1;
    }
    const speakers = at.actors.length > 0 ? at.actors : [null];
    for (const actor of speakers) chain.push(levelOf(text, at, actor, level));
  }
  return chain;
}

const THOUGHT = /^(?:believe|know)$/u;

function levelOf(text: string, speech: Speech, actor: Actor | null, level: number): AttributionLevel {
  const words = speech.source === null ? '' : text.slice(speech.source.start, speech.source.end);
  const kind: SpeakerKind = actor?.kind ?? 'anonymous';
  return {
    level,
    speaker: actor?.name ?? words,
    kind: speech.earlier ? 'document' : kind,
    count: actor?.count ?? null,
    role: actor?.role ?? null,
    onBehalfOf: actor?.onBehalfOf ?? null,
    toldTo: speech.attribution.toldTo,
    cue: text.slice(speech.cue.start, speech.cue.end),
    direct: speech.attribution.direct,
  };
}

/** An official body or person as the only link of a chain: who answered, or did not. */
export const bodyLevel = (who: Actor): AttributionLevel => ({
  level: 0,
  speaker: who.name,
  kind: who.kind,
  count: who.count,
  role: who.role,
  onBehalfOf: who.onBehalfOf,
  toldTo: null,
  cue: null,
  direct: false,
});

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
  const { cueClass } = speech.attribution;
  return cueClass === 'allege' || cueClass === 'claim' || speech.earlier ? 'doubts' : 'relays';
}

/** "Police denied reports that he was beaten": police speak of what nobody who is named has said. */
const takenUp = (speech: Speech): Speech =>
  speech.actors.length === 0 &&
  speech.outer !== null &&
  (speech.outer.denial !== null || speech.outer.attribution.cueClass === 'confirm')
    ? speech.outer
    : speech;

/** The innermost speech for each sentence position: what is said at an offset, by whom. */
export class SpeechIndex {
  private readonly bySentence = new Map<number, Speech[]>();

  /** @param sentenceAt the index of the sentence that holds an offset */
  constructor(
    readonly speeches: readonly Speech[],
    sentenceAt: (offset: number) => number,
  ) {
    for (const speech of speeches) {
      for (const span of speech.contents) {
        const last = sentenceAt(Math.max(span.start, span.end - 1));
        for (let sentence = sentenceAt(span.start); sentence <= last; sentence += 1) this.list(sentence).push(speech);
      }
      for (const span of [speech.cue, speech.source]) {
        const list = span === null ? null : this.list(sentenceAt(span.start));
        if (list !== null && !list.includes(speech)) list.push(speech);
      }
    }
  }

  private list(sentence: number): Speech[] {
    const known = this.bySentence.get(sentence);
    if (known !== undefined) return known;
    const fresh: Speech[] = [];
    this.bySentence.set(sentence, fresh);
    return fresh;
  }

  in(sentence: number): readonly Speech[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** The innermost speech whose content holds an offset. */
  at(sentence: number, offset: number): Speech | null {
    let best: Speech | null = null;
    let width = Infinity;
    for (const speech of this.in(sentence)) {
      const size = speech.content.end - speech.content.start;
      if (size < width && speech.contents.some((span) => span.start <= offset && offset < span.end)) {
        best = speech;
        width = size;
      }
    }
    return best === null ? null : takenUp(best);
  }

  /** Whether the offset stands in the words that name a speaker or report the saying. */
  isFrame(sentence: number, offset: number): boolean {
    const within = (span: Span | null): boolean => span !== null && span.start <= offset && offset < span.end;
    return this.in(sentence).some(
      (speech) =>
        within(speech.citation?.span ?? null) ||
        ((within(speech.source) || within(speech.cue)) && !speech.contents.some((span) => within(span))),
    );
  }
}
