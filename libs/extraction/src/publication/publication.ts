import { parseEdtf, rangeOfDay, timeRange, type TimeRange } from '#story';
import type { Document } from '../document/index.js';
import type { BoundEvidence, ExtractionContext, InferredPublication } from '../extraction.js';
import type { Structure } from '../structure/index.js';
import type { DateMention } from '../time/index.js';
import { readUrlDate } from './url-date.js';

export interface PublicationSources {
  readonly document: Document;
  readonly structure: Structure;
  readonly dates: readonly DateMention[];
  readonly context: ExtractionContext;
}

/**
 * When the report came out, as bounds with the words that prove each: as the caller or a date line states, else by its
 * address, else inferred (not before the latest day that the text reports, not after the day of gathering), else assumed.
 */
export function findPublication({ document, structure, dates, context }: PublicationSources): InferredPublication {
  const { published } = context;
  const zone = context.timeZone ?? 'UTC';
  if (published !== undefined) return { ...published, evidence: [] };
  const line = statedDay(document.text, structure, dates);
  if (line !== null) {
    const range = dayRange(line.day, zone);
    if (range !== null) return within(range, 'stated', bothBounds(line.date, 'The report gives its own date.'));
  }
  const fromUrl = context.url === undefined ? null : readUrlDate(context.url);
  if (fromUrl !== null) {
    return within(rangeOfDay(fromUrl, zone), 'url', []);
  }
  return inferred(document, structure, dates, context.referenceDate ?? null, zone);
}

const within = (
  { edtf, earliest, latest }: TimeRange,
  basis: InferredPublication['basis'],
  evidence: BoundEvidence[],
): InferredPublication => ({ edtf, earliest, latest, basis, evidence });

const bothBounds = (date: DateMention, reason: string): BoundEvidence[] => [
  { start: date.start, end: date.end, bound: 'earliest', reason },
  { start: date.start, end: date.end, bound: 'latest', reason },
];

/** A full date in a date line or dateline. */
function statedDay(
  text: string,
  structure: Structure,
  dates: readonly DateMention[],
): { date: DateMention; day: string } | null {
  const lines = structure.blocks
    .filter((block) => block.kind === 'published')
    .map(({ start, end }) => ({ start, end }));
  if (structure.dateline !== null) lines.push(structure.dateline);
  for (const line of lines) {
    const date = dates.find(
      (found) => found.start >= line.start && found.end <= line.end && found.precision !== 'none',
    );
    const day = date?.earliest?.slice(0, 10);
    if (
      date !== undefined &&
      day !== undefined &&
      day === date.latest?.slice(0, 10) &&
      /\d/.test(text.slice(date.start, date.end))
    ) {
      return { date, day };
    }
  }
  return null;
}

function inferred(
  document: Document,
  structure: Structure,
  dates: readonly DateMention[],
  referenceDate: string | null,
  zone: string,
): InferredPublication {
  const reference = referenceDate === null ? null : dayRange(referenceDate.slice(0, 10), zone);
  const latest = reference?.latest ?? null;
  const last = latestReported(
    document,
    structure,
    dates,
    reference === null ? null : (referenceDate?.slice(0, 10) ?? null),
  );
  const earliest = last === null ? null : (dayRange(last.day, zone)?.earliest ?? null);
  if (last === null || earliest === null) {
    return within(timeRange({ earliest: null, latest }, zone), 'assumed', []);
  }
  const evidence: BoundEvidence[] = [
    {
      start: last.date.start,
      end: last.date.end,
      bound: 'earliest',
      reason: `The report tells of ${last.date.text} as past or present, so it came out on ${last.day} or later.`,
    },
  ];
  return within(timeRange({ earliest, latest }, zone), 'inferred', evidence);
}

const bounding = new Set(['day', 'part', 'hour', 'minute', 'week', 'month']);
const weekday = /^(?:(?:on|late|early|last|this|past)\s+)*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const named = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * The latest day that the text reports as past. A month bounds by its first day; a weekday by the nearest past one;
 * words such as "today" or "last month" say nothing of their own, since they count from the day that is sought. A day
 * beyond the gathering speaks of the future.
 */
function latestReported(
  document: Document,
  structure: Structure,
  dates: readonly DateMention[],
  notAfter: string | null,
): { date: DateMention; day: string } | null {
  let best: { date: DateMention; day: string } | null = null;
  let sentence = 0;
  for (const date of dates) {
    const day = date.earliest?.slice(0, 10);
    if (day === undefined || !bounding.has(date.precision) || date.type === 'duration' || date.type === 'set') continue;
    if (date.basis === 'context' || !(named.test(date.text) || weekday.test(date.text)) || isClock(date)) continue;
    if (notAfter !== null && day > notAfter) continue;
    while ((document.sentences[sentence]?.end ?? Infinity) <= date.start) sentence += 1;
    if (structure.blocks[document.sentences[sentence]?.paragraph ?? -1]?.kind === 'furniture') continue;
    if (isAhead(document, sentence, date)) continue;
    const bound = date.precision === 'month' ? `${day.slice(0, 7)}-01` : day;
    if (best === null || bound > best.day) best = { date, day: bound };
  }
  return best;
}

/** A time of day that names no day. */
const isClock = (date: DateMention): boolean =>
  date.type === 'time' && !/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|day\b/i.test(date.text);

const ahead = new Set([
  'will',
  'shall',
  "'ll",
  'scheduled',
  'due',
  'expected',
  'planned',
  'until',
  'by',
  'upcoming',
  'deadline',
  'going',
  'plans',
  'set',
]);

/** Whether the words before the date in its sentence speak of what is still to come. */
function isAhead(document: Document, sentence: number, date: DateMention): boolean {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  let seen = 0;
  for (let at = tokens.length - 1; at >= 0 && seen < 8; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= date.start) continue;
    if (token.lower === ',' || token.lower === ';') return false;
    if (ahead.has(token.lower)) return true;
    seen += 1;
  }
  return false;
}

/** Ranges worked out before: a zone's clock is slow to ask. */
const known = new Map<string, TimeRange | null>();
const mostKnown = 2000;

function dayRange(day: string, zone: string): TimeRange | null {
  const key = `${day} ${zone}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const range = readDay(day, zone);
  known.set(key, range);
  return range;
}

function readDay(day: string, zone: string): TimeRange | null {
  try {
    return parseEdtf(day, zone);
  } catch {
    return null;
  }
}
