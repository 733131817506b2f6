import type { Extraction } from '../extraction.js';
import { bodyOf, sharesWord } from './bodies.js';

/** What a reader marked in one report. Every `contains` is a passage of the text, word for word. */
export interface ReportMarks {
  readonly officialResponses: readonly { readonly who: string; readonly kind: string; readonly contains: string }[];
  /** Passages that look like an official response and are none. */
  readonly notResponses: readonly { readonly contains: string }[];
  readonly dates: readonly { readonly text: string; readonly value: string; readonly contains?: string | undefined }[];
  /** Who says what, the speaker by the fullest name that the text gives. */
  readonly speakers: readonly { readonly who: string; readonly contains: string }[];
  readonly notClaims: readonly { readonly contains: string }[];
  /** Other outlets that the report says it has something from. */
  readonly credits: readonly { readonly outlet: string; readonly contains: string }[];
  /** Corrections and retractions within the text. */
  readonly notices: readonly { readonly contains: string }[];
}

export const MARK_KINDS = [
  'officialResponses',
  'notResponses',
  'dates',
  'speakers',
  'notClaims',
  'credits',
  'notices',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** How many marks of one kind were met, and which were not. */
export interface MarkScore {
  readonly marked: number;
  readonly missing: readonly string[];
}

export interface MarkedReportScore {
  readonly marks: Readonly<Record<MarkKind, MarkScore>>;
  /** Official responses that were found where none was marked, or of another kind than the mark's. */
  readonly wrongResponses: readonly string[];
}

/**
 * Holds what was read from a report against a reader's marks. A response is met by kind, place and a telling word of its
 * body's name; a denial by a claim whose stance it is. A date is met by its TIMEX3 value; a speaker by a claim whose
 * words lie in the marked passage, or the passage in them, and whose first speaker shares a telling word with the name
 * marked; a notice by a claim that corrects or retracts.
 *
 * @throws Error where a marked passage does not stand in the text
 */
export function scoreMarkedReport(marks: ReportMarks, extraction: Extraction): MarkedReportScore {
  const { text, claims } = extraction;
  const held = new Set<unknown>();
  const missing = <T extends Mark>(
    list: readonly T[],
    name: (one: T) => string,
    isMet: (one: T, place: Range) => boolean,
  ): MarkScore => ({
    marked: list.length,
    missing: list.filter((one) => !isMet(one, placeOf(text, one))).map(name),
  });
  const scores: Record<MarkKind, MarkScore> = {
    officialResponses: missing(
      marks.officialResponses,
      ({ who, kind, contains }) => `${who}: ${kind}: ${contains}`,
      ({ who, kind }, place) => {
        const meeting = claims.filter(
          ({ stance, response, evidence, attribution }) =>
            (kind === 'denial' ? stance === 'denies' : response === kind) &&
            meets(evidence, place) &&
            sharesWord(bodyOf(attribution), who),
        );
        for (const one of meeting) held.add(one);
        return meeting.length > 0;
      },
    ),
    notResponses: missing(
      marks.notResponses,
      ({ contains }) => contains,
      (_, place) => !claims.some(({ response, evidence }) => response !== null && meets(evidence, place)),
    ),
    dates: missing(
      marks.dates,
      ({ text: words, value }) => `${words}: ${value}`,
      (mark, place) => extraction.dates.some((date) => date.value === mark.value && meets(date, place)),
    ),
    speakers: missing(
      marks.speakers,
      ({ who, contains }) => `${who}: ${contains}`,
      ({ who }, place) =>
        claims.some(({ content, attribution }) => within(content, place) && sharesWord(bodyOf(attribution), who)),
    ),
    notClaims: missing(
      marks.notClaims,
      ({ contains }) => contains,
      (_, place) => extraction.notClaims.some((span) => meets(span, place)),
    ),
    credits: missing(
      marks.credits,
      ({ outlet }) => outlet,
      ({ outlet }) => extraction.credits.some(({ name }) => sharesWord(name, outlet)),
    ),
    notices: missing(
      marks.notices,
      ({ contains }) => contains,
      (_, place) => claims.some(({ stance, evidence }) => takesBack.has(stance) && meets(evidence, place)),
    ),
  };
  return {
    marks: scores,
    wrongResponses: claims
      .filter((claim) => claim.response !== null && !held.has(claim))
      .map(
        ({ response, attribution, evidence }) =>
          `${bodyOf(attribution)}: ${String(response)}: ${text.slice(evidence.start, evidence.end)}`,
      ),
  };
}

const takesBack: ReadonlySet<string> = new Set(['corrects', 'retracts']);

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Mark {
  /** The words marked, where they are fewer than the passage that tells them from their like. */
  readonly text?: string;
  readonly contains?: string | undefined;
}

function placeOf(text: string, { text: words, contains = words ?? '' }: Mark): Range {
  const start = text.indexOf(contains);
  if (start < 0) throw new Error(`No such passage in the report: ${contains}`);
  const from = start + Math.max(contains.indexOf(words ?? contains), 0);
  return { start: from, end: from + (words ?? contains).length };
}

const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const within = (a: Range, b: Range): boolean =>
  (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end);
