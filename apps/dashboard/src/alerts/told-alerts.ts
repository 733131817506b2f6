import { answerOf, api, type Answer } from '../api/client.js';
import type { Arrival, ToldConflict } from '../api/alert-stream.js';
import { editor } from '../api/editor.js';

/** Told alerts on the page at most: what is older waits in the inbox. */
export const MOST_SHOWN = 100;
/** How many of those told before the page was opened are read. */
const MOST_READ = 50;

/** An alert as a line of the page. */
export interface Told {
  /** Its id in the stream. */
  readonly id: string;
  readonly storyId: string;
  readonly conflicts: readonly ToldConflict[];
  /** When the server found the last of it. */
  readonly at: string;
}

const ofArrival = ({ id, storyId, conflicts }: Arrival): Told => ({
  id,
  storyId,
  conflicts,
  at: conflicts.reduce((latest, { detectedAt }) => (detectedAt > latest ? detectedAt : latest), ''),
});

function ofListed({ id, storyId, recordedAt, data }: Answer<'AlertList'>['alerts'][number]): Told {
  return { id, storyId, at: recordedAt, conflicts: 'conflicts' in data ? data.conflicts : [data] };
}

/** What was told to this editor before this page was opened, newest first. @throws Failure */
export async function readTold(signal: AbortSignal): Promise<readonly Told[]> {
  const params = { query: { limit: MOST_READ, subscriber: editor.value } };
  const { alerts } = await answerOf(api.GET('/v1/alerts', { params, signal }));
  return alerts.map(ofListed);
}

/** Arrivals above what was told before, each once, the newest first, and no more than can be read. */
export function merged(came: readonly Arrival[], before: readonly Told[]): readonly Told[] {
  const lines = new Map(came.map((arrival) => [arrival.id, ofArrival(arrival)]));
  for (const told of before) if (!lines.has(told.id)) lines.set(told.id, told);
  return [...lines.values()].slice(0, MOST_SHOWN);
}
