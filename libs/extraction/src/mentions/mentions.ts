import type { Span } from '#story';
import type { Document, Sentence } from '../document/document.js';
import { hintOf, holds } from '../document/hints.js';
import { itemAt } from '../document/item-at.js';
import type { PartOfSpeech, Token } from '../document/token.js';
import { isUpper, opensWithLetters } from '../sentences/characters.js';
import { EntityRegister, nameKey, type Alias } from './entities.js';
import {
  BODY_NAME_WORDS,
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  OUTLET_NAMES,
  PERSON_NOUNS,
  TRADE_NAME_WORDS,
} from './lexicon/actor-nouns.js';
import { isKnownPlace, PLACE_HEADS, PLACE_NAME_WORDS } from './lexicon/places.js';
import { findNameRuns, type NameRun } from './name-runs.js';

export type MentionKind = 'person' | 'organisation' | 'place' | 'role' | 'group' | 'unknown';

/** Words that mean a person, a body, a place, an office or a group. Mentions of one entity share its id. */
export interface Mention extends Span {
  readonly entity: string;
  /** Longest name of the entity; for those without a name, the words of the text. */
  readonly name: string;
  readonly kind: MentionKind;
  /** Head noun in lower case, singular where the tagger knows it; last name for a name. */
  readonly head: string;
  readonly count: number | null;
  readonly status: 'named' | 'anonymous' | 'collective';
  /** Title or role that stands with the name, lower case. */
  readonly role: string | null;
  readonly sentence: number;
}

/** Mentions of a document in the order of the text. */
export function findMentions(document: Document, aliases: readonly Alias[] = []): Mention[] {
  const register = new EntityRegister(aliases);
  /** Who last held an office: "the minister" means them. */
  const holders = new Map<string, { readonly entity: string; readonly name: string }>();
  const common = commonWords(document);
  const mentions: Mention[][] = document.sentences.map(() => []);
  // Headlines come last: they call by a surname whom the body names in full, and where every word has a capital, only
  // names that the body knows can be told.
  const order = document.sentences.map((sentence) => (isTitleCase(sentence) ? 2 : Number(isLine(document, sentence))));
  for (const turn of [0, 1, 2]) {
    for (const sentence of document.sentences) {
      if (order[sentence.index] !== turn) continue;
      const named = namedMentions(document.text, sentence, register, holders, turn === 2, common);
      const roles = roleMentions(sentence, named, holders);
      mentions[sentence.index] = [...named, ...roles].sort((left, right) => left.start - right.start);
    }
  }
  const inOrder: Mention[] = [];
  for (const own of mentions) inOrder.push(...own);
  return inOrder;
}

/** First words of sentences that the text writes in lower case somewhere: with a capital they are no names. */
function commonWords({ sentences }: Document): ReadonlySet<string> {
  const first = new Set(sentences.map(({ tokens }) => tokens[0]?.lower));
  const common = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { text, lower } of tokens) if (text === lower && first.has(lower)) common.add(lower);
  }
  return common;
}

const isContent = (pos: PartOfSpeech): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV';

/** Whether a sentence ends its line without a mark, as headlines do, and the text goes on below. */
const isLine = ({ text }: Document, { end, tokens }: Sentence): boolean =>
  text.charAt(end) === '\n' && /[\p{L}\p{N}'’]$/u.test(tokens.at(-1)?.text ?? '');

function isTitleCase({ tokens }: Sentence): boolean {
  let content = 0;
  let capitals = 0;
  for (const { pos, text } of tokens) {
    if (!isContent(pos) || !opensWithLetters(text, 3)) continue;
    content += 1;
    if (isUpper(text.charCodeAt(0))) capitals += 1;
  }
  const ended = /[.!?”"']$/u.test(tokens.at(-1)?.text ?? '.');
  if (ended) return content > 4 && capitals === content;
  return content < 3 || capitals / content > 0.7;
}

function namedMentions(
  text: string,
  sentence: Sentence,
  register: EntityRegister,
  holders: Map<string, { readonly entity: string; readonly name: string }>,
  headline: boolean,
  common: ReadonlySet<string>,
): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  for (const run of findNameRuns(sentence)) {
    const first = tokens[run.from];
    const last = tokens[run.to];
    if (first === undefined || last === undefined || isModifier(tokens, run)) continue;
    const words = text.slice(first.start, last.end);
    if (headline && register.find(words) === null && !isKnownPlace(words)) continue;
    if (run.from === 0 && run.to === 0 && isCommon(first, common)) continue;
    const role = run.title ?? appositionRole(tokens, run);
    const kind = kindOfName(tokens, run, words, role);
    const previous = mentions.at(-1);
    const bracketed = itemAt(tokens, run.from - 1)?.text === '(' && tokens[run.to + 1]?.text === ')';
    const longForm = bracketed && previous?.end === (itemAt(tokens, run.from - 2)?.end ?? -1) ? previous : undefined;
    if (longForm !== undefined && kind !== 'place') register.link(words, longForm.entity);
    const entity =
      longForm === undefined
        ? register.resolve(words, kind === 'person')
        : { id: longForm.entity, name: longForm.name, person: false };
    if (role !== null) for (const word of role.split(' ')) holders.set(word, { entity: entity.id, name: entity.name });
    mentions.push({
      start: first.start,
      end: last.end,
      entity: entity.id,
      name: entity.name,
      kind: longForm?.kind ?? (kind === 'unknown' && entity.person ? 'person' : kind),
      head: nameKey(last.text),
      count: null,
      status: 'named',
      role,
      sentence: sentence.index,
    });
  }
  return mentions;
}

/** A capitalised first word that is no name: known in lower case, or a noun for people and bodies. */
const isCommon = (token: Token, common: ReadonlySet<string>): boolean =>
  common.has(token.lower) ||
  COLLECTIVE_NOUNS.has(token.lower) ||
  PERSON_NOUNS.has(token.lower.replace(/s$/u, '')) ||
  BODY_NOUNS.has(token.lower.replace(/s$/u, ''));

/** "Syrian officials", "a Texas judge": a single name word that only qualifies the noun after it, unless it is a place. */
function isModifier(tokens: readonly Token[], run: NameRun): boolean {
  if (run.from !== run.to) return false;
  const token = tokens[run.from];
  const next = tokens[run.to + 1];
  return (
    /(?:ian|ean|ish|ese|can|ani|aqi|bi|ch|ic|eli)$/u.test(token?.lower ?? '') &&
    !isKnownPlace(token?.text ?? '') &&
    (next?.pos === 'NOUN' || next?.pos === 'ADJ')
  );
}

/** "the Orrin Council for Trade": a word for a body within a name. */
function holdsBody(tokens: readonly Token[], { from, to }: NameRun): boolean {
  for (let at = from; at <= to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (BODY_NAME_WORDS.has(lower) || BODY_NOUNS.has(lower)) return true;
  }
  return false;
}

function kindOfName(tokens: readonly Token[], run: NameRun, words: string, role: string | null): MentionKind {
  const last = tokens[run.to]?.lower ?? '';
  if (isKnownPlace(words.replace(/^The /u, ''))) return 'place';
  if (
    BODY_NAME_WORDS.has(last) ||
    (run.to > run.from &&
      (words.includes(' & ') || OUTLET_NAMES.has(last) || TRADE_NAME_WORDS.has(last) || holdsBody(tokens, run))) ||
    (role === null && standsWithBody(tokens, run)) ||
    /^(?:\p{Lu}\.?){2,6}$/u.test(words)
  )
    return 'organisation';
  if (PLACE_NAME_WORDS.has(last)) return 'place';
  if (role !== null) return 'person';
  if (tokens[tokens[run.to + 1]?.text === ',' ? run.to + 2 : run.to + 1]?.lower === 'who') return 'person';
  const before = itemAt(tokens, run.from - 1);
  if (before?.lower === 'of' && PLACE_HEADS.has(itemAt(tokens, run.from - 2)?.lower ?? '')) return 'place';
  if (tokens[run.to + 1]?.text === ',' && PLACE_HEADS.has(tokens[run.to + 3]?.lower ?? '')) return 'place';
  if (before?.lower === 'in' && SHARES.test(itemAt(tokens, run.from - 2)?.lower ?? '')) return 'organisation';
  if (/^(?:in|near|outside|at|from|to)$/u.test(before?.lower ?? '') && run.to - run.from < 2) return 'place';
  return run.to > run.from && run.to - run.from < 4 ? 'person' : 'unknown';
}

/** "Shares in Orrin", "a stake in Orrin": what is held in parts is a company. */
const SHARES = /^(?:shares?|stakes?|shareholders?|investors?|holding)$/u;

/** "the rail company Orrin", "the firm, Orrin,", "Orrin, the tile maker,": a noun for a body that a name explains, or that explains it. */
function standsWithBody(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const comma = itemAt(tokens, from - 1)?.text === ',';
  const before = tokens[comma ? from - 2 : from - 1];
  if (before?.pos === 'NOUN' && before.lemma === before.lower && BODY_NOUNS.has(before.lemma)) {
    if (!comma) return true;
    if (tokens[to + 1]?.text === ',' && tokens[phraseFrom(tokens, from - 2)]?.lower === 'the') return true;
  }
  if (tokens[to + 1]?.text !== ',' || tokens[to + 2]?.pos !== 'DET') return false;
  let at = to + 3;
  while (at < to + 7 && /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '')) at += 1;
  const last = itemAt(tokens, at - 1);
  return last?.pos === 'NOUN' && BODY_NOUNS.has(last.lemma) && /^[,.]?$/u.test(tokens[at]?.text ?? '');
}

/** The person noun before a name ("the port director Ana Brill") or after its comma ("Ana Brill, 41, a clerk"). */
function appositionRole(tokens: readonly Token[], run: NameRun): string | null {
  const before = itemAt(tokens, run.from - 1);
  if (before?.pos === 'NOUN' && PERSON_NOUNS.has(before.lemma) && before.lemma === before.lower) return before.lemma;
  if (tokens[run.to + 1]?.text !== ',') return null;
  let at = run.to + 2;
  if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === ',') at += 2;
  for (const limit = at + 6; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return null;
    if (token.pos === 'NOUN' && PERSON_NOUNS.has(token.lemma)) return token.lemma;
    if (token.pos === 'ADP') return null;
  }
  return null;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, index + 1],
  ),
);

const ACTORS = hintOf((word) => PERSON_NOUNS.has(word) || COLLECTIVE_NOUNS.has(word) || BODY_NOUNS.has(word));

/** "the minister", "two officials", "police": people and bodies without a name. */
function roleMentions(
  sentence: Sentence,
  named: readonly Mention[],
  holders: ReadonlyMap<string, { readonly entity: string; readonly name: string }>,
): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  if (!holds(sentence, ACTORS)) return mentions;
  tokens.forEach((token, index) => {
    if (!holds(token, ACTORS) || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return;
    const next = tokens[index + 1];
    if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return;
    const person = PERSON_NOUNS.has(token.lemma);
    const group = COLLECTIVE_NOUNS.has(token.lower);
    if (!person && !group && !BODY_NOUNS.has(token.lemma)) return;
    if (named.some((mention) => mention.start <= token.start && token.end <= mention.end)) return;
    const from = phraseFrom(tokens, index);
    const first = tokens[from] ?? token;
    const definite = /^(?:the|this|that)$/u.test(first.lower);
    const plural = token.lower !== token.lemma || group;
    const holder = definite && !plural ? holders.get(token.lemma) : undefined;
    const words = tokens.slice(from, index + 1).map((word) => word.lower);
    const count = countIn(tokens, from, index);
    mentions.push({
      start: first.start,
      end: token.end,
      entity:
        holder?.entity ??
        `${plural ? 'group' : 'role'}:${words.filter((word) => !/^(?:the|a|an|this|that)$/u.test(word)).join('-')}`,
      name: holder?.name ?? words.join(' '),
      kind: plural ? 'group' : person ? 'role' : 'organisation',
      head: token.lemma,
      count,
      status:
        holder !== undefined ? 'named' : plural && count === null ? 'collective' : person ? 'anonymous' : 'collective',
      role: token.lemma,
      sentence: sentence.index,
    });
  });
  return mentions;
}

function phraseFrom(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0) {
    const left = itemAt(tokens, from - 1);
    if (
      left === undefined ||
      !(left.pos === 'ADJ' || left.pos === 'NOUN' || left.pos === 'PROPN' || left.pos === 'NUM' || left.pos === 'DET')
    )
      break;
    from -= 1;
    if (left.pos === 'DET') break;
  }
  return from;
}

function countIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (const token of tokens.slice(from, to)) {
    const count = NUMBERS.get(token.lower) ?? (/^\d{1,4}$/u.test(token.text) ? Number(token.text) : undefined);
    if (count !== undefined) return count;
  }
  return null;
}
