import { itemAt } from '../document/item-at.js';
import type { Clause, SentenceParse } from './clauses.js';
import type { Place } from './count-place.js';

/** Verbs by which a figure takes the place of another: "lowered the toll from 20 to 12", "rose to 14 from 12". */
const CHANGING: ReadonlySet<string> = new Set(
  `lower cut revise reduce raise update downgrade upgrade increase correct adjust amend change bring rise climb fall drop
   jump grow go decline`.split(/\s+/u),
);
const FIRST: ReadonlySet<string> = new Set('first initially originally earlier previously formerly'.split(' '));
const GIVEN: ReadonlySet<string> = new Set(
  'given reported put stated announced quoted estimated thought believed said told'.split(' '),
);
/** What a figure that no longer holds is called. */
const WRONG: ReadonlySet<string> = new Set(
  'wrong incorrect mistaken inaccurate erroneous false untrue exaggerated inflated overstated understated'.split(' '),
);
/** Words between "first given" and its figure at most. */
const reach = 5;

/**
 * Whether a figure is the one that was told before, as the words look back on it: "from 20 to 12", "first given as 20",
 * "the figure of 20 was wrong", "up from 9 a week ago".
 * It counts as an earlier report, and not as the report's own answer.
 */
export function isEarlierFigure({ reading: { parse }, at, clause }: Place): boolean {
  const { tokens } = parse;
  if (clause !== null && at < clause.verb.first && isSetAside(tokens, clause)) return true;
  if (itemAt(tokens, at - 1)?.lower === 'from' && clause !== null && CHANGING.has(clause.lemma))
    return tokens.slice(Math.max(clause.verb.last, at - 6), at + 6).some(({ lower }) => lower === 'to');
  if (isCompared(tokens, at)) return true;
  if (!/^(?:as|at)$/u.test(itemAt(tokens, at - 1)?.lower ?? '')) return false;
  for (let given = at - 2; given > at - 2 - reach && given > 0; given -= 1) {
    if (GIVEN.has(tokens[given]?.lower ?? '')) return FIRST.has(itemAt(tokens, given - 1)?.lower ?? '');
  }
  return false;
}

/** "Up from nine on Monday", "compared with nine a day earlier": what a figure is set beside. */
function isCompared(tokens: SentenceParse['tokens'], at: number): boolean {
  const [before, word] = [itemAt(tokens, at - 2), itemAt(tokens, at - 1)?.lower ?? ''];
  return word === 'from'
    ? /^(?:up|down)$/u.test(before?.lower ?? '')
    : /^(?:with|to)$/u.test(word) && before?.lower === 'compared';
}

/**
 * Whether a date, by its first token, tells when a figure was so that another is set beside, and not the event: "up from
 * 290 a week ago", "compared with nine on Monday", "rose to 14 from 12 on Sunday".
 */
export function isOfFormerFigure({ tokens }: SentenceParse, first: number): boolean {
  let at = first - 1;
  if (tokens[at]?.pos === 'ADP') at -= 1;
  for (let steps = 0; steps < 3 && tokens[at]?.pos !== 'NUM'; steps += 1) at -= 1;
  if (tokens[at]?.pos !== 'NUM') return false;
  const risen = tokens.slice(Math.max(0, at - 8), at - 1).some(({ lower }) => lower === 'to');
  return isCompared(tokens, at) || (risen && itemAt(tokens, at - 1)?.lower === 'from');
}

/** "The toll of 20 was revised to 12", "the figure of 20 dead was wrong": what is said of the figure before the verb. */
function isSetAside(tokens: SentenceParse['tokens'], { lemma, verb }: Clause): boolean {
  const behind = tokens.slice(verb.last + 1, verb.last + 1 + reach).map(({ lower }) => lower);
  if (lemma === 'be') return !verb.negated && WRONG.has(behind.find((word) => !SLIGHT.has(word)) ?? '');
  const to = behind.indexOf('to');
  return verb.passive && CHANGING.has(lemma) && to >= 0 && tokens[verb.last + 2 + to]?.pos === 'NUM';
}

const SLIGHT: ReadonlySet<string> = new Set('quite plainly simply badly grossly wildly entirely also'.split(' '));
