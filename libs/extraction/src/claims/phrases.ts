import type { Token } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import { isDigit, isLetter } from '../sentences/characters.js';

/** A base noun phrase: token indices within its sentence, both inclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The head noun, name, number or pronoun. */
  readonly head: number;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** The noun phrase before a possessive `'s` within this one. */
  readonly possessor: { readonly from: number; readonly to: number } | null;
}

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'such']);
const indefinite = new Set([
  'a',
  'an',
  'another',
  'one',
  'some',
  'any',
  'several',
  'many',
  'no',
  'each',
  'every',
  'multiple',
  'other',
  'two',
  'three',
]);
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const boundWords = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'some',
  'over',
  'under',
  'least',
  'most',
  'than',
  'up',
  'exactly',
  'only',
]);
const timeWords = new Set(['last', 'next', 'this', 'past']);
const relativePronouns = new Set(['who', 'which', 'whom', 'that']);

export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'SYM' || token.pos === 'X') &&
  !isMark(token) &&
  !(token.lower.length <= longestHalfDay && halfDays.has(token.lower));

/** "At 4 p.m.", which the tagger takes for a name. */
const halfDays: ReadonlySet<string> = new Set(['am', 'a.m', 'am.', 'a.m.', 'pm', 'p.m', 'pm.', 'p.m.']);
const longestHalfDay = 4;

export function isMark({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return !(isLetter(first) || isDigit(first)) && !/[\p{L}\p{N}$€£¥%]/u.test(text);
}

/** Whether a token is a score: "3-1". */
export const isScore = (token: Token | undefined): boolean =>
  token !== undefined && isDigit(token.text.charCodeAt(0)) && /^\d{1,3}[-–]\d{1,3}$/.test(token.text);

const isPossessiveMark = (token: Token | undefined): boolean =>
  token?.lower === "'s" || (token?.lower === "'" && token.pos === 'PART');

/** Base noun phrases of a sentence in order, disjoint: determiners, numbers, adjectives, nouns and names, and `X's Y` as one. */
export function findNounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = readPhrase(tokens, at);
    if (phrase !== null) found.push(phrase);
    at = phrase === null ? at + 1 : phrase.to + 1;
  }
  return found;
}

function readPhrase(tokens: readonly Token[], start: number): NounPhrase | null {
  const first = tokens[start];
  if (first === undefined) return null;
  if (first.pos === 'PRON' && !possessives.has(first.lower)) {
    if (relativePronouns.has(first.lower)) return null;
    return {
      from: start,
      to: start,
      head: start,
      determiner: definite.has(first.lower) ? 'definite' : 'none',
      possessor: null,
    };
  }
  let at = start;
  let head = -1;
  let possessor: { from: number; to: number } | null = null;
  let determiner: NounPhrase['determiner'] = 'none';
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (head < 0 || possessor?.to === at - 2) {
      if ((token.pos === 'PRON' || token.pos === 'DET') && possessives.has(token.lower)) {
        determiner = 'possessive';
        continue;
      }
      if (token.pos === 'DET') {
        // "confirmed that Vale had": a conjunction, whatever the tagger says.
        if (token.lower === 'that' && tokens[at + 1]?.pos === 'PROPN') return null;
        if (definite.has(token.lower)) determiner = 'definite';
        else if (indefinite.has(token.lower)) determiner = 'indefinite';
        continue;
      }
    }
    // "beat Lindow 3-1": a score is no part of the name.
    if (head >= 0 && isDigit(token.text.charCodeAt(0)) && isScore(token)) break;
    if (isNounLike(token)) {
      if (head < 0 && indefinite.has(token.lower)) determiner = 'indefinite';
      head = at;
      continue;
    }
    // "in Lindow last month": the time is a phrase of its own.
    if (head >= 0 && timeWords.has(token.lower) && isNounLike(tokens[at + 1])) break;
    if (token.pos === 'ADJ' && !(head >= 0 && tokens[head]?.pos === 'PRON') && nounFollows(tokens, at)) continue;
    if (token.pos === 'VERB' && isModifier(tokens, at, start)) continue;
    if (determiner !== 'none' && isGerund(tokens, at)) {
      head = at;
      continue;
    }
    if (token.pos === 'ADV' && head < 0 && nounFollows(tokens, at)) continue;
    if (head >= 0 && isPossessiveMark(token) && nounFollows(tokens, at)) {
      possessor = { from: start, to: at - 1 };
      determiner = 'possessive';
      continue;
    }
    if (token.pos === 'ADP' && head < 0 && boundWords.has(token.lower) && tokens[at + 1]?.pos === 'NUM') continue;
    break;
  }
  if (head < 0 && first.lower === 'her')
    return { from: start, to: start, head: start, determiner: 'none', possessor: null };
  // "half of those who voted"
  if (head < 0 && first.lower === 'those' && tokens[start + 1]?.lower === 'who')
    return { from: start, to: start, head: start, determiner, possessor: null };
  if (head < 0) return aloneAdjective(tokens, start, at);
  if (head === at - 1 && isNominalAdjective(tokens, at, tokens[head])) head = at;
  return { from: start, to: head, head, determiner, possessor };
}

const nominal = new Set(
  'military senior individual official chief executive national civilian elder veteran extremist militant rebel insurgent suspect general radical native'.split(
    ' ',
  ),
);

/** "the Lindow military", "a party senior": an adjective that ends the phrase in a noun's place. */
function isNominalAdjective(tokens: readonly Token[], at: number, head: Token | undefined): boolean {
  const token = tokens[at];
  return token?.pos === 'ADJ' && head?.pos === 'PROPN' && nominal.has(token.lower) && !isNounLike(tokens[at + 1]);
}

/** "two wounded", "the injured": a number or article with an adjective in the noun's place. */
function aloneAdjective(tokens: readonly Token[], start: number, end: number): NounPhrase | null {
  const last = itemAt(tokens, end - 1);
  return end > start + 1 && last?.pos === 'ADJ' && tokens[start]?.pos === 'DET'
    ? {
        from: start,
        to: end - 1,
        head: end - 1,
        determiner: definite.has(tokens[start].lower) ? 'definite' : 'indefinite',
        possessor: null,
      }
    : null;
}

/** Whether a noun comes after more adjectives, with nothing else between. */
function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next <= at + 6; next += 1) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (isNounLike(token)) return true;
    if (token.pos === 'ADJ' || (token.pos === 'ADV' && next === at + 1)) continue;
    if (token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)) continue;
    if (token.lower === ',' && tokens[next + 1]?.pos === 'ADJ' && tokens[at]?.pos === 'ADJ') continue;
    return false;
  }
  return false;
}

/** "the October killing", "her passing": an -ing form with a determiner and no object. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.pos !== 'VERB' || !token.lower.endsWith('ing') || token.lower.length < 6) return false;
  return (
    next === undefined ||
    next.pos === 'ADP' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    next.pos === 'PUNCT' ||
    next.pos === 'CCONJ'
  );
}

/** A participle between determiner and noun: "the murdered man", "an estimated 2,500". */
function isModifier(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined || at <= start) return false;
  const before = itemAt(tokens, at - 1);
  const afterDeterminer =
    before?.pos === 'DET' ||
    before?.pos === 'ADJ' ||
    isPossessiveMark(before) ||
    (before !== undefined && possessives.has(before.lower));
  return afterDeterminer && /(?:ed|ing|en|wn|lt)$/.test(token.lower) && nounFollows(tokens, at);
}
