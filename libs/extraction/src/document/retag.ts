import { isLower, opensWithLetters } from '../sentences/characters.js';
import { itemAt } from './item-at.js';
import { isPlanned, isShooting, SEVERAL } from './misread-verbs.js';
import { retagged, type Token } from './token.js';

const allCapitals = /^\p{Lu}[\p{Lu}.]+$/u;
const capitalised = /^\p{Lu}\p{L}/u;
/** How the letters of a line are cased, where that says nothing about names. */
interface LineCase {
  readonly shouting: boolean;
  readonly titled: boolean;
}

/** Nouns of speech that the tagger takes for verbs after "for", "to" and "of". */
const afterPreposition: ReadonlySet<string> = new Set([
  'comment',
  'answer',
  'interview',
  'questioning',
  'response',
  'reply',
]);

/**
 * Mends the tagger where news text differs from what it was trained on: acronyms that look like verbs ("IS", "AIDS"),
 * capitalised participles inside names ("United", "Associated"), nouns of speech after a preposition.
 */
export function retag(tokens: readonly Token[]): Token[] {
  let known: LineCase | null = null;
  const lineCase = (): LineCase => (known ??= { shouting: isShouting(tokens), titled: isTitled(tokens) });
  return tokens.map((token, index) => {
    if (isSettled(token)) return token;
    const previous = index === 0 ? undefined : itemAt(tokens, index - 1);
    const next = tokens[index + 1];
    if (token.pos === 'AUX' || token.pos === 'VERB' || token.pos === 'PRON' || token.lower === 'who') {
      if (!isLower(token.text.charCodeAt(1)) && allCapitals.test(token.text) && !lineCase().shouting)
        return retagged(token, 'PROPN', token.lower);
    }
    if (token.pos === 'VERB' || token.pos === 'ADJ') {
      const name =
        (previous?.pos === 'DET' || previous?.pos === 'PROPN') && next?.pos === 'PROPN' && capitalised.test(token.text);
      if (
        name &&
        (/^\p{Ll}/u.test(previous.text) || index === 1 || previous.lower === 'the') &&
        capitalised.test(next.text) &&
        !lineCase().shouting
      )
        return retagged(token, 'PROPN');
    }
    if (
      token.pos === 'VERB' &&
      isName(token, previous, next, tokens[index + 2]) &&
      !lineCase().shouting &&
      !lineCase().titled
    )
      return retagged(token, 'PROPN', token.lower);
    if (
      token.pos === 'VERB' &&
      index > 1 &&
      previous?.lower === 'to' &&
      itemAt(tokens, index - 2)?.lower === 'according'
    )
      return retagged(token, 'NOUN');
    if (isPossessive(token, previous, next)) return retagged(token, 'PART');
    if (token.pos === 'VERB' && previous?.pos === 'AUX' && isThere(tokens, index)) {
      if (/[^s]s$/u.test(token.lower)) return retagged(token, 'NOUN', token.lower.slice(0, -1));
      if (token.lower === token.lemma) return retagged(token, 'NOUN');
      if (token.lower.endsWith('ing') && next?.pos === 'NOUN') return retagged(token, 'ADJ');
    }
    if (token.pos === 'VERB' && isOwned(tokens, index)) return retagged(token, 'NOUN');
    if (token.pos === 'VERB' && isCompoundHead(token, previous, next)) return retagged(token, 'NOUN');
    if (token.pos === 'VERB' && isTied(token, previous, next)) return retagged(token, 'NOUN');
    if (token.pos === 'VERB' && isPluralSubject(token, previous, next, index)) return retagged(token, 'NOUN');
    if (token.lower === 'earlier' && token.pos === 'ADV' && next !== undefined) {
      if (next.pos === 'NOUN' || (next.pos === 'VERB' && isPluralSubject(next, token, tokens[index + 2], index + 1)))
        return retagged(token, 'ADJ');
    }
    if (token.pos === 'NOUN' && isPastVerb(token, previous, next)) return retagged(token, 'VERB', lemmaOf(token.text));
    if (token.pos === 'VERB' && token.lower === 'aged' && next?.pos === 'NUM') return retagged(token, 'ADJ');
    if (token.pos === 'ADJ' && (isPerfect(token, previous, next) || isMisreadPast(token, previous, next)))
      return retagged(token, 'VERB', lemmaOf(token.text));
    if (token.pos === 'NOUN' && isPronounsVerb(token, previous, next)) return retagged(token, 'VERB');
    if (token.pos === 'VERB' && isOfCounted(token, previous, next)) return retagged(token, 'ADJ');
    if (token.pos === 'ADJ' && isOwnPast(tokens, index)) return retagged(token, 'VERB', lemmaOf(token.text));
    if (token.lower === 'amounts' && token.pos === 'NOUN' && next?.lower === 'to' && index > 0)
      return retagged(token, 'VERB', 'amount');
    if (token.pos === 'ADJ' && isPlanned(tokens, index)) return retagged(token, 'VERB', token.lower);
    if (token.pos === 'NOUN' && isShooting(tokens, index)) return retagged(token, 'VERB', 'shoot');
    if (token.pos === 'NOUN' && isUnmarkedPast(tokens, index)) return retagged(token, 'VERB', token.lower);
    if (
      token.pos === 'ADJ' &&
      token.lower === 'last' &&
      previous?.pos === 'AUX' &&
      /^(?:AUX|VERB)$/u.test(next?.pos ?? '')
    )
      return retagged(token, 'ADV');
    if (token.pos === 'VERB' && isSide(tokens, index)) return retagged(token, 'NOUN');
    if (
      (token.lower === 'military' || token.lower === 'premier') &&
      token.pos === 'ADJ' &&
      previous?.pos === 'DET' &&
      !/^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? '')
    )
      return retagged(token, 'NOUN');
    // "The spokesman declines to comment"
    if (token.lower === 'declines' && token.pos === 'NOUN' && next?.lower === 'to' && tokens[index + 2]?.pos === 'VERB')
      return retagged(token, 'VERB', 'decline');
    if (token.lower === 'fewer' && next?.lower === 'than') return retagged(token, 'ADJ');
    // "Two days later police said"
    if (token.lower === 'police' && token.pos === 'VERB' && previous?.lower !== 'to' && next?.pos === 'VERB')
      return retagged(token, 'NOUN');
    if (isHolding(token, next) || (previous !== undefined && isHolding(previous, token))) return retagged(token, 'ADJ');
    if (token.lower === 'think' && next?.lower === 'tank') return retagged(token, 'NOUN');
    if (token.pos === 'VERB' && afterPreposition.has(token.lower) && isPrepositionLike(previous)) {
      return retagged(token, 'NOUN');
    }
    return token;
  });
}

/** Words of closed classes and numbers are as the tagger says. */
const isSettled = ({ pos }: Token): boolean =>
  pos === 'ADP' || pos === 'DET' || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'NUM';

/** "its owner, privately held Orrin Steel, declined": both words qualify the name. */
const isHolding = ({ lower }: Token, next: Token | undefined): boolean =>
  (lower === 'privately' || lower === 'publicly' || lower === 'closely') && /^(?:held|owned)$/u.test(next?.lower ?? '');

/** The apostrophe of "the dockers' union", which the tagger takes for a closing quotation mark. */
const isPossessive = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  (token.text === "'" || token.text === '’') &&
  previous?.end === token.start &&
  previous.lower.endsWith('s') &&
  (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN');

/** "Earlier reports had claimed", "Now rumours suggest": no verb in "-s" opens a sentence before another verb. */
const isPluralSubject = (token: Token, previous: Token | undefined, next: Token | undefined, index: number): boolean =>
  token.lower.endsWith('s') &&
  (index === 0 || (index === 1 && (previous?.pos === 'ADV' || previous?.pos === 'ADJ'))) &&
  (next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('s')));

const isRegularPast = ({ text }: Token): boolean => text.endsWith('ed') && /^\p{Ll}{3,}ed$/u.test(text);

/** "Armed men abducted a clerk": a rare past form between two nouns, which the tagger takes for a third. */
const isPastVerb = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  (previous?.pos === 'NOUN' || previous?.pos === 'PROPN' || previous?.pos === 'PRON') &&
  (next?.pos === 'DET' || next?.pos === 'PRON' || next?.pos === 'PROPN' || next?.pos === 'NUM') &&
  isRegularPast(token);

/** "has infected 120 people", "had closed the mill": behind "have" and before an object stands no adjective. */
const isPerfect = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  previous?.lemma === 'have' &&
  previous.pos === 'AUX' &&
  isRegularPast(token) &&
  /^(?:DET|NUM|PRON|PROPN)$/u.test(next?.pos ?? '');

/** "who support the plan", "they question him": between a subject pronoun and an object stands no noun. */
const isPronounsVerb = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  previous?.pos === 'PRON' &&
  /^(?:who|they|we|he|she|i)$/u.test(previous.lower) &&
  /^\p{Ll}{3,}$/u.test(token.text) &&
  (/^(?:DET|PROPN)$/u.test(next?.pos ?? '') ||
    (previous.lower === 'who' && next?.pos === 'ADP') ||
    /^(?:him|them|us|me|his|her|its|their|our|my|it|that)$/u.test(next?.lower ?? ''));

/** "He referenced the dam", "clerks grilled Orr": between a subject and an object stands no adjective. */
const isMisreadPast = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  isRegularPast(token) &&
  (/^(?:he|she|they|it|we|who)$/u.test(previous?.lower ?? '') ||
    previous?.pos === 'PROPN' ||
    (previous?.pos === 'NOUN' && previous.lower.endsWith('s'))) &&
  /^(?:DET|PRON|PROPN)$/u.test(next?.pos ?? '');

/** Verbs whose past has the form of a noun that seldom stands behind another. */
const unmarked: ReadonlySet<string> = new Set(['burst', 'split', 'quit', 'shut', 'spread']);

/** "A dam above the town burst before dawn": the first verb of its sentence, which the tagger takes for a noun. */
function isUnmarkedPast(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = itemAt(tokens, index - 1);
  const next = tokens[index + 1];
  if (token === undefined || !unmarked.has(token.lower) || (previous?.pos !== 'NOUN' && previous?.pos !== 'PROPN'))
    return false;
  if (next !== undefined && !/^(?:ADP|ADV|PUNCT|CCONJ|SCONJ)$/u.test(next.pos)) return false;
  return !tokens.slice(Math.max(0, index - 12), index).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** What befalls its subject, so that its past form never tells which of several: "two boys drowned". */
const ownPasts: ReadonlySet<string> = new Set(['drowned', 'vanished', 'perished', 'capsized', 'fainted']);

/** "Two boys drowned on Sunday": the only verb of its sentence so far, which the tagger takes for an adjective. */
function isOwnPast(tokens: readonly Token[], index: number): boolean {
  const [token, previous, next] = [tokens[index], itemAt(tokens, index - 1), tokens[index + 1]];
  if (token === undefined || !ownPasts.has(token.lower)) return false;
  if (previous?.pos !== 'NOUN' && previous?.pos !== 'PROPN') return false;
  if (next !== undefined && !/^(?:ADP|ADV|PUNCT|CCONJ|SCONJ)$/u.test(next.pos)) return false;
  return !tokens.slice(Math.max(0, index - 12), index).some(({ pos, lower }) => pos === 'AUX' || lower === 'who');
}

/** "Three masked raiders": between a figure and a noun of several stands no verb. */
const isOfCounted = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  previous?.pos === 'NUM' &&
  isRegularPast(token) &&
  next?.pos === 'NOUN' &&
  /(?:s|men|people|children)$/u.test(next.lower);

/** What a compound of news ends in, and what has the form of a verb. */
const compoundHeads: ReadonlySet<string> = new Set(
  `cut rise fall drop hike surge slump strike ban freeze squeeze crash crunch spill leak blast raid row attack fire talk vote
   march rally protest probe search swoop`.split(/\s+/u),
);

/** "A power cut hit 400 homes", "the price rise hurt sales": no verb without "-s" stands between a singular and a verb. */
const isCompoundHead = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  compoundHeads.has(token.lower) &&
  previous?.pos === 'NOUN' &&
  !SEVERAL.test(previous.lower) &&
  next?.pos === 'VERB' &&
  !next.lower.endsWith('ing');

const ties: ReadonlySet<string> = new Set('after before since until during despite following'.split(' '));

/** "40 seconds after launch", "hours before arrest": behind a preposition and before none of its objects stands no bare verb. */
const isTied = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  ties.has(previous?.lower ?? '') &&
  token.lower === token.lemma &&
  (next === undefined || /^(?:PUNCT|ADP|CCONJ|AUX)$/u.test(next.pos));

/** The verb of a regular past form, by its spelling. */
function lemmaOf(past: string): string {
  const base = past.slice(0, -2);
  if (/([bdgklmnprt])\1$/u.test(base) && !base.endsWith('ll')) return base.slice(0, -1);
  if (/ied$/u.test(past)) return `${past.slice(0, -3)}y`;
  return /(?:[aeiou]s|[cuvz]|[dlr]g|[aeiou]k)$/u.test(base) && !/(?:oo|ea|ee|oa)k$/u.test(base) ? `${base}e` : base;
}

/** "There are fears", "there have been calls": what is there is a noun. */
const isThere = (tokens: readonly Token[], index: number): boolean =>
  itemAt(tokens, index - 1)?.lemma === 'be' && [2, 3, 4].some((back) => tokens[index - back]?.lower === 'there');

const sides: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);

/** "at the north gate": between "the north" and the end of a phrase stands no verb. */
const isSide = (tokens: readonly Token[], index: number): boolean =>
  sides.has(itemAt(tokens, index - 1)?.lower ?? '') &&
  itemAt(tokens, index - 2)?.lower === 'the' &&
  tokens[index]?.lower === tokens[index]?.lemma &&
  !/^(?:DET|PRON|PROPN|NUM)$/u.test(tokens[index + 1]?.pos ?? '');

/** "the firm's earlier report claimed", "Friday's focus on": between an owner and a verb or preposition stands a noun. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (index === 0) return false;
  const before = itemAt(tokens, index - 1);
  if (next?.pos === 'ADP' && before?.pos === 'PART' && /^['’]s$/u.test(before.text))
    return !/(?:ed|en|wn|ing)$/u.test(tokens[index]?.lower ?? '');
  if (index < 2 || (next?.pos !== 'VERB' && next?.pos !== 'AUX')) return false;
  const owner = before?.pos === 'ADJ' || before?.pos === 'ADV' ? itemAt(tokens, index - 2) : before;
  return owner !== undefined && owner.pos === 'PART' && /^['’]s?$/u.test(owner.text);
}

/** A capitalised "verb" inside a sentence, or before the verb at its start, is a name: "Mr. Lynch said", "Mark left". */
function isName(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  second: Token | undefined,
): boolean {
  // Most words are in lower case, which the first letter tells sooner than the pattern.
  if (isLower(token.text.charCodeAt(0)) || !capitalised.test(token.text)) return false;
  if (token.lower === 'miss' && next?.pos === 'PROPN') return true;
  const inside = previous !== undefined && /[\p{L}\p{N},)]$/u.test(previous.text);
  const subject = next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === "'s");
  const adverb = next?.pos === 'ADV' && second?.pos === 'VERB' && second.lower.endsWith('s');
  return inside || ((subject || adverb || saysAfter(next, second)) && !token.lower.endsWith('ing'));
}

/** "Marsh also said": an adverb between a name and its verb. */
const saysAfter = (next: Token | undefined, second: Token | undefined): boolean =>
  next?.pos === 'ADV' && second !== undefined && /^(?:said|told|added|wrote|argued|noted|claimed)$/u.test(second.lower);

/** A line whose words are mostly capitalised, as headlines are. */
function isTitled(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if (!opensWithLetters(token.text, 4)) continue;
    words += 1;
    if (capitalised.test(token.text)) capitals += 1;
  }
  return words > 2 && capitals / words > 0.7;
}

const isPrepositionLike = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'for' || token.lower === 'of' || token.lower === 'in');

/** A line in capitals, as some wires write their headlines: capitals say nothing there. */
function isShouting(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if (!opensWithLetters(token.text, 2)) continue;
    words += 1;
    if (allCapitals.test(token.text)) capitals += 1;
  }
  return words > 0 && capitals / words > 0.6;
}
