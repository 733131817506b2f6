import type { QueryBus } from '@nestjs/cqrs';
import type { EventStore } from '#event-store';
import { GetStory, GetView, NotInViewsError, type ShownClaim, type View } from '#read-model';
import {
  assess,
  changePoints,
  evolveFacts,
  NO_FACTS,
  readStoredEvent,
  type AssessedClaim,
  type Assessment,
  type AssessmentPoint,
  type RecordedStoryEvent,
} from '#story';
import type { Difference } from './difference.js';

/** Points asked about on each axis; all, where there are fewer. */
const SAMPLES = 8;

/**
 * Asks the views about a story at sample points on both axes, now included, and holds each answer against the pure
 * assessment of the story's events.
 */
export async function verifyStoryViews(queries: QueryBus, store: EventStore, story: string): Promise<Difference[]> {
  const history = await historyOf(store, story);
  const found: Difference[] = [];
  const wrong = (what: string): void => void found.push({ where: 'views', story, what });
  try {
    const now = new Date().toISOString();
    await compareCounts(queries, story, history, wrong);
    for (const point of samplesOf(history, now)) {
      const at = `as of ${point.asOf}, recorded by ${point.recordedAsOf}, reconstructed ${point.reconstructed}: `;
      const expected = outline(assess(history, point));
      const actual = await outlineOfView(queries, story, point);
      for (const key of new Set([...expected.keys(), ...actual.keys()])) {
        const [should, is] = [expected.get(key), actual.get(key)];
        if (should === is) continue;
        wrong(`${at}${key} is ${is ?? 'not in the view'}, should be ${should ?? 'not there'}`);
      }
    }
  } catch (error) {
    if (!(error instanceof NotInViewsError)) throw error;
    wrong(error.message);
  }
  return found;
}

async function historyOf(store: EventStore, story: string): Promise<RecordedStoryEvent[]> {
  const history: RecordedStoryEvent[] = [];
  for (;;) {
    const events = await store.readPartition(story, { after: history.at(-1)?.storySequence ?? 0, limit: 1_000 });
    if (events.length === 0) return history;
    history.push(...events.map(readStoredEvent));
  }
}

/** At most so many of the items, evenly spread, the first and the last among them. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))],
  ).filter((item) => item !== undefined);
}

function samplesOf(history: readonly RecordedStoryEvent[], now: string): AssessmentPoint[] {
  const changes = [...changePoints(evolveFacts(NO_FACTS, history))].filter((at) => at <= now).sort();
  const recordings = [...new Set(history.map(({ recordedAt }) => recordedAt))].sort();
  return [
    { asOf: now, recordedAsOf: now, reconstructed: 'include' },
    { asOf: now, recordedAsOf: now, reconstructed: 'exclude' },
    ...spread(changes, SAMPLES).map((asOf) => ({ asOf, recordedAsOf: now, reconstructed: 'include' }) as const),
    ...spread(recordings, SAMPLES).map((at) => ({ asOf: now, recordedAsOf: at, reconstructed: 'include' }) as const),
  ];
}

/** An answer as lines that compare: the name of each part, and what counts of it. */
type Outline = Map<string, string>;

const claimLine = (
  claim: Pick<AssessedClaim, 'known' | 'standing' | 'verdict' | 'questionId' | 'reconstructed'>,
): string => [claim.known, claim.standing, claim.verdict, claim.reconstructed, claim.questionId].join(' ');

function outline(assessment: Assessment): Outline {
  const lines: Outline = new Map();
  for (const { reportId, known, standing, origin } of assessment.reports) {
    lines.set(`report ${reportId}`, [known, standing, origin].join(' '));
  }
  for (const { claims } of assessment.questions.flatMap(({ answers }) => answers)) {
    for (const claim of claims) lines.set(`claim ${claim.claimId}`, claimLine(claim));
  }
  for (const { response, claim } of assessment.officialResponses) {
    lines.set(`response ${claim.claimId}`, `${response} ${claimLine(claim)}`);
  }
  for (const { conflict, status, sides } of assessment.conflicts) {
    const members = sides.map((side) => side.claims.map(({ claimId }) => claimId).sort());
    lines.set(`conflict ${conflict.conflictId}`, `${status} ${JSON.stringify(members)}`);
  }
  const { previous, next } = assessment.changes;
  lines.set('change before', String(previous));
  lines.set('change after', String(next));
  return lines;
}

async function outlineOfView(queries: QueryBus, storyId: string, point: AssessmentPoint): Promise<Outline> {
  const lines: Outline = new Map();
  for (let cursor: string | null | undefined; cursor !== null;) {
    const view: View = await queries.execute(
      new GetView({ storyId, ...point, limit: 1_000, ...(cursor === undefined ? {} : { cursor }) }),
    );
    addPage(lines, view);
    cursor = view.nextCursor;
  }
  return lines;
}

function addPage(lines: Outline, view: View): void {
  const add = (key: string, line: string): void => {
    lines.set(key, lines.has(key) ? `${lines.get(key) ?? ''}, and again ${line}` : line);
  };
  const ofClaim = (claim: ShownClaim): string => claimLine(claim);
  for (const { id, known, standing, origin } of view.reports ?? [])
    add(`report ${id}`, [known, standing, origin].join(' '));
  for (const { claims } of view.questions.flatMap(({ answers }) => answers)) {
    for (const claim of claims) add(`claim ${claim.id}`, ofClaim(claim));
  }
  for (const { response, claim } of view.officialResponses ?? []) {
    add(`response ${claim.id}`, `${response} ${ofClaim(claim)}`);
  }
  for (const { id, status, sides } of view.conflicts ?? []) {
    const members = sides.map((side) => side.claims.map(({ claimId }) => claimId).sort());
    add(`conflict ${id}`, `${status} ${JSON.stringify(members)}`);
  }
  if (view.changes) {
    add('change before', String(view.changes.previous));
    add('change after', String(view.changes.next));
  }
}

async function compareCounts(
  queries: QueryBus,
  storyId: string,
  history: readonly RecordedStoryEvent[],
  wrong: (what: string) => void,
): Promise<void> {
  const facts = evolveFacts(NO_FACTS, history);
  const shown = await queries.execute(new GetStory({ storyId }));
  const last = history.at(-1)?.storySequence ?? 0;
  const counts = [
    ['last event', shown.lastSequence, last],
    ['reports', shown.reports, facts.reports.size],
    ['claims', shown.claims, facts.claims.size],
    ['conflicts', shown.conflicts, facts.conflicts.size],
  ] as const;
  for (const [name, is, should] of counts) {
    if (is !== should) wrong(`the list of stories shows ${name} ${String(is)}, should be ${String(should)}`);
  }
}
