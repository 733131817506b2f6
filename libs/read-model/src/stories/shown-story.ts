import type { EventData, Instant } from '#story';
import type { DeskCounts } from './desk-counts.js';
import type { StoryEntity } from './story.entity.js';

export interface ShownStory extends DeskCounts {
  readonly id: string;
  readonly title: string;
  readonly timeZone: string;
  readonly aliases: EventData<'StoryOpened'>['aliases'];
  readonly ownOutlet: string | null;
  /** Day on which undated reports were gathered. */
  readonly collected: string | null;
  readonly openedAt: Instant;
  /** When the last event that the views hold was recorded. */
  readonly lastRecordedAt: Instant;
  /** Sequence of the last event that the views hold. */
  readonly lastSequence: number;
  readonly reports: number;
  /** Claims that stand, official responses included. */
  readonly claims: number;
  readonly conflicts: number;
}

/** Of a story in which nothing was filed yet. */
const NOTHING_FILED: DeskCounts = { openAlerts: 0, openNotices: 0, outlets: 0, origins: 0 };

export const shownStory = (story: StoryEntity, desk: DeskCounts = NOTHING_FILED): ShownStory => ({
  id: story.storyId,
  title: story.title,
  timeZone: story.timeZone,
  aliases: story.aliases,
  ownOutlet: story.ownOutlet,
  collected: story.collected,
  openedAt: story.openedAt.toISOString(),
  lastRecordedAt: story.lastRecordedAt.toISOString(),
  lastSequence: Number(story.lastSequence),
  reports: Number(story.reports),
  claims: Number(story.claims),
  conflicts: Number(story.conflicts),
  ...desk,
});
