/** Milliseconds for which the appends of a process share one nudge. */
const gatherFor = 8;

/**
 * Gathers the nudges of a process, so that one is sent for all appends of a few milliseconds. A NOTIFY inside each
 * append was measured to halve the throughput of eight writers: PostgreSQL lets transactions that notify commit one by
 * one. A nudge that cannot be sent is lost; whoever listens polls too.
 */
export class CoalescedNudge {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly send: () => Promise<void>) {}

  /** A nudge is due; it is sent a few milliseconds after the first call since the last one. */
  due(): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => void this.#fire(), gatherFor);
    // A nudge alone must not keep a command line's process alive.
    this.#timer.unref();
  }

  /** Sends at once what is due. */
  async flush(): Promise<void> {
    if (this.#timer) await this.#fire();
  }

  async #fire(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.send().catch(() => undefined);
  }
}
