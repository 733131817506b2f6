import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

/** What a client may leave unread, in bytes, and for how long, in milliseconds; then it is dropped and may resume. */
const LONGEST_BACKLOG = 256 * 1024;
const PATIENCE_MS = 5_000;
/** Between two comments that keep proxies from closing a quiet stream, in milliseconds. */
const HEARTBEAT_MS = 15_000;
/** When a client that lost the stream asks again, in milliseconds. */
const RETRY_MS = 1_000;

/** The writing end of one stream of server-sent events (WHATWG HTML, section 9.2). */
export class SseClient {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;

  /**
   * @param lastId what the client sends back as `Last-Event-ID` if it loses the stream before the first event
   * @param onClose called once, whoever ends the stream
   */
  constructor(reply: FastifyReply, lastId: string, onClose: () => void) {
    reply.hijack();
    this.#response = reply.raw;
    this.#heartbeat = setInterval(() => {
      this.#write(': still here\n\n');
    }, HEARTBEAT_MS);
    this.#response.on('close', () => {
      clearInterval(this.#heartbeat);
      onClose();
    });
    // Whoever went while the stream was being prepared closes no more, and nothing else would end the comments.
    if (this.#response.destroyed) clearInterval(this.#heartbeat);
    // A client that goes away while something is written to it is closed in any case.
    this.#response.on('error', () => undefined);
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) this.#response.setHeader(name, value);
    }
    // The connection has no use after the stream, and kept alive it would hide the end from the client.
    this.#response.shouldKeepAlive = false;
    this.#response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    this.#write(`retry: ${String(RETRY_MS)}\nid: ${lastId}\n\n`);
  }

  /** Answers false when the client has left too much unread for too long, and is cut off. */
  async send(id: string, event: string, data: object): Promise<boolean> {
    if (!this.#write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)) return false;
    if (this.#response.writableLength <= LONGEST_BACKLOG) return true;
    if (await this.#drained()) return true;
    this.#response.destroy();
    return false;
  }

  /** Sends what a client that was away need not hear of: it has no id, and goes by where too much is unread. */
  hint(event: string, data: object): void {
    if (this.#response.writableLength > LONGEST_BACKLOG) return;
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  get closed(): boolean {
    return this.#response.destroyed;
  }

  end(): void {
    this.#response.end();
  }

  /** Whether the client has read on before patience ended. */
  #drained(): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (read: boolean) => (): void => {
        clearTimeout(patience);
        this.#response.off('drain', onDrain).off('close', onClose);
        resolve(read);
      };
      const onDrain = settle(true);
      const onClose = settle(false);
      const patience = setTimeout(onClose, PATIENCE_MS);
      this.#response.once('drain', onDrain).once('close', onClose);
    });
  }

  #write(text: string): boolean {
    if (this.#response.destroyed || this.#response.writableEnded) return false;
    this.#response.write(text);
    return true;
  }
}
