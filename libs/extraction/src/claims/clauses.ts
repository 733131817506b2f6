import type { Token } from '../document/index.js';
import { findVerbGroups, type VerbGroup } from '../document/verb-groups.js';
import { speechLemmas } from './lexicon/words.js';
import { findNounPhrases, isMark, type NounPhrase } from './phrases.js';

/** A preposition and the noun phrase that it governs. */
export interface PrepositionPhrase {
  readonly preposition: string;
  readonly at: number;
  readonly phrase: NounPhrase;
}

/** A verb with what it is said of, done to, and under what circumstances. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly particle: string | null;
  readonly subject: NounPhrase | null;
  readonly object: NounPhrase | null;
  readonly circumstances: readonly PrepositionPhrase[];
  /** The predicate of a copula where it is an adjective: its token. */
  readonly adjective: number | null;
  readonly relative: boolean;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
}

export interface SentenceParse {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** For each token the phrase that holds it. */
  readonly phraseAt: readonly (NounPhrase | null)[];
}

const particles = new Set(['up', 'out', 'off', 'down', 'away', 'over', 'in', 'on', 'back']);
const lengths = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'time',
  'year',
  'month',
  'week',
  'day',
  'decades',
  'decade',
]);
const relatives = new Set(['who', 'which', 'that', 'whom']);
const breaks = new Set([';', ':', '—', '–', '--', '(', ')']);
const subordinators = new Set([
  'that',
  'when',
  'while',
  'because',
  'although',
  'though',
  'if',
  'whether',
  'where',
  'as',
  'after',
  'before',
  'since',
  'until',
  'unless',
  'who',
  'which',
  'whom',
]);

/** Reads a sentence into clauses by verb: subjects to the left, objects and circumstances to the right. */
export function parseSentence(tokens: readonly Token[]): SentenceParse {
  const nodes = tokens.map((token) => ({ ...token, quoted: false }));
  const phrases = findNounPhrases(tokens);
  const phraseAt: (NounPhrase | null)[] = tokens.map(() => null);
  for (const phrase of phrases) for (let at = phrase.from; at <= phrase.to; at += 1) phraseAt[at] = phrase;
  const verbs = findVerbGroups(nodes)
    .filter((group) => !insidePhrase(phraseAt, group))
    .map((group, index, all) =>
      isReducedPassive(tokens, group) || isBeforeFinite(group, all[index + 1])
        ? { ...group, passive: true, form: 'participle' as const }
        : group,
    );
  const clauses: Clause[] = [];
  verbs.forEach((verb, index) => {
    const next = verbs[index + 1];
    clauses.push(readClause(tokens, phraseAt, verb, next, clauses));
  });
  return { tokens, phrases, clauses, phraseAt };
}

/** "intelligence provided by members": a past participle without an auxiliary, its agent behind it. */
const isReducedPassive = (tokens: readonly Token[], group: VerbGroup): boolean =>
  group.first === group.head &&
  tokens[group.head + 1]?.lower === 'by' &&
  /(?:ed|en|wn|lt|de|nt|ld|ht|un|ng)$/.test(tokens[group.head]?.lower ?? '');

/** "the man killed was a clerk": another verb follows at once, so the participle only tells which man. */
const isBeforeFinite = (group: VerbGroup, next: VerbGroup | undefined): boolean =>
  group.first === group.head && group.form === 'finite' && next?.form === 'finite' && next.first === group.last + 1;

const insidePhrase = (phraseAt: readonly (NounPhrase | null)[], group: VerbGroup): boolean => {
  const phrase = phraseAt[group.head];
  return phrase !== null && phrase !== undefined && phrase.to >= group.head;
};

function readClause(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  verb: VerbGroup,
  next: VerbGroup | undefined,
  before: readonly Clause[],
): Clause {
  const { subject, relative, from } = subjectOf(tokens, phraseAt, verb, before);
  const limit = clauseLimit(tokens, phraseAt, verb, next);
  let at = verb.last + 1;
  let particle: string | null = null;
  const first = tokens[at];
  if (
    first !== undefined &&
    particles.has(first.lower) &&
    (first.pos === 'ADV' || first.pos === 'PART' || phraseAt[at + 1] === null)
  ) {
    particle = first.lower;
    at += 1;
  } else if (tokens[at]?.lower === 'place' && verb.lemma === 'take') {
    particle = 'place';
    at += 1;
  }
  while (at <= limit && (tokens[at]?.pos === 'ADV' || (tokens[at]?.lower === 'to' && tokens[at]?.pos === 'PART')))
    at += 1;
  let object: NounPhrase | null = null;
  let adjective: number | null = null;
  const objectAt = at <= limit ? phraseAt[at] : null;
  if (objectAt?.from === at) {
    object = objectAt;
    at = objectAt.to + 1;
    const after = tokens[at];
    if (
      particle === null &&
      after !== undefined &&
      (after.lower === 'away' || after.lower === 'down' || after.lower === 'hostage')
    ) {
      particle = after.lower;
      at += 1;
    }
  } else if (tokens[at]?.pos === 'ADJ' && at <= limit) {
    adjective = at;
    at += 1;
  }
  return {
    verb,
    lemma: verb.lemma,
    particle,
    subject,
    object,
    circumstances: circumstancesOf(tokens, phraseAt, at, limit),
    adjective,
    relative,
    from,
    to: limit,
  };
}

function circumstancesOf(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  from: number,
  limit: number,
): PrepositionPhrase[] {
  const found: PrepositionPhrase[] = [];
  for (let at = from; at <= limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== 'ADP' && token.pos !== 'SCONJ') || phraseAt[at] !== null) continue;
    let target = at + 1;
    while (target <= limit && tokens[target]?.pos === 'ADV') target += 1;
    const phrase = phraseAt[target];
    if (phrase?.from === target) found.push({ preposition: token.lower, at, phrase });
  }
  return found;
}

/** Where the clause ends: before the next verb's own subject, a subordinator, a dash or a semicolon. */
function clauseLimit(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  verb: VerbGroup,
  next: VerbGroup | undefined,
): number {
  let end = tokens.length - 1;
  if (next !== undefined) {
    end = next.first - 1;
    while (end > verb.last && (tokens[end]?.pos === 'ADV' || tokens[end]?.pos === 'CCONJ')) end -= 1;
    const phrase = phraseAt[end];
    // A verb that is not finite keeps its object: "capturing an official killed" has two clauses.
    const finite = next.form === 'finite' && verb.form === 'finite';
    if (finite && phrase !== null && phrase !== undefined && phrase.from > verb.last) {
      // The noun before a finite verb is that verb's subject unless a preposition ties it here.
      if (tokens[phrase.from - 1]?.pos !== 'ADP' && !(next.passive && isReducedPassive(tokens, next)))
        end = phrase.from - 1;
    }
  }
  for (let at = verb.last + 1; at <= end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (breaks.has(token.text) || (subordinators.has(token.lower) && (token.pos === 'SCONJ' || token.pos === 'PRON')))
      return at - 1;
  }
  while (end > verb.last && isMarkAt(tokens, end)) end -= 1;
  return end;
}

function isMarkAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isMark(token);
}

interface Subject {
  readonly subject: NounPhrase | null;
  readonly relative: boolean;
  readonly from: number;
}

/** The noun phrase that the verb is said of: to the left, over prepositions, reduced clauses and what commas set off. */
function subjectOf(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  verb: VerbGroup,
  before: readonly Clause[],
): Subject {
  const previous = before.at(-1);
  let at = verb.first - 1;
  while (at >= 0 && (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART')) at -= 1;
  const left = tokens[at];
  const none = { subject: null, relative: false, from: verb.first };
  if (left === undefined) return none;
  if (relatives.has(left.lower) && phraseAt[at] === null) {
    const antecedent = phraseBefore(tokens, phraseAt, at - 1);
    return { subject: antecedent, relative: true, from: at };
  }
  if (verb.form === 'infinitive' || verb.form === 'ing' || verb.form === 'participle') {
    if (left.lower === ',' || left.pos === 'VERB' || left.pos === 'ADP' || left.pos === 'CCONJ')
      return { subject: previous?.subject ?? null, relative: false, from: verb.first };
    const nearest = phraseAt[at];
    // "spent years building": a length of time is nobody's subject.
    if (nearest !== null && nearest !== undefined && lengths.has(tokens[nearest.head]?.lower ?? '')) {
      return { subject: previous?.subject ?? null, relative: false, from: verb.first };
    }
    if (verb.form === 'infinitive')
      return { subject: previous?.subject ?? nearest ?? null, relative: false, from: verb.first };
    return { subject: nearest ?? previous?.subject ?? null, relative: false, from: verb.first };
  }
  if (
    left.pos === 'CCONJ' ||
    (left.lower === ',' &&
      previous !== undefined &&
      tokens[at - 1]?.pos !== undefined &&
      phraseChainBroken(phraseAt, previous, at))
  ) {
    return { subject: previous?.subject ?? null, relative: previous?.relative ?? false, from: verb.first };
  }
  const walked = walkLeft(tokens, phraseAt, at, before);
  return walked === null ? none : { subject: walked, relative: false, from: walked.from };
}

/** "Orrin Vale, who officials say was a clerk": the saying stands between the pronoun and its verb. */
function throughSaying(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  previous: Clause | undefined,
  at: number,
): NounPhrase | null {
  if (
    previous === undefined ||
    previous.verb.last !== at ||
    previous.subject === null ||
    !speechLemmas.has(previous.lemma)
  )
    return null;
  const pronoun = previous.subject.from - 1;
  return relatives.has(tokens[pronoun]?.lower ?? '') ? phraseBefore(tokens, phraseAt, pronoun - 1) : null;
}

/** Whether only the previous verb's own words stand between it and a comma: "broke the door, shot him". */
const phraseChainBroken = (phraseAt: readonly (NounPhrase | null)[], previous: Clause, comma: number): boolean => {
  const last = phraseAt[comma - 1];
  return last !== null && last !== undefined && last.from > previous.verb.last && last.from <= previous.verb.last + 2;
};

function phraseBefore(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  from: number,
): NounPhrase | null {
  let at = from;
  while (at >= 0 && (tokens[at]?.lower === ',' || tokens[at]?.pos === 'ADP')) at -= 1;
  return phraseAt[at] ?? null;
}

/** Words of the walk at most; beyond it no subject is looked for, so that the cost stays linear. */
const reach = 60;

function walkLeft(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  from: number,
  clauses: readonly Clause[],
): NounPhrase | null {
  let at = from;
  let best: NounPhrase | null = null;
  for (let steps = 0; at >= 0 && steps < reach; steps += 1) {
    const phrase = phraseAt[at];
    if (phrase !== null && phrase !== undefined) {
      best = phrase;
      const before = tokens[phrase.from - 1];
      if (before === undefined) return best;
      if (before.pos === 'ADP') {
        // "as the council met": here the preposition is a conjunction.
        if (before.lower === 'as' || before.lower === 'than') return best;
        at = phrase.from - 2;
        if (at < 0 || tokens[at]?.lower === ',' || tokens[at]?.pos === 'CCONJ') return fronted(phraseAt, best, phrase);
        continue;
      }
      if (before.pos === 'CCONJ' && phraseAt[phrase.from - 2] !== null && phraseAt[phrase.from - 2] !== undefined) {
        at = phrase.from - 2;
        continue;
      }
      if (isReduced(tokens, phraseAt, phrase.from - 1)) {
        at = reducedStart(tokens, phrase.from - 1);
        continue;
      }
      if (before.lower === ',' && describes(tokens, phraseAt, phrase)) {
        at = phrase.from - 2;
        continue;
      }
      const outer = beforeRelative(tokens, clauses, phrase.from - 1);
      if (outer < 0) return best;
      at = outer;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) return best;
    if (token.lower === ',') {
      const open = commaBefore(tokens, at);
      if (open <= 0) return best;
      at = open - 1;
      if (phraseAt[at] === null || phraseAt[at] === undefined) return best;
      continue;
    }
    if (isReduced(tokens, phraseAt, at)) {
      at = reducedStart(tokens, at);
      continue;
    }
    const outer = beforeRelative(tokens, clauses, at);
    if (outer >= 0) {
      at = outer;
      continue;
    }
    if (
      token.pos === 'ADP' ||
      token.pos === 'ADV' ||
      token.pos === 'ADJ' ||
      (token.pos === 'PUNCT' && /^["“”'‘’]+$/.test(token.text))
    ) {
      at -= 1;
      continue;
    }
    return best;
  }
  return best;
}

/** A verb of a relative clause, or an infinitive within one: the token before the relative pronoun, or -1. */
function beforeRelative(tokens: readonly Token[], clauses: readonly Clause[], at: number): number {
  if (tokens[at]?.pos !== 'VERB' && tokens[at]?.pos !== 'AUX') return -1;
  for (let index = clauses.length - 1; index >= 0 && index >= clauses.length - 3; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined || clause.verb.last < at - 60) return -1;
    if (clause.relative && clause.from <= at) return clause.from - 1;
    if (clause.verb.form === 'finite' && clause.verb.first <= at && at <= clause.verb.last) return -1;
  }
  return -1;
}

/** "Ana Brill, a clerk at the port, said": the phrase tells more of the name before the comma. */
function describes(tokens: readonly Token[], phraseAt: readonly (NounPhrase | null)[], phrase: NounPhrase): boolean {
  const before = phraseAt[phrase.from - 2];
  if (before === null || before === undefined || phrase.determiner === 'none') return false;
  return tokens[before.from - 1]?.pos !== 'ADP' || before.determiner !== 'none';
}

/** A phrase behind a fronted preposition is no subject unless another phrase was seen before it. */
const fronted = (phraseAt: readonly (NounPhrase | null)[], best: NounPhrase, phrase: NounPhrase): NounPhrase | null =>
  best === phrase && phraseAt[phrase.from] === phrase ? null : best;

/** A participle without an auxiliary right after a noun or preposition: "a raid aimed at …", "men carrying …". */
function isReduced(tokens: readonly Token[], phraseAt: readonly (NounPhrase | null)[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB') return false;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (token.lower.endsWith('ing')) return before.pos === 'ADP' || phraseAt[at - 1] !== null || before.pos === 'VERB';
  return /(?:ed|en|wn|lt|de|nt|ld)$/.test(token.lower) && phraseAt[at - 1] !== null && phraseAt[at - 1] !== undefined;
}

const reducedStart = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.pos === 'ADP' ? at - 2 : at - 1;

/** The comma that opens what the comma at `close` ends, or -1. */
function commaBefore(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && at > close - 45; at -= 1) {
    const token = tokens[at];
    if (token?.lower === ',') return at;
    if (token !== undefined && breaks.has(token.text)) return -1;
  }
  return -1;
}
