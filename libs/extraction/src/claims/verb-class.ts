import type { Clause, SentenceParse } from './clauses.js';
import { BEATING_BY_SCORE, DRAWING_BY_SCORE, LOSING_BY_SCORE } from './lexicon/contests.js';
import { nounEntry } from './lexicon/nouns.js';
import {
  BALLOTS,
  BEATERS,
  CALENDARED,
  CHARGEABLE,
  FILMED,
  ILLS,
  LEFT_SO,
  REGIMES,
  SEIZED,
  TRIALS,
} from './lexicon/said-of.js';
import { verbEntry, type VerbEntry } from './lexicon/verbs.js';
import { PERSON_NOUNS } from '../mentions/lexicon/actor-nouns.js';
import { WEEKDAYS } from '../document/noun-phrases.js';
import { emptyPeople, roleNouns } from './lexicon/words.js';
import { isScore, type NounPhrase } from './phrases.js';
import { partyOf, type Trigger } from './trigger.js';

/** Verbs that end a deal, where a deal is what they are said of. */
const ending = new Set('collapse break_down fall_through fall_apart'.split(' '));
/** Class and outcome of a verb, by what it is said of. */
export function entryOf(parse: SentenceParse, clause: Clause, subject: Trigger | undefined): VerbEntry {
  const { lemma, particle, verb, object } = clause;
  const words = particle === null ? lemma : `${lemma}_${particle}`;
  if (ending.has(words) || endsBy(parse, clause))
    return subject?.class === 'deal' ? { class: 'deal', outcome: 'off' } : { class: lemma, outcome: null };
  const played = playedBy(parse, clause);
  if (played !== null) return { class: 'contest', outcome: played };
  if (protests(parse, clause)) return { class: 'protest', outcome: null };
  if (dismisses(parse, clause)) return { class: 'dismiss', outcome: null };
  if (moves(parse, clause) || isNoTrend(parse, clause)) return { class: lemma, outcome: null };
  if (outlasts(parse, clause) !== null)
    return outlasts(parse, clause) === 'vote' ? { class: 'contest', outcome: 'won' } : { class: lemma, outcome: null };
  // "The hours passed", "the danger has passed": nothing was tested.
  if (lemma === 'pass' && object === null && !verb.passive) return { class: lemma, outcome: null };
  // "Two hundred guests were evacuated": people are not closed.
  const emptied = lemma === 'evacuate' ? partyOf(parse, verb.passive ? clause.subject : object) : null;
  if (emptied !== null && isPeople(parse, emptied)) return { class: 'operation', outcome: null };
  if (lemma === 'win' && !verb.passive && object !== null && isPart(parse, object))
    return { class: 'contest', outcome: null };
  // "Refused to concede": nothing was asked for that is turned down.
  if (lemma === 'refuse' && !verb.passive && parse.tokens[verb.last + 1]?.lower === 'to')
    return { class: 'decision', outcome: null };
  return isNoContest(parse, clause) ||
    isHeld(parse, clause) ||
    losesSome(parse, clause) ||
    isGivenBack(clause) ||
    isIll(parse, clause) ||
    isFilmed(parse, clause) ||
    isMadePublic(parse, clause) ||
    isBeaten(parse, clause) ||
    isNoCharge(parse, clause)
    ? { class: lemma, outcome: null }
    : verbEntry(lemma, particle);
}

const isPeople = ({ tokens }: SentenceParse, { head }: NounPhrase): boolean => {
  const word = tokens[head]?.lemma.toLowerCase() ?? '';
  return PERSON_NOUNS.has(word) || emptyPeople.has(word) || roleNouns.has(word);
};

/** "The merger fell through": a particle that ends its sentence is no particle to the tagger. */
const endsBy = ({ tokens }: SentenceParse, { lemma, verb }: Clause): boolean =>
  ending.has(`${lemma}_${tokens[verb.last + 1]?.lower ?? ''}`) && tokens[verb.last + 2]?.pos !== 'DET';

/** "Survived a vote of no confidence", "survived the scandal": what is outlasted without danger of death; else `null`. */
export function outlasts({ tokens }: SentenceParse, { lemma, object }: Clause): 'vote' | 'trial' | null {
  if (lemma !== 'survive' || object === null) return null;
  const what = tokens[object.head]?.lemma.toLowerCase() ?? '';
  return BALLOTS.has(what) ? 'vote' : TRIALS.has(what) ? 'trial' : null;
}

/** "Left its rate unchanged", "left thousands without power": nobody travels. */
const isHeld = (parse: SentenceParse, { lemma, verb, object }: Clause): boolean =>
  lemma === 'leave' &&
  !verb.passive &&
  object !== null &&
  LEFT_SO.has(parse.tokens[(partyOf(parse, object) ?? object).to + 1]?.lower ?? '');

/** "Returned the jewels", "the money was returned": nobody travels. */
const isGivenBack = ({ lemma, verb, object }: Clause): boolean =>
  lemma === 'return' && (verb.passive || object !== null);

/** "A power cut hit 400 homes", "the slump hit sales": what goes wrong attacks nobody. */
const isIll = ({ tokens }: SentenceParse, { lemma, verb, subject }: Clause): boolean =>
  (lemma === 'hit' || lemma === 'strike') &&
  !verb.passive &&
  subject !== null &&
  ILLS.has(tokens[subject.head]?.lemma ?? '');

/** "The film was shot in Malta": nobody was hurt. */
const isFilmed = ({ tokens }: SentenceParse, { lemma, verb, subject, object }: Clause): boolean =>
  lemma === 'shoot' && FILMED.has(tokens[(verb.passive ? subject : object)?.head ?? -1]?.lemma ?? '');

/** What is made public, or let out, and was never held: "released footage of the raid". */
const PUBLISHED = new Set(
  `detail information footage video film clip image picture photograph photo sketch recording audio transcript text
   statement report document paper file record memo letter list name identity figure datum result finding survey forecast
   guideline plan timetable budget account map album song single book trailer game version update software fund money
   aid gas water oil sewage chemical radiation smoke balloon`.split(/\s+/u),
);
const isMadePublic = ({ tokens }: SentenceParse, { lemma, verb, subject, object }: Clause): boolean =>
  lemma === 'release' && PUBLISHED.has(tokens[(verb.passive ? subject : object)?.head ?? -1]?.lemma ?? '');

/** "He was beaten by police": no match was won. */
const isBeaten = ({ tokens }: SentenceParse, { lemma, verb, circumstances }: Clause): boolean =>
  lemma === 'beat' &&
  verb.passive &&
  circumstances.some(
    ({ preposition, phrase }) => preposition === 'by' && BEATERS.has(tokens[phrase.head]?.lemma ?? ''),
  );

/** "The battery was charged", "the fee is charged twice": who is charged with something is somebody. */
const isNoCharge = ({ tokens }: SentenceParse, { lemma, verb, subject }: Clause): boolean =>
  lemma === 'charge' && verb.passive && CHARGEABLE.has(tokens[subject?.head ?? -1]?.lemma ?? '');

/** "Saw off Velden 3-1", "were sunk 3-1 by Velden", "went down 3-1": what a verb says of a match where a score follows it. */
export function playedBy({ tokens }: SentenceParse, { verb, object, particle, lemma }: Clause): string | null {
  const words = particle === null ? lemma : `${lemma}_${particle}`;
  const outcome = BEATING_BY_SCORE.has(words)
    ? 'won'
    : LOSING_BY_SCORE.has(words)
      ? 'lost'
      : DRAWING_BY_SCORE.has(words)
        ? 'drawn'
        : null;
  if (outcome === null) return null;
  const behind = outcome === 'won' && !verb.passive ? object?.to : verb.last + (particle === null ? 0 : 1);
  return behind !== undefined && isScore(tokens[behind + 1]) ? outcome : null;
}

const PROTESTERS = new Set(['protester', 'protestor', 'demonstrator', 'marcher']);
const MASSING = new Set('gather assemble converge mass chant turn_out flock throng'.split(' '));

/** "Protesters gathered": who does it makes a protest of it. */
const protests = ({ tokens }: SentenceParse, { lemma, particle, subject, verb }: Clause): boolean =>
  (lemma === 'take' && TO_THE_STREETS.every((word, at) => tokens[verb.last + 1 + at]?.lower === word)) ||
  (!verb.passive &&
    MASSING.has(particle === null ? lemma : `${lemma}_${particle}`) &&
    PROTESTERS.has((tokens[subject?.head ?? -1]?.lower ?? '').replace(/s$/, '')));
const TO_THE_STREETS = ['to', 'the', 'streets'];

/** "Fired him", "the coach was terminated": who is fired is sacked; nobody is attacked, and no deal is off. */
function dismisses({ tokens }: SentenceParse, { lemma, particle, verb, subject, object }: Clause): boolean {
  const whom = /^(?:fire|terminate)$/u.test(lemma) && particle === null ? (verb.passive ? subject : object) : null;
  const head = whom === null ? undefined : tokens[whom.head];
  if (head === undefined) return false;
  const word = head.lemma.toLowerCase();
  return (
    THEM.has(head.lower) ||
    emptyPeople.has(word) ||
    roleNouns.has(word) ||
    (verb.passive && head.pos === 'PROPN' && !head.lower.endsWith('s'))
  );
}
const THEM = new Set(['him', 'her', 'me', 'us', 'he', 'she', 'i', 'we', 'who', 'whom']);

/** Ways to move that no figure goes. */
const AWAY = new Set(['out', 'off', 'over', 'away', 'into', 'in', 'on']);
const SOMEBODY = new Set(['he', 'she', 'i', 'we', 'who']);

/** "A deer jumped out", "she climbed the wall": who or what moves in space does not rise or fall in figures. */
function moves({ tokens }: SentenceParse, { lemma, particle, verb, subject }: Clause): boolean {
  if (verb.passive || verbEntry(lemma, particle).class !== 'trend') return false;
  if (particle !== null && AWAY.has(particle)) return true;
  const head = subject === null ? undefined : tokens[subject.head];
  if (head === undefined) return false;
  const word = head.lemma.toLowerCase();
  return (
    SOMEBODY.has(head.lower) || emptyPeople.has(word) || roleNouns.has(word) || isOverthrown(tokens, lemma, verb, word)
  );
}

/** "The government fell", "the town fell to the rebels", "it falls on a Sunday": no figure does. */
function isOverthrown(tokens: SentenceParse['tokens'], lemma: string, verb: Clause['verb'], subject: string): boolean {
  if (lemma !== 'fall') return false;
  const behind = tokens.slice(verb.last + 1, verb.last + 4).map(({ lower }) => lower);
  const isDay = behind[0] === 'on' && behind.some((word) => WEEKDAYS.has(word));
  return REGIMES.has(subject) || (SEIZED.has(subject) && behind[0] === 'to') || (isDay && CALENDARED.has(subject));
}

/** Verbs of growing and shrinking by which somebody also makes a thing grow or shrink. */
const CAUSING = new Set(
  'increase double triple quadruple expand grow intensify decrease shrink halve diminish lessen contract'.split(' '),
);

/** A figure by which, or to which, something rises: "dropped 4 percent". */
const isFigurePhrase = ({ tokens }: SentenceParse, { from, to }: NounPhrase): boolean =>
  tokens.slice(from, to + 1).some(({ pos, lower }) => pos === 'NUM' || /^(?:half|points?|percent|%)$/u.test(lower));

/** What somebody makes grow or shrink: "the bank increased its rates"; `null` where the verb tells no such thing. */
export const madeToChange = (parse: SentenceParse, { lemma, verb, object }: Clause): NounPhrase | null =>
  verb.passive || object === null || !CAUSING.has(lemma) || isFigurePhrase(parse, object) ? null : object;

/** "Dropped the charges", "bombs were dropped", "jumped the queue": what is done to a thing, and no change of figures. */
function isNoTrend(parse: SentenceParse, { lemma, particle, verb, object }: Clause): boolean {
  if (CAUSING.has(lemma) || verbEntry(lemma, particle).class !== 'trend') return false;
  return verb.passive || (object !== null && !(isFigurePhrase(parse, object) && !isSomeOf(parse, object)));
}

/** "Two of the five counts": some of what there are is no amount. */
const isSomeOf = ({ tokens }: SentenceParse, { to }: NounPhrase): boolean =>
  tokens[to + 1]?.lower === 'of' && tokens[to + 2]?.pos === 'DET';

/** What is lost in a contest, beside contests themselves; whoever loses anything else has lost no contest. */
const stakes = new Set(
  'seat title cup point majority bid case suit fight war game set round leg vote race ground crown belt lead'.split(
    ' ',
  ),
);

/** "Lost everything", "lost a third of its water": how much of a thing is gone. */
function losesSome({ tokens }: SentenceParse, { lemma, verb, object }: Clause): boolean {
  if (lemma !== 'lose' || verb.passive || object !== null) return false;
  const [first, second] = [tokens[verb.last + 1]?.lower ?? '', tokens[verb.last + 2]?.lower ?? ''];
  return (
    SHARE.test(first) ||
    (/^(?:a|one|two|three)$/u.test(first) && /^(?:half|thirds?|quarters?|fifths?|tenths?|fraction)$/u.test(second))
  );
}
const SHARE = /^(?:everything|nothing|all|half|most|much|some)$/u;

/** "Lost her keys", "contact was lost": no contest. */
function isNoContest(parse: SentenceParse, { lemma, verb, subject, object }: Clause): boolean {
  const thing = verb.passive ? subject : object;
  const head = lemma === 'lose' && thing !== null ? parse.tokens[thing.head] : undefined;
  // A noun that opens its sentence with a capital is a name to the tagger.
  if (head === undefined || (head.pos !== 'NOUN' && !(verb.passive && head.pos === 'PROPN'))) return false;
  const word = head.lemma.toLowerCase();
  const entry = nounEntry(word);
  return !stakes.has(word) && !(entry !== null && /^(?:contest|vote|verdict|attack|decision)$/.test(entry.class));
}

/** "52 percent of the vote", "61 of the 120 seats", "nine seats": who wins a part need not have won. */
const isPart = ({ tokens }: SentenceParse, { from, to, head }: NounPhrase): boolean =>
  tokens.slice(from, to + 1).some(({ pos }) => pos === 'NUM') &&
  (/^(?:percent|%|cent|share|seat|vote|point|council|ward)s?$/u.test(tokens[head]?.lower ?? '') ||
    tokens[to + 1]?.lower === 'of' ||
    tokens[to + 1]?.lower === 'per');
