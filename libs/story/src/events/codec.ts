import { EVENT_TYPES, type EventName, type StoryEvent } from './catalogue.js';

/** An event that this version of the catalogue cannot read. It is deterministic: reading it again fails again. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
  constructor(
    readonly eventType: string,
    readonly schemaVersion: number,
    reason: string,
  ) {
    super(`Event ${eventType} (version ${schemaVersion}) cannot be read: ${reason}`);
  }
}

type AnyType = (typeof EVENT_TYPES)[number];
const byName: ReadonlyMap<string, AnyType> = new Map(EVENT_TYPES.map((type) => [type.name, type]));

/** The version in which events of this name are written today. */
export function currentVersion(name: EventName): number {
  return byName.get(name)?.version ?? 1;
}

/**
 * Reads an event as stored: raises its data through the type's upcasters to today's version, then checks it.
 * @throws UnreadableEventError when the type is unknown, the version is newer than this catalogue, or the data do not fit
 */
export function decodeEvent(type: string, schemaVersion: number, data: unknown): StoryEvent {
  const known = byName.get(type);
  if (!known) throw new UnreadableEventError(type, schemaVersion, 'the catalogue does not know this type');
  if (schemaVersion > known.version)
    throw new UnreadableEventError(type, schemaVersion, `this catalogue ends at version ${known.version}`);
  const raised = known.upcasters.slice(schemaVersion - 1).reduce((value, upcast) => upcast(value), data);
  const parsed = known.schema.safeParse(raised);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new UnreadableEventError(
      type,
      schemaVersion,
      issue ? `${issue.path.join('.') || 'data'}: ${issue.message}` : 'data do not fit',
    );
  }
  return { type: known.name, data: parsed.data } as StoryEvent;
}

export interface EncodedEvent {
  readonly type: EventName;
  readonly schemaVersion: number;
  readonly data: StoryEvent['data'];
}

/** An event as it is stored, in today's version. */
export function encodeEvent(event: StoryEvent): EncodedEvent {
  return { type: event.type, schemaVersion: currentVersion(event.type), data: event.data };
}
