import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LRUCache } from 'lru-cache';
import type { Alert, AlertCause } from '#alerts';
import { CommandServices } from '#commands';
import { GetConflict, GetReport, NotInViewsError, PositionNotReachedError, type ShownConflict } from '#read-model';
import { conflictStream, outletKey } from '#story';
import { alertSentence, newSideOf } from './alert-sentence.js';
import { conflictOfEvents } from './conflict-of-events.js';

/** A conflict as an alert tells it. */
export interface ToldConflict extends ShownConflict {
  readonly cause: AlertCause;
  /** Who now says what against whom, with both quotations. */
  readonly sentence: string;
  /** The report whose arrival gave rise to the alert, and the side on which it speaks. */
  readonly news: { readonly reportId: string; readonly sideKey: string } | null;
  /** What the desk's own outlet published of it. */
  readonly touchesOwn: { readonly reportId: string; readonly headline: string | null } | null;
}

export interface ToldBundle {
  readonly story: string;
  /** Those that touch the desk's own outlet come first. */
  readonly conflicts: readonly ToldConflict[];
}

/** Every client of this process is told the same, within this time in the same words, in milliseconds. */
const KEPT_MS = 2_000;
/** A story whose views stand still is told of as they are, without waiting for them again, in milliseconds. */
const UNAWAITED_MS = 30_000;

const MOST_STORIES = 1_000;

/** Puts alerts into words: the conflict as it stands now, with the evidence of each side. */
@Injectable()
export class AlertDescriptions {
  readonly #kept = new Map<string, Promise<ToldConflict | ToldBundle>>();
  readonly #unawaited = new Map<string, number>();
  /** By story: it is told when the story is opened, and never changes. */
  readonly #ownOutlets = new LRUCache<string, string>({ max: MOST_STORIES });

  constructor(
    private readonly queries: QueryBus,
    private readonly services: CommandServices,
  ) {}

  of(alert: Alert): Promise<ToldConflict | ToldBundle> {
    const kept = this.#kept.get(alert.id);
    if (kept) return kept;
    const told = this.#tell(alert);
    this.#kept.set(alert.id, told);
    const forget = (): void => {
      this.#kept.delete(alert.id);
    };
    told.then(() => setTimeout(forget, KEPT_MS).unref(), forget);
    return told;
  }

  async #tell(alert: Alert): Promise<ToldConflict | ToldBundle> {
    const conflicts: ToldConflict[] = [];
    // A report that adds many sides to one conflict is one entry of a bundle: the conflict shows them all.
    const told = new Set<string>();
    for (const [index, conflictId] of alert.conflictIds.entries()) {
      const cause = alert.causes[index] ?? 'detected';
      const reportId = alert.reportIds[index] ?? null;
      const entry = `${conflictId} ${reportId ?? ''}`;
      if (told.has(entry)) continue;
      told.add(entry);
      conflicts.push(await this.#conflict(alert, conflictId, cause, reportId));
    }
    const [only] = conflicts;
    if (alert.type === 'conflict' && only) return only;
    const own = conflicts.filter(({ touchesOwn }) => touchesOwn !== null);
    return { story: alert.storyId, conflicts: [...own, ...conflicts.filter((conflict) => !own.includes(conflict))] };
  }

  async #conflict(alert: Alert, conflictId: string, cause: AlertCause, reportId: string | null): Promise<ToldConflict> {
    const conflict = await this.#shown(alert, conflictId);
    const sideKey = newSideOf(conflict, reportId);
    return {
      ...conflict,
      cause,
      sentence: alertSentence(conflict, reportId),
      news: reportId === null || sideKey === null ? null : { reportId, sideKey },
      touchesOwn: await this.#ownReport(conflict),
    };
  }

  /**
   * From the views as they are now; with reports that are public later only; what has left them, as they were; what never
   * came to them, from its events.
   */
  async #shown({ storyId, position, recordedAt }: Alert, conflictId: string): Promise<ShownConflict> {
    const unawaited = (this.#unawaited.get(storyId) ?? 0) > performance.now();
    try {
      const minPosition = unawaited ? undefined : position;
      return await this.queries.execute(new GetConflict({ conflictId, storyId, minPosition }));
    } catch (error) {
      if (error instanceof PositionNotReachedError) this.#unawaited.set(storyId, performance.now() + UNAWAITED_MS);
      else if (!(error instanceof NotInViewsError)) throw error;
    }
    for (const point of [{ ahead: true }, { recordedAsOf: recordedAt, ahead: true }]) {
      try {
        return await this.queries.execute(new GetConflict({ conflictId, storyId, ...point }));
      } catch (error) {
        if (!(error instanceof NotInViewsError)) throw error;
      }
    }
    return conflictOfEvents(await this.services.store.load(conflictStream(conflictId)));
  }

  /** The key of the outlet that the desk of a story writes for; empty where it writes for none. */
  async #ownOutlet(storyId: string): Promise<string> {
    const known = this.#ownOutlets.get(storyId);
    if (known !== undefined) return known;
    const { story } = (await this.services.streams.story(storyId)).state;
    if (story === null) return '';
    const own = outletKey(story.ownOutlet ?? '');
    this.#ownOutlets.set(storyId, own);
    return own;
  }

  async #ownReport({ storyId, sides }: ShownConflict): Promise<ToldConflict['touchesOwn']> {
    const own = await this.#ownOutlet(storyId);
    if (own === '') return null;
    const reportId = sides.flatMap(({ claims }) => claims).find(({ outlet }) => outletKey(outlet) === own)?.reportId;
    if (reportId === undefined) return null;
    const { title } = await this.queries.execute(new GetReport({ reportId })).catch((error: unknown) => {
      if (error instanceof NotInViewsError) return { title: null };
      throw error;
    });
    return { reportId, headline: title };
  }
}
