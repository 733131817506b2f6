import type { Span } from '#story';
import type { Attribution } from '../attribution/attribution.js';
import { SpanIndex } from '../claims/span-index.js';
import type { Sentence } from '../document/document.js';

/** Words by which the outlet claims nothing, and why they are none. */
export interface Aside extends Span {
  readonly reason: string;
}

/** Letters of a content that is no more than a word or two. */
const WORD_OR_TWO = 8;
const length = (span: Span | undefined): number => (span === undefined ? 0 : span.end - span.start);

/** Characters before a source that hold an "if" and its space. */
const IF = 5;

/** Tells what an outlet says itself from what it passes on. */
export class OwnVoice {
  private readonly contents: SpanIndex;
  /** Sentences in which somebody is named as saying something, by their index. */
  private readonly reported: ReadonlySet<number>;

  constructor(text: string, attributions: readonly Attribution[]) {
    // "she would argue", "who knew that", "what do they say", "is asked to call" and "if they find that" report no act of speech.
    const told = attributions.filter(
      ({ modal, nestedIn, source, content, cueClass }) =>
        modal === null &&
        !(cueClass === 'ask' && source.length === 0) &&
        nestedIn === null &&
        !/\bif\s+$/iu.test(text.slice(Math.max(0, (source[0]?.start ?? 0) - IF), source[0]?.start ?? 0)) &&
        (content.length !== 1 || length(content[0]) > WORD_OR_TWO) &&
        !(source.length === 1 && /^who$/iu.test(text.slice(source[0]?.start, source[0]?.end))),
    );
    const contents = told.flatMap(({ content }) => content);
    this.contents = new SpanIndex(contents.sort((a, b) => a.start - b.start));
    this.reported = new Set(told.map(({ sentence }) => sentence));
  }

  /** Whether nobody is named in the sentence as saying something, and its words are not quoted. */
  holds(sentence: Sentence): boolean {
    return !this.reported.has(sentence.index) && !this.isTold(sentence);
  }

  /** Whether a sentence is somebody's words: a quotation, or what a source is said to say. */
  isTold({ tokens }: Sentence): boolean {
    const first = tokens[0];
    return (
      first === undefined || first.quoted || tokens.at(-1)?.quoted === true || this.contents.holdsStart(first.start)
    );
  }
}
