import type { z } from 'zod';

/** One version's data as JSON, raised to the next version. Pure. */
export type Upcaster = (data: unknown) => unknown;

/**
 * One type of event: its name, the version written today, the schema of that version, and one upcaster for each older
 * version, the first of which raises version 1 to 2.
 */
export interface EventType<Name extends string, Schema extends z.ZodType> {
  readonly name: Name;
  readonly version: number;
  readonly schema: Schema;
  readonly upcasters: readonly Upcaster[];
}

/** Names a type of event whose first version is still today's. */
export function eventType<Name extends string, Schema extends z.ZodType>(
  name: Name,
  schema: Schema,
): EventType<Name, Schema> {
  return { name, version: 1, schema, upcasters: [] };
}
