import type { Sentence } from '../document/document.js';
import type { Token } from '../document/token.js';
import { BODY_NAME_WORDS, BODY_NOUNS, PERSON_NOUNS, TITLES } from './lexicon/actor-nouns.js';
import { TRADES } from './lexicon/epithets.js';
import { isKnownPlace } from './lexicon/places.js';

/** A run of name words within a sentence; token indices are of the sentence, `to` inclusive. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Title words before the name, lower case: "prime minister". */
  readonly title: string | null;
}

const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. a.m. p.m. mon tue wed thu fri sat sun
   christmas easter ramadan`.split(/\s+/u),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin ibn abu de del della der den van von la le el da di du dos das y bint ben'.split(' '),
);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the', 'on', 'de', 'in']);
const capital = /^\p{Lu}/u;
const initials = /^(?:\p{Lu}\.)+$/u;

/** Name runs of a sentence in order: "Prime Minister Ana de Vale", "the Ministry of Works", "Orrin & Co". */
export function findNameRuns(sentence: Sentence): NameRun[] {
  const { tokens } = sentence;
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNameWord(tokens, at)) {
      at += 1;
      continue;
    }
    let to = at;
    for (let next = at + 1; next < tokens.length; next += 1) {
      if (isNameWord(tokens, next)) to = next;
      else if (!isLink(tokens, next, at)) break;
    }
    const from = afterTitles(tokens, at, to);
    if (from <= to) runs.push({ from, to, title: from > at ? words(tokens, at, from - 1) : null });
    at = to + 1;
  }
  return runs;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // Most words have no capital, and need no look into the lists.
  if (token === undefined || token.text === token.lower || CALENDAR.has(token.lower)) return false;
  if (token.pos === 'PROPN') return capital.test(token.text) || /-\p{Lu}/u.test(token.text);
  if (initials.test(token.text)) return true;
  if (at === 0 || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return false;
  const neighbour = tokens[at - 1]?.pos === 'PROPN' || tokens[at + 1]?.pos === 'PROPN';
  return neighbour && capital.test(token.text);
}

/** Small words inside a name: particles before a name word, "of" and "and" inside the name of a body. */
function isLink(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (PARTICLES.has(token.lower))
    return isNameWord(tokens, PARTICLES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
  if (!LINKS.has(token.lower)) return false;
  const next = tokens[at + 1]?.lower === 'the' || LINKS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (!isNameWord(tokens, next)) return false;
  if (token.lower === '&') return true;
  const head = tokens.slice(from, at).some((word) => OF_HEADS.has(word.lower));
  return head && (token.lower !== 'in' && token.lower !== 'on' ? true : false);
}

/** First words of names with "of", "for" or "and" inside. */
const OF_HEADS: ReadonlySet<string> = new Set(
  `ministry department university institute bank board bureau office house court council chamber college society school
   center centre association federation union league organization organisation committee commission secretary minister
   director church church's museum academy republic kingdom bay gulf port isle city`.split(/\s+/u),
);

/** "Striker Ana Brill", "Baker Ana Brill": a noun for people that opens a sentence, before a full name. */
function isOpeningNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]?.lower ?? '';
  if (from > 0 || to - from < 2 || !(TRADES.has(word) || PERSON_NOUNS.has(word))) return false;
  return !tokens.slice(from + 1, to + 1).some(({ lower, text }) => isBodyName(lower) || !capital.test(text));
}

/** First node of the name itself: after titles, and after the place of an office ("envoy to Norland Ana Brill"). */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  let at = isOpeningNoun(tokens, from, to) ? from + 1 : from;
  for (let index = from; index < to; index += 1) {
    const title = TITLES.has(tokens[index]?.lower ?? '');
    if (title && tokens[index + 1]?.lower !== 'of' && tokens[index + 1]?.pos === 'PROPN') at = index + 1;
    else if (!title && index > from + 1) break;
  }
  if (
    at === from &&
    to - from > 1 &&
    from > 1 &&
    tokens[from - 1]?.pos === 'ADP' &&
    tokens[from - 2]?.pos === 'NOUN' &&
    isKnownPlace(tokens[from]?.text ?? '') &&
    !isBodyName(tokens[to]?.lower ?? '')
  )
    return from + 1;
  return at;
}

const isBodyName = (word: string): boolean => BODY_NAME_WORDS.has(word) || BODY_NOUNS.has(word);

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map((token) => token.lower)
    .join(' ');
