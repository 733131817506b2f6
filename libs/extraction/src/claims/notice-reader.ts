import type { Span } from '#story';
import type { Document, Sentence } from '../document/index.js';
import { holds } from '../document/hints.js';
import type { ExtractionContext } from '../extraction.js';
import {
  actOf,
  correctedTextFrom,
  isToldNotice,
  OF_NOTICES,
  readNotice,
  type NoticeAct,
  type NoticeSentence,
} from '../notices/index.js';
import type { QuantityMention } from '../quantity/index.js';
import type { Structure } from '../structure/index.js';
import type { SlotReading } from './base.js';
import { dateValueOf } from './dates.js';
import type { SentenceReading } from './propositions.js';
import type { ReadSentence } from './read-document.js';

/** What a sentence of a notice does, and the outlet whose report it speaks of. */
export interface SentenceAct {
  readonly act: NoticeAct;
  readonly outlet: string | null;
}

/** Gathers the sentences of correction and retraction notices, and reads each notice as a whole at the end. */
export class NoticeReader {
  /** Notices of which no more is understood than that something is taken back, by their first sentence. */
  readonly acts = new Map<number, SentenceAct>();
  /** Whose notice the sentences of notices are. */
  readonly speakers = new Map<number, string | null>();
  /** Sentences of each notice by its name: the block that holds it, or the report as a whole. */
  private readonly groups = new Map<string, { sentence: number; read: NoticeSentence }[]>();
  private readonly outlets = new Map<string, string | null>();
  /** Paragraphs before this one are the notice, where the whole report is one. */
  private readonly until: number;
  private readonly whole: boolean;

  constructor(
    private readonly structure: Structure,
    context: ExtractionContext,
    private readonly outlet: string | null,
    document: Document,
  ) {
    this.whole = context.kind === 'correction' || context.kind === 'retraction';
    this.until = this.whole ? noticeEnd(document) : 0;
  }

  /** Whether the sentence is part of a notice by where it stands. */
  holds(sentence: Sentence): boolean {
    const kind = this.structure.blocks[sentence.paragraph]?.kind;
    return kind === 'correction' || (this.whole && sentence.paragraph < this.until && kind !== 'headline');
  }

  take(reading: SentenceReading, readings: readonly SlotReading[], quantities: readonly QuantityMention[]): void {
    const { sentence } = reading;
    const words = reading.words(sentence);
    const own = this.holds(sentence);
    const paragraph = `paragraph ${sentence.paragraph}`;
    // What a paragraph goes on to say behind a told notice is the right version.
    const goesOn = this.groups.has(paragraph);
    if (!own && !goesOn && !(holds(sentence, OF_NOTICES) && isToldNotice(words))) return;
    const group = this.whole && sentence.paragraph < this.until ? 'report' : paragraph;
    const members = this.groups.get(group) ?? [];
    members.push({
      sentence: sentence.index,
      read: { start: sentence.start, words, readings, values: valuesOf(reading, quantities) },
    });
    this.groups.set(group, members);
    if (!this.outlets.has(group)) this.outlets.set(group, own ? this.outlet : (subjectName(reading) ?? this.outlet));
  }

  /** The readings of the document with those of notices turned into what they correct or take back. */
  rewrite(sentences: readonly ReadSentence[]): ReadSentence[] {
    const rewritten = new Map<number, readonly SlotReading[]>();
    for (const [group, members] of this.groups) {
      const outlet = this.outlets.get(group) ?? null;
      const act = actOf(members.map(({ read }) => read.words).join(' '));
      const results = readNotice(
        members.map(({ read }) => read),
        outlet,
      );
      members.forEach(({ sentence }, index) => rewritten.set(sentence, results[index] ?? []));
      for (const { sentence } of members) this.speakers.set(sentence, outlet);
      const taken = results
        .flat()
        .some(({ overrides }) => overrides?.stance === 'corrects' || overrides?.stance === 'retracts');
      const first = members[0];
      if (!taken && first !== undefined) this.acts.set(first.sentence, { act, outlet });
    }
    return sentences.map((one) => ({ sentence: one.sentence, readings: rewritten.get(one.sentence) ?? one.readings }));
  }
}

/** The first paragraph behind the notice of a report that is one. */
export const noticeEnd = ({ text, paragraphs }: Document): number =>
  correctedTextFrom(paragraphs.map(({ start, end }) => text.slice(start, end)));

function valuesOf(reading: SentenceReading, quantities: readonly QuantityMention[]): NoticeSentence['values'] {
  const dates = reading.dates.flatMap(({ date, range }) =>
    range === null ? [] : [{ start: date.start, end: date.end, value: dateValueOf(date, range) }],
  );
  const figures = quantities.map((mention) => ({ start: mention.start, end: mention.end, value: figureOf(mention) }));
  return [...dates, ...figures];
}

const figureOf = ({ min, max, bound, unit, kind }: QuantityMention): NoticeSentence['values'][number]['value'] => {
  const fields = { min, max, bound, unit, counted: '', whose: '', measure: 'total', partOf: null } as const;
  return kind === 'money' ? { type: 'money', currency: unit, ...fields } : { type: 'quantity', ...fields };
};

/** The outlet that a told notice names as its subject: "The Lindow Echo retracted its report". */
function subjectName(reading: SentenceReading): string | null {
  const { tokens, clauses } = reading.parse;
  const clause = clauses.find(({ lemma }) => /^(?:retract|withdraw|correct|amend)$/.test(lemma));
  const subject = clause?.subject ?? null;
  if (subject === null || tokens[subject.head]?.pos !== 'PROPN') return null;
  const span: Span = { start: tokens[subject.from]?.start ?? 0, end: tokens[subject.to]?.end ?? 0 };
  return reading.words(span).replace(/^the\s+/i, '');
}
