import type { Span } from '#story';
import type { Document, Paragraph } from '../document/document.js';
import { itemAt } from '../document/item-at.js';
import { nodeAt, readUnits, spanOf, unitWithin, withNodes, type Unit } from '../document/units.js';
import { actorWith, anonymityCondition } from '../mentions/actors.js';
import { findMentions, type Mention } from '../mentions/mentions.js';
import { readAccording } from './according.js';
import { findAnswers } from './answers.js';
import { readAsked } from './asked.js';
import { changed, type Attribution } from './attribution.js';
import { isBrushedAside } from './brushed-aside.js';
import { readCopularNouns } from './copular-nouns.js';
import type { Draft } from './draft.js';
import { readEstimates } from './estimates.js';
import { readForward } from './forward.js';
import { readTags } from './fronted.js';
import { readHearsay } from './hearsay.js';
import { readColon, readIntroduction } from './headlines.js';
import { readLooseNouns } from './loose-nouns.js';
import { readMarks } from './marks.js';
import { readNominals } from './nominal.js';
import { readPassives } from './passive.js';
import { readPhrases } from './phrases.js';
import { readPredicates } from './predicates.js';
import { readPurposes } from './purpose.js';
import { readAnnounced, readSpeechActs } from './speech-acts.js';
import { readRising } from './rising-nouns.js';
import { readingOf, startReading, type Reading } from './reading.js';
import { calledSo, dialogueNames, signedLine, spoken, transcriptLine } from './spoken-lines.js';
import { SpeakerMemory } from './speakers.js';
import { readStirring } from './stirring.js';
import { joinTags } from './tags.js';
import { isOnlyQuotes, orphanQuote, readUntagged } from './untagged.js';

/**
 * Attributions of a document in the order of the text, each followed by those inside its content.
 * @param mentions those of the same document, by which pronouns, surnames and offices find their names
 */
export function findAttributions(
  document: Document,
  mentions: readonly Mention[] = findMentions(document),
): Attribution[] {
  const attributions: Attribution[] = [];
  const units = readUnits(document);
  const memory = new SpeakerMemory(document.text, mentions, units);
  let next = 0;
  /** Index of the attribution whose words the next paragraph holds, or -1. */
  let introduced = -1;
  let open = -1;
  const names = dialogueNames(document);
  const answers = findAnswers(document, mentions);
  /** Paragraphs below that a signature has been read with. */
  let read = 0;
  for (const paragraph of document.paragraphs) {
    const first = next;
    while (units[next]?.paragraph === paragraph.index) next += 1;
    const inside = joinTags(units.slice(first, next));
    if (read > 0) {
      read -= 1;
      continue;
    }
    const signed = signedLine(document, paragraph, document.paragraphs[paragraph.index + 1]);
    const answer = answers?.lines.get(paragraph.index);
    const line = signed?.line ?? answer ?? transcriptLine(document, paragraph, names);
    read = (signed?.lines ?? 1) - 1;
    const introducer = itemAt(attributions, introduced);
    if (introducer !== undefined) {
      const content = [...introducer.content, { start: paragraph.start, end: paragraph.end }];
      attributions[introduced] = changed(introducer, { content });
      introduced = -1;
    } else if (line !== null) {
      const { start, end } = line.name ?? line.cue;
      const known = line === answer ? answers?.person : calledSo(document.text.slice(start, end), mentions);
      const outer = attributions.length;
      attributions.push(spoken(document, line, paragraph.sentences[0] ?? 0, known));
      for (const unit of inside)
        for (const nested of readSpoken(unit, line.content.start, paragraph))
          attributions.push(finish(document, nested, memory, outer));
    } else
      ({ introduced, open } = readParagraph(
        document,
        paragraph,
        inside,
        memory,
        attributions,
        open,
        itemAt(units, first - 1),
      ));
    const unclosed = paragraph.quotes.at(-1)?.closed === false && itemAt(attributions, open)?.direct === true;
    if (line !== null || !(unclosed || isOnlyQuotes(document, units, next))) open = -1;
  }
  return withContent(attributions);
}

/** Drops introductions that no paragraph follows, and mends the indices of those nested in others. */
function withContent(attributions: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  const moved = new Map<number, number>();
  attributions.forEach((attribution, index) => {
    if (attribution.content.length === 0) return;
    moved.set(index, kept.length);
    const outer = attribution.nestedIn === null ? null : (moved.get(attribution.nestedIn) ?? null);
    kept.push(outer === attribution.nestedIn ? attribution : changed(attribution, { nestedIn: outer }));
  });
  return kept;
}

/** What a paragraph leaves to the next one: indices of attributions, or -1. */
interface Left {
  /** Whose content is the next paragraph: "The board replied:". */
  readonly introduced: number;
  /** What quoted speech without a tag goes on with. */
  readonly open: number;
}

/** Reads the units of a paragraph. */
function readParagraph(
  document: Document,
  paragraph: Paragraph,
  units: readonly Unit[],
  memory: SpeakerMemory,
  attributions: Attribution[],
  carried: number,
  previous: Unit | undefined,
): Left {
  /** Index of the attribution that quoted speech without a tag goes on with. */
  let open = carried;
  let introduced = -1;
  let before = units.every((unit) => orphanQuote(unit) !== null) ? previous : undefined;
  for (const unit of units) {
    const orphan = orphanQuote(unit);
    const last = itemAt(attributions, open);
    if (orphan !== null && last !== undefined) {
      if (open === carried && !last.direct) {
        open = attributions.length;
        attributions.push(changed(last, { content: [orphan], kind: 'quote', direct: true, lemma: '' }));
      } else attributions[open] = changed(last, { content: [...last.content, orphan] });
      continue;
    }
    const untagged =
      orphan === null || before === undefined ? null : readUntagged(document, before, unit, orphan, memory);
    before = unit;
    if (untagged !== null) {
      open = attributions.length;
      attributions.push(untagged);
      continue;
    }
    const first = attributions.length;
    for (const draft of readUnit(unit, paragraph)) {
      const index = attributions.length;
      if (draft.content.length === 0) introduced = index;
      attributions.push(finish(document, draft, memory, null));
      for (const nested of readContent(document, draft, paragraph))
        attributions.push(finish(document, nested, memory, index));
    }
    open = openIndex(attributions, first);
  }
  return { introduced, open };
}

/** Tags come before cues that stand inside what they tag, and both before verbs and nouns that only might report. */
function readUnit(unit: Unit, paragraph: Paragraph): Draft[] {
  return readReading(startReading(unit), paragraph);
}

function readReading(reading: Reading, paragraph: Paragraph): Draft[] {
  readColon(reading, paragraph);
  readAccording(reading);
  readTags(reading);
  readIntroduction(reading);
  readAnnounced(reading);
  readAsked(reading);
  readRising(reading);
  readForward(reading);
  readPassives(reading);
  readPredicates(reading);
  readSpeechActs(reading);
  readEstimates(reading);
  readPhrases(reading);
  readCopularNouns(reading);
  readLooseNouns(reading);
  readNominals(reading);
  readPurposes(reading);
  readMarks(reading);
  readStirring(reading);
  readHearsay(reading);
  return withoutInner(reading.drafts, reading.unit.nodes.length)
    .filter((draft) => !isBrushedAside(draft))
    .sort((left, right) => left.cue.from - right.cue.from);
}

/** Drafts without those that begin within the clause of another one, where they are read again as part of what was said. */
function withoutInner(drafts: readonly Draft[], nodes: number): Draft[] {
  if (drafts.length < 2) return [...drafts];
  /** How far a clause reaches that starts at a node or before it. */
  const reach: number[] = new Array<number>(nodes).fill(-1);
  for (const { kind, content } of drafts) {
    const [clause] = content;
    if (clause === undefined || content.length > 1 || !/^(?:clause|question)$/u.test(kind)) continue;
    reach[clause.from] = Math.max(reach[clause.from] ?? -1, clause.to);
  }
  for (let at = 1; at < nodes; at += 1) reach[at] = Math.max(reach[at] ?? -1, reach[at - 1] ?? -1);
  return drafts.filter(({ source, cue, content, kind }) => {
    const speaker = source ?? cue;
    const starts = [speaker.from, cue.from, ...content.map(({ from }) => from)];
    const farthest = Math.max(speaker.to, cue.to, ...starts);
    return kind === 'quote' || (reach[Math.min(...starts)] ?? -1) < farthest;
  });
}

/**
 * Which of the attributions of one unit quoted speech without a tag goes on with: the last with quoted words or a tag,
 * else the one of a reported clause ("She said the dam would hold. “Nobody need leave.”"); -1 if none.
 */
function openIndex(attributions: readonly Attribution[], first: number): number {
  const own = attributions.slice(first);
  const tagged = own.findLastIndex(
    (attribution) => attribution.nestedIn === null && (attribution.direct || follows(attribution)),
  );
  if (tagged >= 0) return first + tagged;
  const told = own.findIndex(
    ({ nestedIn, cueClass, kind }) => nestedIn === null && cueClass === 'say' && kind === 'clause',
  );
  return told < 0 ? -1 : first + told;
}

/** Fewest nodes that an attribution takes: a speaker or a determiner, a cue and a content. */
const fewestNodes = 3;

/** Attributions inside a spoken line, whose words begin at an offset. */
function readSpoken(unit: Unit, from: number, paragraph: Paragraph): Draft[] {
  const nodes = unit.nodes.filter(({ start }) => start >= from);
  return nodes.length < fewestNodes ? [] : readReading(startReading(withNodes(unit, nodes)), paragraph);
}

/** Attributions inside the content of another one. */
function readContent(document: Document, draft: Draft, paragraph: Paragraph): Draft[] {
  return draft.content.flatMap((range) => {
    const first = nodeAt(draft.unit.nodes, range.from);
    if (range.from === range.to && first.pos === 'QUOTE') {
      const inside = unitWithin(document, draft.unit, first);
      return inside === null ? [] : readUnit(inside, paragraph);
    }
    if (range.to - range.from < fewestNodes - 1) return [];
    const nodes = draft.unit.nodes.slice(range.from, range.to + 1);
    return readReading(readingOf(withNodes(draft.unit, nodes)), paragraph);
  });
}

/** Whether the cue stands after what it tags. */
const follows = ({ content, cue }: Attribution): boolean => (content[0]?.start ?? 0) < (cue[0]?.start ?? 0);

function finish(document: Document, draft: Draft, memory: SpeakerMemory, nestedIn: number | null): Attribution {
  const { unit } = draft;
  const span = (range: { readonly from: number; readonly to: number }): Span =>
    spanOf(unit.nodes, range.from, range.to);
  const cue = span(draft.cue);
  const told = draft.addressee === null ? null : span(draft.addressee);
  const content = draft.content.map(span);
  const speakers = draft.source === null ? [] : memory.read(unit, draft.source, content, nestedIn !== null);
  return {
    source: draft.source === null ? [] : [span(draft.source)],
    cue: [cue],
    content,
    kind: draft.kind,
    direct: draft.direct,
    cueClass: draft.cueClass,
    negated: draft.negated,
    modal: draft.modal,
    lemma: draft.lemma,
    speakers: speakers.map((speaker) =>
      speaker.kind === 'anonymous' && speaker.condition === null
        ? actorWith(speaker, { condition: anonymityCondition(document.text.slice(unit.start, unit.end)) })
        : speaker,
    ),
    toldTo: told === null ? null : document.text.slice(told.start, told.end),
    nestedIn,
    sentence:
      unit.sentences.find((index) => (document.sentences[index]?.end ?? 0) > cue.start) ?? unit.sentences[0] ?? 0,
  };
}
