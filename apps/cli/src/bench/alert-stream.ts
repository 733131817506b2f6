import { z } from 'zod';

const told = z.object({ news: z.object({ reportId: z.string() }).nullable() });

/** A client of `GET /v1/alerts/stream` that notes when it was first told of each report. */
export class AlertStream {
  /** Moments of the first alert that each report gave rise to, in milliseconds since 1970. */
  readonly arrived = new Map<string, number>();
  /** Alerts that were held back and came together. */
  bundles = 0;
  readonly #ending = new AbortController();

  constructor(private readonly url: string) {}

  /** Resolves when the stream is open; what comes is read until `close`. */
  async open(): Promise<void> {
    const answer = await fetch(`${this.url}/v1/alerts/stream`, { signal: this.#ending.signal });
    if (!answer.ok || answer.body === null) throw new Error(`The alert stream answered ${answer.status}.`);
    this.#read(answer.body).catch((error: unknown) => {
      if (!this.#ending.signal.aborted) throw error;
    });
  }

  close(): void {
    this.#ending.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const words = new TextDecoder();
    let rest = '';
    for await (const chunk of body) {
      const blocks = `${rest}${words.decode(chunk, { stream: true })}`.split('\n\n');
      rest = blocks.pop() ?? '';
      const now = Date.now();
      for (const block of blocks) this.#take(block, now);
    }
  }

  #take(block: string, now: number): void {
    const data = block.split('\n').find((line) => line.startsWith('data:'));
    if (data === undefined) return;
    if (block.includes('event: bundle')) {
      this.bundles += 1;
      return;
    }
    const { news } = told.parse(JSON.parse(data.slice(5)));
    if (news && !this.arrived.has(news.reportId)) this.arrived.set(news.reportId, now);
  }
}
