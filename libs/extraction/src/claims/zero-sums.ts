import { hintOf, holds } from '../document/hints.js';
import { itemAt } from '../document/item-at.js';
import type { SlotReading } from './base.js';
import type { Clause } from './clauses.js';
import type { DocumentEvent } from './events.js';
import { FIGURE_FRAMES, MAY_BE_NONE, type FigureFrame } from './lexicon/figure-frames.js';
import type { NounPhrase } from './phrases.js';
import { clauseSpan, type SentenceReading } from './propositions.js';

const FRAMES = FIGURE_FRAMES.filter(({ counted }) => MAY_BE_NONE.has(counted));

/** Words that leave room for a sum at another time. */
const OTHER_TIMES: ReadonlySet<string> = new Set('yet until longer initially originally immediately'.split(' '));
const OTHER_TIME = hintOf((word) => OTHER_TIMES.has(word));

/** Words that deny: most sentences have none, and no sum of nothing. */
const DENIAL = hintOf((word) => /^(?:no|not|n't|never|without)$/u.test(word));

/** "No severance has been paid", "there was no insurance", "was not fined": where another report has a sum, here is none. */
export function readZeroSums(reading: SentenceReading, main: DocumentEvent | null): SlotReading[] {
  const { clauses, phrases } = reading.parse;
  if (!holds(reading.sentence, DENIAL) || holds(reading.sentence, OTHER_TIME)) return [];
  const found: SlotReading[] = [];
  for (const phrase of phrases) {
    const frame = isNone(reading, phrase) ? frameOf(reading, phrase) : null;
    const clause = clauses.find((one) => one.subject === phrase || one.object === phrase) ?? null;
    const holds =
      clause === null || clause.object !== phrase || !GIVING.has(clause.lemma) || isHolder(reading, clause, main);
    if (frame !== null && holds) found.push(zeroOf(reading, frame, main, clause, phrase.from));
  }
  for (const clause of clauses) {
    if (!clause.verb.negated || clause.verb.modal !== null || clause.verb.form !== 'finite') continue;
    const byVerb = clause.verb.passive ? FRAMES.find(({ verbs }) => verbs.has(clause.lemma)) : undefined;
    const byNoun = clause.object === null || !GIVING.has(clause.lemma) ? null : frameOf(reading, clause.object);
    const frame = byVerb ?? byNoun;
    if (frame != null && isHolder(reading, clause, main))
      found.push(zeroOf(reading, frame, main, clause, clause.verb.head));
  }
  return found.slice(0, 1);
}

/** Verbs that, denied of a sum, leave none. */
const GIVING: ReadonlySet<string> = new Set(
  'pay receive get have take accept give award impose demand offer grant buy'.split(' '),
);

/** Whether the subject is one of whom the report tells: "he", "the owner", a name that has part in its event. */
function isHolder({ parse: { tokens } }: SentenceReading, { subject }: Clause, main: DocumentEvent | null): boolean {
  const head = subject === null ? undefined : tokens[subject.head];
  if (subject === null || head === undefined) return false;
  if (/^(?:he|she|it|they)$/.test(head.lower)) return true;
  if (head.pos === 'PROPN') return main?.involves(head.lower) === true;
  return subject.determiner === 'definite' && subject.to - subject.from === 1;
}

/** Nouns of sums that mean other things too where there is no sum: "no settlement was reached". */
const LOOSE: ReadonlySet<string> = new Set(['settlement', 'cover', 'coverage', 'demand', 'credit', 'bond', 'damages']);

function frameOf({ parse: { tokens } }: SentenceReading, { head }: NounPhrase): FigureFrame | null {
  const noun = tokens[head]?.lemma.toLowerCase() ?? '';
  return LOOSE.has(noun) ? null : (FRAMES.find(({ nouns }) => nouns.has(noun)) ?? null);
}

/** "no insurance", "no financial penalty", "without compensation" */
function isNone({ parse: { tokens } }: SentenceReading, { from }: NounPhrase): boolean {
  const [before, first] = [itemAt(tokens, from - 1)?.lower ?? '', tokens[from]?.lower ?? ''];
  return first === 'no' || before === 'no' || before === 'without';
}

function zeroOf(
  reading: SentenceReading,
  { counted, question, behaviour, measure }: FigureFrame,
  main: DocumentEvent | null,
  clause: Clause | null,
  token: number,
): SlotReading {
  const at = reading.parse.tokens[token];
  const span = { start: at?.start ?? 0, end: at?.end ?? 0 };
  const content = clauseSpan(reading.parse, clause, token);
  return {
    slot: 'measure',
    about: main ?? counted,
    behaviour,
    detail: counted,
    value: {
      type: 'money',
      currency: '',
      min: 0,
      max: 0,
      bound: 'exact',
      unit: '',
      counted,
      whose: '',
      measure,
      partOf: null,
    },
    valueSpan: span,
    content,
    at: span.start,
    ownPolarity: true,
    question,
  };
}
