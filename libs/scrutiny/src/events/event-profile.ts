import type { TimeRange } from '#story';
import type { Candidate } from '../scrutiny-claim.js';
import { Kinship } from '../words/kinship.js';

/** What the story knows of one event: the features of all mentions that were placed on it. */
export interface EventProfile {
  readonly key: string;
  readonly claims: Candidate[];
  readonly classes: Set<string>;
  readonly heads: Set<string>;
  readonly participants: Map<string, Set<'agent' | 'patient' | 'other'>>;
  readonly places: Set<string>;
  readonly dates: TimeRange[];
  readonly qualifiers: Set<string>;
  main: boolean;
}

/** How the key of what is no event begins. */
export const ENTITY = 'entity:';

/** The events of a story as far as its candidates show them, the oldest mention first. */
export class EventProfiles {
  private readonly byKey = new Map<string, EventProfile>();
  private readonly ofEntities: EventProfile[] = [];
  /** The event on which a report's mention was placed first. */
  private readonly byMention = new Map<string, EventProfile>();
  /** In how many events a name stands. */
  private readonly named = new Map<string, number>();

  /** @param kinship what the reports of the story share */
  constructor(
    candidates: Iterable<Candidate> = [],
    readonly kinship = new Kinship(),
  ) {
    for (const candidate of candidates) this.add(candidate);
  }

  add(claim: Candidate): void {
    if (!claim.placement) return;
    const key = claim.placement.eventKey;
    const known = this.byKey.get(key);
    const profile = known ?? emptyProfile(key);
    if (!known) {
      this.byKey.set(key, profile);
      if (key.startsWith(ENTITY)) this.ofEntities.push(profile);
    }
    profile.claims.push(claim);
    const mention = claim.event;
    if (!mention) return;
    const named = mentionOf(claim.reportId, mention.key);
    if (!this.byMention.has(named)) this.byMention.set(named, profile);
    profile.classes.add(mention.class);
    profile.heads.add(mention.head);
    for (const { name, part } of mention.participants) {
      if (!profile.participants.has(name)) this.named.set(name, (this.named.get(name) ?? 0) + 1);
      profile.participants.set(name, (profile.participants.get(name) ?? new Set()).add(part));
    }
    if (mention.place !== null) profile.places.add(mention.place);
    if (mention.date) profile.dates.push(mention.date);
    for (const qualifier of mention.qualifiers) profile.qualifiers.add(qualifier);
    profile.main ||= mention.main;
  }

  /** What is known of the persons, bodies and things that are no events, the oldest first. */
  entities(): Iterable<EventProfile> {
    return this.ofEntities;
  }

  /** The events of the given claims, the oldest first. */
  of(claims: readonly Candidate[]): readonly EventProfile[] {
    const keys = new Set(claims.flatMap(({ placement }) => placement?.eventKey ?? []));
    return [...keys].flatMap((key) => this.byKey.get(key) ?? []);
  }

  get(key: string): EventProfile | null {
    return this.byKey.get(key) ?? null;
  }

  /** The event on which a report's mention of this key stands. */
  ofMention(reportId: string, mentionKey: string): EventProfile | null {
    return this.byMention.get(mentionOf(reportId, mentionKey)) ?? null;
  }

  /**
   * Whether a name stands with so many of the story's events that sharing it proves little: with more than a third of
   * six or more.
   */
  isCommon(name: string): boolean {
    return this.byKey.size >= 6 && (this.named.get(name) ?? 0) > this.byKey.size / 3;
  }
}

const mentionOf = (reportId: string, mentionKey: string): string => `${reportId} ${mentionKey}`;

const emptyProfile = (key: string): EventProfile => ({
  key,
  claims: [],
  classes: new Set(),
  heads: new Set(),
  participants: new Map(),
  places: new Set(),
  dates: [],
  qualifiers: new Set(),
  main: false,
});
