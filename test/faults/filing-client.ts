import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A request that is sent until somebody acknowledges it. */
export interface Command {
  readonly path: string;
  readonly body: object;
}

interface Answer {
  readonly status: number;
  readonly content: unknown;
  /** The server is busy with the request, or its store is away. */
  readonly comesAgain: boolean;
}

/** A client that never gives up: each command has one Idempotency-Key, under which it is sent until it is acknowledged. */
export class FilingClient {
  /** How often each status was answered, and how often nobody answered. */
  readonly answers = new Map<string, number>();

  #givenUp = false;

  /** @param urls servers, asked in turn */
  constructor(private readonly urls: readonly string[]) {}

  /** Answers the body of the acknowledgement. @throws when a server refuses the command for good */
  async carryOut({ path, body }: Command): Promise<unknown> {
    const key = randomUUID();
    for (let turn = 0; !this.#givenUp; turn++) {
      const url = this.urls[turn % this.urls.length] ?? '';
      const answer = await this.#send(`${url}${path}`, key, body);
      if (answer) {
        const { status, content, comesAgain } = answer;
        if (status < 300) return content;
        if (!comesAgain) throw new Error(`${path} was refused with ${status}: ${JSON.stringify(content)}`);
      }
      await pause(Math.min(1_000, 50 * 2 ** Math.min(turn, 5)));
    }
    throw new Error(`nobody acknowledged ${path}`);
  }

  /** Ends the waiting for servers that will not come back. */
  giveUp(): void {
    this.#givenUp = true;
  }

  async #send(url: string, key: string, body: object): Promise<Answer | null> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      const content: unknown = await answer.json();
      this.#count(String(answer.status));
      const comesAgain = answer.status >= 500 || answer.headers.has('retry-after');
      return { status: answer.status, content, comesAgain };
    } catch {
      this.#count('none');
      return null;
    }
  }

  #count(answer: string): void {
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
  }
}
