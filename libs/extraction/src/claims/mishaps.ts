import type { Clause, SentenceParse } from './clauses.js';
import { FRAIL, STRUCTURES } from './lexicon/structures.js';
import type { NounPhrase } from './phrases.js';

const falls = new Set(
  'plunge fall drop slide sink roll veer overturn flip skid ram strike hit smash slam swerve run'.split(' '),
);
const vehicles = new Set(
  (
    'bus coach train tram plane aircraft airliner jet helicopter ship boat ferry vessel tanker barge car van truck lorry taxi ' +
    'minibus motorcycle bicycle vehicle locomotive yacht canoe glider trailer'
  ).split(' '),
);

/** What a subject is, "it" being what was told of last. */
const thingOf = ({ tokens }: SentenceParse, { head }: NounPhrase, it: string | null): string =>
  (tokens[head]?.lower === 'it' ? it : tokens[head]?.lemma) ?? '';

const obstacles = new Set(
  'sandbank reef rock iceberg pier wall tree pole pylon barrier bridge cliff embankment crane buoy platform kerb curb lamppost hillside mountain'.split(
    ' ',
  ),
);

/** Class of an event that befell a thing, and the word by which it is named. */
export interface Mishap {
  readonly class: string;
  readonly head: string;
}

/**
 * What befell things: "the bus plunged into the river", "the dam gave way", "the mill caught fire". A vehicle that falls or
 * strikes is an accident, no trend and no attack; a bridge that collapses is no deal.
 */
export function mishapOf(parse: SentenceParse, clause: Clause, it: string | null): Mishap | null {
  if (clause.subject === null || clause.verb.passive) return null;
  const object = clause.object === null ? '' : (parse.tokens[clause.object.head]?.lower ?? '');
  if (clause.lemma === 'catch' && object === 'fire') return { class: 'accident', head: 'fire' };
  if (clause.lemma === 'open' && object === 'fire') return { class: 'attack', head: 'shooting' };
  if (clause.lemma === 'burst' && object === 'banks') return { class: 'disaster', head: 'flood' };
  if (givesWay(parse, clause, thingOf(parse, clause.subject, it), object))
    return { class: 'accident', head: 'collapse' };
  return isVehicleMishap(parse, clause) ? { class: 'accident', head: clause.lemma } : null;
}

const givingWay = new Set('collapse burst crumble topple buckle rupture cave_in fall_in fall_down'.split(' '));
const breaking = new Set('break breach fail come_down'.split(' '));

function givesWay(parse: SentenceParse, { lemma, particle, verb }: Clause, thing: string, object: string): boolean {
  const words = particle === null ? lemma : `${lemma}_${particle}`;
  if (!STRUCTURES.has(thing)) return false;
  if (lemma === 'give' && (object === 'way' || parse.tokens[verb.last + 1]?.lower === 'way')) return true;
  return object === '' && (givingWay.has(lemma) || givingWay.has(words) || (FRAIL.has(thing) && breaking.has(words)));
}

function isVehicleMishap(parse: SentenceParse, clause: Clause): boolean {
  if (!falls.has(clause.lemma) || clause.subject === null) return false;
  const head = parse.tokens[clause.subject.head];
  if (head === undefined) return false;
  if (vehicles.has(head.lower)) return true;
  // A ship's name has an article; "it" is a vehicle where it hits what vehicles hit.
  if (clause.lemma === 'sink' || clause.lemma === 'capsize')
    return head.pos === 'PROPN' && clause.subject.determiner === 'definite';
  const object = clause.object === null ? undefined : parse.tokens[clause.object.head];
  return object !== undefined && (obstacles.has(object.lower) || vehicles.has(object.lower));
}
