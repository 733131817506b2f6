import type { Slot } from '#story';
import { hintOf, holds } from '../document/hints.js';
import type { SlotReading } from './base.js';
import { clauseSpan, type SentenceReading } from './propositions.js';

const open = new Set([
  'unclear',
  'unknown',
  'uncertain',
  'undetermined',
  'unresolved',
  'clear',
  'known',
  'sure',
  'certain',
]);
const OPEN = hintOf((word) => open.has(word));
const needsNot = new Set(['clear', 'known', 'sure', 'certain']);

const slots: ReadonlyMap<string, Slot> = new Map([
  ['when', 'when'],
  ['where', 'where'],
  ['who', 'agent'],
  ['why', 'cause'],
  ['how', 'cause'],
  ['whether', 'happened'],
  ['if', 'happened'],
]);

/** Questions that the report itself leaves open: "it was unclear when she had died", "who fired is not known". */
export function readUnknowns(reading: SentenceReading): SlotReading[] {
  if (!holds(reading.sentence, OPEN)) return [];
  const { tokens } = reading.parse;
  const at = tokens.findIndex(
    (token, index) => open.has(token.lower) && (!needsNot.has(token.lower) || isDenied(reading, index)),
  );
  if (at < 0) return [];
  const asked = askedAfter(reading, at) ?? askedBefore(reading, at);
  if (asked === null) return [];
  const slot = slots.get(tokens[asked]?.lower ?? '');
  const proposition = reading.propositions.find(({ trigger }) => (trigger.clause?.verb.head ?? trigger.at) > asked);
  const head = tokens[asked];
  if (slot === undefined || proposition === undefined || head === undefined) return [];
  const clause = clauseSpan(reading.parse, proposition.trigger.clause, proposition.trigger.at);
  return [
    {
      slot,
      about: proposition.event,
      detail: '',
      value: { type: 'unknown' },
      valueSpan: { start: head.start, end: head.end },
      content: { start: Math.min(clause.start, head.start), end: Math.max(clause.end, head.end) },
      at: head.start,
      ownPolarity: true,
      overrides: { certainty: 'unknown' },
    },
  ];
}

const isDenied = ({ parse }: SentenceReading, at: number): boolean => {
  const before = parse.tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  return before.includes('not') || before.includes("n't") || before.includes('never');
};

/** The question word right behind: "unclear whether". */
function askedAfter({ parse }: SentenceReading, at: number): number | null {
  for (let next = at + 1; next <= at + 2; next += 1) if (slots.has(parse.tokens[next]?.lower ?? '')) return next;
  return null;
}

/** The question word that opens the sentence: "Who fired is unknown". */
const askedBefore = ({ parse }: SentenceReading, at: number): number | null =>
  at > 0 && slots.has(parse.tokens[0]?.lower ?? '') && at >= parse.tokens.length - 3 ? 0 : null;
