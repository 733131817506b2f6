/** What stories are told apart by: who and where, figures (ages, sums, days), and the words of the opening. */
export const CHANNELS = ['names', 'figures', 'lead'] as const;
export type Channel = (typeof CHANNELS)[number];

/** In how many of a story's reports a word stands as a name, and in how many with a small letter. */
export interface Spelling {
  named: number;
  small: number;
}

/**
 * What is kept of a story to tell whether a report belongs to it: the sum of its reports' vectors, channel by channel,
 * later reports weighing more. Its size is bounded, however long the story runs.
 */
export interface StoryProfile {
  readonly story: string;
  reports: number;
  /** Publication of its latest report, in milliseconds. */
  latest: number;
  readonly spellings: Map<string, Spelling>;
  readonly channels: Readonly<Record<Channel, Map<string, number>>>;
}

/** A profile as JSON keeps it. */
export interface StoredProfile {
  readonly story: string;
  readonly reports: number;
  readonly latest: number;
  readonly spellings: readonly (readonly [term: string, named: number, small: number])[];
  readonly channels: Readonly<Record<Channel, readonly (readonly [term: string, weight: number])[]>>;
}

/** A map that outgrows the first of its bounds is cut to the second, so that cutting is rare. */
const CHANNEL_BOUNDS = [600, 400] as const;
const SPELLING_BOUNDS = [3000, 2000] as const;

export const emptyProfile = (story: string): StoryProfile => ({
  story,
  reports: 0,
  latest: Number.NEGATIVE_INFINITY,
  spellings: new Map(),
  channels: { names: new Map(), figures: new Map(), lead: new Map() },
});

/** Keeps the heaviest terms of a profile that has outgrown its bounds. */
export function boundProfile({ channels, spellings }: StoryProfile): void {
  for (const channel of CHANNELS) bound(channels[channel], CHANNEL_BOUNDS, (weight) => weight);
  bound(spellings, SPELLING_BOUNDS, ({ named, small }) => named + small);
}

function bound<T>(map: Map<string, T>, [most, kept]: readonly [number, number], weight: (value: T) => number): void {
  if (map.size <= most) return;
  const lightest = [...map].sort((a, b) => weight(a[1]) - weight(b[1])).slice(0, map.size - kept);
  for (const [term] of lightest) map.delete(term);
}

export const storedProfile = ({ story, reports, latest, spellings, channels }: StoryProfile): StoredProfile => ({
  story,
  reports,
  latest,
  spellings: [...spellings].map(([term, { named, small }]) => [term, named, small] as const),
  channels: { names: [...channels.names], figures: [...channels.figures], lead: [...channels.lead] },
});

export const restoredProfile = ({ story, reports, latest, spellings, channels }: StoredProfile): StoryProfile => ({
  story,
  reports,
  latest,
  spellings: new Map(spellings.map(([term, named, small]) => [term, { named, small }])),
  channels: {
    names: new Map(channels.names),
    figures: new Map(channels.figures),
    lead: new Map(channels.lead),
  },
});
