import type { Span } from '#story';
import type { Sentence } from '../document/document.js';
import { itemAt } from '../document/item-at.js';
import type { Token } from '../document/token.js';
import { hintOf } from '../document/hints.js';
import { OUTLET_NAMES } from '../mentions/lexicon/actor-nouns.js';
import { isKnownPlace } from '../mentions/lexicon/places.js';
import type { Mention } from '../mentions/mentions.js';
import { AGENCY_WORDS, agencyName } from './agencies.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nouns that say of the name beside them that it is an outlet's. */
const NOUNS = words(
  'daily weekly newspaper tabloid broadsheet magazine broadcaster podcast newsletter newswire website portal blog paper outlet',
);
/** Nouns that do so only before the name: "state television KTV". */
const MEDIA = words('radio television');
/** Nouns that do so only behind a word such as "news" or "radio": there are other sites, stations and agencies. */
const WIDE_NOUNS = words('agency site station channel network programme program show service publication journal');
const NEWS = words('news radio tv television media gossip trade online press current-affairs affairs talk broadcast');
/** Nouns of the first kind that other bodies have too: a ministry's website is no outlet. */
const OWNED = words('website portal blog paper outlet');
/** Last words of newspapers' names beside those that mentions know. */
const MASTHEADS = words(
  'ledger weekly beacon enquirer argus bugle advertiser bulletin citizen digest sentinel examiner messenger',
);
/** Mastheads that are people's or companies' names as well, and want an article or a place before them. */
const AMBIGUOUS = words('star sun mail mirror guardian citizen messenger record press');
/** Mastheads by which a newspaper is known alone, behind an article: "told the Herald". */
const ALONE = words(
  `post star sun mail globe mirror express standard independent guardian echo herald journal courier sentinel times
  telegraph observer gazette tribune chronicle examiner dispatch enquirer inquirer argus beacon`,
);
const EDITIONS = words('daily sunday evening morning weekly financial national business');

/** Last words of stations' names, and what call letters end in: "Orrin FM", "KDXO-TV". */
const STATIONS = /^(?:.*-)?(?:fm|am|tv)$/u;

/** A name of two mastheads counts by its last: "Sun-Times". */
const isMasthead = (word: string): boolean => {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return OUTLET_NAMES.has(last) || MASTHEADS.has(last);
};

/** Words of which a sentence holds one where it names an outlet. */
export const OF_OUTLETS = hintOf(
  (word) =>
    isMasthead(word) ||
    STATIONS.test(word) ||
    NOUNS.has(word) ||
    WIDE_NOUNS.has(word) ||
    NEWS.has(word) ||
    AGENCY_WORDS.has(word),
);

/** An outlet that is named: its name with the noun that says so and what stands between, by tokens, inclusive. */
export interface NamedOutlet extends Span {
  readonly name: string;
  /** Whether a noun beside the name says that it is one. */
  readonly byNoun: boolean;
  readonly from: number;
  readonly to: number;
}

/** The outlets that a sentence names: by a noun before the name, by the list of agencies, or by the form of the name. */
export function outletsIn(text: string, { tokens }: Sentence, mentions: readonly Mention[]): NamedOutlet[] {
  const found = tokens.flatMap((_, at) => behindNoun(text, tokens, at, mentions) ?? []);
  const led = found.length;
  for (const mention of mentions) {
    const known = found.slice(0, led).some(({ start, end }) => start <= mention.start && mention.start < end);
    const outlet = known ? null : outletAt(text, tokens, mention);
    if (outlet !== null) found.push(outlet);
  }
  return found;
}

/** "the daily Orrin Sound", "Velden's largest daily, Orrin Sound,": whatever has capitals there is the name. */
function behindNoun(
  text: string,
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
): NamedOutlet | null {
  const noun = tokens[at];
  if (noun === undefined || !(isOutletNoun(tokens, at) || (MEDIA.has(noun.lower) && noun.text === noun.lower)))
    return null;
  const setOff = tokens[at + 1]?.text === ',' && itemAt(tokens, at - 1)?.pos === 'ADJ';
  const name = setOff ? at + 2 : at + 1;
  const from = tokens[name]?.text === 'The' ? name + 1 : name;
  const to = capitalsFrom(tokens, from);
  if (to < from || CALENDAR.test(tokens[from]?.lower ?? '') || (setOff && tokens[to + 1]?.text !== ',')) return null;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  const words = text.slice(start, end);
  const mention = mentions.find((one) => one.start === start && one.end === end);
  return {
    name: agencyName(words) ?? mention?.name ?? words,
    byNoun: true,
    start,
    end,
    from: at,
    to: setOff ? to + 1 : to,
  };
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|(?:sept|nov|dec)(?:em)?ber|october)$/u;

/** Index of the last of the words with capitals, and the small words between them, from a token on. */
function capitalsFrom(tokens: readonly Token[], from: number): number {
  let to = from - 1;
  for (let at = from; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (/^(?:\p{Lu}|\p{Ll}{2}-\p{Lu})/u.test(text)) to = at;
    else if (to < from || !/^(?:\d+|of|de|della|and|&)$/u.test(text)) break;
  }
  return to;
}

/** The outlet that a mention names, by the list of agencies, a noun behind it or the form of its name; else `null`. */
function outletAt(text: string, tokens: readonly Token[], mention: Mention): NamedOutlet | null {
  let from = tokens.findIndex(({ start }) => start >= mention.start);
  let to = tokens.findIndex(({ end }) => end >= mention.end);
  if (from < 0 || to < from) return null;
  const called = text.slice(mention.start, mention.end);
  const agency = agencyName(called) ?? (called === mention.name ? null : agencyName(mention.name));
  const place = { start: mention.start, end: mention.end, from, to };
  // "the Reuters news agency reported"
  const ofAgency = agency === null ? -1 : nounBehind(tokens, to);
  if (agency !== null) return { name: agency, byNoun: ofAgency > 0, ...place, to: Math.max(to, ofAgency) };
  if (mention.status !== 'named') return null;
  // "the Orrin newspaper" is a newspaper there; a magazine is often called after its town.
  const isPlace = mention.kind === 'place' && !isMasthead(tokens[to]?.lower ?? '');
  const behind = isPlace && tokens[to + 1]?.lower !== 'magazine' ? -1 : nounBehind(tokens, to);
  if (behind > 0) return { name: mention.name, byNoun: true, ...place, to: behind };
  // "the Sunday Times", "the Globe and Mail": mentions leave out days and join no names.
  if (
    itemAt(tokens, from - 1)?.text !== itemAt(tokens, from - 1)?.lower &&
    EDITIONS.has(itemAt(tokens, from - 1)?.lower ?? '')
  )
    from -= 1;
  if (isMasthead(tokens[to]?.lower ?? '')) to = joinedTo(tokens, from, to);
  if (isPlace || !isOutletsName(tokens, from, to)) return null;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  const name = from === place.from && to === place.to ? mention.name : text.slice(start, end);
  return { name, byNoun: false, start, end, from, to };
}

/** "the Globe and Mail", "the Times of Orrin": one name, where "the Orrin Post and the Echo" are two. */
function joinedTo(tokens: readonly Token[], from: number, to: number): number {
  const link = tokens[to + 1]?.lower;
  const next = tokens[to + 2];
  if (next === undefined || !/^\p{Lu}\p{Ll}/u.test(next.text)) return to;
  return link === 'of' || (from === to && (link === 'and' || link === '&') && isMasthead(next.lower)) ? to + 2 : to;
}

/** Whether a noun that stands in lower case at a place means an outlet: "daily", "news site". */
function isOutletNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // At the head of a sentence any noun has a capital: "Broadcaster RTK said".
  if (token === undefined || (token.text !== token.lower && at > 0)) return false;
  return NOUNS.has(token.lower) || (WIDE_NOUNS.has(token.lower) && NEWS.has(itemAt(tokens, at - 1)?.lower ?? ''));
}

const TELLING = /^(?:said|says|reported|reports|wrote|writes|added|adds|has|had|was|is|did)$/u;
/** Words between a name and the noun of what is set off behind it: "the Orrin Sound, a small local weekly, ...". */
const FARTHEST = 6;

/** Index of the last token of what stands behind a name and makes it an outlet's, or -1. */
function nounBehind(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1];
  if (next === undefined) return -1;
  // "told KDX radio", where "KDX radio workers" are none
  const station = MEDIA.has(next.lower) && /^\p{Lu}{2,5}$/u.test(tokens[to]?.text ?? '');
  if (station) return tokens[to + 2]?.pos === 'NOUN' ? -1 : to + 1;
  const at = NEWS.has(next.lower) && next.text === next.lower ? to + 2 : to + 1;
  if (isOutletNoun(tokens, at) && (at > to + 1 || !OWNED.has(next.lower))) return at;
  if (next.text !== ',' || !/^(?:a|an|the|our|its)$/u.test(tokens[to + 2]?.lower ?? '')) return -1;
  for (let set = to + 3; set <= to + FARTHEST; set += 1) {
    const token = tokens[set];
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN|ADV)$/u.test(token.pos)) return -1;
    if (!isOutletNoun(tokens, set)) continue;
    // "He went to Orrin, the newspaper reported."
    if (TELLING.test(tokens[set + 1]?.lower ?? '')) return -1;
    const close = tokens.findIndex(({ text }, index) => index > set && text === ',');
    return close > set && close <= set + 2 * FARTHEST ? close : set;
  }
  return -1;
}

/** "Orrin FM", "KDXO-TV". */
function isStationsName(tokens: readonly Token[], from: number, to: number): boolean {
  const { text = '', lower = '' } = tokens[to] ?? {};
  return STATIONS.test(lower) && /(?:FM|AM|TV)$/u.test(text) && (to > from || text.includes('-'));
}

/** Whether a name has the form of an outlet's: "the Orrin Post", "The Sentinel", "Radio Orrin", "NPR". */
function isOutletsName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return false;
  if (/^(?:radio|tv|channel|kanal|canal|daily)$/u.test(first.lower) && to > from) return true;
  const broadcasts = tokens.slice(from + 1, to).some(({ text }) => text === 'Radio' || text === 'TV');
  if (broadcasts || isStationsName(tokens, from, to)) return true;
  if (itemAt(tokens, to - 1)?.lower === 'of' && to - from > 1) return isOutletsName(tokens, from, to - 2);
  if (!isMasthead(last.lower)) return false;
  // "a TV interview"
  if (/^\p{Lu}{2,}$/u.test(last.text)) return to > from || last.lower !== 'tv';
  const article = first.lower === 'the' ? 'the' : (itemAt(tokens, from - 1)?.lower ?? '');
  const length = to - from + (first.lower === 'the' ? 0 : 1);
  if (length === 1) return article === 'the' && ALONE.has(last.lower);
  return (
    /^(?:the|an?)$/u.test(article) ||
    length > 2 ||
    !AMBIGUOUS.has(last.lower) ||
    EDITIONS.has(first.lower) ||
    isKnownPlace(first.text)
  );
}
