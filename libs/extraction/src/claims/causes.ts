import type { Span } from '#story';
import type { SlotReading } from './base.js';
import type { Clause } from './clauses.js';
import { causeVerbs } from './lexicon/words.js';
import type { Names } from './names.js';
import type { NounPhrase } from './phrases.js';
import { clauseSpan, type Proposition, type SentenceReading } from './propositions.js';
import { following } from './triggers.js';

/** What brought an event about: by a verb of causing, by "a result of", or by "because of" and its kin. */
export function readCauses(reading: SentenceReading, names: Names): SlotReading[] {
  const found: SlotReading[] = [];
  for (const clause of reading.parse.clauses) {
    const stated = verbCause(reading, clause) ?? nounCause(reading, clause) ?? prepositionCause(reading, clause);
    if (stated !== null) found.push(causeReading(reading, names, clause, stated.of, stated.cause));
  }
  return found;
}

interface Stated {
  readonly of: Proposition;
  readonly cause: NounPhrase;
}

const propositionAt = (reading: SentenceReading, phrase: NounPhrase | null): Proposition | null =>
  phrase === null ? null : (reading.propositions.find(({ trigger }) => trigger.phrase === phrase) ?? null);

/** "The crash was caused by a burst tyre", "a burst tyre caused the crash". */
function verbCause(reading: SentenceReading, clause: Clause): Stated | null {
  if (!causeVerbs.has(clause.lemma)) return null;
  const by = clause.circumstances.find(({ preposition }) => preposition === 'by')?.phrase ?? null;
  const [effect, cause] = clause.verb.passive ? [clause.subject, by] : [clause.object, clause.subject];
  const of = propositionAt(reading, effect);
  return of === null || cause === null ? null : { of, cause };
}

const outcomes = new Set(['result', 'consequence', 'outcome', 'product']);

/** "The crash was a result of haste", "haste was the cause of the crash", "the cause of the crash was haste". */
function nounCause(reading: SentenceReading, clause: Clause): Stated | null {
  const { object, subject } = clause;
  if (clause.lemma !== 'be' || object === null || subject === null) return null;
  if (reading.parse.tokens[subject.head]?.lower === 'cause') {
    const of = propositionAt(reading, following(reading.parse, subject, 'of'));
    return of === null ? null : { of, cause: object };
  }
  const noun = reading.parse.tokens[object.head]?.lower ?? '';
  const tail = following(reading.parse, object, 'of') ?? behindQuote(reading, object);
  if (tail === null) return null;
  if (outcomes.has(noun)) {
    const of = propositionAt(reading, subject);
    return of === null ? null : { of, cause: tail };
  }
  const of = noun === 'cause' ? propositionAt(reading, tail) : null;
  return of === null ? null : { of, cause: subject };
}

/** "a result of “the want of care”": quotation marks stand between "of" and its noun. */
function behindQuote({ parse }: SentenceReading, phrase: NounPhrase): NounPhrase | null {
  if (parse.tokens[phrase.to + 1]?.lower !== 'of' || parse.tokens[phrase.to + 2]?.pos !== 'PUNCT') return null;
  return parse.phraseAt[phrase.to + 3] ?? null;
}

const markers: ReadonlyMap<string, string> = new Map([
  ['because', 'of'],
  ['due', 'to'],
  ['owing', 'to'],
]);

/** "was shut because of fog", "was closed due to a false alarm". */
function prepositionCause(reading: SentenceReading, clause: Clause): Stated | null {
  const { tokens, phraseAt } = reading.parse;
  const of = reading.propositions.find(({ trigger }) => trigger.clause === clause);
  if (of === undefined) return null;
  for (let at = clause.verb.last + 1; at < tokens.length - 2 && at <= clause.to + 3; at += 1) {
    const next = markers.get(tokens[at]?.lower ?? '');
    const cause = next !== undefined && tokens[at + 1]?.lower === next ? phraseAt[at + 2] : null;
    if (cause !== null && cause !== undefined) return { of, cause };
  }
  return null;
}

function causeReading(
  reading: SentenceReading,
  names: Names,
  clause: Clause,
  of: Proposition,
  cause: NounPhrase,
): SlotReading {
  const { tokens } = reading.parse;
  const tail = following(reading.parse, cause, 'of');
  const own = names.roleOf(tokens, cause);
  const last = tail ?? cause;
  const span: Span = { start: tokens[cause.from]?.start ?? 0, end: tokens[last.to]?.end ?? 0 };
  const whole = clauseSpan(reading.parse, clause, last.to);
  return {
    slot: 'cause',
    about: of.event,
    detail: '',
    value: {
      type: 'cause',
      key: tail === null ? own : `${names.roleOf(tokens, tail)} ${own}`,
      entity: null,
      negated: false,
      span,
    },
    valueSpan: span,
    content: { start: Math.min(whole.start, span.start), end: Math.max(whole.end, span.end) },
    at: span.start,
    assess: clauseSpan(reading.parse, clause, clause.verb.last),
  };
}
