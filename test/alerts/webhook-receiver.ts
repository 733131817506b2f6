import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  readonly id: string;
  readonly body: { readonly type: string; readonly timestamp: string; readonly data: Record<string, unknown> };
  /** Whether the signature holds for the secret, when one was given. */
  readonly genuine: boolean;
}

/** A receiver of webhooks on loopback that answers as it is told. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** Called for each message; the default takes it. */
  answer: (response: ServerResponse, message: Received) => void = (response) => response.writeHead(204).end();
  secret = '';
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#take(request, response);
    });
  }

  static async open(): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver();
    await new Promise<void>((resolve) => receiver.#server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/alerts`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
    const text = Buffer.concat(chunks).toString('utf8');
    const message = {
      id: String(request.headers['webhook-id']),
      body: JSON.parse(text) as Received['body'],
      genuine: this.#isGenuine(text, request),
    };
    this.received.push(message);
    this.answer(response, message);
  }

  #isGenuine(text: string, { headers }: IncomingMessage): boolean {
    if (this.secret === '') return false;
    try {
      new Webhook(this.secret).verify(text, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    }
  }
}
