import type { Span } from '#story';
import type { Attribution } from '../attribution/index.js';
import { hintOf, holds } from '../document/hints.js';
import { phraseAfter } from '../document/phrase-after.js';
import type { Document } from '../document/index.js';
import { nodeAt, type Node } from '../document/units.js';
import { readActors, type Actor } from '../mentions/actors.js';
import { headOf, isActorNoun } from '../mentions/heads.js';

/** Who a report has it from, as it says beside: "the Post reported, citing two officials". */
export interface Citation {
  readonly actors: readonly Actor[];
  readonly cue: string;
  /** From "citing" to the last word of whom. */
  readonly span: Span;
}

const CITING = hintOf((word) => word === 'citing' || word === 'quoting');

/**
 * The source that the sentence of an attribution cites beside its speaker; `null` where none is cited, a reason is
 * ("citing lack of funds"), or another speaker of the sentence stands nearer.
 * @param all the attributions of the document
 */
export function citationIn(document: Document, attribution: Attribution, all: readonly Attribution[]): Citation | null {
  const told = document.sentences[attribution.sentence];
  if (told === undefined || !holds(told, CITING) || !mayCite(attribution)) return null;
  const { tokens } = told;
  const at = tokens.findIndex(
    ({ lower }, index) => /^(?:citing|quoting)$/u.test(lower) && (index === 0 || tokens[index - 1]?.lower === ','),
  );
  const actors = at < 0 ? [] : somebodyAt(document, tokens, at + 1);
  const { start, text } = nodeAt(tokens, at);
  const far = ({ cue }: Attribution): number => Math.abs((cue[0]?.start ?? Infinity) - start);
  const nearer = all.some(
    (other) => other.sentence === attribution.sentence && mayCite(other) && far(other) < far(attribution),
  );
  return actors.length === 0 || nearer
    ? null
    : { actors, cue: text, span: { start, end: Math.max(...actors.map(({ span }) => span.end)) } };
}

/** Whether an attribution has a speaker of the report's own, and not the citing itself. */
const mayCite = ({ nestedIn, lemma }: Attribution): boolean => nestedIn === null && !isCiting(lemma);

/** Whether an attribution only tells whom somebody cites: what those have said is told beside it. */
export function citesSomebody(document: Document, { sentence, lemma, cue }: Attribution): boolean {
  if (!isCiting(lemma)) return false;
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ start }) => start >= (cue.at(-1)?.end ?? 0));
  return /^(?:citing|quoting)$/u.test(nodeAt(tokens, at - 1).lower) && somebodyAt(document, tokens, at).length > 0;
}

const isCiting = (lemma: string): boolean => /^(?:cite|quote)$/u.test(lemma);

function somebodyAt(document: Document, nodes: readonly Node[], at: number): Actor[] {
  const phrase = phraseAfter(nodes, at);
  const head = phrase === null ? -1 : headOf(nodes, phrase);
  const somebody = nodeAt(nodes, head).pos === 'PROPN' || (head >= 0 && isActorNoun(nodeAt(nodes, head)));
  return phrase === null || !somebody ? [] : readActors(document.text, nodes, phrase);
}
