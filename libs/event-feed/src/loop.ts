import { messageOf } from '#platform';

/** What the feed says to the operator. `error` means that someone must act now. */
export interface FeedLogger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/**
 * What a turn came to: `more` is to be done at once; all was `done`; or something is `waiting`. That is looked for again
 * soon: what was committed last is readable only when the transactions that were open beside it have ended (EVENTS.md
 * section 3), of which nobody tells.
 */
export type Turned = 'more' | 'done' | 'waiting';

/** What a turn came to that read `found` of at most `asked`. */
export const turnedBy = (found: number, asked: number, waiting: boolean): Turned =>
  found === asked ? 'more' : waiting ? 'waiting' : 'done';

export interface LoopOptions {
  readonly name: string;
  /** One turn of work. */
  readonly turn: () => Promise<Turned>;
  /** Pause after a turn without more to do, unless woken, in milliseconds. */
  readonly pollMs: number;
  readonly logger: FeedLogger;
}

const LONGEST_PAUSE_MS = 5_000;
/** Pauses before the next looks for what is waiting, in milliseconds. */
const LOOK_AGAIN_MS = [4, 8, 16] as const;

/** Turns until it is stopped; a failed turn is tried again after a growing pause, because the store or broker may come back. */
export class Loop {
  #stopping = false;
  #endPause: (() => void) | null = null;
  /** A pause after a failure is not ended by news: what failed would fail again at the pace of the news. */
  #deaf = false;
  #woken = false;
  #running: Promise<void> | null = null;

  constructor(private readonly options: LoopOptions) {}

  /** Resolves when the loop has stopped. */
  run(): Promise<void> {
    this.#running ??= this.#turns();
    return this.#running;
  }

  /** Ends a pause early. */
  wake(): void {
    this.#woken = true;
    if (!this.#deaf) this.#endPause?.();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#endPause?.();
    await this.#running;
  }

  async #turns(): Promise<void> {
    const { name, turn, pollMs, logger } = this.options;
    let failures = 0;
    let looks = 0;
    while (!this.#stopping) {
      if (this.#woken) looks = 0;
      this.#woken = false;
      try {
        const turned = await turn();
        if (failures > 0) logger.info(`${name} goes on after ${failures} failed turns`);
        failures = 0;
        if (turned === 'waiting') await this.#pause(LOOK_AGAIN_MS[looks++] ?? pollMs);
        else looks = 0;
        if (turned === 'done') await this.#pause(pollMs);
      } catch (error) {
        failures += 1;
        logger.warn(`${name}: ${messageOf(error)}; trying again (${failures})`);
        this.#deaf = true;
        await this.#pause(Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(failures, 7)));
        this.#deaf = false;
      }
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#stopping || (this.#woken && !this.#deaf)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#endPause = null;
  }
}
