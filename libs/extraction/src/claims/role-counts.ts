import type { Token } from '../document/index.js';
import { otherYears, type Counted, type Place } from './count-place.js';
import type { DocumentEvent } from './events.js';
import { tiedNouns } from './figure-frames.js';
import { isNew, isOfSomeKind } from './kind-counts.js';
import { ROLE_KINDS, type RoleKind } from './lexicon/role-counts.js';
import { personNouns } from './lexicon/words.js';

/** How many words behind what is counted are looked at. */
const BEHIND = 9;
/** How many before a bare figure. */
const BEFORE = 8;

/** Firefighters sent, runners at the start, hostages, crew, staff: those who have one part in an event, however worded. */
export function roleCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { mention, reading } = place;
  if ((mention.kind !== 'count' && mention.kind !== 'number') || mention.part) return null;
  if (otherYears(reading).length > 0) return null;
  const tied: string[] = [];
  for (const { noun } of tiedNouns(place)) if (groupNouns.has(noun)) tied.push(noun);
  const words = wordsAround(place);
  for (const kind of ROLE_KINDS) {
    if (!isOfKind(place, kind, tied, main, words)) continue;
    const { counted, unit, question, held, grows } = kind;
    const whose = held ? (reading.participant(place.clause?.subject ?? null)?.name ?? '') : '';
    const about = main ?? (whose === '' ? counted : whose);
    return {
      about,
      counted,
      whose,
      slot: 'count',
      behaviour: grows ? 'grows' : 'fixed',
      measure: 'total',
      unit,
      question,
    };
  }
  return null;
}

/** What gathers people of any kind: most figures stand beside none of these. */
const groupNouns: ReadonlySet<string> = new Set(ROLE_KINDS.flatMap(({ groups }) => [...groups]));

function isOfKind(
  place: Place,
  kind: RoleKind,
  tied: readonly string[],
  main: DocumentEvent | null,
  words: WordsAround,
): boolean {
  const { mention, phrase } = place;
  const isNamed = kind.nouns.has(mention.unit) || isMember(place, kind);
  const named = isNamed || (kind.byName && isMasked(place)) || (kind.things && isThing(place));
  if (kind.before !== null && (mention.countedSpan?.end ?? 0) <= mention.start && kind.before.test(words.ahead()))
    return true;
  const grouped = tied.some((noun) => kind.groups.has(noun));
  if (grouped && (named || mention.unit === '' || mention.unit === 'strong')) return true;
  const people = main !== null && kind.people.has(main.class_) && isPeople(mention.unit);
  const may = named || people || (kind.state !== null && isPeople(mention.unit));
  if (!may || phrase === null || isNew(place) || isOfSomeKind(place)) return false;
  if (kind.state?.test(words.behind()) === true) return true;
  if (named && kind.led?.test(words.ahead()) === true) return true;
  return named || people ? isSaid(place, kind, named) : false;
}

/** What some of several may do, or what becomes of them. */
const PARTLY: ReadonlySet<string> = new Set(
  'flee escape surrender die survive remain stay live run confess plead deny appear face wait'.split(' '),
);

/** Verbs by which somebody learns how many there were. */
const SEEING: ReadonlySet<string> = new Set('count see show film record capture observe notice'.split(' '));

/** "Three masked men": who hides the face is no bystander. */
function isMasked({ reading, mention, phrase }: Place): boolean {
  if (phrase === null || !isPeople(mention.unit)) return false;
  return reading.parse.tokens.slice(phrase.from, phrase.head).some(({ lower }) => MASKED.has(lower));
}
const MASKED: ReadonlySet<string> = new Set(['masked', 'hooded', 'armed', 'knife-wielding', 'balaclava-clad']);

/** What is made in such numbers is nobody: troops and envoys are called back in fewer, or as people. */
const isThing = ({ mention }: Place): boolean =>
  mention.kind === 'count' && !isPeople(mention.unit) && !FORCES.has(mention.unit) && (mention.min ?? 0) >= 100;
const FORCES: ReadonlySet<string> = new Set([
  'troop',
  'soldier',
  'worker',
  'reservist',
  'officer',
  'employee',
  'member',
]);

const isPeople = (unit: string): boolean => unit === 'person' || personNouns.has(unit);

/** "24 crew members": a member of what a noun names. */
const isMember = ({ mention, reading }: Place, { nouns, groups }: RoleKind): boolean => {
  if (mention.unit !== 'member') return false;
  const { tokens } = reading.parse;
  const end = mention.countedSpan?.end ?? mention.end;
  const at = tokens.findIndex((token) => token.end >= end);
  const before = tokens[at - 1]?.lower ?? '';
  return nouns.has(before) || groups.has(before);
};

/** Whether the clause says of them what makes them of the kind: that they were there, or what they did or had done to them. */
function isSaid(place: Place, kind: RoleKind, named: boolean): boolean {
  const { clause, phrase, reading } = place;
  const { tokens } = reading.parse;
  if (clause === null || phrase === null) return false;
  const { lemma, particle, verb, subject, object } = clause;
  const next = tokens[verb.last + 1]?.lower ?? '';
  const said = (verbs: ReadonlySet<string>): boolean =>
    verbs.has(particle === null ? lemma : `${lemma}_${particle}`) || verbs.has(lemma) || verbs.has(`${lemma}_${next}`);
  if (named && kind.exists && lemma === 'be' && tokens[verb.first - 1]?.lower === 'there') return true;
  if (named && kind.exists && lemma === 'have' && object === phrase) return true;
  const isSubject = subject === phrase || isJoined(place, subject);
  if (named && kind.byName) {
    if (isSubject && !verb.passive && !PARTLY.has(lemma)) return true;
    if (verb.passive && tokens[phrase.from - 1]?.lower === 'by') return true;
    if (object === phrase && SEEING.has(lemma)) return true;
  }
  if (isSubject) return said(verb.passive ? kind.done : kind.alone);
  if (object === phrase || tokens[phrase.from - 1]?.lower === 'of')
    return said(kind.done) || (object !== phrase && said(kind.alone));
  // "robbed by four men"
  return verb.passive && tokens[phrase.from - 1]?.lower === 'by' && said(kind.alone);
}

/** "20 engines and 700 firefighters were sent": the second of two subjects. */
function isJoined({ phrase, reading, clause }: Place, subject: Place['phrase']): boolean {
  if (phrase === null || clause === null || phrase.to >= clause.verb.first) return false;
  const joint = reading.parse.tokens[phrase.from - 1]?.lower;
  return joint === 'and' && (subject === null || subject.to < phrase.from);
}

/** The words before and behind a figure, joined once for all kinds that ask for them. */
interface WordsAround {
  ahead(): string;
  behind(): string;
}

function wordsAround({ reading, mention, phrase }: Place): WordsAround {
  const { tokens } = reading.parse;
  const join = (some: readonly Token[]): string => some.map(({ lower }) => lower).join(' ');
  let ahead: string | null = null;
  let behind: string | null = null;
  return {
    ahead: () => (ahead ??= join(tokens.filter(({ end }) => end <= mention.start).slice(-BEFORE))),
    behind: () => (behind ??= phrase === null ? '' : join(tokens.slice(phrase.to + 1, phrase.to + 1 + BEHIND))),
  };
}
