import { compareValues, lapse, removeSides, sameAnswer, type Candidate, type DerivedEvent } from '#scrutiny';
import {
  derivedId,
  outletKey,
  STANDINGS,
  TAKEN_BACK,
  type ClaimValue,
  type EventOf,
  type RecordedStoryEvent,
  type Standing,
  type StoryEvent,
  type TimeRange,
} from '#story';
import { sideName } from './conflict-change.js';
import { isConflictEvent } from './conflict-events.js';
import type { StoryMemory } from './story-memory.js';

const STANDS = STANDINGS.filter((standing) => !TAKEN_BACK.includes(standing));

const ENDED_BY: ReadonlyMap<string, Standing> = new Map([
  ['ClaimSuperseded', 'superseded'],
  ['ClaimCorrected', 'corrected'],
  ['ClaimRetracted', 'retracted'],
]);

/** An event that takes a claim's standing. */
export type Ending = EventOf<'ClaimSuperseded' | 'ClaimCorrected' | 'ClaimRetracted'>;

export const isEnding = (event: StoryEvent): event is Ending => ENDED_BY.has(event.type);

const restsOn = (other: Candidate, claim: Candidate): boolean =>
  other.standing === 'current' &&
  other.reportId !== claim.reportId &&
  other.originBasis === 'stated' &&
  other.origin === outletKey(claim.outlet) &&
  other.placement?.questionId === claim.placement?.questionId &&
  other.polarity === claim.polarity &&
  (compareValues(other.value, claim.value) === 'same' || (inWords(claim.value) && sameAnswer(other, claim)));

/** Whether a value is the report's own words, which no pick-up need repeat to the letter. */
const inWords = ({ type }: ClaimValue): boolean => type === 'text' || type === 'quote';

/** A retraction of no known day acts from when it was recorded. */
function actsFrom(
  published: TimeRange | null,
  { recordedAt }: RecordedStoryEvent,
): NonNullable<Candidate['retractedFrom']> {
  return published?.latest == null
    ? { earliest: recordedAt, latest: recordedAt }
    : { earliest: published.earliest, latest: published.latest };
}

/** What follows when claims of a story no longer stand, or leave it. */
export class ClaimEnds {
  constructor(private readonly memory: StoryMemory) {}

  /** Standing that scrutiny itself takes from claims: the memory follows at once, conflicts may lapse by it. */
  async follow(propagated: readonly DerivedEvent[], recorded: RecordedStoryEvent): Promise<DerivedEvent[]> {
    const ended: DerivedEvent[] = [];
    for (const { event } of propagated) {
      const standing = ENDED_BY.get(event.type);
      if (standing !== undefined && 'claimId' in event.data) {
        ended.push(...(await this.end(await this.memory.candidates([event.data.claimId]), standing, recorded)));
      }
    }
    return ended;
  }

  /**
   * A retraction reaches every claim that rests on the one taken back: the same answer in a report that credits its
   * outlet. Inferred origins are not crossed.
   */
  async retract({ data }: EventOf<'ClaimRetracted'>, recorded: RecordedStoryEvent): Promise<DerivedEvent[]> {
    const [claim] = await this.memory.candidates([data.claimId]);
    if (!claim) return [];
    if (data.causedBy !== null) return this.end([claim], 'retracted', recorded);
    const from = actsFrom(data.published, recorded);
    const lapsed = await this.end([claim], 'retracted', recorded, from);
    const resting = (await this.memory.mayRestOn(claim)).filter((other) => restsOn(other, claim));
    const reached = resting.map(({ claimId, reportId }): DerivedEvent => ({
      id: derivedId('retracted', claimId, recorded.id),
      event: { type: 'ClaimRetracted', data: { ...data, reportId, claimId, causedBy: recorded.id } },
    }));
    return [...reached, ...lapsed, ...(await this.end(resting, 'retracted', recorded, from))];
  }

  /** @param retractedFrom from when a retraction acts that no report carries */
  async end(
    claims: readonly Candidate[],
    standing: Standing,
    recorded: RecordedStoryEvent,
    retractedFrom?: Candidate['retractedFrom'],
  ): Promise<DerivedEvent[]> {
    const current = claims.filter((claim) => claim.standing === 'current');
    for (const claim of current) this.memory.keep({ ...claim, standing, ...(retractedFrom ? { retractedFrom } : {}) });
    if (!TAKEN_BACK.includes(standing)) return [];
    const conflicts = await this.memory.conflictsAround(current);
    const standingSides = await this.memory.sidesWith(conflicts, STANDS);
    const lapsed = lapse(
      conflicts,
      (conflictId, { sideKey }) => standingSides.has(sideName({ conflictId, sideKey })),
      recorded.id,
    );
    for (const { event } of lapsed) if (isConflictEvent(event)) await this.memory.follow(event);
    return lapsed;
  }

  async remove(
    claims: readonly Candidate[],
    recorded: RecordedStoryEvent,
    remove: () => Promise<void>,
  ): Promise<DerivedEvent[]> {
    const conflicts = await this.memory.conflictsAround(claims);
    await remove();
    const there = await this.memory.sidesWith(conflicts, null);
    const removed = removeSides(
      conflicts,
      (conflictId, { sideKey }) => there.has(sideName({ conflictId, sideKey })),
      recorded.id,
    );
    for (const { event } of removed) if (isConflictEvent(event)) await this.memory.follow(event);
    return removed;
  }
}
