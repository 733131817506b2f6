import type { DerivedEvent } from '#scrutiny';
import type { ConflictEvent } from '#story';

export const isConflictEvent = (event: DerivedEvent['event']): event is ConflictEvent => 'conflictId' in event.data;
