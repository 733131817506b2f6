import type { Span } from '#story';
import { itemAt } from '../document/item-at.js';
import type { Clause, SentenceParse } from './clauses.js';
import { isOfVerb } from './date-of-verb.js';
import { isOfFormerFigure } from './earlier-figures.js';
import { speechLemmas, isLightVerb } from './lexicon/words.js';
import type { Trigger } from './triggers.js';

/** What a date or place in a sentence belongs to. */
export interface Attachment {
  readonly trigger: Trigger | null;
  /** It says when a state held ("as of", "since", "until"), not when the event was. */
  readonly state: boolean;
  /** It stands in the noun phrase of the event, as in "before the June 9 vote". */
  readonly held: boolean;
  /** The clause in which it stands. */
  readonly clause: Clause | null;
}

const nothing: Attachment = { trigger: null, state: false, held: false, clause: null };

/**
 * The trigger to which a span belongs, in this order: the event noun that it modifies, the nearest event noun to its
 * left, the subject of a light verb, the verb of its clause (CLAIMS.md step 3).
 */
export function attach(parse: SentenceParse, triggers: readonly Trigger[], span: Span, isDate = false): Attachment {
  const { tokens } = parse;
  const first = tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return nothing;
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? span.end) < span.end) last += 1;
  if (isOfFormerFigure(parse, first)) return nothing;
  const holder = triggers.find(
    (trigger) =>
      trigger.phrase !== null && trigger.phrase.from <= first && last <= trigger.phrase.to && trigger.at > last - 1,
  );
  if (holder !== undefined) return { trigger: holder, state: false, held: true, clause: holder.clause };
  const state = isState(parse, first);
  const clause = clauseAt(parse, first);
  if (tokens[last + 1]?.lower === ',' && tokens[last + 2]?.lower === 'when') last += 1;
  const relative =
    tokens[last + 1]?.lower === 'when' || (tokens[last + 1]?.lower === 'in' && tokens[last + 2]?.lower === 'which');
  if (relative) {
    const inside = triggers.filter((trigger) => trigger.at > last);
    const told = inside.find((trigger) => trigger.results.length > 0);
    // "It came down at six, when the streets were empty": what else was then has no time of its own.
    const isAside = told === undefined && inside[0]?.listed === false && clause !== null && clause.lemma !== 'be';
    if (!isAside)
      return {
        trigger: told ?? inside[0] ?? null,
        // "the worst since 2031, when …": the clause tells of the day itself, whatever lasts since then.
        state: false,
        held: false,
        clause,
      };
  }
  const chained = chainedNoun(parse, triggers, first - 1);
  const passed = isDate && chained !== null && isOfVerb(parse, chained, clause, first);
  if (chained !== null && !passed) return { trigger: chained, state, held: false, clause };
  if (clause === null) return { trigger: frontedTrigger(parse, triggers, last), state, held: false, clause: null };
  const own = triggerOf(parse, triggers, clause);
  const ordered = own === null || clause.lemma === 'wait' ? orderedHere(parse, triggers, clause) : null;
  if (ordered !== null) return { trigger: ordered, state: state && clause.lemma !== 'wait', held: false, clause };
  if (own !== null) return { trigger: own, state, held: false, clause };
  if (speechLemmas.has(clause.lemma)) return { trigger: null, state, held: false, clause };
  const cleft = cleftClause(parse, clause, last);
  if (cleft !== null) return { trigger: triggerOf(parse, triggers, cleft), state, held: false, clause: cleft };
  if (passed) return { trigger: null, state, held: false, clause };
  const nearest = triggers.findLast(
    (trigger) => trigger.at < first && trigger.at > clause.verb.last && !isAfterwards(parse, clause, trigger),
  );
  return { trigger: nearest ?? null, state, held: false, clause };
}

/** The trigger that a clause's verb is, or that it hands over to. */
function triggerOf(parse: SentenceParse, triggers: readonly Trigger[], clause: Clause): Trigger | null {
  const own = triggers.find(
    (trigger) =>
      (trigger.clause === clause || trigger.results.some((result) => result.clause === clause)) &&
      !isAfterwards(parse, clause, trigger),
  );
  if (own !== undefined) return own;
  if (!isLightVerb(clause.lemma, clause.particle)) return null;
  return triggers.find((trigger) => trigger.phrase !== null && trigger.phrase === clause.subject) ?? null;
}

/** "ordered to leave at six", "waited until six to order": the infinitive and its verb tell of one moment. */
function orderedHere({ clauses }: SentenceParse, triggers: readonly Trigger[], clause: Clause): Trigger | null {
  const at = clauses.indexOf(clause);
  const other =
    clause.lemma === 'wait' ? clauses[at + 1] : clause.verb.form === 'infinitive' ? itemAt(clauses, at - 1) : undefined;
  const found =
    other === undefined ? undefined : triggers.find((trigger) => trigger.kind === 'verb' && trigger.clause === other);
  return found !== undefined && (clause.lemma === 'wait' || found.head === 'order_evacuate') ? found : null;
}

/** "It was on Monday that the bridge fell": the clause that tells what was then. */
function cleftClause({ tokens, clauses }: SentenceParse, clause: Clause, last: number): Clause | null {
  if (clause.lemma !== 'be' || tokens[clause.subject?.head ?? -1]?.lower !== 'it') return null;
  const that = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (tokens[that]?.lower !== 'that' && tokens[that]?.lower !== 'when') return null;
  return clauses.find(({ verb }) => verb.first > that) ?? null;
}

/** "died two days after the crash": what came of an event had a day of its own. */
const isAfterwards = ({ tokens }: SentenceParse, clause: Clause, { at, phrase }: Trigger): boolean =>
  phrase !== null && at > clause.verb.last && itemAt(tokens, phrase.from - 1)?.lower === 'after';

/** The verb's clause whose words after the verb hold a token. */
function clauseAt(parse: SentenceParse, at: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of parse.clauses) if (clause.verb.last < at && at <= clause.to + 3) best = clause;
  return best;
}

/** The event noun at the left end of a chain of prepositions: "the raid in Lindow on …". */
function chainedNoun(parse: SentenceParse, triggers: readonly Trigger[], from: number): Trigger | null {
  const { tokens, phraseAt } = parse;
  let at = from;
  let apart = false;
  for (let steps = 0; at >= 0 && steps < 24; steps += 1) {
    const token = tokens[at];
    const phrase = phraseAt[at];
    if (token === undefined) return null;
    apart ||= token.lower === ',';
    if (phrase !== null && phrase !== undefined) {
      // "Two days after the vote, on June 14, …": the day is not that of the vote.
      if (apart && itemAt(tokens, phrase.from - 1)?.lower === 'after') return null;
      const trigger = triggers.find((found) => found.phrase === phrase && !isCounted(tokens, found));
      if (trigger !== undefined) return trigger;
      at = phrase.from - 1;
      const before = tokens[at];
      const tied = before?.pos === 'ADP' || (before?.pos === 'CCONJ' && itemAt(phraseAt, at - 1) !== null);
      if (!tied && !(before?.pos === 'ADJ' && itemAt(tokens, at - 1)?.lower === ',') && before?.lower !== ',')
        return null;
      continue;
    }
    if (
      token.pos === 'ADP' ||
      token.pos === 'ADV' ||
      token.pos === 'ADJ' ||
      token.lower === ',' ||
      token.pos === 'CCONJ'
    ) {
      at -= 1;
      continue;
    }
    return null;
  }
  return null;
}

/** "killed in 375 attacks": a number of events is no one event. */
const isCounted = (tokens: SentenceParse['tokens'], { phrase, plural }: Trigger): boolean =>
  plural && phrase !== null && tokens[phrase.from]?.pos === 'NUM';

/** "On Sunday, the council met": before any verb, it belongs to the first verb that is no verb of saying. */
function frontedTrigger(parse: SentenceParse, triggers: readonly Trigger[], last: number): Trigger | null {
  const main = parse.clauses.find((clause) => clause.verb.first > last && clause.verb.form === 'finite');
  if (main === undefined) return null;
  if (speechLemmas.has(main.lemma)) return triggers.find(({ clause, listed }) => listed && clause === main) ?? null;
  return (
    triggerOf(parse, triggers, main) ??
    triggers.find((trigger) => trigger.phrase !== null && trigger.phrase === main.subject) ??
    null
  );
}

const stateWords = new Set(['since', 'until', 'till', 'through', 'throughout']);

function isState(parse: SentenceParse, first: number): boolean {
  const before = itemAt(parse.tokens, first - 1)?.lower ?? '';
  const further = itemAt(parse.tokens, first - 2)?.lower ?? '';
  if (stateWords.has(before)) return true;
  // "until at least Friday"
  if (before === 'least' && further === 'at' && stateWords.has(parse.tokens[first - 3]?.lower ?? '')) return true;
  if (before === 'of' && (further === 'as' || further === 'end' || further === 'beginning' || further === 'start'))
    return true;
  return before === 'of' && /^(?:early|late|mid)/.test(further);
}
