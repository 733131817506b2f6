import { InvalidEventError } from './errors.js';
import type { ExpectedVersion, NewEvent, PartitionAppend } from './event-store.js';

declare global {
  interface String {
    /** Node has it since version 20; the types of ES2023 do not know it. */
    isWellFormed(): boolean;
  }
}

/** A B-tree entry may have 2704 bytes; a UTF-16 unit takes at most three in UTF-8. */
const longestName = 512;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const greatestInteger = 2 ** 31 - 1;

/**
 * Refuses what no store may keep, before anything is sent: what PostgreSQL would refuse with an error of its own (NUL,
 * lone surrogates), what JSON would change silently (NaN, infinities, dates), and what cannot be meant.
 * @throws InvalidEventError
 */
export function checkAppend(appends: readonly PartitionAppend[]): void {
  const ids = new Set<string>();
  const expected = new Map<string, number>();
  for (const { partition, streams } of appends) {
    checkName('partition', partition);
    for (const stream of streams) {
      checkName('stream', stream.stream);
      const version = versionNumber(stream.expected);
      if ((expected.get(stream.stream) ?? version) !== version) {
        throw new InvalidEventError(`Stream ${stream.stream} is given twice with different expected versions.`);
      }
      expected.set(stream.stream, version);
      for (const event of stream.events) {
        checkEvent(event);
        if (ids.has(event.id)) {
          throw new InvalidEventError(`Event ${event.id} is given twice in one append.`, event.id);
        }
        ids.add(event.id);
      }
    }
  }
  if (ids.size === 0) throw new InvalidEventError('An append needs at least one event.');
}

/** Whether PostgreSQL takes it: no NUL, no surrogate without its partner. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** -1 for any, 0 for none, else the version. */
export function versionNumber(expected: ExpectedVersion): number {
  if (expected === 'any') return -1;
  if (expected === 'none') return 0;
  if (!Number.isInteger(expected) || expected < 0 || expected > greatestInteger) {
    throw new InvalidEventError(`An expected version is any, none or a whole number from 0, not ${expected}.`);
  }
  return expected;
}

function checkName(what: string, name: string): void {
  if (name === '' || name.length > longestName || !isStorable(name)) {
    throw new InvalidEventError(
      `The name of a ${what} has 1 to ${longestName} characters, no NUL and no lone surrogate.`,
    );
  }
}

function checkEvent({ id, type, schemaVersion, data, metadata }: NewEvent): void {
  if (!uuid.test(id)) throw new InvalidEventError(`The event id "${id}" is not a UUID in lower case.`, id);
  if (type === '' || type.length > longestName || !isStorable(type)) {
    throw new InvalidEventError(`Event ${id} has no usable type.`, id);
  }
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > greatestInteger) {
    throw new InvalidEventError(`The schema version of event ${id} is a whole number from 1.`, id);
  }
  const inData = faultIn(data);
  if (inData !== undefined) throw new InvalidEventError(`Event ${id} cannot be stored: data${inData}.`, id);
  const inMetadata = faultIn(metadata);
  if (inMetadata !== undefined) throw new InvalidEventError(`Event ${id} cannot be stored: metadata${inMetadata}.`, id);
}

/**
 * What of a value jsonb would refuse or JSON would change, led by the path to it. Typed loosely, because values come
 * from parsers too; the path is made on the way back only, because nearly every value is sound.
 */
function faultIn(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return isStorable(value) ? undefined : ' holds a NUL or a lone surrogate';
    case 'number':
      return Number.isFinite(value) ? undefined : ` is ${value}`;
    case 'boolean':
      return undefined;
    case 'object':
      return value === null ? undefined : Array.isArray(value) ? faultInArray(value) : faultInObject(value);
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return ` is of type ${typeof value}, which JSON does not have`;
  }
}

function faultInArray(items: readonly unknown[]): string | undefined {
  for (let index = 0; index < items.length; index++) {
    const fault = faultIn(items[index]);
    if (fault !== undefined) return `[${index}]${fault}`;
  }
  return undefined;
}

/** A loop over Object.entries takes three times as long, and this runs for every value of every event. */
function faultInObject(value: object): string | undefined {
  if ('toJSON' in value) return ' is no plain object';
  const properties = value as Readonly<Record<string, unknown>>;
  for (const key in properties) {
    if (!isStorable(key)) return ' has a key with a NUL or a lone surrogate';
    const item = properties[key];
    // JSON leaves such a property out, which is what an optional property that is not given means.
    if (item === undefined) continue;
    const fault = faultIn(item);
    if (fault !== undefined) return `.${key}${fault}`;
  }
  return undefined;
}
