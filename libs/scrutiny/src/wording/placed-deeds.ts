import { isCapital } from '../stands/name-words.js';
import { wordsIn, type Word } from '../stands/pieces.js';
import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { LONGEST_SENTENCE, thingOf, type Thing } from './doings.js';
import { clauseEnd, isPassiveAt, ownerOf, phraseAt, subjectOf, type NounPhrase } from './noun-phrase.js';
import { COUNTED, PLACE_KINDS, POSITIONS } from './place-kinds.js';

/**
 * What happens, is done or is found in one place, a line for the verbs of one deed; a verb of two words has its second
 * behind a hyphen. After FrameNet's frames Locating, Event, Process_start, Arrest, Residence, Placing and Being_located.
 * For: telling where a thing happened. What goes on in many places (going, working, spreading, being seen) stays out.
 */
const DEEDS = `found discovered located spotted recovered retrieved unearthed
started began broke-out originated ignited
happened occurred took-place held staged
arrested detained caught captured seized apprehended nabbed picked-up
attacked assaulted
stabbed
shot
killed murdered
died
lived resided
crashed came-down
landed
sank
exploded detonated went-off blew-up
hit struck rammed
entered got-in broke-in
hid concealed stashed
stored kept
placed planted left laid put
lies lay
sat
rescued saved pulled
played
leaked escaped
buried
born
married
parked
drowned
fired
carried-out performed conducted
appeared
filmed photographed`;

/** Deeds and states that go on elsewhere at another time: only where on a thing they were tells. */
const PASSING: ReadonlySet<string> = new Set(['lies', 'lived', 'sat', 'appeared', 'played']);

const deeds = new Map<string, { readonly name: string; readonly particle: string | null }[]>();
for (const line of DEEDS.split('\n')) {
  for (const verb of line.split(' ')) {
    const [written = '', particle = null] = verb.split('-');
    deeds.set(stem(written), [...(deeds.get(stem(written)) ?? []), { name: line.split(' ')[0] ?? '', particle }]);
  }
}

/** Where something was done: what kind of place, or where on a thing. */
export interface Place {
  /** The name of its kind in the list of places; `null` where it only says where on a thing. */
  readonly kind: string | null;
  /** Where on a thing: "left", "rear", the words of a floor. */
  readonly position: string | null;
  /** The stem of that thing: "side", "wing", "floor"; `null` for "the rear". */
  readonly on: string | null;
  /** What the place belongs to. */
  readonly owner: string | null;
  /** All stems of the phrase. */
  readonly stems: readonly string[];
  readonly text: string;
}

/** One deed or state of a thing, with where it was. */
export interface PlacedDeed {
  /** The first verb of the line that the deed stands in. */
  readonly deed: string;
  readonly verb: string;
  readonly thing: Thing;
  readonly places: readonly Place[];
}

/** Where a sentence says that something was done, found or is. */
export const placedDeedsIn = perSentence((sentence): readonly PlacedDeed[] => {
  if (sentence.length > LONGEST_SENTENCE) return [];
  const words = wordsIn(sentence);
  return words.flatMap((word, at) => {
    const deed = deeds.get(word.stem)?.find(({ particle }) => particle === null || words[at + 1]?.lower === particle);
    if (deed === undefined || /^(?:to|not|never)$/u.test(words[at - 1]?.lower ?? '')) return [];
    const behind = at + (deed.particle === null ? 1 : 2);
    const object =
      isPassiveAt(words, at) || DIRECTION.test(words[behind]?.lower ?? '') ? null : phraseAt(words, behind);
    const phrase = object ?? subjectOf(words, at);
    const places = placesBehind(words, word.stem, object?.to ?? behind, clauseEnd(words, at));
    return phrase === null || places.length === 0
      ? []
      : [{ deed: deed.name, verb: word.stem, thing: thingOf(words, phrase), places }];
  });
});

const IN_PLACE = /^(?:in|inside|within|at|on|under|beneath|underneath|aboard)$/u;
/** Deeds with the place that something comes from, or by which it comes in. */
const FROM = new Set(['recover', 'retrieve', 'rescue', 'save', 'pull', 'leak', 'escape', 'unearth', 'fire'].map(stem));
const THROUGH = new Set(['enter', 'escape', 'get', 'break'].map(stem));
const leadsTo = (preposition: string, verb: string): boolean =>
  IN_PLACE.test(preposition) ||
  (preposition === 'from' && FROM.has(verb)) ||
  (preposition === 'through' && THROUGH.has(verb));

const DIRECTION = /^(?:north|south|east|west|upstream|downstream)$/u;

/** The places told behind a verb, up to where its clause ends or goes on with another. */
function placesBehind(words: readonly Word[], verb: string, from: number, end: number): Place[] {
  const places: Place[] = [];
  for (let at = from; at < end; at += 1) {
    const { lower = '' } = words[at] ?? {};
    if (/^(?:and|or|near|beside|towards?|to)$/u.test(lower)) break;
    if (DIRECTION.test(lower) && words[at + 1]?.lower === 'of') {
      const of = phraseAt(words, at + 2);
      if (of !== null) places.push(directed(words, at, of));
      break;
    }
    const phrase = leadsTo(lower, verb) ? phraseAt(words, at + 1) : null;
    if (phrase === null || phrase.several || phrase.pronoun !== null) continue;
    const place = placeOf(words, phrase);
    if (place !== null) places.push(place);
    at = phrase.to - 1;
  }
  return places;
}

const directed = (words: readonly Word[], at: number, of: NounPhrase): Place => ({
  kind: null,
  position: words[at]?.stem ?? null,
  on: null,
  owner: of.words.at(-1)?.stem ?? null,
  stems: words.slice(at, of.to).map((word) => word.stem),
  text: words[at]?.lower ?? '',
});

function placeOf(words: readonly Word[], phrase: NounPhrase): Place | null {
  const own = phrase.words.map((word) => word.stem);
  const owner = ownerOf(words, phrase);
  const of = words[phrase.to]?.lower === 'of' ? phraseAt(words, phrase.to + 1) : null;
  const stems = [...own, ...(of?.words ?? []).map((word) => word.stem), phrase.owner ?? ''];
  const text = phrase.words.map((word) => word.lower).join(' ');
  // "In Bath", "at the Library": what a name calls a place may be anything.
  const kind = isCapital(phrase.words.at(-1)) ? null : PLACE_KINDS.endOf(own);
  // "The front", "the rear of the plane"; "the left side", "the second floor"
  const alone = own.length === 1 && POSITIONS.endOf(own) !== null;
  const counted = COUNTED.has(own.at(-1) ?? '');
  const first = own.find((word) => (counted || !ORDINAL.has(word)) && POSITIONS.endOf([word]) !== null);
  if (kind === null && first === undefined) return null;
  return {
    kind: kind?.key ?? null,
    position: first ?? null,
    on: alone ? null : (own.at(-1) ?? null),
    owner,
    stems,
    text,
  };
}

const ORDINAL = new Set(
  'ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ').map(stem),
);

/** Whether a deed cannot have been in both places. */
export function placesExclude(deed: string, a: Place, b: Place): boolean {
  const apart = a.owner !== null && b.owner !== null && a.owner !== b.owner;
  if (a.position !== null && b.position !== null && POSITIONS.exclude(a.position, b.position))
    return !apart && a.on === b.on && (a.on !== null || a.owner === b.owner || a.owner === null || b.owner === null);
  if (PASSING.has(deed)) return false;
  if (a.kind === null || b.kind === null || names(a, b.kind) || names(b, a.kind)) return false;
  return PLACE_KINDS.exclude(a.kind, b.kind);
}

const names = ({ stems }: Place, kind: string): boolean => kind.split(' ').every((word) => stems.includes(word));
