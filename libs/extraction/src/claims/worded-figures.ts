import type { ClaimValue } from '#story';
import { holds } from '../document/hints.js';
import type { SlotReading } from './base.js';
import type { DocumentEvent } from './events.js';
import {
  AGAINST,
  ALL_FOR,
  BEATEN,
  BODIES,
  CARRIED,
  COUNT_WORDS,
  EXPECTED,
  FOR_SIDE,
  INFLATION,
  LARGE_STEPS,
  MARGINS,
  OF_A_PART,
  OF_COUNTS,
  OF_LEADS,
  OF_SHARES,
  OF_STEPS,
  OF_VOTES,
  PAIRS,
  POINTS,
  RATE_MOVES,
  STEP,
  TURNOUTS,
  UNANIMOUS,
  YES_SHARES,
} from './lexicon/worded-figures.js';
import type { SentenceReading } from './propositions.js';

type Quantity = Extract<ClaimValue, { type: 'quantity' }>;

/** A figure found in the words of a sentence. */
interface Found {
  readonly counted: string;
  readonly figure: number;
  readonly unit: string;
  readonly measure: Quantity['measure'];
  readonly question: string;
  /** Which kind of body voted, where the words say. */
  readonly whose?: string;
  /** Where in the sentence its words stand. */
  readonly from: number;
  readonly to: number;
}

/**
 * Figures that only a whole turn of phrase tells, often without digits: how many voted for and against, the turnout and
 * the share that said yes, a lead, the step of a rate, inflation of a month.
 */
export function readWordedFigures(reading: SentenceReading, main: DocumentEvent | null): SlotReading[] {
  const { sentence } = reading;
  const votesTold = holds(sentence, OF_VOTES) && holds(sentence, OF_COUNTS) && !isDated(reading);
  if (!votesTold && !holds(sentence, OF_SHARES | OF_LEADS | OF_STEPS)) return [];
  const { start, end } = sentence;
  const text = reading.words(sentence);
  const found = [
    ...(votesTold ? votes(text) : []),
    ...(holds(sentence, OF_SHARES) ? shares(text) : []),
    ...(holds(sentence, OF_LEADS) ? margins(text) : []),
    ...(holds(sentence, OF_STEPS) ? steps(text, reading) : []),
    ...(holds(sentence, OF_SHARES) ? inflation(text, reading) : []),
  ];
  return found.map(({ counted, figure, unit, measure, question, whose = '', from, to }): SlotReading => {
    const span = { start: start + from, end: start + to };
    return {
      slot: measure === 'total' ? 'count' : 'measure',
      about: main ?? counted,
      behaviour: 'fixed',
      detail: counted,
      value: {
        type: 'quantity',
        min: figure,
        max: figure,
        bound: 'exact',
        unit,
        counted,
        whose,
        measure,
        partOf: null,
      },
      valueSpan: span,
      content: span,
      assess: { start, end },
      at: span.start,
      ownPolarity: true,
      question,
    };
  });
}

/** "In March", "in 2019": of another month or year than the report's own. */
const isDated = ({ dates }: SentenceReading): boolean =>
  dates.some(({ date }) => /^\d{4}(?:-\d{2})?$/u.test(date.value));

const placeOf = (found: RegExpExecArray): Pick<Found, 'from' | 'to'> => ({
  from: found.index,
  to: found.index + found[0].length,
});

const figureOf = (words: string): number => {
  const plain = words.toLowerCase().replace(/,/gu, '');
  return COUNT_WORDS.get(plain) ?? Number(plain);
};

/** "By a margin of two to one": how the sides stand to each other, and no count of either. */
const PROPORTION =
  /\b(?:margin|ratio|proportion) of (?:more than |about |almost |nearly |roughly )?\S+(?: to |[-–])(?:one|1)\b/iu;

/** "Unanimous", "one of the three dissented", "eight of the thirteen raised their hands in favour". */
function votes(text: string): Found[] {
  const vote = (side: 'for' | 'against', figure: number, at: RegExpExecArray): Found => {
    const whose = BODIES.find(([words]) => words.test(text))?.[1] ?? '';
    return {
      counted: `vote ${side} ${whose}`.trim(),
      figure,
      unit: 'vote',
      measure: 'total',
      question: `How many voted ${side}?`,
      whose,
      ...placeOf(at),
    };
  };
  const none = UNANIMOUS.exec(text) ?? ALL_FOR.exec(text);
  if (none !== null) return [vote('against', 0, none)];
  const pair = PROPORTION.test(text)
    ? null
    : (PAIRS.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null);
  // What was done "by ten votes to two" was carried, whatever it was.
  const told = pair !== null && /vote/iu.test(pair[0]) ? 1 : 0;
  const carried = CARRIED.test(text) ? 1 : BEATEN.test(text) ? -1 : told;
  if (pair !== null && carried !== 0) {
    const [more, fewer] = [figureOf(pair[1] ?? ''), figureOf(pair[2] ?? '')].sort((a, b) => (b - a) * carried);
    return [vote('for', more ?? 0, pair), vote('against', fewer ?? 0, pair)];
  }
  const found: Found[] = [];
  for (const [side, pattern] of [
    ['against', AGAINST],
    ['for', FOR_SIDE],
  ] as const) {
    const at = pattern.exec(text);
    const figure = figureOf(at?.[1] ?? '');
    if (at !== null && Number.isFinite(figure)) found.push(vote(side, figure, at));
  }
  return found;
}

/** "51 per cent went to the polls", "87 per cent of the members voted for a strike". */
function shares(text: string): Found[] {
  const found: Found[] = [];
  for (const [counted, question, patterns] of [
    ['turnout', 'How high was the turnout?', TURNOUTS],
    ['share for', 'What share voted for it?', YES_SHARES],
  ] as const) {
    for (const pattern of patterns) {
      const at = pattern.exec(text);
      if (at === null || OF_A_PART.test(text)) continue;
      const figure = Number(at[1]);
      found.push({
        counted,
        figure,
        unit: 'percent',
        measure: 'rate',
        question,
        ...placeOf(at),
      });
      break;
    }
  }
  return found;
}

/** "Defeated him by 412 votes", "by the final count she is ahead by 1,140 votes". */
function margins(text: string): Found[] {
  for (const pattern of MARGINS) {
    const at = pattern.exec(text);
    const figure = figureOf(at?.[1] ?? '');
    if (at === null || !Number.isFinite(figure)) continue;
    const unit = (at[2] ?? '').toLowerCase().replace(/s$/u, '');
    const question = 'How large is the lead?';
    return [
      {
        counted: `final lead ${unit}`,
        figure,
        unit,
        measure: 'difference',
        question,
        ...placeOf(at),
      },
    ];
  }
  return [];
}

/** "Raised its rate by a quarter of a percentage point", "by half a point". */
function steps(text: string, reading: SentenceReading): Found[] {
  const at = STEP.exec(text);
  if (isDated(reading)) return [];
  if (at === null || !RATE_MOVES.test(text) || EXPECTED.test(text.slice(0, at.index))) return [];
  const [, words = '', points, basis] = at;
  const figure =
    basis !== undefined
      ? Number(basis) / 100
      : points !== undefined
        ? Number(points)
        : (POINTS.get(words.toLowerCase()) ?? NaN);
  if (!Number.isFinite(figure) || figure > LARGE_STEPS) return [];
  const question = 'By how much was the rate moved?';
  return [
    {
      counted: 'rate step',
      figure,
      unit: 'percentage point',
      measure: 'difference',
      question,
      ...placeOf(at),
    },
  ];
}

/** "Inflation stood at 4.1 per cent in May", "consumer prices in May were 4.6 per cent higher than a year earlier". */
function inflation(text: string, { dates }: SentenceReading): Found[] {
  const month = dates.map(({ date }) => date.value).find((value) => /^\d{4}-\d{2}$/u.test(value));
  const at = INFLATION.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (month === undefined || at == null || OF_A_PART.test(text)) return [];
  const figure = Number(at[1]);
  const question = 'How high was inflation?';
  return [
    {
      counted: `inflation ${month}`,
      figure,
      unit: 'percent',
      measure: 'rate',
      question,
      ...placeOf(at),
    },
  ];
}
