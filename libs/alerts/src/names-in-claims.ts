import type { PoolClient } from 'pg';
import { decodeEvent, reportStream, UnreadableEventError, type ClaimRecord, type ConflictSide } from '#story';
import { nameKey } from './name-key.js';

/** Whom and which places the claims of a conflict name, by their keys. */
export interface NamedIn {
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

interface StoredRow {
  type: string;
  schema_version: number;
  data: object;
}

/** Reads the names from the claims' own events: views may lag behind the alert. */
export async function namesInClaims(transaction: PoolClient, sides: readonly ConflictSide[]): Promise<NamedIn> {
  const members = sides.flatMap(({ claims }) => claims);
  if (members.length === 0) return { actors: [], places: [] };
  const { rows } = await transaction.query<StoredRow>({
    name: 'alerts-names-in-claims',
    text: `SELECT type, schema_version, data FROM event_store.event
            WHERE stream = ANY($1) AND (type IN ('ClaimAsserted', 'ClaimEntered') AND data ->> 'claimId' = ANY($2)
                                        OR type = 'ReportFiled')`,
    values: [
      [...new Set(members.map(({ reportId }) => reportStream(reportId)))],
      members.map(({ claimId }) => claimId),
    ],
  });
  const wanted = new Set(members.map(({ claimId }) => claimId));
  const records = rows.flatMap(recordsIn).filter(({ claimId }) => wanted.has(claimId));
  return {
    actors: keysOf([...members.map(({ speaker }) => speaker), ...records.flatMap(actorsOf)]),
    places: keysOf(records.flatMap(placesOf)),
  };
}

/** A report that was moved brings its claims along in one event. */
function recordsIn({ type, schema_version: version, data }: StoredRow): readonly ClaimRecord[] {
  try {
    const event = decodeEvent(type, version, data);
    if (event.type === 'ReportFiled') return event.data.claims;
    return event.type === 'ClaimAsserted' || event.type === 'ClaimEntered' ? [event.data] : [];
  } catch (error) {
    // An alert goes out without names rather than not at all.
    if (error instanceof UnreadableEventError) return [];
    throw error;
  }
}

const actorsOf = ({ attribution, event, value }: ClaimRecord): string[] => [
  ...attribution.flatMap(({ speaker, onBehalfOf, toldTo }) => [speaker, onBehalfOf ?? '', toldTo ?? '']),
  ...(event?.participants ?? []).map(({ name }) => name),
  ...(value.type === 'actor' || value.type === 'role' ? [value.key, value.entity ?? ''] : []),
];

const placesOf = ({ event, value }: ClaimRecord): string[] => [
  event?.place ?? '',
  ...(value.type === 'place' ? [value.key, value.entity ?? ''] : []),
];

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(nameKey))].filter((key) => key !== '');
