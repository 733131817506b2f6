import { findAttributions, type Attribution } from '../attribution/index.js';
import { buildDocument } from '../document/index.js';

/** An attribution in the words of its text; pieces of one part are parted by " | ". */
export interface AttributionWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export function attributionWords(text: string, { source, cue, content }: Attribution): AttributionWords {
  const slices = (spans: Attribution['source']): string =>
    spans.map((span) => text.slice(span.start, span.end)).join(' | ');
  return { source: slices(source), cue: slices(cue), content: slices(content) };
}

/** The attributions of a text that stand in no other one. */
export const outerAttributions = (text: string): AttributionWords[] =>
  findAttributions(buildDocument(text))
    .filter(({ nestedIn }) => nestedIn === null)
    .map((attribution) => attributionWords(text, attribution));
