import type { Certainty, Modality, Polarity, Span } from '#story';
import type { CueClass } from '../attribution/cues.js';
import type { Document, Sentence } from '../document/document.js';
import { hintOf, holds } from '../document/hints.js';
import { nodeAt, type Node, type Unit } from '../document/units.js';
import { findVerbGroups, type VerbGroup } from '../document/verb-groups.js';
import * as lexicon from './lexicon.js';
import { isNegated } from './negation.js';
import { matrixAround, matrixBefore, type Matrix } from './matrix.js';

/** The cue under which a content stands. */
export interface CueOfContent {
  readonly cueClass: CueClass;
  readonly negated: boolean;
  /** Lemma of the reporting verb, where known: "does not believe" negates what is believed. */
  readonly lemma?: string;
  /** Its modal auxiliary: who "cannot believe" it wonders at what is so. */
  readonly modal?: string | null;
}

export interface Assessment {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** Hedge words in order, lower case. */
  readonly hedges: readonly string[];
  readonly modality: Modality;
  /** Whether the content states what would be, under a condition that is not said to hold. */
  readonly hypothetical: boolean;
}

const ORDER: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown'];
const weaker = (left: Certainty, right: Certainty): Certainty =>
  ORDER.indexOf(left) >= ORDER.indexOf(right) ? left : right;

/** What the verb of reporting says about the content by itself. */
const BY_CUE: Readonly<Record<CueClass, Certainty>> = {
  say: 'certain',
  claim: 'certain',
  allege: 'probable',
  deny: 'certain',
  confirm: 'certain',
  correct: 'certain',
  believe: 'probable',
  know: 'certain',
  estimate: 'probable',
  show: 'certain',
  ask: 'unknown',
  warn: 'certain',
  promise: 'certain',
  advise: 'certain',
  judge: 'certain',
};

/** Classes whose negation leaves open what the speaker holds: "did not confirm that", "has not said that" (FactBank's Uu). */
const UNCOMMITTED: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'claim', 'allege', 'confirm', 'deny', 'show']);

/**
 * Certainty and polarity of a statement on FactBank's axes, its hedge words, and what kind of statement it is.
 * @param content span of the statement within one sentence or more
 * @param cue the reporting verb above it, or `null` where the outlet speaks for itself
 */
export function assessCertainty(document: Document, content: Span, cue: CueOfContent | null): Assessment {
  const { nodes, groups } = within(document, content);
  const main = mainGroup(nodes, groups);
  const hedges: string[] = [];
  let certainty = cue === null ? 'certain' : ofCue(cue);
  nodes.forEach((node, index) => {
    const value = holds(node, HEDGES) ? hedgeAt(nodes, index, groups) : null;
    if (value === null) return;
    hedges.push(node.lower);
    certainty = weaker(certainty, value);
  });
  const frame = frameOf(document, content);
  const condition = isConditional(nodes) || frame.supposed;
  const { matrix } = frame;
  if (matrix !== null) certainty = matrix.certainty === 'certain' ? certainty : weaker(certainty, matrix.certainty);
  if (main !== null && isSeeming(main, groups)) {
    hedges.push(main.lemma);
    certainty = weaker(certainty, 'probable');
  }
  if (isQuestion(nodes, content, document.text)) certainty = 'unknown';
  const negations =
    // "He does not regret the four murders": there were four.
    Number(main !== null && !lexicon.REGRETTING.has(main.lemma) && isNegated(nodes, main)) +
    Number(cue?.cueClass === 'deny' && !cue.negated) +
    Number(cue !== null && isRaised(cue)) +
    Number(matrix?.negates === true);
  return {
    certainty,
    polarity: negations % 2 === 1 ? 'negated' : 'affirmed',
    hedges,
    modality: condition ? 'condition' : modalityOf(nodes, groups, main, cue),
    hypothetical: condition && main?.modal === 'would',
  };
}

function ofCue({ cueClass, negated, lemma = '' }: CueOfContent): Certainty {
  if (lexicon.DOUBTING.has(lemma)) return negated ? 'certain' : 'probable';
  if (lexicon.UNDECIDED.has(lemma)) return 'unknown';
  // "called the road a trap"
  if (lemma === 'call' || lexicon.FACTIVE.has(lemma)) return 'certain';
  return negated && (UNCOMMITTED.has(cueClass) || lexicon.UNSURE.has(lemma)) ? 'unknown' : BY_CUE[cueClass];
}

/** "Does not believe that", "doubts that": what is believed is that it is not so. */
const isRaised = ({ cueClass, lemma = '', negated, modal }: CueOfContent): boolean =>
  lexicon.DOUBTING.has(lemma)
    ? !negated
    : negated &&
      modal !== 'can' &&
      modal !== 'could' &&
      !lexicon.UNSURE.has(lemma) &&
      !lexicon.FACTIVE.has(lemma) &&
      (cueClass === 'believe' || lexicon.NEG_RAISING.has(lemma));

/** What the words around a content say of it: "it is unlikely that", "reports that … were false", "if". */
function frameOf(document: Document, content: Span): { readonly matrix: Matrix | null; readonly supposed: boolean } {
  const { tokens = [] } = document.sentences[sentenceAt(document, content.start)] ?? {};
  const first = tokens.findIndex(({ start }) => start >= content.start);
  if (first < 1) return { matrix: null, supposed: false };
  const behind = tokens.findIndex(({ start }) => start >= content.end);
  const opener = nodeAt(tokens, first - 1).lower;
  return {
    matrix: matrixBefore(tokens, first) ?? matrixAround(tokens, first, behind),
    supposed: lexicon.CONDITIONALS.has(opener) && !isReportedQuestion(tokens, first - 1),
  };
}

/** Index of the first sentence that ends behind an offset. */
function sentenceAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands within a span, with its verb groups. */
function within(document: Document, span: Span): Pick<Unit, 'nodes' | 'groups'> {
  const low = sentenceAt(document, span.start);
  const first = document.sentences[low];
  if (first !== undefined && isAll(first, span, document.sentences[low + 1]))
    return { nodes: first.tokens, groups: first.groups };
  const nodes: Node[] = [];
  for (let index = low; index < document.sentences.length; index += 1) {
    const sentence = document.sentences[index];
    if (sentence === undefined || sentence.start >= span.end) break;
    for (const token of sentence.tokens) if (token.start >= span.start && token.end <= span.end) nodes.push(token);
  }
  return { nodes, groups: findVerbGroups(nodes) };
}

/** Whether a span holds all of a sentence and nothing of the next. */
const isAll = (sentence: Sentence, span: Span, next: Sentence | undefined): boolean =>
  span.start <= sentence.start && sentence.end <= span.end && (next === undefined || next.start >= span.end);

/** The verb of the main clause: the first finite one that no subordinating word opens. */
function mainGroup(nodes: readonly Node[], groups: readonly VerbGroup[]): VerbGroup | null {
  let subordinate = false;
  let at = 0;
  for (const group of groups) {
    for (; at < group.first; at += 1) {
      const node = nodeAt(nodes, at);
      if (node.lower === ',') subordinate = false;
      else if (at > 0 || node.lower !== 'that') subordinate ||= opensSubordinate(node);
    }
    if (group.form === 'finite' && !subordinate) return group;
  }
  return groups.find((group) => group.form === 'finite') ?? groups[0] ?? null;
}

const SUBORDINATING: ReadonlySet<string> = new Set(
  `if unless when while although though because as after before since until who which whose where whether despite
  what whatever whichever whoever wherever whenever`.split(/\s+/u),
);
const opensSubordinate = (node: Node): boolean =>
  SUBORDINATING.has(node.lower) && (node.pos !== 'DET' || node.lower.startsWith('wh'));

const HEDGES = hintOf((word) => lexicon.HEDGES.has(word) || lexicon.MODALS.has(word));
const CONDITIONS = hintOf((word) => lexicon.CONDITIONALS.has(word));

/** What was "made possible" has come about. */
const isMade = (nodes: readonly Node[], at: number): boolean =>
  nodeAt(nodes, nodeAt(nodes, at - 1).lower === 'it' ? at - 2 : at - 1).lemma === 'make';

/** Value of a hedge at a node, or `null`. Only modals of finite verbs count, and "likely" not inside a noun phrase. */
function hedgeAt(nodes: readonly Node[], at: number, groups: readonly VerbGroup[]): Certainty | null {
  const node = nodeAt(nodes, at);
  const word = lexicon.HEDGES.get(node.lower);
  if (node.lower === 'possible' && isMade(nodes, at)) return null;
  if (word !== undefined)
    return node.pos === 'VERB' && !/^(?:be|get)$/u.test(nodeAt(nodes, at - 1).lemma) ? null : word;
  if (node.pos !== 'AUX' && node.pos !== 'VERB') return null;
  const modal = lexicon.MODALS.get(node.lower);
  if (modal === undefined) return null;
  const group = groups.find((candidate) => candidate.first <= at && at <= candidate.last);
  if (group === undefined) return null;
  if (node.lower === 'can' || (node.lower === 'could' && !group.perfect && group.negated)) return null;
  return node.lower === 'should' || node.lower === 'ought' ? null : modal;
}

/** "seems to have left", "is believed to be": an impression or hearsay that carries another verb. */
function isSeeming(main: VerbGroup, groups: readonly VerbGroup[]): boolean {
  if (!lexicon.SEEMING.has(main.lemma)) return false;
  const next = groups[groups.indexOf(main) + 1];
  return (main.passive || main.lemma === 'seem' || main.lemma === 'appear') && next?.form === 'infinitive';
}

const isConditional = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, index) =>
      holds(node, CONDITIONS) &&
      node.pos !== 'VERB' &&
      lexicon.CONDITIONALS.has(node.lower) &&
      !(node.lower === 'if' && nodeAt(nodes, index - 1).lower === 'as') &&
      !isReportedQuestion(nodes, index),
  );

/** "asked if", "unclear if": no condition but a question; so is a content that "if" opens and no comma goes on from. */
const isReportedQuestion = (nodes: readonly Node[], at: number): boolean =>
  /^(?:ask|know|see|wonder|determine|say|unclear|unknown|uncertain|decide|question|doubt|sure)$/u.test(
    nodeAt(nodes, at - 1).lemma,
  ) ||
  (at === 0 && !nodes.some((node) => node.lower === ','));

const endsAsking = /\?["”’'\s]*$/u;
/** A question mark and what may close behind it. */
const longestEnd = 12;

function isQuestion(nodes: readonly Node[], content: Span, text: string): boolean {
  const first = nodeAt(nodes, 0).lower;
  return (
    endsAsking.test(text.slice(Math.max(content.start, content.end - longestEnd), content.end)) ||
    first === 'whether' ||
    (first === 'if' && !nodes.some((node) => node.lower === ','))
  );
}

function modalityOf(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  main: VerbGroup | null,
  cue: CueOfContent | null,
): Modality {
  if (cue?.cueClass === 'advise') return 'goal';
  const infinitive = groups[0]?.form === 'infinitive';
  if (cue?.cueClass === 'promise') return cue.lemma === 'want' || cue.lemma === 'wish' ? 'goal' : 'plan';
  if (cue?.cueClass === 'ask' && infinitive) return 'goal';
  if (main === null) return 'fact';
  if (main.modal === 'should' || main.modal === 'must' || main.lemma === 'ought') return 'goal';
  const next = groups[groups.indexOf(main) + 1];
  const carries = next?.form === 'infinitive' && next.first <= main.last + 2;
  if (carries && lexicon.INTENDING.has(main.lemma)) return 'plan';
  if (
    carries &&
    (main.lemma === 'go' || main.lemma === 'expect') &&
    (main.passive || nodeAt(nodes, main.head).lower === 'going')
  )
    return 'forecast';
  // "Was due to start on Monday", "was supposed to open": as it once was arranged, whatever came of it.
  if (
    main.lemma === 'be' &&
    nodeAt(nodes, main.last + 1).lower === 'due' &&
    !/^(?:is|are)$/u.test(nodeAt(nodes, main.first).lower)
  )
    return 'plan';
  if (carries && main.passive && main.lemma === 'suppose') return 'plan';
  // "The line is to close in May"
  if (carries && main.lemma === 'be' && /^(?:is|are)$/u.test(nodeAt(nodes, main.head).lower)) return 'forecast';
  if (
    main.modal === 'will' ||
    main.modal === "'ll" ||
    main.modal === 'wo' ||
    main.modal === 'shall' ||
    main.modal === 'would'
  )
    return 'forecast';
  return 'fact';
}
