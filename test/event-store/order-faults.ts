import { comparePositions, type RecordedEvent } from '#event-store';

/** What a run of concurrent writers and a concurrent reader has left behind. */
export interface RaceEvidence {
  /** The events that the reader was given while the writers wrote, in the order in which it got them. */
  readonly read: readonly RecordedEvent[];
  /** The events of which the writers were told that they are stored. */
  readonly acknowledged: readonly RecordedEvent[];
  /** Of each contest (many appends at once, of which the expected version lets one through) how many went through. */
  readonly winners: readonly number[];
  /** Errors other than a lost contest. */
  readonly errors: readonly unknown[];
}

/** Each way in which the evidence breaks what the store promises, as a sentence; none when all is well. */
export function orderFaults({ read, acknowledged, winners, errors }: RaceEvidence): string[] {
  return [
    ...errors.map((error) => `an append failed: ${String(error)}`),
    ...winners.flatMap((count, contest) => (count === 1 ? [] : [`contest ${contest} has ${count} winners`])),
    ...completenessFaults(read, acknowledged),
    ...positionFaults(read),
    ...sequenceFaults('read', read),
    ...sequenceFaults(
      'acknowledged',
      [...acknowledged].sort((a, b) => a.sequence - b.sequence),
    ),
  ];
}

function completenessFaults(read: readonly RecordedEvent[], acknowledged: readonly RecordedEvent[]): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { id } of read) {
    if (seen.has(id)) faults.push(`event ${id} was read twice`);
    seen.add(id);
  }
  for (const { id, position } of acknowledged) {
    if (!seen.has(id)) faults.push(`event ${id} at ${position} was skipped`);
  }
  if (read.length > acknowledged.length) faults.push('events were read that nobody was told of');
  return faults;
}

function positionFaults(read: readonly RecordedEvent[]): string[] {
  return read.flatMap((event, index) => {
    const before = read[index - 1];
    return before && comparePositions(before.position, event.position) >= 0
      ? [`${event.position} was read after ${before.position}`]
      : [];
  });
}

/** Sequences, stream versions and times, in a given order, must rise without a gap within partition and stream. */
function sequenceFaults(how: string, events: readonly RecordedEvent[]): string[] {
  const last = new Map<string, RecordedEvent>();
  const versions = new Map<string, number>();
  return events.flatMap((event) => {
    const { partition, stream, sequence, streamVersion, recordedAt } = event;
    const before = last.get(partition);
    const version = versions.get(stream) ?? 0;
    last.set(partition, event);
    versions.set(stream, streamVersion);
    return [
      ...(sequence === (before?.sequence ?? 0) + 1
        ? []
        : [`${how}: sequence ${sequence} of ${partition} came after ${before?.sequence ?? 0}`]),
      ...(streamVersion === version + 1 ? [] : [`${how}: version ${streamVersion} of ${stream} came after ${version}`]),
      ...(before && before.recordedAt > recordedAt ? [`${how}: ${partition} goes back in time at ${sequence}`] : []),
    ];
  });
}
