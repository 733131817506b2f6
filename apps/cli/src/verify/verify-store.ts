import { createHash } from 'node:crypto';
import type { EventStore, RecordedEvent, ReportTexts, SettledEvents } from '#event-store';
import { readStoredEvent, UnreadableEventError, type RecordedStoryEvent } from '#story';
import type { Difference } from './difference.js';

/** Where an event stands, as the other checks need it. */
export interface StoredPlace {
  readonly story: string;
  readonly sequence: number;
}

export interface StoreCheck {
  readonly differences: readonly Difference[];
  /** Every event of the store by id. */
  readonly places: ReadonlyMap<string, StoredPlace>;
  readonly stories: readonly string[];
}

interface Head {
  sequence: number;
  recordedAt: string;
}

/** Reads the whole store: every event must be readable and stand in its place, every text must be the one recorded. */
export async function verifyStore(store: EventStore, texts: ReportTexts): Promise<StoreCheck> {
  const differences: Difference[] = [];
  const places = new Map<string, StoredPlace>();
  const heads = new Map<string, Head>();
  const versions = new Map<string, number>();
  for (let after: string | null = null; ;) {
    const { events }: SettledEvents = await store.readAll({ after, limit: 1_000 });
    const last = events.at(-1);
    if (!last) break;
    const read = events.flatMap((event) => {
      places.set(event.id, { story: event.partition, sequence: event.sequence });
      differences.push(...outOfPlace(event, heads, versions));
      return decoded(event, differences);
    });
    differences.push(...(await wrongTexts(read, texts)));
    after = last.position;
  }
  return { differences, places, stories: [...heads.keys()].sort() };
}

function outOfPlace(event: RecordedEvent, heads: Map<string, Head>, versions: Map<string, number>): Difference[] {
  const { partition: story, stream, sequence, streamVersion, recordedAt } = event;
  const found: Difference[] = [];
  const wrong = (what: string): void => void found.push({ where: 'store', story, what: `event ${event.id} ${what}` });
  const head = heads.get(story) ?? { sequence: 0, recordedAt: '' };
  if (sequence !== head.sequence + 1) wrong(`is number ${String(sequence)} after ${String(head.sequence)}`);
  if (recordedAt < head.recordedAt) wrong(`is recorded at ${recordedAt}, before the one that it follows`);
  const version = versions.get(stream) ?? 0;
  if (streamVersion !== version + 1) wrong(`is version ${String(streamVersion)} of ${stream} after ${String(version)}`);
  heads.set(story, { sequence, recordedAt });
  versions.set(stream, streamVersion);
  return found;
}

function decoded(event: RecordedEvent, differences: Difference[]): { story: string; read: RecordedStoryEvent }[] {
  try {
    return [{ story: event.partition, read: readStoredEvent(event) }];
  } catch (error) {
    if (!(error instanceof UnreadableEventError)) throw error;
    differences.push({ where: 'store', story: event.partition, what: `event ${event.id}: ${error.message}` });
    return [];
  }
}

/** Texts stand beside the events: each must be there, of the length and, unless blanked, with the hash recorded. */
async function wrongTexts(
  events: readonly { story: string; read: RecordedStoryEvent }[],
  texts: ReportTexts,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { story, read } of events) {
    const { event } = read;
    if (event.type !== 'ReportPublished' && event.type !== 'ReportCorrected') continue;
    const { reportId, revision, textHash, textLength } = event.data;
    const text = await texts.read(reportId, revision);
    const name = `the text of ${reportId}, revision ${String(revision)},`;
    if (text === null) found.push({ where: 'store', story, what: `${name} is missing` });
    else if (text.length !== textLength) {
      found.push({
        where: 'store',
        story,
        what: `${name} has ${String(text.length)} units, not ${String(textLength)}`,
      });
    } else if (!text.includes('█') && createHash('sha256').update(text, 'utf8').digest('hex') !== textHash) {
      found.push({ where: 'store', story, what: `${name} is not the one recorded` });
    }
  }
  return found;
}
