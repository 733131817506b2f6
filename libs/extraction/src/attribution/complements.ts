import { bareClause, infinitiveAfterPerson, isClauseStart, quoteAfter, skipAdjuncts } from './adjuncts.js';
import { isPossessive } from '../document/noun-phrases.js';
import { nodeAt, type Node } from '../document/units.js';
import type { NodeRange } from '../document/subjects.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import { clauseBeyond } from './clause-beyond.js';
import type { CueEntry } from './cues.js';
import type { ContentKind } from './draft.js';
import {
  ADDRESSED,
  APPEARING,
  beforeAside,
  colonAfter,
  goesWithNoun,
  hasAs,
  isAside,
  isDemonstrative,
  isGerund,
  isOpenQuote,
  isOwnObject,
  isRelative,
  isShare,
  isVerdict,
  needsPerson,
  pastInterruption,
  pastListener,
  QUESTION_WORDS,
  skipDay,
  skipManner,
  subjectOpening,
  takesParticle,
  TOLD_TO,
} from './complement-signs.js';

/** What a cue introduces to its right. Indices are of nodes, inclusive. */
export interface Complement {
  readonly kind: ContentKind;
  readonly content: NodeRange;
  /** Last node of the cue, with the particle, preposition, day or colon that belongs to it. */
  readonly cueTo: number;
  readonly addressee: NodeRange | null;
}

/** The words that a cue introduces, or `null` where nothing to its right can be its content. */
export function complementAfter(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  entry: CueEntry,
): Complement | null {
  let at = group.last + 1;
  if (takesParticle(nodes, at, entry)) at += 1;
  return new ComplementReader(nodes, groups, group, entry).read(at);
}

/** Reads one complement; the order of the tries is from the surest sign to the weakest. */
class ComplementReader {
  readonly #nodes: readonly Node[];
  readonly #groups: readonly VerbGroup[];
  readonly #group: VerbGroup;
  readonly #entry: CueEntry;

  constructor(nodes: readonly Node[], groups: readonly VerbGroup[], group: VerbGroup, entry: CueEntry) {
    this.#nodes = nodes;
    this.#groups = groups;
    this.#group = group;
    this.#entry = entry;
  }

  read(start: number): Complement | null {
    const at = isAside(this.#nodes, start) ? start + 3 : start;
    const found =
      this.#speech(at) ??
      this.#infinitive(at) ??
      this.#prepositional(at) ??
      this.#ofPerson(at) ??
      this.#object(at) ??
      this.#interrupted(at);
    return found !== null && at > start && found.cueTo === at - 1 ? { ...found, cueTo: start - 1 } : found;
  }

  #frame(letter: string): boolean {
    return this.#entry.frames.includes(letter);
  }

  #build(kind: ContentKind, from: number, cueTo: number, addressee: NodeRange | null = null): Complement {
    const to =
      kind === 'quote'
        ? from
        : clauseEnd(this.#nodes, this.#groups, from, this.#group, kind === 'object' || kind === 'infinitive');
    return { kind, content: { from, to }, cueTo, addressee };
  }

  /** Quoted speech, a clause with or without "that", a question clause. */
  #speech(at: number): Complement | null {
    const nodes = this.#nodes;
    const clause = this.#frame('S');
    if (!clause && !/[QTW]/u.test(this.#entry.frames)) return null;
    const quote = this.#frame('Q') ? quoteAfter(nodes, at) : null;
    if (quote !== null) return this.#build('quote', quote.at, quote.colon ? quote.at - 1 : at - 1);
    if (this.#frame('Q') && nodeAt(nodes, at).lower === ':' && isOpenQuote(nodeAt(nodes, at + 1)))
      return { kind: 'quote', content: { from: at + 1, to: nodes.length - 1 }, cueTo: at, addressee: null };
    const colon = this.#frame('Q') ? colonAfter(nodes, at) : -1;
    if (colon > 0) {
      const kind =
        isOpenQuote(nodeAt(nodes, colon + 1)) || nodeAt(nodes, colon + 1).pos === 'QUOTE' ? 'quote' : 'clause';
      const content = { from: colon + 1, to: trimEnd(nodes, colon + 1, nodes.length - 1) };
      return { kind, content, cueTo: at - 1, addressee: null };
    }
    const adjuncts = skipAdjuncts(nodes, at, this.#frame('A'));
    const next = nodeAt(nodes, adjuncts.at);
    const cueTo = adjuncts.day ? beforeAside(nodes, adjuncts.at - 1) : at - 1;
    const further = this.#frame('Q') ? quoteAfter(nodes, adjuncts.at) : null;
    if (further !== null) return this.#build('quote', further.at, at - 1, adjuncts.addressee);
    if (this.#frame('Q') && next.lower === ':' && isOpenQuote(nodeAt(nodes, adjuncts.at + 1))) {
      const content = { from: adjuncts.at + 1, to: nodes.length - 1 };
      return { kind: 'quote', content, cueTo: at - 1, addressee: adjuncts.addressee };
    }
    const that = next.lower === 'that' && !isDemonstrative(nodes, this.#groups, adjuncts.at);
    if (that && goesWithNoun(nodes, this.#groups, at, adjuncts.at)) return null;
    if (that && (clause || (this.#frame('T') && (adjuncts.day || adjuncts.at === at)))) {
      return this.#build('clause', adjuncts.at, cueTo, adjuncts.addressee);
    }
    const relative = isRelative(nodes, at, adjuncts.at);
    if (relative && clause) return this.#thatAfter(adjuncts.at, cueTo);
    if (this.#frame('W') && QUESTION_WORDS.has(next.lower) && !relative) {
      return this.#build('question', adjuncts.at, cueTo, adjuncts.addressee);
    }
    if (clause && isShare(nodes, at)) return this.#build('clause', at, at - 1);
    if (!clause || this.#startsPreposition(at)) return null;
    const gerund = isGerund(nodeAt(nodes, at)) && this.#frame('Q');
    if (gerund && this.#groups.some((group) => group.first > at && group.form === 'finite'))
      return this.#build('clause', at, at - 1);
    if (!ADDRESSED.has(this.#entry.lemma) && bareClause(nodes, this.#groups, at, this.#frame('Q')))
      return this.#build('clause', at, at - 1);
    if (adjuncts.at > at && bareClause(nodes, this.#groups, adjuncts.at, this.#frame('Q'))) {
      return this.#build('clause', adjuncts.at, cueTo, adjuncts.addressee);
    }
    return this.#embedded(at) ?? this.#afterComma(at) ?? this.#beyond(at, adjuncts.at);
  }

  /** "who relatives say had left", "a man they say had left": the clause lacks the subject that stands before. */
  #embedded(start: number): Complement | null {
    const at = skipDay(this.#nodes, start);
    const next = this.#groups.find((group) => group.first >= at);
    if (start > this.#group.last + 1 || next?.first !== at || next.form !== 'finite' || this.#group.form !== 'finite')
      return null;
    const head = nodeAt(this.#nodes, next.head);
    const relative = /^(?:who|which|that)$/u.test(subjectOpening(this.#nodes, this.#group));
    const inflected =
      relative ||
      next.head > next.first ||
      (this.#entry.lemma === 'say' && head.lower === head.lemma && head.pos === 'VERB') ||
      head.pos === 'AUX' ||
      (/(?:s|ed)$/u.test(head.lower) && nodeAt(this.#nodes, next.last + 1).pos !== 'ADP');
    return inflected && (relative || at === start) ? this.#build('clause', at, at - 1) : null;
  }

  /** "said of the clerks who left that": the clause after a relative one. */
  #thatAfter(from: number, cueTo: number): Complement | null {
    for (let that = from + 1; that < from + 12; that += 1) {
      const node = nodeAt(this.#nodes, that);
      if (node.lower === 'that' && node.pos === 'SCONJ') return this.#build('clause', that, cueTo);
      if (/^(?:QUOTE|PUNCT|END)$/u.test(node.pos)) return null;
    }
    return null;
  }

  /** A clause with "that" past what stands between it and the verb. */
  #beyond(at: number, past: number): Complement | null {
    const beyond = clauseBeyond(this.#nodes, at, past, this.#group, this.#entry);
    return beyond === null ? null : this.#build('clause', beyond.that, beyond.cueTo, beyond.addressee);
  }

  /** "And she said, the bridge will stay", 'Now, she says, "it will stay"': a comma before a clause or its first mark. */
  #afterComma(at: number): Complement | null {
    const next = nodeAt(this.#nodes, at + 1);
    const stray =
      nodeAt(this.#nodes, at).lower === ',' &&
      ((this.#entry.lemma === 'say' && isClauseStart(next)) || (this.#frame('Q') && isOpenQuote(next)));
    if (!stray || !bareClause(this.#nodes, this.#groups, at + 1, true)) return null;
    return this.#build('clause', at + 1, at - 1);
  }

  /** "vowed to leave", "urged residents to leave": some verbs count the person as part of the content, some do not. */
  #infinitive(at: number): Complement | null {
    const nodes = this.#nodes;
    for (const start of this.#frame('I') ? [at, skipAdjuncts(nodes, at, false).at] : []) {
      const to = nodeAt(nodes, start).lower === 'not' ? start + 1 : start;
      if (nodeAt(nodes, to).lower !== 'to' || (nodeAt(nodes, to).pos !== 'PART' && !isOpenQuote(nodeAt(nodes, to + 1))))
        continue;
      const next = this.#groups.find((group) => group.first === to);
      const found = this.#build('infinitive', start, at - 1);
      return found.content.to >= (next?.head ?? start) ? found : null;
    }
    if (!this.#frame('O')) return null;
    const from = infinitiveAfterPerson(nodes, this.#groups, at);
    if (from < 0) return null;
    return ADDRESSED.has(this.#entry.lemma) || TOLD_TO.has(this.#entry.lemma)
      ? this.#build('infinitive', from, at - 1, { from: at, to: from - 1 })
      : this.#build('infinitive', at, at - 1);
  }

  #startsPreposition(at: number): boolean {
    const node = nodeAt(this.#nodes, at);
    return (
      this.#entry.prepositions.includes(node.lower) &&
      (node.pos === 'ADP' || node.pos === 'SCONJ' || node.pos === 'PART' || node.pos === 'ADV')
    );
  }

  /** "complained about the noise", "called on Friday for calm": the preposition belongs to the cue. */
  #prepositional(at: number): Complement | null {
    if (this.#entry.prepositions.length === 0) return null;
    const nodes = this.#nodes;
    for (const start of [at, skipDay(nodes, at), pastListener(nodes, at, this.#entry)]) {
      if (!this.#startsPreposition(start)) continue;
      // "people briefed on the matter", "birds threatened with": behind such a verb somebody comes first.
      if (start === at && needsPerson(this.#entry, this.#group)) continue;
      const after = nodeAt(nodes, start + 1);
      if (
        isClauseStart(after) ||
        after.pos === 'VERB' ||
        after.pos === 'ADV' ||
        QUESTION_WORDS.has(after.lower) ||
        isOpenQuote(after)
      ) {
        return this.#frame('R') ? this.#build('object', start, start - 1) : this.#build('object', start + 1, start);
      }
    }
    return null;
  }

  /** "asked her about the pump", "told the board of the leak": the person between the verb and its preposition is part of the cue. */
  #ofPerson(at: number): Complement | null {
    const nodes = this.#nodes;
    if (!/[AOQ]/u.test(this.#entry.frames) || this.#frame('C')) return null;
    let end = at;
    while (end < at + 4 && /^(?:DET|PROPN|PRON|NOUN)$/u.test(nodeAt(nodes, end).pos)) end += 1;
    const preposition = nodeAt(nodes, end);
    const next = nodeAt(nodes, end + 1);
    if (end === at || !(preposition.lower === 'about' || (this.#entry.lemma !== 'ask' && this.#startsPreposition(end))))
      return null;
    if (!isClauseStart(next) && !QUESTION_WORDS.has(next.lower) && !isOpenQuote(next)) return null;
    return this.#build('object', end + 1, end, { from: at, to: end - 1 });
  }

  /** "rejected as false a report", "dismissed as nonsense the claim": the last node of what stands before the object, or -1. */
  #verdictEnd(at: number): number {
    const nodes = this.#nodes;
    if (nodeAt(nodes, at).lower !== 'as' || !/[NCZ]/u.test(this.#entry.frames)) return -1;
    let end = at;
    while (end < at + 6 && isVerdict(nodeAt(nodes, end + 1))) end += 1;
    const object = nodeAt(nodes, end + 1);
    return end > at && (object.pos === 'DET' || isPossessive(object) || object.lower === 'what') ? end : -1;
  }

  /** "cited, among other things, the bid": the object behind what commas set off. */
  #interrupted(at: number): Complement | null {
    const past = pastInterruption(this.#nodes, at);
    const found = past < 0 ? null : this.#object(past);
    return found !== null && found.cueTo === past - 1 ? { ...found, cueTo: at - 1 } : null;
  }

  #object(start: number): Complement | null {
    const nodes = this.#nodes;
    if (
      this.#group.modal !== null &&
      !this.#group.negated &&
      /^(?:would|could|can|might|ca|'d)$/u.test(this.#group.modal)
    )
      return null;
    const manner = /[CNWZ]/u.test(this.#entry.frames) ? skipManner(nodes, start) : start;
    if (manner > start) return this.#build('object', manner, manner - 1);
    const at = this.#frame('N') ? skipDay(nodes, start) : start;
    const next = nodeAt(nodes, at);
    if (/sel(?:f|ves)$/u.test(next.lower) && APPEARING.has(this.#entry.lemma)) return null;
    const starts =
      (isClauseStart(next) || isOpenQuote(next) || next.lower === 'that') && (at === start || next.pos !== 'SCONJ');
    const verdict = this.#verdictEnd(at);
    if (verdict > at) return this.#build('object', verdict + 1, verdict);
    if (this.#frame('C') && (starts || next.lower === 'as')) return this.#build('object', at, at - 1);
    if (this.#frame('Z') && starts && hasAs(nodes, at)) return this.#build('object', at, at - 1);
    if (this.#frame('X') && starts) {
      const pronoun = next.pos === 'PRON' && /^(?:of|for)$/u.test(nodeAt(nodes, at + 1).lower);
      return pronoun ? this.#build('object', at + 2, at + 1) : this.#build('object', at, at - 1);
    }
    const degree = next.pos === 'ADV' && /^(?:ADJ|NUM|DET)$/u.test(nodeAt(nodes, at + 1).pos) && next.lower !== 'as';
    const gerund = isGerund(next) || degree;
    if (this.#group.form === 'ing' && !isOwnObject(nodes, this.#group, at)) return null;
    const topic = this.#frame('N') || (this.#frame('P') && start > this.#group.last + 1);
    return topic && (starts || gerund) ? this.#build('object', at, start - 1) : null;
  }
}
