import type { Span } from '#story';
import type { Token } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import type { Mention } from '../mentions/index.js';
import { BODY_NOUNS, COLLECTIVE_NOUNS, PERSON_NOUNS } from '../mentions/lexicon/actor-nouns.js';
import type { SentenceParse } from './clauses.js';
import { nounEntry } from './lexicon/nouns.js';
import { bodies, type Names } from './names.js';
import type { NounPhrase } from './phrases.js';
import { following } from './triggers.js';

/** A place that a preposition names, and how fine it is. */
export interface PlaceReading extends Span {
  readonly name: string;
  /** A country or larger region, or a river or the like, beside which a town says more. */
  readonly coarse: boolean;
  /** The event is called by it, "the Orlo quake": that tells which event, and claims nothing of it. */
  readonly called: boolean;
}

const prepositions = new Set([
  'in',
  'at',
  'near',
  'outside',
  'off',
  'around',
  'across',
  'inside',
  'within',
  'above',
  'below',
  'into',
]);
const calendar = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** "Day" ends holidays: "Christmas Day". */
const isCalendar = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return calendar.has(lower) || lower === 'day';
};
const settlements = new Set(
  'town city village district suburb port province county region area neighbourhood neighborhood countryside state island municipality borough hamlet capital outskirts centre center edge coast museum harbour harbor airport station street'.split(
    ' ',
  ),
);
/** Sites that bear the name of their place: "near the Orm reservoir". */
const sites = new Set(
  'reservoir lake dam valley forest wood canyon gorge pass ridge hill mountain river estuary bay marsh beach junction crossing interchange tunnel bridge quarry mine refinery plant depot'.split(
    ' ',
  ),
);
/** Those who are told by where they live: "the people of Orm". */
const inhabitants = new Set(
  'people resident inhabitant citizen villager household residents inhabitants citizens villagers households'.split(
    ' ',
  ),
);

/** Verbs whose object is where a hazard or a force came down: "the storm hit Orlo", "troops raided Orlo". */
const befalling = new Set(
  'strike hit shake rock jolt batter lash devastate ravage flood engulf sweep pound raid storm shell bomb bombard attack fill'.split(
    ' ',
  ),
);
/** Offices of a place: "the election for mayor of Orlo". */
const offices = new Set(['mayor', 'governor', 'president', 'premier', 'sheriff', 'parliament', 'senate', 'council']);
/** Kinds of event that are called by their place: "the Orlo quake". */
const placed = new Set(['disaster', 'accident', 'attack', 'outbreak', 'protest', 'vote', 'operation']);

/** Whether the words before a phrase say that it tells where something was. */
function isWhere({ tokens }: SentenceParse, from: number): boolean {
  const before = itemAt(tokens, from - 1);
  if (before === undefined) return false;
  if (prepositions.has(before.lower)) return true;
  if (before.lower === 'of') return offices.has(itemAt(tokens, from - 2)?.lemma.toLowerCase() ?? '');
  return before.pos === 'VERB' && befalling.has(before.lemma);
}

const actorNouns: readonly ReadonlySet<string>[] = [PERSON_NOUNS, BODY_NOUNS, COLLECTIVE_NOUNS];
const isActorNoun = (token: Token | undefined): boolean =>
  token !== undefined && actorNouns.some((nouns) => nouns.has(token.lower) || nouns.has(token.lower.replace(/s$/, '')));

/** The name before an event noun, "the Orlo quake", where it names neither a person nor a body. */
function nameBefore({ tokens }: SentenceParse, phrase: NounPhrase): NounPhrase | null {
  let from = phrase.from;
  while (from < phrase.head && tokens[from]?.pos === 'DET') from += 1;
  let to = from - 1;
  while (to + 1 < phrase.head && tokens[to + 1]?.pos === 'PROPN') to += 1;
  // A headline writes nouns as names: "Doctors fight cholera" is of no place called so.
  if (to < from || (to === from && isActorNoun(tokens[to]))) return null;
  return { from, to, head: to, determiner: 'none', possessor: null };
}

/** Whether what stands before "in" is a verb or an event, as before places. */
function isSituated(parse: SentenceParse, at: number): boolean {
  const token = parse.tokens[at];
  if (token === undefined) return false;
  // "Took place in Orlo": the noun of a light verb.
  if (token.lower === 'place') return itemAt(parse.tokens, at - 1)?.lemma === 'take';
  return token.pos === 'VERB' || nounEntry(token.lemma.toLowerCase()) !== null;
}

/** Places after prepositions, in order. */
export function findPlaces(
  parse: SentenceParse,
  names: Names,
  mentionAt: (span: Span) => Mention | null,
  isCoarse: (name: string) => boolean,
): PlaceReading[] {
  const found: PlaceReading[] = [];
  const { tokens, phrases } = parse;
  for (const phrase of phrases) {
    const head = tokens[phrase.head];
    if (head === undefined) continue;
    if (head.pos === 'PRON') continue;
    const lemma = head.lemma.toLowerCase();
    const lives = inhabitants.has(lemma);
    const where = lives || isWhere(parse, phrase.from);
    const event = nounEntry(lemma);
    // Most phrases are neither set somewhere nor an event that a place may be named before.
    if (!where && (event === null || !placed.has(event.class))) continue;
    const inner = lives || settlements.has(lemma) ? following(parse, phrase, 'of') : null;
    if (lives && inner === null) continue;
    const isEvent = event !== null;
    const site = !isEvent && sites.has(lemma) ? nameBefore(parse, phrase) : null;
    const named = !isEvent ? (inner ?? site ?? phrase) : placed.has(event.class) ? nameBefore(parse, phrase) : null;
    if (named === null) continue;
    const name = tokens[named.head]?.pos === 'PROPN' ? names.nameOf(tokens, named) : null;
    const last = tokens[named.head];
    const first = tokens[named.from];
    if (last !== undefined && nounEntry(last.lower) !== null) continue;
    if (name === null || last === undefined || first === undefined || isCalendar(last.text)) continue;
    const span = { start: first.start, end: last.end };
    const kind = mentionAt(span)?.kind ?? 'unknown';
    // A town that nothing else tells is easily taken for a surname; nobody is killed "in" a person.
    const situated =
      where &&
      itemAt(tokens, phrase.from - 1)?.lower === 'in' &&
      isSituated(parse, phrase.from - 2) &&
      !bodies.test(name);
    if ((kind === 'person' || kind === 'organisation') && !situated) continue;
    if (kind === 'role' || kind === 'group') continue;
    found.push({
      start: span.start,
      end: span.end,
      name,
      coarse: site !== null || isCoarse(last.text) || isCoarse(name),
      called: !where || isEvent,
    });
  }
  return found;
}
