import { z } from 'zod';

/** Who did it, what it follows from, and whether it files an archive (then no alert sounds). */
export const eventMetadataSchema = z.object({
  /** Follows a request through its events. */
  correlationId: z.string(),
  /** The event or command that this one follows from. */
  causationId: z.string().nullable(),
  actor: z.object({ kind: z.enum(['editor', 'machine']), name: z.string() }),
  history: z.boolean(),
});
export type EventMetadata = z.infer<typeof eventMetadataSchema>;
