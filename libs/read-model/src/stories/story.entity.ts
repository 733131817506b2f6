import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventData } from '#story';

/** A story as the list shows it. Written by the projection only; queries read it. */
@Entity({ schema: 'read_model', name: 'story_row', synchronize: false })
export class StoryEntity {
  @PrimaryColumn({ name: 'story_id', type: 'text' })
  storyId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ type: 'jsonb' })
  aliases!: EventData<'StoryOpened'>['aliases'];

  @Column({ name: 'own_outlet', type: 'text', nullable: true })
  ownOutlet!: string | null;

  @Column({ type: 'text', nullable: true })
  collected!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'last_recorded_at', type: 'timestamptz' })
  lastRecordedAt!: Date;

  @Column({ name: 'last_sequence', type: 'bigint' })
  lastSequence!: string;

  @Column({ type: 'bigint' })
  reports!: string;

  @Column({ type: 'bigint' })
  claims!: string;

  @Column({ type: 'bigint' })
  conflicts!: string;
}
