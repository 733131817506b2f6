import type { Span } from '#story';
import type { Token } from '../document/index.js';
import type { ExtractionContext } from '../extraction.js';
import type { Mention, MentionKind } from '../mentions/index.js';
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
  const people = new Set(mentions.flatMap(({ entity, name }) => (kinds.get(entity) === 'person' ? [name] : [])));
  for (const name of people) if (bodies.test(name.toLowerCase())) people.delete(name);
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions)
    if (mention.status === 'named' || !byEnd.has(mention.end)) byEnd.set(mention.end, mention);
  const aliases = new Map<string, string>();
  for (const { name, also } of context.aliases ?? []) {
    for (const variant of [name, ...also]) aliases.set(bare(variant), bare(name));
  }
  const acronyms = readAcronyms(text);
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

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/, '')
    .replace(/'s$/, '')
    .trim();

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

/** A person's surname; a body's words without articles, titles and legal form. */
function strip(name: string, person: boolean): string {
  const words = name
    .replace(corporate, '')
    .split(/\s+/)
    .map((word) => word.replace(particlePrefix, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''))
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

/** The capitalised words that end a stretch of text, small words between them allowed. */
const longForm = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:of|and|for|the|de))?\s){1,6})$/u;
/** Code units that hold six words of the longest kind, and an acronym in its parentheses. */
const longestForm = 512;
const longestAcronym = 20;

/** "Long Form (ACR)" and capital runs whose initials are an acronym that the text uses. */
function readAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const acronym = /^\((\p{Lu}[\p{Lu}.&]{1,7})\)/u.exec(text.slice(at, at + longestAcronym))?.[1];
    if (acronym === undefined) continue;
    const before = longForm.exec(text.slice(Math.max(0, at - longestForm), at))?.[1];
    const long = before === undefined ? null : fitting(before, acronym);
    if (long !== null) found.set(acronym, bare(long));
  }
  // The look-behind stands after the first capital: before it, it would be tried at every character.
  const used = new Set(
    Array.from(text.matchAll(/\p{Lu}(?<![\p{L}\p{N}.]\p{Lu})\p{Lu}{1,5}(?![\p{L}\p{N}])/gu), (match) => match[0]),
  );
  for (const acronym of found.keys()) used.delete(acronym);
  if (used.size === 0) return found;
  for (const match of text.matchAll(
    /\p{Lu}(?<!\p{L}\p{Lu})\p{Ll}{1,30}(?:[ -](?:of |and |for |the )?\p{Lu}\p{Ll}{1,30}){1,5}/gu,
  )) {
    const words = match[0].split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
    for (let from = 0; from < words.length - 1; from += 1) {
      for (let to = words.length; to >= from + 2; to -= 1) {
        const run = words.slice(from, to);
        const acronym = run.map((word) => word.charAt(0)).join('');
        if (used.has(acronym) && !found.has(acronym)) found.set(acronym, bare(run.join(' ')));
      }
    }
  }
  return found;
}

/** The tail of a long form whose capitals spell the acronym. */
function fitting(long: string, acronym: string): string | null {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  const words = long.trim().split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    const tail = words.slice(from);
    const initials = tail
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    if (initials === letters) return tail.join(' ');
  }
  return null;
}

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
