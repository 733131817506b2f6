import { Loop, type FeedLogger } from '#event-feed';
import type { Alert } from './alert.js';
import type { AlertLog } from './alert-log.js';

/** Which alerts a client asks for; an empty list asks for all. */
export interface AlertFilter {
  readonly stories: readonly string[];
  readonly kinds: readonly string[];
  readonly severities: readonly string[];
}

export const matches = (alert: Alert, { stories, kinds, severities }: AlertFilter): boolean =>
  (stories.length === 0 || stories.includes(alert.storyId)) &&
  (severities.length === 0 || severities.includes(alert.severity)) &&
  (kinds.length === 0 || alert.kinds.some((kind) => kinds.includes(kind)));

export interface AlertListener {
  readonly filter: AlertFilter;
  /** Takes one alert; answers whether it can take more now. A listener that cannot is dropped and may resume. */
  readonly take: (alert: Alert) => Promise<boolean>;
  readonly dropped: () => void;
}

/** Replayed to a client that comes back, in one read. */
const REPLAY = 200;

/** A client on its way through the log. While it catches up, what the hub passes on waits in its backlog. */
interface Place {
  readonly listener: AlertListener;
  at: string;
  backlog: Alert[] | null;
}

/** Passes the log on to every client of this process as it grows; alerts that any process wrote are seen by all. */
export class AlertHub {
  readonly #places = new Set<Place>();
  readonly #loop: Loop;
  #at: string | null = null;

  constructor(
    private readonly log: AlertLog,
    logger: FeedLogger,
    pollMs = 50,
  ) {
    this.#loop = new Loop({ name: 'alert hub', turn: () => this.#turn(), pollMs, logger });
  }

  run(): Promise<void> {
    return this.#loop.run();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    for (const place of this.#places) this.#drop(place);
  }

  /** A hint that the log has grown. */
  wake(): void {
    this.#loop.wake();
  }

  /**
   * Sends a client what it missed since its last alert, then what comes: nothing is missed in between, nothing is sent
   * twice.
   * @param lastId `null` starts from now
   * @returns ends the listening
   * @throws InvalidAlertIdError
   */
  async listen(listener: AlertListener, lastId: string | null): Promise<() => void> {
    const place: Place = { listener, at: lastId ?? this.#at ?? (await this.log.head()), backlog: [] };
    this.#places.add(place);
    for (
      let missed = await this.log.after(place.at, REPLAY);
      missed.length > 0;
      missed = await this.log.after(place.at, REPLAY)
    ) {
      for (const alert of missed) if (!(await this.#pass(place, alert))) return () => undefined;
    }
    // What the hub passed on meanwhile is either in the log that was read or waits here.
    for (let next = place.backlog?.shift(); next; next = place.backlog?.shift()) {
      if (!(await this.#pass(place, next))) return () => undefined;
    }
    place.backlog = null;
    return () => {
      this.#places.delete(place);
    };
  }

  async #turn(): Promise<boolean> {
    this.#at ??= await this.log.head();
    const alerts = await this.log.after(this.#at, REPLAY);
    for (const alert of alerts) {
      this.#at = alert.id;
      await Promise.all(
        [...this.#places].map(async (place) => {
          if (place.backlog) place.backlog.push(alert);
          else await this.#pass(place, alert);
        }),
      );
    }
    return alerts.length === REPLAY;
  }

  /** Gives a client an alert that it has not had yet. Answers whether the client is still there. */
  async #pass(place: Place, alert: Alert): Promise<boolean> {
    if (!this.#places.has(place)) return false;
    if (!isAfter(alert.id, place.at)) return true;
    place.at = alert.id;
    if (!matches(alert, place.listener.filter) || (await place.listener.take(alert))) return true;
    this.#drop(place);
    return false;
  }

  #drop(place: Place): void {
    this.#places.delete(place);
    place.listener.dropped();
  }
}

function isAfter(a: string, b: string): boolean {
  const [aTransaction = '0', aPlace = '0'] = a.split('.');
  const [bTransaction = '0', bPlace = '0'] = b.split('.');
  return (
    BigInt(aTransaction) > BigInt(bTransaction) || (aTransaction === bTransaction && BigInt(aPlace) > BigInt(bPlace))
  );
}
