import type { Span } from '#story';
import type { Mention } from '../mentions/index.js';
import type { SentenceParse } from './clauses.js';
import { nounEntry } from './lexicon/nouns.js';
import { bodies, type Names } from './names.js';
import { following } from './triggers.js';

/** A place that a preposition names, and how fine it is. */
export interface PlaceReading extends Span {
  readonly name: string;
  /** A country or larger region, beside which a town says more. */
  readonly coarse: boolean;
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
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?$|day$/i;
const settlements =
  /^(?:town|city|village|district|suburb|port|province|county|region|area|neighbou?rhood|countryside|state|island|municipality|borough|hamlet|capital|outskirts|centre|center|edge|coast|museum|harbou?r|airport|station)$/;
/** Those who are told by where they live: "the people of Orm". */
const inhabitants = /^(?:residents?|people|inhabitants?|citizens?|villagers?|households?)$/;

/** Whether what stands before "in" is a verb or an event, as before places. */
function isSituated(parse: SentenceParse, at: number): boolean {
  const token = parse.tokens[at];
  return token !== undefined && (token.pos === 'VERB' || nounEntry(token.lemma.toLowerCase()) !== null);
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
    const preposition = tokens[phrase.from - 1];
    const head = tokens[phrase.head];
    if (head === undefined) continue;
    const lives = inhabitants.test(head.lemma.toLowerCase());
    if (!lives && (preposition === undefined || !prepositions.has(preposition.lower))) continue;
    const inner = lives || settlements.test(head.lemma.toLowerCase()) ? following(parse, phrase, 'of') : null;
    if (lives && inner === null) continue;
    const named = inner ?? phrase;
    const name = tokens[named.head]?.pos === 'PROPN' ? names.nameOf(tokens, named) : null;
    const last = tokens[named.head];
    const first = tokens[named.from];
    if (last !== undefined && nounEntry(last.lower) !== null) continue;
    if (name === null || last === undefined || first === undefined || months.test(last.text)) continue;
    const span = { start: first.start, end: last.end };
    const kind = mentionAt(span)?.kind ?? 'unknown';
    // A town that nothing else tells is easily taken for a surname; nobody is killed "in" a person.
    const situated = preposition?.lower === 'in' && isSituated(parse, phrase.from - 2) && !bodies.test(name);
    if ((kind === 'person' || kind === 'organisation') && !situated) continue;
    if (kind === 'role' || kind === 'group') continue;
    found.push({ ...span, name, coarse: isCoarse(last.text) || isCoarse(name) });
  }
  return found;
}
