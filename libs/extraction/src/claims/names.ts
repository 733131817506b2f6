import type { Span } from '#story';
import type { Token } from '../document/index.js';
import type { ExtractionContext } from '../extraction.js';
import { isPlainName } from '../mentions/entities.js';
import type { Mention, MentionKind } from '../mentions/index.js';
import { readAcronyms } from './acronyms.js';
import type { NounPhrase } from './phrases.js';

/** Titles and courtesy words before a name. */
const titles = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor senator sen rep representative ' +
    'congressman congresswoman governor gov mayor general gen colonel col major maj captain capt lieutenant lt sergeant sgt officer ' +
    'detective inspector chief judge justice king queen prince princess pope bishop archbishop rev reverend father sister imam rabbi ' +
    'sheikh ayatollah ambassador secretary attorney director chairman chairwoman chair ceo coach manager spokesman spokeswoman ' +
    'spokesperson envoy interim former late acting ex deputy then current new'
  ).split(' '),
);
/** Particles that variants of a name leave out or put in. */
const particles = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'van',
  'von',
  'de',
  'der',
  'den',
  'di',
  'da',
  'du',
  'la',
  'le',
  'dos',
  'del',
  'abu',
  'st',
  'san',
  'the',
]);
const particlePrefix = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)[-’'](?=\p{L})/u;
/** Words that mark a run of capitals as a body, not a person. */
export const bodies =
  /\b(?:army|forces?|party|ministry|department|agency|union|bank|university|college|court|council|committee|commission|group|company|corp|inc|ltd|police|state|states|government|command|administration|authority|association|federation|league|club|front|movement|organi[sz]ation|institute|cent(?:er|re)|hospital|school|church|office|service|services|board|house|senate|parliament|congress|press|news|times|post|nations|republic|kingdom|city|county|province|airlines?|airways|motors|industries|holdings|media|network|team|united|fc|security|steel|mills|oil|gas|energy|foods|systems|partners|capital|pharma|games|marines|navy|guards?|air force)\b/;
const corporate = /\s+(?:inc|ltd|llc|plc|corp|corporation|co|company|gmbh|ag|sa|group|holdings)$/;

/** Adjectives and short forms of countries that name the same actor. */
const sameActor: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'u.s.': 'united states',
    us: 'united states',
    'u.s': 'united states',
    usa: 'united states',
    american: 'united states',
    washington: 'united states',
    america: 'united states',
    'u.k.': 'united kingdom',
    uk: 'united kingdom',
    british: 'united kingdom',
    britain: 'united kingdom',
    'e.u.': 'european union',
    eu: 'european union',
    'u.n.': 'united nations',
    un: 'united nations',
  }),
);

/** Names of one document and its story, in the normalised form by which they compare: lower case, surname for people. */
export interface Names {
  /** The normalised name of a noun phrase, or `null` where it names nobody. */
  nameOf(tokens: readonly Token[], phrase: NounPhrase): string | null;
  /** Whether the words at a span name a person. */
  isPerson(span: Span): boolean;
  /** Whether the words at a span name a body or a place. */
  isBodyOrPlace(span: Span): boolean;
  /** Normalises a name written out: alias resolved, titles and particles dropped. */
  normalise(name: string): string;
  /** Normalised head words of a noun phrase with its modifiers, most telling last. */
  roleOf(tokens: readonly Token[], phrase: NounPhrase): string;
}

/** Reads the names of a text once, from its mentions, and the acronyms and aliases by which they vary. */
export function readNames(text: string, context: ExtractionContext, mentions: readonly Mention[]): Names {
  const kinds = entityKinds(mentions);
  const people = new Set<string>();
  for (const { entity, name } of mentions) if (kinds.get(entity) === 'person') people.add(name);
  for (const name of people) if (bodies.test(name.toLowerCase())) people.delete(name);
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions)
    if (mention.status === 'named' || !byEnd.has(mention.end)) byEnd.set(mention.end, mention);
  const aliases = new Map<string, string>();
  for (const { name, also } of context.aliases ?? []) {
    for (const variant of [name, ...also]) aliases.set(bare(variant), bare(name));
  }
  const acronyms = new Map<string, string>();
  for (const [acronym, long] of readAcronyms(text)) acronyms.set(acronym, bare(long));
  const cache = namesakes(people);
  const normalise = (name: string): string => {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const found = resolve(name, aliases, acronyms, (other) => people.has(other));
    cache.set(name, found);
    return found;
  };
  const mentionAt = (span: Span): Mention | null => byEnd.get(span.end) ?? null;
  return {
    normalise,
    nameOf: (tokens, phrase) => {
      const head = tokens[phrase.head];
      if (head === undefined || !isNameHead(head)) return null;
      const mention = mentionAt(head);
      return normalise(mention?.status === 'named' ? mention.name : nameRun(tokens, phrase));
    },
    isPerson: (span) => {
      const mention = mentionAt(span);
      return mention !== null && kinds.get(mention.entity) === 'person' && people.has(mention.name);
    },
    isBodyOrPlace: (span) => ['place', 'organisation'].includes(kinds.get(mentionAt(span)?.entity ?? '') ?? ''),
    roleOf: (tokens, phrase) => roleWords(tokens, phrase, acronyms, aliases),
  };
}

/** What an entity is, by the first mention that tells. */
function entityKinds(mentions: readonly Mention[]): ReadonlyMap<string, MentionKind> {
  const kinds = new Map<string, MentionKind>();
  for (const { entity, kind } of mentions) if (kind !== 'unknown' && !kinds.has(entity)) kinds.set(entity, kind);
  return kinds;
}

/** Whole names of those who share a surname with somebody whom the text names first. */
function namesakes(people: ReadonlySet<string>): Map<string, string> {
  const holders = new Map<string, string>();
  const whole = new Map<string, string>();
  for (const name of people) {
    const full = bare(name);
    if (!full.includes(' ')) continue;
    const surname = strip(full, true);
    const first = full.split(/\s+/)[0] ?? '';
    const holder = holders.get(surname);
    if (holder !== undefined && holder !== first) whole.set(name, full);
    else holders.set(surname, first);
  }
  return whole;
}

function bare(name: string): string {
  const lower = name.toLowerCase();
  if (isPlainName(lower)) return lower;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/, '')
    .replace(/'s$/, '')
    .trim();
}

function resolve(
  name: string,
  aliases: ReadonlyMap<string, string>,
  acronyms: ReadonlyMap<string, string>,
  isPerson: (name: string) => boolean,
): string {
  const whole = bare(name);
  const alias = aliases.get(whole);
  if (alias !== undefined) return strip(alias, isPerson(alias));
  const long = acronyms.get(name.replace(/^the\s+/i, '').trim());
  if (long !== undefined) return strip(aliases.get(long) ?? long, false);
  const same = sameActor.get(whole);
  if (same !== undefined) return same;
  return strip(whole, isPerson(name));
}

/** A word of a name without the particle that a hyphen ties to it, and without marks at its ends. */
const withoutMarks = (word: string): string =>
  isPlainName(word) ? word : word.replace(particlePrefix, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');

/** A person's surname; a body's words without articles, titles and legal form. */
function strip(name: string, person: boolean): string {
  if (!name.includes(' ') && isPlainName(name)) return name;
  const words = name
    .replace(corporate, '')
    .split(/\s+/)
    .map(withoutMarks)
    .filter((word) => word !== '');
  let from = 0;
  while (from < words.length - 1 && titles.has((words[from] ?? '').replace(/\.$/, ''))) from += 1;
  const kept = words.slice(from).filter((word, at, all) => !particles.has(word) || at === all.length - 1);
  if (person || (kept.length >= 2 && kept.length <= 4 && from > 0 && !bodies.test(kept.join(' '))))
    return kept.at(-1) ?? name;
  return kept.join(' ');
}

const isNameHead = (head: Token): boolean => head.pos === 'PROPN' && /^\p{Lu}|-\p{Lu}/u.test(head.text);

/** The run of capitalised words that ends a noun phrase, possessor left out. */
function nameRun(tokens: readonly Token[], phrase: NounPhrase): string {
  let from = phrase.head;
  const least = phrase.possessor === null ? phrase.from : phrase.possessor.to + 2;
  while (from > least && isNamePart(tokens[from - 1])) from -= 1;
  return tokens
    .slice(from, phrase.head + 1)
    .map((token) => token.text)
    .join(' ');
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' || particles.has(token.lower) || (titles.has(token.lower) && /^\p{Lu}/u.test(token.text)));

const idle = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'some',
  'any',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  "'s",
  'group',
  'reportedly',
  'allegedly',
]);

const silentTags = new Set(['DET', 'PUNCT', 'ADP', 'NUM', 'ADV', 'SYM']);

function roleWords(
  tokens: readonly Token[],
  phrase: NounPhrase,
  acronyms: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
): string {
  const words: string[] = [];
  for (let at = phrase.from; at <= phrase.head; at += 1) {
    const token = tokens[at];
    if (token === undefined || (idle.has(token.lower) && at !== phrase.head) || silentTags.has(token.pos)) continue;
    const long = acronyms.get(token.text) ?? aliases.get(token.lower) ?? sameActor.get(token.lower);
    if (long !== undefined) words.push(long);
    else words.push(at === phrase.head && token.pos === 'NOUN' ? token.lemma.toLowerCase() : token.lower);
  }
  return words.join(' ');
}
