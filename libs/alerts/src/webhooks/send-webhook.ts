import { request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { Webhook as Signer } from 'standardwebhooks';
import { messageOf } from '#platform';
import { publicLookup, refusePrivateLiteral } from './public-address.js';

export interface WebhookMessage {
  readonly url: string;
  readonly secret: string;
  /** Same for each attempt. */
  readonly messageId: string;
  readonly body: string;
}

export interface SendOptions {
  readonly allowPrivate: boolean;
  /** How long an answer may take, from the first look-up to its head, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What came of one attempt: a status, or a sentence why there is none. */
export interface SendResult {
  readonly answer: number | null;
  readonly error: string | null;
  readonly durationMs: number;
}

const TOO_LATE = 'too late';

/**
 * Posts a message, signed as Standard Webhooks has it (https://www.standardwebhooks.com). Redirects are never followed:
 * they could lead to an address that was not checked. Each message opens a connection of its own, whose address is
 * checked when the name is resolved.
 */
export async function sendWebhook(message: WebhookMessage, options: SendOptions): Promise<SendResult> {
  const begun = performance.now();
  const ended = (answer: number | null, error: string | null): SendResult => ({
    answer,
    error,
    durationMs: Math.round(performance.now() - begun),
  });
  // Not AbortSignal.any over AbortSignal.timeout: Node 20 may collect the inner signal, and then nothing ever aborts.
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort(TOO_LATE);
  }, options.timeoutMs);
  const stop = (): void => {
    abort.abort();
  };
  options.signal.addEventListener('abort', stop);
  try {
    const { status, location } = await post(message, options, abort.signal);
    if (status >= 200 && status < 300) return ended(status, null);
    if (location !== undefined && status >= 300 && status < 400) {
      return ended(status, `It answered ${status} with a redirect to ${location}; redirects are not followed.`);
    }
    return ended(status, `It answered ${status}.`);
  } catch (error) {
    if (options.signal.aborted) throw error;
    const late = abort.signal.reason === TOO_LATE;
    return ended(null, late ? `It did not answer within ${options.timeoutMs} ms.` : messageOf(error));
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', stop);
  }
}

function post(
  { url: address, secret, messageId, body }: WebhookMessage,
  { allowPrivate }: SendOptions,
  signal: AbortSignal,
): Promise<{ status: number; location: string | undefined }> {
  const url = new URL(address);
  if (!allowPrivate) refusePrivateLiteral(url);
  const now = new Date();
  const settings: RequestOptions = {
    method: 'POST',
    signal,
    agent: false,
    ...(allowPrivate ? {} : { lookup: publicLookup }),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Dateline-Webhooks/1',
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': new Signer(secret).sign(messageId, now, body),
    },
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const request = send(url, settings, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      // What it says besides is of no use here, and may never end.
      response.on('error', () => undefined);
      response.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}
