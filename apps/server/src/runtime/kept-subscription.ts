import { setTimeout as pause } from 'node:timers/promises';
import { UnfitTopicError, type AnyConsumer, type EventFeed, type Subscription } from '#event-feed';
import { messageOf, type Logger } from '#platform';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** Consumers that are subscribed again whenever their feed is lost: a broker may be away at the start or go later. */
export class KeptSubscription {
  readonly #stop = new AbortController();
  #current: Subscription | null = null;
  #running: Promise<void> | null = null;

  constructor(
    private readonly feed: EventFeed,
    private readonly consumers: readonly AnyConsumer[],
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.#running ??= this.#keep();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#current?.stop();
    await this.#running;
  }

  async #keep(): Promise<void> {
    for (let failures = 0; !this.#isStopping();) {
      try {
        const subscription = await this.feed.subscribe(this.consumers);
        this.#current = subscription;
        failures = 0;
        if (this.#isStopping()) await subscription.stop();
        await subscription.done;
      } catch (error) {
        failures += 1;
        this.#tell(error, failures);
      }
      this.#current = null;
      await this.#pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures));
    }
  }

  /** A method, because the compiler would take the value before an `await` for the value after it. */
  #isStopping(): boolean {
    return this.#stop.signal.aborted;
  }

  #tell(error: unknown, failures: number): void {
    const line = { context: 'feed', cause: messageOf(error), failures };
    if (error instanceof UnfitTopicError) this.logger.error(line, 'The topic cannot carry the events');
    else this.logger.warn(line, 'The event feed cannot be reached; trying again');
  }

  async #pause(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.#stop.signal }).catch(() => undefined);
  }
}
