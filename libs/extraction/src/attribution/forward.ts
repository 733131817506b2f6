import { isNominal, TIME_NOUNS, WEEKDAYS } from '../document/noun-phrases.js';
import { isDash, subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, type Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { complementAfter, type Complement } from './complements.js';
import { BEFORE_ING, MANNERS } from './lexicon/cue-verbs.js';
import { conjunctionBefore } from './joints.js';
import { cueOf, isCarrier, questionEntry, topicEntry, type CueEntry } from './cues.js';
import { ISSUED_NOUNS, ISSUING_VERBS } from './lexicon/speech-acts.js';
import { aroundList, documentBefore, looseSubject } from './loose-subjects.js';
import { absoluteSubject, mainSubject } from './main-subject.js';
import { findingEntry, hearingEntry } from './on-paper.js';
import { keep, speakerBefore, type Reading } from './reading.js';

/** Finds attributions whose content follows the cue: she said that …, urging residents to …, and warned of … */
export function readForward(reading: Reading): void {
  for (let index = 0; index < reading.groups.length; index += 1) {
    const group = reading.groups[index];
    if (group !== undefined && reading.taken[group.head] !== true) readGroup(reading, index, group);
  }
}

function readGroup(reading: Reading, index: number, own: VerbGroup): void {
  const { nodes } = reading.unit;
  const { group, first } = withCarrier(reading, index, own);
  const about =
    nodeAt(nodes, group.last + 1).lower === 'about' &&
    nodeAt(nodes, group.head).pos === 'VERB' &&
    isTopic(nodeAt(nodes, group.last + 2)) &&
    !isMeasure(nodeAt(nodes, group.last + 3));
  const entry =
    findingEntry(nodes, group) ??
    hearingEntry(nodes, group) ??
    cueOf(nodeAt(nodes, group.head)) ??
    (about ? topicEntry(group) : questionEntry(group, nodeAt(nodes, group.last + 1)));
  if (entry === undefined || group.passive || nodeAt(nodes, group.head).quoted) return;
  if (group.form === 'infinitive' && first === group.first) return;
  if (isPassiveParticiple(nodes, group)) return;
  if (/^(?:neither|nor)$/u.test(nodeAt(nodes, first - 1).lower) && isPaired(reading, first)) return;
  const issued = issuedBefore(reading, group);
  const near = speakerOf(reading, issued ?? group, issued?.first ?? first);
  const around = near !== null && entry.cueClass === 'say' ? aroundList(reading, near, first) : null;
  const source = afterRelative(reading, around ?? near ?? looseSubject(reading, group, first, entry));
  if (source === null || isExpletive(reading, source, group) || isPreposition(reading, group)) return;
  if (labelsOnly(reading, group, first, source)) return;
  const complement =
    complementAfter(nodes, reading.groups, group, entry) ??
    (about ? complementAfter(nodes, reading.groups, group, topicEntry(group) ?? entry) : null);
  if (complement === null || complement.content.to < complement.content.from) return;
  if (isOwner(nodes, source) && (complement.kind === 'object' || isBase(nodes, group))) return;
  if (isImagined(group, entry, complement) || isAside(nodes, group, source, complement)) return;
  keep(reading, {
    unit: reading.unit,
    source,
    cue: { from: issued?.first ?? first, to: withManner(nodes, complement) },
    content: withRelative(reading, source, complement),
    cueClass: entry.cueClass,
    kind: complement.kind,
    direct: complement.kind === 'quote',
    negated: group.negated || isNegative(reading, source),
    modal: group.modal,
    lemma: entry.lemma,
    addressee: complement.addressee,
  });
}

/** "McDonald's reported higher sales" may tell of reported sales; "McDonald's said it would close" may not. */
const isOwner = (nodes: readonly Node[], { to }: NodeRange): boolean => nodeAt(nodes, to).pos === 'PART';

const isBase = (nodes: readonly Node[], { head, lemma }: VerbGroup): boolean => nodeAt(nodes, head).lower === lemma;

const isDay = ({ lower }: Node): boolean => WEEKDAYS.has(lower) || /^(?:on|early|late|earlier|later)$/u.test(lower);

/** "issued a statement calling": the verb that puts out what a participle says, or `null`; both make one cue. */
function issuedBefore({ unit: { nodes }, groups }: Reading, group: VerbGroup): VerbGroup | null {
  if (group.form !== 'ing') return null;
  let noun = group.first - 1;
  while (noun > group.first - 4 && isDay(nodeAt(nodes, noun))) noun -= 1;
  if (!ISSUED_NOUNS.has(nodeAt(nodes, noun).lemma)) return null;
  const verb = groups.findLast((other) => other.last < group.first);
  if (verb === undefined || verb.passive || verb.form === 'infinitive' || noun - verb.last > 6) return null;
  return ISSUING_VERBS.has(verb.lemma) ? verb : null;
}

/** "changes announced by the port", "a law known as": what stands before "by" and its doer, or "known" before "as", is done to. */
const isPassiveParticiple = (nodes: readonly Node[], { first, head, last, form, lemma }: VerbGroup): boolean => {
  if (form !== 'finite' || first !== head || !/(?:ed|wn|en)$/u.test(nodeAt(nodes, head).lower)) return false;
  const { lower, pos } = nodeAt(nodes, last + 2);
  return nodeAt(nodes, last + 1).lower === 'by'
    ? !(pos === 'VERB' || lower.endsWith('ing') || WEEKDAYS.has(lower))
    : lemma === 'know' && nodeAt(nodes, last + 1).lower === 'as';
};

/** No amount: "paid about $4" is no topic. */
export const isTopic = ({ pos, lower }: Node): boolean =>
  pos !== 'NUM' && pos !== 'SYM' && !/^(?:half|as|\$|£|€)$/u.test(lower);

/** "holds about a dozen", "sold about a year ago". */
const isMeasure = ({ lower }: Node): boolean =>
  TIME_NOUNS.has(lower) || /^(?:dozen|hundred|thousand|million|third|quarter|mile|decade|hour|minute)s?$/u.test(lower);

/** "neither confirmed nor denied": two verbs that one subject leaves undone, and so no speech. */
const isPaired = ({ unit: { nodes }, groups }: Reading, verb: number): boolean =>
  nodeAt(nodes, verb - 1).lower === 'nor'
    ? groups.some((other) => other.last < verb && nodeAt(nodes, other.first - 1).lower === 'neither')
    : nodeAt(nodes, verb + 1).lower === 'nor';

/** "complained bitterly that", "knew exactly what": how it was said, between the verb and its content, is part of the cue. */
const withManner = (nodes: readonly Node[], { cueTo, content }: Complement): number => {
  const next = nodeAt(nodes, cueTo + 1);
  return next.pos === 'ADV' && next.lower.endsWith('ly') && content.from === cueTo + 2 ? cueTo + 1 : cueTo;
};

/** "Tenants would hope for more": what would be thought or asked was not; "would like to" is a wish of today. */
const isImagined = (group: VerbGroup, { lemma }: CueEntry, { kind }: Complement): boolean =>
  /^(?:would|'d)$/u.test(group.modal ?? '') &&
  !group.negated &&
  kind !== 'quote' &&
  !/^(?:say|like|love|prefer|hate|welcome)$/u.test(lemma);

/** "while needling the board", "we tolerate it": an object in passing, or of the writer's own "we", is no report. */
const isAside = (nodes: readonly Node[], group: VerbGroup, source: NodeRange, { kind }: Complement): boolean =>
  kind === 'object' &&
  ((group.form === 'ing' && nodeAt(nodes, group.first - 1).pos === 'SCONJ') ||
    (source.from === source.to && nodeAt(nodes, source.from).lower === 'we'));

/** "No one knows", "neither side says": the speaker negates the cue. */
const isNegative = (reading: Reading, source: NodeRange): boolean =>
  [source.from - 1, source.from].some((at) =>
    /^(?:no|nobody|none|neither|not)$/u.test(nodeAt(reading.unit.nodes, at).lower),
  );

/** The content of an opening participle ends before the comma that the speaker follows. */
const beforeSource = (content: NodeRange, source: NodeRange): NodeRange =>
  content.from < source.from && content.to >= source.from - 1 ? { from: content.from, to: source.from - 2 } : content;

/** "which the state press claimed": the relative pronoun is no part of the speaker. */
function afterRelative(reading: Reading, source: NodeRange | null): NodeRange | null {
  if (source === null || source.from === source.to) return source;
  const { lower } = nodeAt(reading.unit.nodes, source.from);
  const next = nodeAt(reading.unit.nodes, source.from + 1);
  if (lower === 'that' && next.pos === 'NOUN' && next.lower !== next.lemma)
    return { from: source.from + 1, to: source.to };
  return lower === 'which' || lower === 'what' ? { from: source.from + 1, to: source.to } : source;
}

/**
 * "which police said were stolen", "who they fear is ill": the relative pronoun before the speaker is part of what was
 * said, unless a preposition ties it to the noun before ("the letter in which she called it a scandal").
 */
function withRelative(reading: Reading, source: NodeRange, { kind, content }: Complement): readonly NodeRange[] {
  const { nodes } = reading.unit;
  const own = beforeSource(content, source);
  const relative = nodeAt(nodes, source.from - 1);
  const gap = /^(?:who|which|whom)$/u.test(relative.lower) && nodeAt(nodes, source.from - 2).pos !== 'ADP';
  return gap && kind !== 'quote' ? [{ from: source.from - 1, to: source.from - 1 }, own] : [own];
}

/** "there", "it" and the relative "that" speak for nobody. */
function isExpletive(reading: Reading, source: NodeRange, group: VerbGroup): boolean {
  if (source.from !== source.to) return false;
  const word = nodeAt(reading.unit.nodes, source.from).lower;
  if (word === 'it' && group.form === 'ing') return nodeAt(reading.unit.nodes, group.first - 1).lower === 'without';
  if (word === 'that') return !documentBefore(reading.unit.nodes, source.from);
  return word === 'there' || word === 'you';
}

/** Participles that stand as prepositions or conjunctions. */
const isPreposition = (reading: Reading, group: VerbGroup): boolean =>
  /^(?:regarding|concerning|following|including|excluding|considering|assuming|supposing)$/u.test(
    nodeAt(reading.unit.nodes, group.first).lower,
  );

/** "a stream called Long Water", "a man dubbed the Fox": a name, not an opinion. */
function labelsOnly(reading: Reading, group: VerbGroup, first: number, source: NodeRange): boolean {
  const { nodes } = reading.unit;
  const bare =
    group.form === 'finite' && first === group.head && /^(?:call|dub|know|describe|title)$/u.test(group.lemma);
  return (
    bare &&
    /^(?:a|an)$/u.test(nodeAt(nodes, source.from).lower) &&
    reading.groups.filter((other) => other.form === 'finite').length > 1
  );
}

/** "went on to say", "was quick to point out", "began by thanking": the cue begins with the verb that carries the reporting verb. */
function withCarrier(
  reading: Reading,
  index: number,
  group: VerbGroup,
): { readonly group: VerbGroup; readonly first: number } {
  const { nodes } = reading.unit;
  const next = reading.groups[index + 1];
  const forced = group.passive && /^(?:force|compel|oblige)$/u.test(group.lemma);
  if (next === undefined || (group.passive && !forced) || cueOf(nodeAt(nodes, next.head)) === undefined)
    return { group, first: group.first };
  const between = nodes.slice(group.last + 1, next.first).map(({ lower }) => lower);
  const short = between.join(' ') === 'short of';
  const carries =
    next.form === 'infinitive'
      ? (forced && next.first === group.last + 1) ||
        carriesInfinitive(nodes, group, next) ||
        isWayOfSpeaking(nodes, group, between)
      : next.form === 'ing' && BEFORE_ING.has([group.lemma, ...between].join(' '));
  if (!carries) return { group, first: group.first };
  return {
    group: { ...next, form: group.form, negated: group.negated || next.negated || short },
    first: group.first,
  };
}

function carriesInfinitive(nodes: readonly Node[], group: VerbGroup, next: VerbGroup): boolean {
  if (!isCarrier(group) || next.first > group.last + 2) return false;
  const between = nodeAt(nodes, group.last + 1);
  const own = cueOf(nodeAt(nodes, group.head));
  return (
    (next.first === group.last + 1 || between.lower === 'on' || between.pos === 'ADV') &&
    (!(own?.frames ?? '').includes('I') || wantsToKnow(nodes, next))
  );
}

/** "was careful to say", "took to the radio to complain": how or where something was said. */
const isWayOfSpeaking = (nodes: readonly Node[], group: VerbGroup, between: readonly string[]): boolean =>
  (group.lemma === 'be' &&
    between.length === 1 &&
    MANNERS.has(between[0] ?? '') &&
    (group.modal === null || group.negated)) ||
  (group.lemma === 'take' &&
    between[0] === 'to' &&
    between.length <= 4 &&
    isNominal(nodeAt(nodes, group.last + between.length)));

/** "wanted to know whether": a question, not a wish. */
const wantsToKnow = (nodes: readonly Node[], group: VerbGroup): boolean =>
  group.lemma === 'know' &&
  /^(?:whether|if|what|how|why|who|where|when|which)$/u.test(nodeAt(nodes, group.last + 1).lower);

/** The subject of a verb group, or the speaker that a participle or a coordinated verb inherits. */
export function speakerOf(reading: Reading, group: VerbGroup, first: number): NodeRange | null {
  const { nodes } = reading.unit;
  const before = nodeAt(nodes, first - 1);
  if (group.form === 'finite' && /^(?:when|if|once|unless|until)$/u.test(before.lower)) return null;
  if (group.form === 'ing') {
    if (nodeAt(nodes, before.lower === 'as' ? first - 2 : first - 1).lower === 'record')
      return mainSubject(reading, first);
    if (before.lower === 'as') return quotedAs(reading, first - 1);
    if (first === 0 || (first === 1 && (before.pos === 'SCONJ' || before.pos === 'ADP')))
      return laterSubject(reading, first);
    if (isDash(before) || before.pos === 'QUOTE') return speakerBefore(reading, first) ?? mainSubject(reading, first);
    const absolute = absoluteSubject(nodes, first);
    if (absolute !== null) return absolute;
    if (
      before.lower === ',' ||
      before.pos === 'CCONJ' ||
      before.pos === 'ADP' ||
      before.pos === 'SCONJ' ||
      before.pos === 'ADV'
    ) {
      const own = speakerBefore(reading, first) ?? mainSubject(reading, first);
      const named = before.lower === ',' && nodeAt(nodes, first - 2).pos === 'PROPN';
      return own ?? (named ? subjectBefore(nodes, first - 1) : null);
    }
    // "can be heard vowing", "footage was released showing", "reports surfaced claiming"
    if (before.pos === 'VERB') return isShownBy(reading, first) ? mainSubject(reading, first) : null;
    const several =
      /^(?:DET|ADJ)$/u.test(before.pos) && /^(?:some|many|several|most|both|all|others|each|few)$/u.test(before.lower);
    if (several) return subjectBefore(nodes, first) ?? { from: first - 1, to: first - 1 };
    return isNominal(before) ? subjectBefore(nodes, first) : null;
  }
  if (conjunctionBefore(nodes, first) >= 0) {
    return speakerBefore(reading, first) ?? mainSubject(reading, first);
  }
  return subjectBefore(nodes, first) ?? (before.lower === ',' ? listedSpeaker(reading, first) : null);
}

/** "She said it leaked, complained about the noise and left": the speaker of a cue whose content ends at the comma before. */
const listedSpeaker = ({ drafts }: Reading, first: number): NodeRange | null =>
  drafts.find(({ content }) => content.at(-1)?.to === first - 2)?.source ?? null;

/** Verbs after which a participle tells what their subject says: "can be heard vowing", "a video emerged showing". */
const isShownBy = ({ unit: { nodes }, groups }: Reading, first: number): boolean => {
  const shown = groups.findLast((group) => group.last === first - 1);
  if (shown === undefined) return false;
  const heard = /^(?:heard|seen|shown)$/u.test(nodeAt(nodes, shown.head).lower) && shown.head > shown.first;
  return heard || shown.passive || APPEARING.has(shown.lemma);
};

const APPEARING: ReadonlySet<string> = new Set(
  'emerge surface appear circulate come go call respond reply react write speak tweet post make'.split(' '),
);

/** "The paper quoted Ana Brill as saying": who stands between a verb of quoting and "as" speaks. */
function quotedAs(reading: Reading, as: number): NodeRange | null {
  const person = subjectBefore(reading.unit.nodes, as);
  const quoting = reading.groups.findLast((group) => group.last < as);
  if (quoting?.passive === true && quoting.lemma === 'quote') return null;
  if (quoting?.last === as - 1 && !quoting.passive) return subjectBefore(reading.unit.nodes, quoting.first);
  return person !== null && (quoting === undefined || quoting.last < person.from) ? person : null;
}

/** "Citing two officials, the Echo reported …": the participle belongs to the subject after the comma. */
function laterSubject(reading: Reading, from: number): NodeRange | null {
  const { nodes } = reading.unit;
  for (const group of reading.groups) {
    if (group.first <= from || group.form !== 'finite') continue;
    const subject = subjectBefore(nodes, group.first);
    if (subject !== null && /^[,"”]$/u.test(nodeAt(nodes, subject.from - 1).text)) return subject;
  }
  return null;
}
