import type { ClaimValue } from '#story';
import { publicationOrder, type ClaimPair, type PlacedClaim } from '../gates/claim-pair.js';
import { oneTime, runGates, sureEnough, stops, type Gate } from '../gates/gates.js';
import { areOfTwoBearers } from '../gates/one-bearer.js';
import { oneCharge } from '../gates/one-charge.js';
import { happenedBefore } from '../gates/since-then.js';
import { ownersIn } from '../gates/not-of-kin.js';
import { eachOfOneself } from '../gates/one-person.js';
import { castAt } from '../stands/cast.js';
import { deniesWordOf } from '../stands/by-negation.js';
import { opposition } from '../stands/compare-stretches.js';
import type { Opposition } from '../stands/opposition.js';
import { stretchesOf, type Stretch } from '../stands/read-stands.js';
import { sharesDiffer } from '../stands/shares-told.js';
import { soleAgainstCount } from '../stands/sole.js';
import { MONTH_NAME } from '../wording/dates.js';
import { otherOccasion } from '../wording/occasions.js';
import { stem } from '../words/stem.js';
import { letGo, type Judgement, type Rule } from './rule.js';

interface Found extends Opposition {
  readonly here: Stretch;
  readonly there: Stretch;
}

/** Two rules ask it of each pair. */
const known = new WeakMap<ClaimPair, Found | null>();

/** Two stretches of two sentences that say the opposite of one thing, in reports that tell of one matter. */
function oppositionIn(pair: ClaimPair): Found | null {
  if (!mayOppose(pair.a, pair.b)) return null;
  const before = known.get(pair);
  if (before !== undefined) return before;
  const found = findOpposition(pair);
  known.set(pair, found);
  return found;
}

function findOpposition(pair: ClaimPair): Found | null {
  const { a, b } = pair;
  if (!pair.akin()) return null;
  const casts = [castAt(pair.sentences(a), a), castAt(pair.sentences(b), b)] as const;
  for (const here of stretchesOf(a)) {
    for (const there of stretchesOf(b)) {
      const found = opposition(here, there, casts);
      if (found !== null) return { ...found, here, there };
    }
  }
  return null;
}

/** Whether two sentences could say the opposite of each other, from their own words alone. */
const mayOppose = (a: PlacedClaim, b: PlacedClaim): boolean =>
  stretchesOf(a).some((one) => stretchesOf(b).some((other) => differ(one, other)));

/** Sentences are compared by the thousand, so that nothing is made here that has to be collected. */
function differ(a: Stretch, b: Stretch): boolean {
  if (sharesDiffer(a, b) || soleAgainstCount(a, b) || soleAgainstCount(b, a)) return true;
  if (a.negates !== b.negates && (a.negates ? deniesWordOf(a, b) : deniesWordOf(b, a))) return true;
  for (const one of a.stands)
    for (const other of b.stands) if (one.matter.name === other.matter.name && one.answer !== other.answer) return true;
  return false;
}

/** A report that says the one and the other itself speaks of two things. */
function saysBoth(pair: ClaimPair, claim: PlacedClaim): boolean {
  const cast = castAt(pair.sentences(claim), claim);
  const told = stretchesOf(claim);
  return pair
    .sentences(claim)
    .some((sentence) =>
      stretchesOf(sentence).some((one) => told.some((own) => opposition(own, one, [cast, cast]) !== null)),
    );
}

/** "Orrin's sister was arrested" says nothing of Orrin. */
const isOfKin = (claim: PlacedClaim, { shared }: Found): boolean =>
  ownersIn(claim).some((owner) => shared.includes(stem(owner)));

/**
 * Whether the sentence that tells what the other denies denies something of it too. What it denies of other things, as in
 * "they have no more claims: a settlement was signed", is no answer.
 */
function deniesAsWell({ a, b }: ClaimPair, { matter, shared, here, there, denier }: Found): boolean {
  const [told, own] = denier === 0 ? [b, there] : [a, here];
  return stretchesOf(told).some(
    (one) =>
      one.negates &&
      (one === own
        ? !one.negatesContent
        : own.limited ||
          one.stands.some((stand) => stand.matter.name === matter?.name) ||
          one.words.some((word) => word.negated && shared.includes(word.stem))),
  );
}

/** "Pleaded not guilty to all counts" and "denied all counts" say one thing. */
const pleadAlike = ({ a, b }: ClaimPair): boolean =>
  (NOT_GUILTY.test(a.words.evidence) && DENIES.test(b.words.evidence)) ||
  (NOT_GUILTY.test(b.words.evidence) && DENIES.test(a.words.evidence));
const NOT_GUILTY = /\bnot[ -]guilty\b/iu;
const DENIES = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|maintain(?:s|ed|ing)? (?:his|her|their) innocence)\b/iu;

/** "Slipped away but was arrested nearby": one sentence gives both answers. */
function answersTwice(claim: PlacedClaim, { matter }: Found): boolean {
  const answers = stretchesOf(claim).flatMap(({ stands }) =>
    stands.filter((stand) => stand.matter.name === matter?.name),
  );
  return new Set(answers.map(({ answer }) => answer)).size > 1;
}

/** What a later report may say without that the earlier one was wrong. */
const noLaterStage =
  ({ matter, answers, here, there }: Found): Gate =>
  ({ a, b }) => {
    if ([a, b].some(({ words }) => AGAINST_REPORTS.test(words.evidence))) return null;
    if ([a, b].some(({ words }) => FIRST_COUNT.test(words.evidence))) return stops('one side gives a first count');
    const order = publicationOrder(a, b);
    if (matter?.later !== undefined && (here.after || there.after || areOfTwoDays(a, b)))
      return stops('stages of one course of events');
    if ((matter?.things ?? null) !== null && areOfThenAndNow(a, b)) return stops('stages of one course of events');
    if (order === 'unknown') return null;
    const [first, second] = order === 'after' ? [answers[1], answers[0]] : answers;
    const [early, late] = order === 'after' ? [there, here] : [here, there];
    // What the later report dates before the earlier one has not come about since.
    if (first === 'no' && (order === 'after' ? happenedBefore(a, b) : happenedBefore(b, a))) return null;
    if (matter === null) return first === 'no' && early.lasting ? stops('it may have come about since') : null;
    if (late.unchanged) return null;
    if ((order === 'after' ? a : b).words.evidence.match(CHANGED) !== null)
      return stops('stages of one course of events');
    const may = matter.later === 'both' || matter.later === second;
    // "No flights were cancelled" and "ninety flights were" look back on one time.
    const lookBack = [early, late].every(({ lasting }) => !lasting) && isTally(early, late);
    return may && !lookBack && (early.lasting || matter.later !== 'both')
      ? stops('stages of one course of events')
      : null;
  };

/** Whether one speaks of none of what the other counts. */
const isTally = (...[one, other]: readonly [Stretch, Stretch]): boolean =>
  (one.negates && one.share === 'all' && other.share === 'part') ||
  (other.negates && other.share === 'all' && one.share === 'part');

/** None or all of some things at one time alone: "empty by midnight", "nobody escaped before noon". */
const noOtherHour =
  ({ here, there, matter }: Found): Gate =>
  ({ a, b }) => {
    const [one, other] = [a, b].map(({ words }) => HOUR.exec(words.evidence)?.[0].toLowerCase());
    const ofTotal = matter?.ofNone === true || isTally(here, there);
    return ofTotal && one !== other ? stops('one side speaks of one time alone') : null;
  };
const HOUR =
  /\b(?:by|before|until|after|at|in the|during the)\s+(?:noon|midnight|dawn|dusk|daybreak|nightfall|then|(?:the )?(?:morning|afternoon|evening|night)|\d{1,2}[.:]\d\d|\d{1,2} ?(?:a\.?m|p\.?m)|(?:first|next|last) (?:\p{L}+ )?(?:minutes?|hours?|days?)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** What sets itself against what was told before is no later stage of it. */
const AGAINST_REPORTS =
  /\b(?:contrary to (?:what|(?:(?:earlier|first|initial|other|some|media|press|all) ){0,2}(?:reports|accounts|claims))|not,? as (?:(?:first|initially|wrongly|widely) )?reported)\b/iu;

/** "An early count showed", "it was first reported": what was known at first. */
const FIRST_COUNT =
  /\b(?:(?:early|first|initial|preliminary) (?:counts?|reports?|estimates?|figures?|tall(?:y|ies)|findings?|accounts?|assessments?)|(?:first|initially|originally) (?:reported|said|stated|believed|thought|announced|told))\b/iu;

/** "Has reopened", "is now safe": what has changed was otherwise before. */
const CHANGED = /\b(?:re-?open\p{L}*|resum\p{L}*|restart\p{L}*|restor\p{L}*|now|no longer|any ?more|again)\b/iu;

/** Who "never" did it has not done it in any year. */
const yearsOf = (own: Stretch, other: Stretch): readonly string[] => (own.ever || other.ever ? [] : own.years);

/** "Closed on Wednesday", "open on Thursday": each names the day or the part of it when it was so. */
const areOfTwoDays = (...claims: readonly PlacedClaim[]): boolean => {
  const [one, other] = claims.map(({ words }) => DAY.exec(words.evidence)?.[0].toLowerCase());
  return one !== undefined && other !== undefined && one !== other;
};
/** "Was still spreading on Wednesday", "is under control": what went on on a day need not go on now. */
const areOfThenAndNow = (a: PlacedClaim, b: PlacedClaim): boolean => isOfThen(a, b) || isOfThen(b, a);
const isOfThen = ({ words: then }: PlacedClaim, { words: now }: PlacedClaim): boolean =>
  DAY.test(then.evidence) &&
  WAS.test(then.evidence) &&
  !NOW.test(then.evidence) &&
  NOW.test(now.evidence) &&
  !DAY.test(now.evidence);
const WAS = /\b(?:was|were|still)\b/iu;
const NOW = /\b(?:is|are|has|have|now|remains?|continues?)\b/iu;
const DAY = new RegExp(
  String.raw`\b(?:in the (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH_NAME}\.? \d{1,2}|\d{1,2} ${MONTH_NAME})\b`,
  'iu',
);

/** Who would not comment says nothing; who "refused to concede" did not do it. */
const isReply = ({ response, words }: PlacedClaim): boolean => response !== null && !REFUSED.test(words.evidence);
const REFUSED =
  /\b(?:refus|declin)\p{L}* to (?!comment|answer|respond|repl|say|speak|discuss|talk|give|be|confirm|tell|elaborate)\p{L}/iu;

/** A rule for oppositions of one kind: those that a negation makes, or those that a word and its opposite make. */
const standRule = (name: string, kind: 'outcome' | 'polarity', negation: boolean): Rule => ({
  name,
  version: '2',
  kind,
  severity: 'alert',
  reach: 'sentence',
  oncePerSentence: true,
  judge: (pair): Judgement | null => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || isReply(a) || isReply(b)) return null;
    if (a.position === 'headline' || b.position === 'headline') return null;
    const found = oppositionIn(pair);
    if (found === null || found.negation !== negation) return null;
    if (found.negation && (deniesAsWell(pair, found) || pleadAlike(pair))) return letGo('both deny something');
    if (found.here.pronoun && found.there.pronoun && eachOfOneself(pair)) return letGo('each speaks of himself');
    if (areOfTwoBearers(a, b)) return letGo('each tells it of somebody else');
    if (otherOccasion(a, b, [yearsOf(found.here, found.there), yearsOf(found.there, found.here)]))
      return letGo('one of the two speaks of another of its kind');
    if ([a, b].some((claim) => answersTwice(claim, found)))
      return letGo('one sentence tells first the one, then the other');
    if (found.matter?.ofPerson !== undefined && [a, b].some((claim) => isOfKin(claim, found)))
      return letGo('one side speaks of somebody who belongs to the one whom the other names');
    if (saysBoth(pair, a) || saysBoth(pair, b)) return letGo('one report says both, of two things');
    const { open, reasons } = runGates(pair, [sureEnough, oneTime, oneCharge, noOtherHour(found), noLaterStage(found)]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const { answers, shared } = found;
    return {
      fires: true,
      reason: 'One side says that it is so, the other that it is not.',
      gates: [`the reports are about one matter, and the sentences share ${shared.length} telling words`, ...reasons],
      sides: [side(answers[0], a, found), side(answers[1], b, found)],
      about: `stand:${a.reportId}:${a.evidence.start}`,
    };
  },
});

const side = (answer: 'yes' | 'no', { evidence }: PlacedClaim, { matter }: Found) => {
  const polarity = answer === 'yes' ? 'affirmed' : 'negated';
  if (matter === null) {
    const value: ClaimValue = { type: 'polarity', polarity };
    return { key: `polarity:${polarity}`, value };
  }
  const value: ClaimValue = {
    type: 'outcome',
    class: matter.name,
    outcome: answer,
    span: { start: evidence.start, end: evidence.end },
  };
  return { key: `stand:${matter.name}:${answer}`, value };
};

/**
 * Two sentences of reports about one matter that answer it in opposite ways, in whatever words: the one says that it is
 * so, the other that it is not. Source: negation and antonyms in de Marneffe, Rafferty and Manning (2008), section 3;
 * the words of either answer after FrameNet and WordNet. Measured (`npm run evaluate -- --set rules`): 48 of 49 fires
 * right on the told stories, 3 of 4 over whole stories.
 */
export const standRules: readonly Rule[] = [
  standRule('stand-negated', 'polarity', true),
  standRule('stand-opposed', 'outcome', false),
];
