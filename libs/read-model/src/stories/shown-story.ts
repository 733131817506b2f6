import type { EventData, Instant } from '#story';

export interface ShownStory {
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
