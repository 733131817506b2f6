import type { Span } from '#story';
import { isDigit } from '../sentences/characters.js';
import type { SlotReading } from './base.js';
import { nounEntry } from './lexicon/nouns.js';
import { verbEntry } from './lexicon/verbs.js';
import { clauseSpan, type SentenceReading } from './propositions.js';

const score = /^(\d{1,3})[-–](\d{1,3})$/;

/** "won 3-1", "voted 9-4", "by 31 votes to 28": a figure for each side. */
export function readScores(reading: SentenceReading): SlotReading[] {
  const found: SlotReading[] = [];
  const host = reading.propositions.find(({ trigger }) => scored.has(trigger.class));
  if (host === undefined) return found;
  reading.parse.tokens.forEach((_, at) => {
    const pair = pairAt(reading, at);
    if (pair === null || (!pair.votes && !isFinal(reading, at))) return;
    const sport = host.trigger.class === 'contest' && !pair.votes;
    const sides = sport
      ? [`score ${host.agent?.name ?? 'winner'}`, `score ${host.patient?.name ?? 'loser'}`]
      : ['vote majority', 'vote minority'];
    sides.forEach((counted, index) => {
      const figure = pair.figures[index] ?? 0;
      found.push({
        slot: 'count',
        about: host.event,
        behaviour: 'fixed',
        detail: counted,
        value: {
          type: 'quantity',
          min: figure,
          max: figure,
          bound: 'exact',
          unit: sport ? 'point' : 'vote',
          counted,
          whose: '',
          measure: 'total',
          partOf: null,
        },
        valueSpan: pair.span,
        content: clauseSpan(reading.parse, host.trigger.clause, Math.max(host.trigger.at, at)),
        at: pair.span.start,
        question: sport
          ? `What was the ${counted.replace(' ', ' of ')}?`
          : `How many votes had the ${counted.slice(5)}?`,
      });
    });
  });
  return found;
}

/** "won 3-1", "a 91-73 victory", "beat Orlo 20-13": no record of a season, "(11-4)", and no stretch of a game. */
function isFinal({ parse: { tokens, phraseAt, clauses } }: SentenceReading, at: number): boolean {
  if (tokens[at - 1]?.text === '(') return false;
  if (nounEntry(tokens[at + 1]?.lemma ?? '')?.class === 'contest') return true;
  return clauses.some(
    ({ verb, object, lemma, particle }) =>
      verbEntry(lemma, particle).class === 'contest' &&
      verb.last < at &&
      (verb.last === at - 1 ||
        tokens[at - 1]?.lower === 'by' ||
        (object !== null && (object === phraseAt[at] || object === phraseAt[at - 1]))),
  );
}

const scored = new Set(['contest', 'vote', 'decision']);

/** Two figures that stand for two sides, with the larger of votes first. */
export function pairAt(
  reading: SentenceReading,
  at: number,
): { figures: [number, number]; votes: boolean; span: Span } | null {
  const { tokens } = reading.parse;
  const token = tokens[at];
  if (token === undefined) return null;
  if (!isDigit(token.text.charCodeAt(0))) return null;
  const match = score.exec(token.text);
  if (match !== null)
    return {
      figures: [Number(match[1]), Number(match[2])],
      votes: false,
      span: { start: token.start, end: token.end },
    };
  const noun = /^votes?$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const to = tokens[at + 1 + noun]?.lower;
  const other = tokens[at + 2 + noun];
  if (!isCount(token) || other === undefined || !isCount(other) || (to !== 'to' && to !== 'against')) return null;
  if (noun === 0 && !leading.test(tokens[at - 1]?.lower ?? '')) return null;
  const [a, b] = [Number(token.text), Number(other.text)];
  return { figures: [Math.max(a, b), Math.min(a, b)], votes: true, span: { start: token.start, end: other.end } };
}

/** What may stand before two bare figures that are votes. */
const leading = /^(?:voted|vote|by|ruled|split|passed|approved|rejected|adopted|defeated)$/;

const isCount = (token: { readonly text: string }): boolean => /^\d{1,4}$/.test(token.text);
