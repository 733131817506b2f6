import type { EventStore, RecordedEvent } from '#event-store';
import {
  evolveReport,
  evolveStory,
  NO_REPORT,
  NO_STORY,
  readStoredEvent,
  reportStream,
  storyStream,
  type ReportEvent,
  type ReportState,
  type StoryEvent,
  type StoryState,
} from '#story';

/** A stream's state, the version that it is at (0: it does not exist) and the position of its last event. */
export interface Loaded<State> {
  readonly state: State;
  readonly version: number;
  readonly position: string | null;
}

const STORY_EVENTS: readonly string[] = ['StoryOpened', 'AliasAdded', 'StoriesMerged'];

function loaded<State>(
  events: readonly RecordedEvent[],
  initial: State,
  evolve: (state: State, event: StoryEvent) => State,
): Loaded<State> {
  const last = events.at(-1);
  const state = events.reduce((current, stored) => evolve(current, readStoredEvent(stored).event), initial);
  return { state, version: last?.streamVersion ?? 0, position: last?.position ?? null };
}

const isStoryEvent = (event: StoryEvent): event is Parameters<typeof evolveStory>[1] =>
  STORY_EVENTS.includes(event.type);

/** Report streams hold report and claim events only: placements, lineage and conflicts have streams of their own. */
const isReportEvent = (event: StoryEvent): event is ReportEvent => !isStoryEvent(event);

/** Loads the small streams that commands decide on; no command loads a whole story. */
export class StreamsReader {
  constructor(private readonly store: EventStore) {}

  async story(storyId: string): Promise<Loaded<StoryState>> {
    const events = await this.store.load(storyStream(storyId));
    return loaded(events, NO_STORY, (state, event) => (isStoryEvent(event) ? evolveStory(state, event) : state));
  }

  async report(reportId: string): Promise<Loaded<ReportState>> {
    const events = await this.store.load(reportStream(reportId));
    return loaded(events, NO_REPORT, (state, event) => (isReportEvent(event) ? evolveReport(state, event) : state));
  }

  /** Events of any stream, decoded, with the partition that each is in. */
  async events(
    stream: string,
  ): Promise<
    { readonly partition: string; readonly version: number; readonly position: string; readonly event: StoryEvent }[]
  > {
    const events = await this.store.load(stream);
    return events.map((stored) => ({
      partition: stored.partition,
      version: stored.streamVersion,
      position: stored.position,
      event: readStoredEvent(stored).event,
    }));
  }
}
