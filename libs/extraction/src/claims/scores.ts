import type { Span } from '#story';
import { isDigit } from '../sentences/characters.js';
import type { SlotReading } from './base.js';
import { OF_A_STRETCH } from './lexicon/contests.js';
import { nounEntry } from './lexicon/nouns.js';
import { isScore, type NounPhrase } from './phrases.js';
import { clauseSpan, type Proposition, type SentenceReading } from './propositions.js';

/**
 * "Won 3-1", "a 3-1 victory", "went down 3-1 to Velden": how many the winners and the losers of a match had, under the
 * winners' name where the words give it, so that figures meet only where the same side has won.
 */
export function readScores(reading: SentenceReading): SlotReading[] {
  const { tokens } = reading.parse;
  const found: SlotReading[] = [];
  tokens.forEach((token, at) => {
    if (!isScore(token) || !isWhole(reading, at)) return;
    const match = matchAt(reading, at);
    if (match === null) return;
    const figures = token.text.split(/[-–]/).map(Number);
    const span = { start: token.start, end: token.end };
    const winner = match.winner === null ? null : reading.participant(match.winner);
    // "Her heroes beat Lindow": only a name tells who has won.
    const whose = winner?.named === true ? winner.name : '';
    for (const [counted, figure] of [
      ['winner score', Math.max(...figures)],
      ['loser score', Math.min(...figures)],
    ] as const)
      found.push(scoreOf(reading, match.host, { counted, figure, whose, span, at }));
  });
  return found;
}

interface Score {
  readonly counted: string;
  readonly figure: number;
  readonly whose: string;
  readonly span: Span;
  readonly at: number;
}

const scoreOf = (
  reading: SentenceReading,
  host: Proposition,
  { counted, figure, whose, span, at }: Score,
): SlotReading => ({
  slot: 'count',
  // A match that the report only looks back on is known by who played it, and not by what else the report is about.
  about: host.event.main ? host.event : counted,
  behaviour: 'fixed',
  detail: counted,
  value: {
    type: 'quantity',
    min: figure,
    max: figure,
    bound: 'exact',
    unit: 'score',
    counted,
    whose,
    measure: 'total',
    partOf: null,
  },
  valueSpan: span,
  content: clauseSpan(reading.parse, host.trigger.clause, Math.max(host.trigger.at, at)),
  at: span.start,
  question: `What was the score of the ${counted.split(' ')[0] ?? ''}?`,
});

/** Neither the record of a season, "(11-4)", nor one of several sets, nor of another match: "had beaten them 2-0 in the league". */
function isWhole({ parse: { tokens } }: SentenceReading, at: number): boolean {
  if (tokens[at - 1]?.text === '(' || tokens.filter(isScore).length > 1) return false;
  return !tokens.some(
    ({ lower }, place) =>
      OF_A_STRETCH.has(lower) ||
      (lower === 'last' && /^(?:season|year|month|time)$/.test(tokens[place + 1]?.lower ?? '')),
  );
}

interface Match {
  readonly host: Proposition;
  /** Who has won, where the words say. */
  readonly winner: NounPhrase | null;
}

/** The match whose score stands at a place, as a verb before it or a noun behind it tells. */
function matchAt({ parse, propositions }: SentenceReading, at: number): Match | null {
  const { tokens, phraseAt } = parse;
  const contests = propositions.filter(({ trigger }) => trigger.class === 'contest');
  if (contests.length === 0) return null;
  const noun = phraseAt[at]?.head;
  const named = noun === undefined || noun <= at ? null : nounEntry(tokens[noun]?.lemma ?? '');
  if (noun !== undefined && named?.class === 'contest') {
    const host = contests.find(({ trigger }) => trigger.at === noun) ?? contests[0];
    if (host === undefined) return null;
    const by = named.outcome === 'lost' && tokens[noun + 1]?.lower === 'by' ? phraseAt[noun + 2] : null;
    return { host, winner: by ?? null };
  }
  for (const host of contests) {
    for (const { clause, outcome } of host.trigger.results) {
      if (clause === null || clause.verb.last >= at || clause.verb.negated || clause.verb.modal !== null) continue;
      const { verb, object, particle, subject } = clause;
      const before = at - (tokens[at - 1]?.lower === 'by' ? 2 : 1);
      const isBehind = before === verb.last || (particle !== null && before === verb.last + 1) || before === object?.to;
      // "Had beaten them 2-0" is told of an earlier match.
      if (!isBehind || tokens[verb.first]?.lower === 'had') continue;
      const against = /^(?:to|against|by)$/.test(tokens[at + 1]?.lower ?? '') ? (phraseAt[at + 2] ?? null) : null;
      const isLost = (outcome === 'lost') !== verb.passive;
      return { host, winner: outcome === 'drawn' ? null : isLost ? against : subject };
    }
  }
  return null;
}

/** What may stand before two bare figures that are votes. */
const LEADING = /^(?:voted|vote|by|ruled|split|passed|approved|rejected|adopted|defeated)$/;

/** Whether two figures at a place stand for two sides: "3-1", "31 votes to 28". */
export function isPairAt({ parse: { tokens } }: SentenceReading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isDigit(token.text.charCodeAt(0))) return false;
  if (isScore(token)) return true;
  const noun = /^votes?$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const to = tokens[at + 1 + noun]?.lower;
  const other = tokens[at + 2 + noun];
  if (!isCount(token) || other === undefined || !isCount(other) || (to !== 'to' && to !== 'against')) return false;
  return noun === 1 || LEADING.test(tokens[at - 1]?.lower ?? '');
}

const isCount = ({ text }: { readonly text: string }): boolean => /^\d{1,4}$/.test(text);
