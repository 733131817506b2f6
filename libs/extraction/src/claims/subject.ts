import type { Token } from '../document/index.js';
import { itemAt } from '../document/item-at.js';
import type { VerbGroup } from '../document/verb-groups.js';
import type { Clause } from './clause.js';
import { speechLemmas } from './lexicon/words.js';
import type { NounPhrase } from './phrases.js';
import { commaBefore, isLength, phraseBefore, relatives, walkLeft } from './walk-left.js';

export { breaks } from './walk-left.js';

export interface Subject {
  readonly subject: NounPhrase | null;
  readonly relative: boolean;
  readonly from: number;
}

/** The noun phrase that the verb is said of: to the left, over prepositions, reduced clauses and what commas set off. */
export function subjectOf(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  verb: VerbGroup,
  before: readonly Clause[],
): Subject {
  const previous = before.at(-1);
  let at = verb.first - 1;
  while (at >= 0 && (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART')) at -= 1;
  const left = tokens[at];
  const none = { subject: null, relative: false, from: verb.first };
  if (left === undefined) return none;
  if (relatives.has(left.lower) && phraseAt[at] === null) {
    const antecedent = phraseBefore(tokens, phraseAt, at - 1);
    return { subject: antecedent, relative: true, from: at };
  }
  if (verb.form === 'infinitive' || verb.form === 'ing' || verb.form === 'participle') {
    if (left.lower === ',' || left.pos === 'VERB' || left.pos === 'ADP' || left.pos === 'CCONJ')
      return { subject: previous?.subject ?? null, relative: false, from: verb.first };
    const nearest = phraseAt[at];
    // "spent years building": a length of time is nobody's subject.
    if (nearest !== null && nearest !== undefined && isLength(tokens[nearest.head]?.lower ?? '')) {
      return { subject: previous?.subject ?? null, relative: false, from: verb.first };
    }
    if (verb.form === 'infinitive')
      return { subject: previous?.subject ?? nearest ?? null, relative: false, from: verb.first };
    return { subject: nearest ?? previous?.subject ?? null, relative: false, from: verb.first };
  }
  const setOff =
    left.lower === ',' &&
    (isSetOff(tokens, at) || isSaidAside(tokens, previous, at) || isApposed(tokens, phraseAt, previous, at));
  if (
    left.lower === ',' &&
    !setOff &&
    previous?.verb.form === 'finite' &&
    previous.subject !== null &&
    isChained(tokens, previous, at)
  ) {
    return { subject: previous.subject, relative: previous.relative, from: verb.first };
  }
  const through = throughSaying(tokens, phraseAt, previous, at);
  if (through !== null) return { subject: through, relative: true, from: verb.first };
  if (
    left.pos === 'CCONJ' ||
    (left.lower === ',' &&
      !setOff &&
      previous !== undefined &&
      itemAt(tokens, at - 1)?.pos !== undefined &&
      phraseChainBroken(phraseAt, previous, at))
  ) {
    return { subject: previous?.subject ?? null, relative: previous?.relative ?? false, from: verb.first };
  }
  const walked = walkLeft(tokens, phraseAt, at, before);
  return walked === null ? none : { subject: walked, relative: false, from: walked.from };
}

/** "Orrin Vale, who officials say was a clerk": the saying stands between the pronoun and its verb. */
function throughSaying(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  previous: Clause | undefined,
  at: number,
): NounPhrase | null {
  if (
    previous === undefined ||
    previous.verb.last !== at ||
    previous.subject === null ||
    !speechLemmas.has(previous.lemma)
  )
    return null;
  const pronoun = previous.subject.from - 1;
  return relatives.has(tokens[pronoun]?.lower ?? '') ? phraseBefore(tokens, phraseAt, pronoun - 1) : null;
}

const tells = new Set(['who', 'which', 'whom', 'whose', 'where', 'including']);

/** "the yard, where tugs are built, was closed": what commas set off has a subject of its own. */
function isSetOff(tokens: readonly Token[], comma: number): boolean {
  const open = commaBefore(tokens, comma);
  return open > 0 && tells.has(tokens[open + 1]?.lower ?? '');
}

/** "Twelve people, police said, died": who says so between commas did not die. */
const isSaidAside = (tokens: readonly Token[], previous: Clause | undefined, comma: number): boolean =>
  previous?.subject != null &&
  previous.verb.last === comma - 1 &&
  speechLemmas.has(previous.lemma) &&
  itemAt(tokens, previous.subject.from - 1)?.lower === ',';

/** "Ida Rusk, one of the clerks who had fled, was seen": the relative clause belongs to what tells of the name. */
function isApposed(
  tokens: readonly Token[],
  phraseAt: readonly (NounPhrase | null)[],
  previous: Clause | undefined,
  comma: number,
): boolean {
  if (previous?.relative !== true || previous.verb.form !== 'finite') return false;
  const open = commaBefore(tokens, previous.from);
  if (open <= 0 || commaBefore(tokens, comma) !== open) return false;
  return (
    itemAt(phraseAt, open - 1) != null && phraseAt[open + 1]?.from === open + 1 && (previous.subject?.from ?? 0) > open
  );
}

/** "surrounded his house, forced the door": the comma before has the previous verb and its subject on one side. */
function isChained(tokens: readonly Token[], previous: Clause, comma: number): boolean {
  const open = commaBefore(tokens, comma);
  return open < previous.verb.first && (previous.subject?.from ?? 0) > open;
}

/** Whether only the previous verb's own words stand between it and a comma: "broke the door, shot him". */
const phraseChainBroken = (phraseAt: readonly (NounPhrase | null)[], previous: Clause, comma: number): boolean => {
  const last = itemAt(phraseAt, comma - 1);
  return last !== null && last !== undefined && last.from > previous.verb.last && last.from <= previous.verb.last + 2;
};
