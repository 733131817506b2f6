import { bareClause, infinitiveAfterPerson, isClauseStart, quoteAfter, skipAdjuncts } from './adjuncts.js';
import { nodeAt, type Node } from '../document/units.js';
import type { NodeRange } from '../document/subjects.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { clauseEnd } from './clause-end.js';
import type { CueEntry } from './cues.js';
import type { ContentKind } from './draft.js';
import {
  hasAs,
  isDemonstrative,
  isOpenQuote,
  isOwnObject,
  isRelative,
  isShare,
  skipDay,
  takesParticle,
} from './complement-signs.js';

/** What a cue introduces to its right. Indices are of nodes, inclusive. */
export interface Complement {
  readonly kind: ContentKind;
  readonly content: NodeRange;
  /** Last node of the cue, with the particle, preposition, day or colon that belongs to it. */
  readonly cueTo: number;
  readonly addressee: NodeRange | null;
}

const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'what',
  'how',
  'why',
  'who',
  'where',
  'when',
  'which',
]);
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

  read(at: number): Complement | null {
    return (
      this.#speech(at) ?? this.#infinitive(at) ?? this.#prepositional(at) ?? this.#ofPerson(at) ?? this.#object(at)
    );
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
    if (!clause && !this.#frame('Q') && !this.#frame('W')) return null;
    const quote = this.#frame('Q') ? quoteAfter(nodes, at) : null;
    if (quote !== null) return this.#build('quote', quote.at, quote.colon ? quote.at - 1 : at - 1);
    if (this.#frame('Q') && nodeAt(nodes, at).lower === ':' && isOpenQuote(nodeAt(nodes, at + 1)))
      return { kind: 'quote', content: { from: at + 1, to: nodes.length - 1 }, cueTo: at, addressee: null };
    const adjuncts = skipAdjuncts(nodes, at, this.#frame('A'));
    const next = nodeAt(nodes, adjuncts.at);
    const cueTo = adjuncts.day ? adjuncts.at - 1 : at - 1;
    const further = this.#frame('Q') ? quoteAfter(nodes, adjuncts.at) : null;
    if (further !== null) return this.#build('quote', further.at, at - 1, adjuncts.addressee);
    if (clause && next.lower === 'that' && !isDemonstrative(nodes, this.#groups, adjuncts.at)) {
      return this.#build('clause', adjuncts.at, cueTo, adjuncts.addressee);
    }
    const relative = isRelative(nodes, at, adjuncts.at);
    if (relative && clause) return this.#thatAfter(adjuncts.at, cueTo);
    if (this.#frame('W') && QUESTION_WORDS.has(next.lower) && !relative) {
      return this.#build('question', adjuncts.at, cueTo, adjuncts.addressee);
    }
    if (clause && isShare(nodes, at)) return this.#build('clause', at, at - 1);
    if (!clause || this.#startsPreposition(at)) return null;
    const gerund = nodeAt(nodes, at).pos === 'VERB' && nodeAt(nodes, at).lower.endsWith('ing') && this.#frame('Q');
    if (gerund && this.#groups.some((group) => group.first > at && group.form === 'finite'))
      return this.#build('clause', at, at - 1);
    if (!ADDRESSED.has(this.#entry.lemma) && bareClause(nodes, this.#groups, at, this.#frame('Q')))
      return this.#build('clause', at, at - 1);
    if (adjuncts.at > at && bareClause(nodes, this.#groups, adjuncts.at, this.#frame('Q'))) {
      return this.#build('clause', adjuncts.at, cueTo, adjuncts.addressee);
    }
    return this.#embedded(at) ?? this.#afterComma(at) ?? this.#pastAddressee(at) ?? this.#pastParticiple(adjuncts.at);
  }

  /** "who relatives say had left", "a man they say had left": the clause lacks the subject that stands before. */
  #embedded(at: number): Complement | null {
    const next = this.#groups.find((group) => group.first >= at);
    if (next?.first !== at || next.form !== 'finite' || this.#group.form !== 'finite') return null;
    const head = nodeAt(this.#nodes, next.head);
    const inflected =
      next.head > next.first ||
      head.pos === 'AUX' ||
      (/(?:s|ed)$/u.test(head.lower) && nodeAt(this.#nodes, next.last + 1).pos !== 'ADP');
    return inflected ? this.#build('clause', at, at - 1) : null;
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

  /** "told Vale Radio's partner and the Echo that": whom was told may be more than one plain phrase. */
  #pastAddressee(at: number): Complement | null {
    if (!ADDRESSED.has(this.#entry.lemma)) return null;
    const nodes = this.#nodes;
    for (let that = at + 1; that < at + 16; that += 1) {
      const node = nodeAt(nodes, that);
      if (node.lower === 'that' && node.pos === 'SCONJ')
        return this.#build('clause', that, at - 1, { from: at, to: that - 1 });
      const modifies = node.pos === 'VERB' && that > at && /(?:ing|ed)$/u.test(node.lower);
      if (/^(?:VERB|AUX|QUOTE|PUNCT|END)$/u.test(node.pos) && !modifies) return null;
    }
    return null;
  }

  /** "reported yesterday, citing two officials, that": the clause after a participle between commas. */
  #pastParticiple(at: number): Complement | null {
    if (nodeAt(this.#nodes, at).lower !== ',' || !nodeAt(this.#nodes, at + 1).lower.endsWith('ing')) return null;
    for (let comma = at + 2; comma < at + 16; comma += 1) {
      const { lower, pos } = nodeAt(this.#nodes, comma);
      if (pos === 'QUOTE' || pos === 'END') return null;
      if (lower === ',')
        return nodeAt(this.#nodes, comma + 1).lower === 'that'
          ? this.#build('clause', comma + 1, this.#group.last)
          : null;
    }
    return null;
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
    const nodes = this.#nodes;
    for (const start of [at, skipDay(nodes, at)]) {
      if (!this.#startsPreposition(start)) continue;
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

  #object(start: number): Complement | null {
    const nodes = this.#nodes;
    if (
      this.#group.modal !== null &&
      !this.#group.negated &&
      /^(?:would|could|can|might|ca|'d)$/u.test(this.#group.modal)
    )
      return null;
    const at = this.#frame('N') ? skipDay(nodes, start) : start;
    const next = nodeAt(nodes, at);
    const starts =
      (isClauseStart(next) || isOpenQuote(next) || next.lower === 'that') && (at === start || next.pos !== 'SCONJ');
    if (this.#frame('C') && (starts || next.lower === 'as')) return this.#build('object', at, at - 1);
    if (this.#frame('Z') && starts && hasAs(nodes, at)) return this.#build('object', at, at - 1);
    if (this.#frame('X') && starts) {
      const pronoun = next.pos === 'PRON' && /^(?:of|for)$/u.test(nodeAt(nodes, at + 1).lower);
      return pronoun ? this.#build('object', at + 2, at + 1) : this.#build('object', at, at - 1);
    }
    const gerund = next.pos === 'VERB' && next.lower.endsWith('ing');
    if (this.#group.form === 'ing' && !isOwnObject(nodes, this.#group, at)) return null;
    const topic = this.#frame('N') || (this.#frame('P') && start > this.#group.last + 1);
    return topic && (starts || gerund) ? this.#build('object', at, start - 1) : null;
  }
}

/** Verbs that need an addressee: what follows at once is never their content. */
const ADDRESSED: ReadonlySet<string> = new Set(['tell', 'inform', 'notify', 'assure', 'remind', 'brief']);
/** Verbs whose person is told, not spoken of: the content starts at "to". */
const TOLD_TO: ReadonlySet<string> = new Set([
  'ask',
  'warn',
  'persuade',
  'convince',
  'implore',
  'beg',
  'order',
  'instruct',
  'caution',
]);
