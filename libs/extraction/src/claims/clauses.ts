import type { Sentence, Token } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import type { VerbGroup } from '../document/verb-groups.js';
import { isIrregularPassive } from './irregular-passives.js';
import type { Clause, PrepositionPhrase, SentenceParse } from './clause.js';
import { isPlayVerb } from './lexicon/contests.js';
import { isListedVerb } from './lexicon/verbs.js';
import { isLightVerb } from './lexicon/words.js';
import { deniedFrom, inverted } from './inversion.js';
import { breaks, subjectOf } from './subject.js';
import { findNounPhrases, isMark, type NounPhrase } from './phrases.js';

export type { Clause, PrepositionPhrase, SentenceParse } from './clause.js';

const particles = new Set(['up', 'out', 'off', 'down', 'away', 'over', 'in', 'on', 'back', 'into']);
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
export function parseSentence({ tokens, groups }: Sentence): SentenceParse {
  const phrases = findNounPhrases(tokens);
  const phraseAt: (NounPhrase | null)[] = tokens.map(() => null);
  for (const phrase of phrases) for (let at = phrase.from; at <= phrase.to; at += 1) phraseAt[at] = phrase;
  const verbs = groups
    .filter((group) => !insidePhrase(phraseAt, group))
    .map((group, index, all) =>
      isReducedPassive(tokens, group) || isBeforeFinite(tokens, group, all[index + 1])
        ? asPassive(group, group.lemma, group.head, 'participle')
        : isIrregularPassive(tokens, group)
          ? asPassive(group, group.lemma, group.head, group.form)
          : group,
    );
  const clauses: Clause[] = [];
  verbs.forEach((verb, index) => {
    const next = verbs[index + 1];
    clauses.push(readClause(tokens, phraseAt, verb, next, clauses));
  });
  return { tokens, phrases, clauses, phraseAt };
}

/** The group as a passive that its verb, at `head`, ends. */
const asPassive = (group: VerbGroup, lemma: string, head: number, form: VerbGroup['form']): VerbGroup => ({
  first: group.first,
  head,
  last: head,
  lemma,
  form,
  passive: true,
  negated: group.negated,
  perfect: group.perfect,
  modal: group.modal,
});

/** "grain carried by barges": a past participle without an auxiliary, its agent behind it. */
const isReducedPassive = (tokens: readonly Token[], group: VerbGroup): boolean =>
  group.first === group.head &&
  tokens[group.head + 1]?.lower === 'by' &&
  /(?:ed|en|wn|lt|de|nt|ld|ht|un|ng)$/.test(tokens[group.head]?.lower ?? '');

/** "the clerk hurt was a guest": another verb follows at once, so the participle only tells which man; not in "who voted backed". */
const isBeforeFinite = (tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean =>
  group.first === group.head &&
  group.form === 'finite' &&
  next?.form === 'finite' &&
  next.first === group.last + 1 &&
  itemAt(tokens, group.first - 1)?.lower !== 'who';

const insidePhrase = (phraseAt: readonly (NounPhrase | null)[], group: VerbGroup): boolean => {
  const phrase = phraseAt[group.head];
  return phrase !== null && phrase !== undefined && phrase.to >= group.head;
};

function readClause(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  group: VerbGroup,
  next: VerbGroup | undefined,
  before: readonly Clause[],
): Clause {
  const { subject, relative, from: own } = subjectOf(tokens, phraseAt, group, before);
  const denied = group.form === 'finite' ? deniedFrom(tokens, subject) : null;
  const verb = denied === null ? group : inverted(tokens, group, subject);
  const from = denied ?? own;
  const limit = clauseLimit(tokens, phraseAt, verb, next, relative);
  let at = verb.last + 1;
  let particle: string | null = null;
  const first = tokens[at];
  const deadly = deadlyEnd(tokens, at, verb.lemma);
  if (deadly !== null) {
    particle = deadly.particle;
    at = deadly.next;
  } else if (
    first !== undefined &&
    particles.has(first.lower) &&
    (first.pos === 'ADV' ||
      first.pos === 'PART' ||
      phraseAt[at + 1] === null ||
      isListedVerb(`${verb.lemma}_${first.lower}`) ||
      isPlayVerb(`${verb.lemma}_${first.lower}`) ||
      isLightVerb(`${verb.lemma}_${first.lower}`, null))
  ) {
    particle = first.lower;
    at += 1;
  } else if ((first?.lower === 'ill' || first?.lower === 'sick') && /^(?:fall|take|become|get)$/.test(verb.lemma)) {
    particle = 'ill';
    at += 1;
  } else if (tokens[at]?.lower === 'place' && verb.lemma === 'take') {
    particle = 'place';
    at += 1;
  }
  while (at <= limit && (tokens[at]?.pos === 'ADV' || (tokens[at]?.lower === 'to' && tokens[at]?.pos === 'PART')))
    at += 1;
  at = pastBounds(tokens, phraseAt, at, limit);
  let object: NounPhrase | null = null;
  let adjective: number | null = null;
  const objectAt = at <= limit ? phraseAt[at] : null;
  // "Calling back 2,000 heaters": a particle may look like part of the phrase behind it.
  if (objectAt != null && (objectAt.from === at || (particle !== null && objectAt.from === at - 1))) {
    object = objectAt;
    at = objectAt.to + 1;
    const after = tokens[at];
    const end = particle === null ? deadlyEnd(tokens, at, verb.lemma) : null;
    if (end !== null) {
      particle = end.particle;
      at = end.next;
    } else if (
      particle === null &&
      after !== undefined &&
      (after.lower === 'away' || after.lower === 'down' || after.lower === 'hostage')
    ) {
      particle = after.lower;
      at += 1;
    }
  } else if (tokens[at]?.pos === 'ADJ' && at <= limit && verb.lemma === 'be' && participleOf(tokens[at]) !== null) {
    // "have been infected": the tagger takes the participle for an adjective.
    const lemma = participleOf(tokens[at]) ?? verb.lemma;
    const passive = asPassive(verb, lemma, at, verb.form);
    const circumstances = circumstancesOf(tokens, phraseAt, at + 1, limit);
    return {
      verb: passive,
      lemma,
      particle: null,
      subject,
      object: null,
      circumstances,
      adjective: null,
      relative,
      from,
      to: limit,
    };
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

/** "shot dead", "beaten to death": what the verb came to stands behind it or its object. */
function deadlyEnd(
  tokens: readonly Token[],
  at: number,
  lemma: string,
): { readonly particle: string; readonly next: number } | null {
  const toDeath = tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'death';
  const particle = toDeath ? 'to_death' : 'dead';
  if (!toDeath && tokens[at]?.lower !== 'dead') return null;
  return isListedVerb(`${lemma}_${particle}`) ? { particle, next: at + (toDeath ? 2 : 1) } : null;
}

const boundWords = new Set([
  'at',
  'about',
  'around',
  'over',
  'some',
  'up',
  'to',
  'more',
  'less',
  'fewer',
  'than',
  'nearly',
  'almost',
  'as',
  'many',
]);

/** "killing at least seven people": the words that bound a figure belong to the object. */
function pastBounds(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  from: number,
  limit: number,
): number {
  let at = from;
  while (at <= limit && at < from + 4 && phraseAt[at]?.from !== at && boundWords.has(tokens[at]?.lower ?? '')) at += 1;
  const phrase = phraseAt[at];
  const first = phrase?.from === at ? tokens[at] : undefined;
  if (first?.pos === 'NUM' && isClock(tokens, at)) return from;
  return first?.pos === 'NUM' || first?.lower === 'least' || first?.lower === 'most' ? at : from;
}

/** "at about 5:20 a.m.", "at twenty past two": a time of day is no object. */
const isClock = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}[:.]\d{2}(?:[ap]\.?m\.?)?$/.test(tokens[at]?.text ?? '') ||
  /^(?:[ap]\.?m\.?|o['’]clock|past|noon|midnight)$/.test(tokens[at + 1]?.lower ?? '');

/** The listed verb whose participle a word is, or `null`. */
function participleOf(token: Token | undefined): string | null {
  const { lower } = token ?? { lower: '' };
  if (!lower.endsWith('ed')) return null;
  return (
    [lower.slice(0, -2), lower.slice(0, -1), `${lower.slice(0, -3)}y`, lower.slice(0, -3)].find(isListedVerb) ?? null
  );
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

const longestBreak = 2;

/** Where the clause ends: before the next verb's own subject, a subordinator, a dash or a semicolon. */
function clauseLimit(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  verb: VerbGroup,
  next: VerbGroup | undefined,
  relative: boolean,
): number {
  let end = tokens.length - 1;
  if (next !== undefined) {
    end = next.first - 1;
    while (end > verb.last && tokens[end]?.pos === 'ADV') end -= 1;
    // "killed two and hurt five": both verbs have their subject before the first.
    const joined = tokens[end]?.pos === 'CCONJ';
    while (end > verb.last && (tokens[end]?.pos === 'ADV' || tokens[end]?.pos === 'CCONJ')) end -= 1;
    const phrase = phraseAt[end];
    // A verb that is not finite keeps its object: "capturing an official killed" has two clauses.
    // So does the verb of a relative clause, whose sentence has its subject before it.
    const finite = next.form === 'finite' && verb.form === 'finite' && !relative && !joined;
    if (finite && phrase !== null && phrase !== undefined && phrase.from > verb.last) {
      // The noun before a finite verb is that verb's subject unless a preposition ties it here.
      if (itemAt(tokens, phrase.from - 1)?.pos !== 'ADP' && !(next.passive && isReducedPassive(tokens, next)))
        end = phrase.from - 1;
    }
  }
  for (let at = verb.last + 1; at <= end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text.length <= longestBreak && breaks.has(token.text)) return at - 1;
    if ((token.pos === 'SCONJ' || token.pos === 'PRON') && subordinators.has(token.lower)) return at - 1;
  }
  while (end > verb.last && isMarkAt(tokens, end)) end -= 1;
  return end;
}

function isMarkAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isMark(token);
}
