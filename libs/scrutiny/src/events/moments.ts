import { aroundValue } from '../gates/around-value.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { perClaim } from '../words/per-claim.js';
import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { wordsOf } from '../words/words.js';
import { isInFamily } from './class-families.js';
import { HAPPENING, MOMENT_ROWS, type MomentRow } from './moment-rows.js';

interface Wording {
  readonly row: MomentRow;
  readonly stems: readonly string[];
}

type ByFirst = ReadonlyMap<string, readonly Wording[]>;

function wordings(rows: readonly MomentRow[], of: (row: MomentRow) => string): ByFirst {
  const byFirst = new Map<string, Wording[]>();
  for (const row of rows) {
    for (const one of of(row)
      .split(', ')
      .filter((word) => word !== '')) {
      const stems = one.split(' ').map(stem);
      const [first = ''] = stems;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { row, stems }]);
    }
  }
  return byFirst;
}

/** Nouns as they are written, of one and of several: the stem of "shooting" is that of a verb. */
const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((one) => (one === '' ? [] : [one, `${one}s`, `${one}es`])));

const DEEDS = wordings(MOMENT_ROWS, ({ deeds }) => deeds);
const ONLY = wordings(MOMENT_ROWS, ({ only }) => only);
const HAPPENED = wordings(MOMENT_ROWS.slice(0, 1), () => HAPPENING);
const NOUNS = MOMENT_ROWS.map((row) => ({ row, nouns: setOf(row.nouns), things: setOf(row.things) }));

/** Where one clause of a sentence ends and the next begins. */
const JOINT =
  /[;()—–“”"]|(?<!\d):|,(?!\s*(?:1[5-9]|20)\d{2}\b)|\b(?:while|after|before|when|whose|which|who|that|because|although|but|until|since|once|as|whereas|and then)\b/giu;
/** "It was six when the roof fell", "and on May 3, when the roof fell": the clause behind tells what was then. */
const CLEFT =
  /\b(?:it was|and on)(?:\s+(?:only|just|about|around|shortly|almost|nearly|exactly|at|on|in|before|after|the))*\s*$/iu;
const OPENS = /^[\s,]*(?:on \p{L}+(?: (?:morning|afternoon|evening|night))?,?\s+)?(?:when|that)\s/iu;

/** "Shortly after six" is about six; "after six" is any time from then on. */
const CLOSE_BY = /\b(?:shortly|just|soon|right|a little|a few minutes|minutes|moments)\s+(?:after|before|past)\s*$/iu;
const OPEN_ENDED = /\b(?:after|before|by|until|till|since|from|than)\s*(?:the\s+)?$/iu;

/** The words of a clause before and behind a value that stands in it; `null` where the value is no more than a bound. */
function clauseOf(claim: ScrutinyClaim): readonly [string, string] | null {
  const around = aroundValue(claim);
  if (around === null) return null;
  const { tail } = around;
  const lead = around.lead.replace(CLOSE_BY, '');
  if (OPEN_ENDED.test(lead)) return null;
  const opens = CLEFT.test(lead) ? OPENS.exec(tail) : null;
  if (opens !== null) return ['', firstPart(tail.slice(opens[0].length))];
  const before = [...lead.matchAll(JOINT)].at(-1);
  const own = before === undefined ? lead : lead.slice(before.index + before[0].length);
  return [own, firstPart(/\p{L}{3}/u.test(own) ? tail : tail.replace(/^\s*,/u, ''))];
}

function firstPart(tail: string): string {
  const at = tail.search(JOINT);
  return at < 0 ? tail : tail.slice(0, at);
}

/** The moment that a claim's day or time is of; `null` where its words name none. */
export const momentOf = perClaim((claim): Moment | null => {
  if (claim.value.type !== 'date' && claim.value.type !== 'time') return null;
  const clause = clauseOf(claim);
  if (clause === null) return null;
  const [lead, tail] = clause.map(wordsOf);
  if (lead === undefined || tail === undefined) return null;
  // "It struck at noon": the event knows what a pronoun means.
  const pronoun = [...lead, ...tail].some((word) => PRONOUN.test(word));
  const meant = pronoun ? (claim.event?.participants ?? []).flatMap(({ name }) => wordsOf(name)) : [];
  const read = readMoment([...meant, ...lead]) ?? readMoment([...meant, ...lead, ...tail]);
  return read === null || !isOfVerb(claim, read) ? null : read;
});
const PRONOUN = /^(?:it|they|he|she)$/u;

/** "The guard who was shot was operated on": the verb that is dated, where the event is known by it alone. */
function isOfVerb({ event }: ScrutinyClaim, { verb }: Moment): boolean {
  const [head = ''] = event?.head.split('_') ?? [];
  return verb === null || event?.class !== head || isInFamily(head) || stem(head) === verb;
}

/** Moments of which one may be the other: who is killed in an attack dies with it. */
const AS_ONE: readonly (readonly string[])[] = [
  ['attack', 'killing', 'blast', 'raid', 'kidnapping', 'death'],
  ['slide', 'collapse', 'blast'],
  ['agreement', 'signing', 'vote'],
];

/** What a report may call an incident or an accident, once it has told what happened. */
const INCIDENTS: ReadonlySet<string> = new Set(
  'blast fire slide collapse crash sinking leak halt flood attack outage killing incident'.split(' '),
);

export const isIncident = (name: string): boolean => INCIDENTS.has(name);

/** The kind of moment under which others of one are looked for: an incident may be any of them. */
export const kindOf = ({ name }: Moment): string => (isIncident(name) ? 'incident' : name);

/** Whether two moments are of one kind: an incident is whatever happened. */
export const isSameMoment = (a: Moment, b: Moment): boolean =>
  a.name === b.name || ([a, b].some(({ name }) => name === 'incident') && kindOf(a) === kindOf(b));

/** Whether two dates or times may be of one moment, as far as their clauses name one. */
export function mayBeOneMoment(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const [one, other] = [momentOf(a), momentOf(b)];
  if (one === null || other === null || isSameMoment(one, other)) return true;
  return AS_ONE.some((names) => names.includes(one.name) && names.includes(other.name));
}

/** The moments of which words speak, dated or not. */
export function momentsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const stems = words.map(stem);
  const found = new Set<string>();
  stems.forEach((word, at) => {
    for (const { row, stems: wording } of DEEDS.get(word) ?? [])
      if (endOf(stems, at, wording) >= 0) found.add(row.name);
    for (const { row, nouns } of NOUNS) if (nouns.has(words[at] ?? '')) found.add(row.name);
  });
  for (const { row, things } of NOUNS)
    if (words.some((word) => things.has(word)) && stems.some((_, at) => isOnly(stems, at, row))) found.add(row.name);
  return found;
}

/** The moments of which a sentence speaks. */
export const momentsIn = perSentence(momentsOf);

const isOnly = (stems: readonly string[], at: number, row: MomentRow): boolean =>
  (ONLY.get(stems[at] ?? '') ?? []).some((one) => one.row === row && endOf(stems, at, one.stems) >= 0);

/** A moment as one clause dates it. */
export interface Moment {
  readonly name: string;
  /** Stem of the verb that tells of it; `null` where a noun does. */
  readonly verb: string | null;
  /** Stems of the other words of the clause. */
  readonly rest: readonly string[];
  /** Whether it is of a person, whom a name tells from others. */
  readonly ofPerson: boolean;
}

function readMoment(words: readonly string[]): Moment | null {
  const stems = words.map(stem);
  for (const [at, word] of stems.entries()) {
    const deed = deedAt(words, stems, at);
    const named = namedAt(words, stems, at);
    // "The hillside gave way", "the fire broke out": what is said of a thing is of its moment, if no longer wording is.
    const found = named === null || (deed !== null && deed.length > named.length) ? deed : named;
    if (found === null) continue;
    const rest = stems.filter((other, place) => !found.at.includes(place) && !/^\d/u.test(other) && other.length > 2);
    return { name: found.row.name, verb: found.byNoun ? null : word, rest, ofPerson: found.row.ofPerson === true };
  }
  return null;
}

interface FoundMoment {
  readonly row: MomentRow;
  /** Places of its first and last words. */
  readonly at: readonly number[];
  readonly byNoun: boolean;
  /** How many words tell it. */
  readonly length: number;
}

/** A verb behind an event by its name or a thing of which it tells that: "the blast came", "the flames broke out". */
function namedAt(words: readonly string[], stems: readonly string[], at: number): FoundMoment | null {
  const happens = longest(HAPPENED.get(stems[at] ?? '') ?? [], stems, at);
  for (const { row, nouns, things } of NOUNS) {
    const says = longest(
      (ONLY.get(stems[at] ?? '') ?? []).filter((one) => one.row === row),
      stems,
      at,
    );
    if (happens + says === 0) continue;
    const noun = words.slice(0, at).findIndex(
      // "The strike vote" is a vote.
      (word, place) => (nouns.has(word) && !isEventNoun(words[place + 1])) || (says > 0 && things.has(word)),
    );
    if (noun >= 0)
      return { row, at: [noun, at], byNoun: nouns.has(words[noun] ?? ''), length: Math.max(says, happens) };
  }
  return null;
}

const isEventNoun = (word: string | undefined): boolean =>
  word !== undefined && NOUNS.some(({ nouns }) => nouns.has(word));

/** Words of the longest of some wordings that stands at a place; 0 where none does. */
const longest = (of: readonly Wording[], stems: readonly string[], at: number): number =>
  Math.max(0, ...of.map(({ stems: wording }) => (endOf(stems, at, wording) < 0 ? 0 : wording.length)));

/** Verbs that are nouns in every form but the past: "serving long sentences". */
const NOUNISH: ReadonlySet<string> = new Set(
  'sentence charge release stop halt file transfer raid attack vote check audit repair jail arrest murder free fire'
    .split(' ')
    .map(stem),
);

/** What stands before a noun: "the vote", "his arrest". */
const DETERMINER = /^(?:the|an?|his|her|its|their|this|that|no)$/u;

/** A verb that is of a moment by itself, with the most words. */
function deedAt(words: readonly string[], stems: readonly string[], at: number): FoundMoment | null {
  if (DETERMINER.test(words[at - 1] ?? '')) return null;
  if (NOUNISH.has(stems[at] ?? '') && words[at]?.endsWith('ed') === false) return null;
  let best: FoundMoment | null = null;
  for (const { row, stems: wording } of DEEDS.get(stems[at] ?? '') ?? []) {
    const end = endOf(stems, at, wording);
    if (end < 0 || (best !== null && best.length >= wording.length)) continue;
    best = { row, at: [at, end], byNoun: false, length: wording.length };
  }
  return best;
}

/** Words that may stand between those of one wording. */
const BETWEEN = 3;

/** Where a wording that begins at a place ends; -1 where it does not stand there. */
function endOf(stems: readonly string[], from: number, wording: readonly string[]): number {
  let at = from;
  for (const wanted of wording.slice(1)) {
    const next = stems.slice(at + 1, at + 2 + BETWEEN).indexOf(wanted);
    if (next < 0) return -1;
    at += 1 + next;
  }
  return at;
}
