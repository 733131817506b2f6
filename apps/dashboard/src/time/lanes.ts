import type { Silence } from '../story/account.js';
import type { Conflict, ReportLine } from '../story/records.js';

/** A report on the lane of its outlet; instants in milliseconds. */
export interface Bar {
  readonly reportId: string;
  readonly title: string | null;
  /** From when it may have been public; null where nothing bounds it from below. */
  readonly from: number | null;
  /** From when it certainly was. */
  readonly at: number;
  readonly standing: ReportLine['standing'];
}

export interface Lane {
  readonly outlet: string;
  readonly bars: readonly Bar[];
}

/** Somebody's silence, from when it was first known on. */
export interface SilenceLane {
  readonly silence: Silence;
  readonly at: number;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly silences: readonly SilenceLane[];
  /** Moments at which contradictions between reports became known, with how many did. */
  readonly contradictions: readonly (readonly [at: number, count: number])[];
  /** The span of all of it, with room at both ends. */
  readonly domain: readonly [number, number];
}

const DAY_MS = 86_400_000;
/** The part of the span that is left free at each end. */
const ROOM = 0.04;

/** Who reported when: a lane for each outlet, in the order in which they certainly were public. */
export function lanesOf(
  reports: readonly ReportLine[],
  silences: readonly Silence[],
  conflicts: readonly Conflict[],
  now: string,
): Lanes {
  const byOutlet = new Map<string, Bar[]>();
  for (const { id, title, outlet, published, standing } of reports) {
    const bar = {
      ...{ reportId: id, title, standing },
      from: published.earliest === null ? null : Date.parse(published.earliest),
      at: Date.parse(published.latest ?? now),
    };
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), bar]);
  }
  const lanes = [...byOutlet]
    .map(([outlet, bars]) => ({ outlet, bars: bars.sort((one, other) => one.at - other.at) }))
    .sort((one, other) => firstOf(one) - firstOf(other) || one.outlet.localeCompare(other.outlet));
  const counts = new Map<number, number>();
  for (const { severity, knownFrom } of conflicts) {
    const at = Date.parse(knownFrom);
    if (severity === 'alert') counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const silent = silences.map((silence) => ({ silence, at: Date.parse(silence.first.knownFrom) }));
  const instants = [
    ...lanes.flatMap(({ bars }) => bars.flatMap(({ from, at }) => [from ?? at, at])),
    ...silent.map(({ at }) => at),
    ...counts.keys(),
  ];
  return {
    lanes,
    silences: silent,
    contradictions: [...counts].sort(([one], [other]) => one - other),
    domain: spanOf(instants, Date.parse(now)),
  };
}

/** The span of some instants with room at both ends; a day around a single one. */
export function spanOf(instants: readonly number[], otherwise: number): readonly [number, number] {
  const first = instants.reduce((least, at) => Math.min(least, at), instants[0] ?? otherwise);
  const last = instants.reduce((most, at) => Math.max(most, at), instants[0] ?? otherwise);
  const room = Math.max((last - first) * ROOM, last === first ? DAY_MS : 0);
  return [first - room, last + room];
}

const firstOf = ({ bars }: Lane): number => bars[0]?.at ?? 0;
