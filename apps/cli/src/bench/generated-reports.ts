import { extract } from '#extraction';
import {
  decideReport,
  derivedId,
  NO_REPORT,
  reportStream,
  storedEventOf,
  type Report,
  type StoryEvent,
  type TimeRange,
} from '#story';
import type { StreamAppend } from '#event-store';
import { random } from './generated-story.js';

/** A report of an invented story in words, so that scrutiny has something to read. */
export interface GeneratedReport {
  readonly reportId: string;
  readonly text: string;
  /** Claims that extraction finds in it. */
  readonly claims: number;
  readonly stream: StreamAppend;
}

const SYLLABLES = 'bar cor den fel gar hol ing kel lin mor nor pel ras sol tal ven wick zel'.split(' ');
const SHIPS = ['ferry', 'barge', 'trawler', 'tug', 'tanker', 'launch'];
const ENDS = ['sank', 'ran aground', 'caught fire', 'capsized'];
const MONTHS = ['March', 'April', 'May', 'June'];
const FIRST = Date.UTC(2031, 2, 1);

/** Reports on ships that came to grief, each of so many sentences. The same seed gives the same reports. */
export function* generatedReports(storyId: string, seed: number, sentences: number): Generator<GeneratedReport> {
  const next = random(seed);
  const one = <T>(items: readonly T[], otherwise: T): T => items[Math.floor(next() * items.length)] ?? otherwise;
  const name = (): string => {
    const word = `${one(SYLLABLES, '')}${one(SYLLABLES, '')}${one(SYLLABLES, '')}`;
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const sentence = (): string =>
    `The ${one(SHIPS, 'ferry')} ${name()} ${one(ENDS, 'sank')} off ${name()} on ${one(MONTHS, 'May')} ${String(1 + Math.floor(next() * 28))} with ${String(10 + Math.floor(next() * 80))} people aboard.`;
  for (let number = 0; ; number++) {
    const text = Array.from({ length: sentences }, sentence).join(' ');
    const at = new Date(FIRST + number * 600_000).toISOString();
    yield reportOf(storyId, number, text, { edtf: at, earliest: at, latest: at });
  }
}

function reportOf(storyId: string, number: number, text: string, published: TimeRange): GeneratedReport {
  const outlet = `Outlet ${String(number % 40)}`;
  const { claims, credits } = extract(text, { outlet, published: { ...published, basis: 'stated' } });
  const report: Report = {
    reportId: derivedId('bench-report', storyId, number),
    storyId,
    outlet: { name: outlet, basis: 'stated' },
    title: null,
    url: null,
    kind: 'article',
    textHash: derivedId('bench-text', text),
    textLength: text.length,
    revision: 1,
    language: 'en',
    published: { ...published, basis: 'stated', evidence: [] },
    corrects: null,
    credits: [...credits],
    extractor: 'bench',
  };
  const events = decideReport({ kind: 'publish', report, drafts: claims }, NO_REPORT);
  const stored = (event: StoryEvent, index: number) =>
    storedEventOf(derivedId('bench-event', report.reportId, index), event, {
      correlationId: 'bench',
      causationId: null,
      actor: { kind: 'machine', name: 'bench' },
      history: true,
    });
  const { reportId } = report;
  return {
    reportId,
    text,
    claims: claims.length,
    stream: { stream: reportStream(reportId), expected: 'any', events: events.map(stored) },
  };
}
