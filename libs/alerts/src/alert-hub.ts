import { Loop, turnedBy, type FeedLogger, type Turned } from '#event-feed';
import { messageOf } from '#platform';
import { isLaterAlert, type Alert } from './alert.js';
import { matches, type AlertFilter } from './alert-filter.js';
import { placeOf, type AlertLog } from './alert-log.js';

export interface AlertListener {
  readonly filter: AlertFilter;
  /** Takes one alert; answers whether it can take more. A listener that cannot is dropped and may resume. */
  readonly take: (alert: Alert) => Promise<boolean>;
  /** Told of an alert that will be its turn soon, so that it can be made ready meanwhile. */
  readonly expect?: (alert: Alert) => void;
  readonly dropped: () => void;
}

/** Alerts that are read from the log at once. */
const PAGE = 200;
/** Alerts that wait for one client in memory; one that is further behind reads on from the log. */
const WAITING = 200;

/** Passes the log on to every client of this process as it grows; alerts that any process wrote are seen by all. */
export class AlertHub {
  readonly #clients = new Set<Client>();
  readonly #loop: Loop;
  #at: string | null = null;

  constructor(
    private readonly log: AlertLog,
    private readonly logger: FeedLogger,
    pollMs = 50,
  ) {
    this.#loop = new Loop({ name: 'alert hub', turn: () => this.#turn(), pollMs, logger });
  }

  run(): Promise<void> {
    return this.#loop.run();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    for (const client of this.#clients) client.drop();
  }

  /** A hint that the log has grown. */
  wake(): void {
    this.#loop.wake();
  }

  /**
   * Sends a client what it missed since its last alert, then what comes: nothing is missed in between, nothing is sent
   * twice, and a client that is slow holds up no other.
   * @param lastId `null` starts from now
   * @returns ends the listening
   * @throws InvalidAlertIdError
   */
  async listen(listener: AlertListener, lastId: string | null): Promise<() => void> {
    if (lastId !== null) placeOf(lastId);
    const client = new Client(listener, lastId ?? (await this.log.head()), this.log, (error) => {
      this.#clients.delete(client);
      if (error !== undefined) this.logger.warn(`alert hub: a client was dropped: ${messageOf(error)}`);
    });
    this.#clients.add(client);
    client.goOn();
    return () => {
      client.leave();
    };
  }

  async #turn(): Promise<Turned> {
    this.#at ??= await this.log.head();
    const { alerts, waiting } = await this.log.after(this.#at, PAGE);
    for (const client of this.#clients) client.offer(alerts);
    this.#at = alerts.at(-1)?.id ?? this.#at;
    return turnedBy(alerts.length, PAGE, waiting);
  }
}

/** A client on its way through the log, at its own pace. */
class Client {
  #waiting: Alert[] = [];
  /** Whether the log holds alerts for it that do not wait in memory. */
  #behind = true;
  #running = false;
  #gone = false;

  constructor(
    private readonly listener: AlertListener,
    private at: string,
    private readonly log: AlertLog,
    private readonly left: (error?: unknown) => void,
  ) {}

  offer(alerts: readonly Alert[]): void {
    if (alerts.length === 0) return;
    const wanted = alerts.filter((alert) => matches(alert, this.listener.filter));
    if (this.#waiting.length + wanted.length > WAITING) {
      this.#waiting = [];
      this.#behind = true;
    } else {
      this.#waiting.push(...wanted);
      for (const alert of wanted) this.listener.expect?.(alert);
    }
    this.goOn();
  }

  goOn(): void {
    if (this.#running || this.#gone) return;
    this.#running = true;
    void this.#run()
      .catch((error: unknown) => {
        this.drop(error);
      })
      .finally(() => {
        this.#running = false;
        if (this.#waiting.length > 0 || this.#behind) this.goOn();
      });
  }

  leave(error?: unknown): void {
    this.#gone = true;
    this.left(error);
  }

  drop(error?: unknown): void {
    if (this.#gone) return;
    this.leave(error);
    this.listener.dropped();
  }

  async #run(): Promise<void> {
    while (!this.#gone) {
      if (this.#behind) await this.#catchUp();
      const next = this.#waiting.shift();
      if (next) await this.#pass(next);
      else if (!this.#behind) return;
    }
  }

  /** One page of the log. What the hub offers meanwhile waits, and is passed over where the page held it. */
  async #catchUp(): Promise<void> {
    this.#behind = false;
    const { alerts: page } = await this.log.after(this.at, PAGE);
    if (page.length === PAGE) {
      this.#waiting = [];
      this.#behind = true;
    }
    for (const alert of page) await this.#pass(alert);
  }

  async #pass(alert: Alert): Promise<void> {
    if (this.#gone || !isLaterAlert(alert.id, this.at)) return;
    this.at = alert.id;
    if (!matches(alert, this.listener.filter)) return;
    if (!(await this.listener.take(alert))) this.drop();
  }
}
