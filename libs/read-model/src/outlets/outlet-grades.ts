import type { EventStore } from '#event-store';
import { outletKey, OUTLETS_PARTITION, readStoredEvent, type Instant, type OutletGrade } from '#story';

/** One word of the desk on an outlet. */
export interface GivenGrade {
  readonly grade: OutletGrade;
  readonly note: string;
  readonly by: string;
  readonly at: Instant;
}

/** An outlet's name as it was graded, and its grades, the one that stands first. */
export interface GradedOutlet {
  readonly name: string;
  readonly grades: readonly GivenGrade[];
}

const PAGE = 1_000;

/**
 * All grades by the outlet's key. They are read from their own events each time: editors give few, and what they gave
 * is there at once.
 */
export async function outletGrades(store: EventStore): Promise<ReadonlyMap<string, GradedOutlet>> {
  const graded = new Map<string, GradedOutlet>();
  for (let after = 0; ;) {
    const events = await store.readPartition(OUTLETS_PARTITION, { after, limit: PAGE });
    for (const { event, recordedAt: at, metadata } of events.map(readStoredEvent)) {
      if (event.type !== 'OutletGraded') continue;
      const { outlet: name, grade, note } = event.data;
      const given = { grade, note, by: metadata.actor.name, at };
      const key = outletKey(name);
      graded.set(key, { name, grades: [given, ...(graded.get(key)?.grades ?? [])] });
    }
    if (events.length < PAGE) return graded;
    after += events.length;
  }
}
