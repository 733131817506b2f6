import { computed, signal } from '@preact/signals';
import type { Answer } from './client.js';
import { takeDecision, type DecisionNotice } from './decisions.js';
import { editor } from './editor.js';

type Alert = Answer<'Alert'>;
/** A conflict as the stream tells it, with the sentence of who now says what against whom. */
export type ToldConflict = Extract<Alert, { readonly sentence: string }>;

/** One event of the stream. */
export interface Arrival {
  readonly id: string;
  readonly storyId: string;
  /** One conflict, or the bundle that came after the first ones of a busy time. */
  readonly conflicts: readonly ToldConflict[];
  /** When it came to this page, in milliseconds of this device's clock. */
  readonly at: number;
}

/** How many arrivals are kept; older ones are in the inbox in any case. */
const MOST_KEPT = 500;
/** The first and the longest wait before a lost stream is asked for again, in milliseconds. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const LAST_ID = 'dateline.last-alert';

export const connection = signal<'connecting' | 'live' | 'lost'>('connecting');

/** Whether this tab is the one that follows the stream for all: it alone makes a sound, so that five tabs do not. */
export const leading = signal(false);

/** What came since this page was opened, newest first. */
export const arrivals = signal<readonly Arrival[]>([]);

const seen = signal(0);
const arrived = signal(0);

/** How many arrivals nobody has looked at. */
export const unseen = computed(() => arrived.value - seen.value);

/** Call when the reader has been shown all arrivals. */
export function markSeen(): void {
  seen.value = arrived.value;
}

type Message =
  | { readonly kind: 'alert'; readonly arrival: Arrival }
  | { readonly kind: 'decision'; readonly notice: DecisionNotice }
  | { readonly kind: 'connection'; readonly state: 'connecting' | 'live' | 'lost' }
  | { readonly kind: 'state?' }
  | { readonly kind: 'anew' };

const CHANNEL = 'dateline-alerts';
let begunAnew: () => void = () => undefined;

/** Call when other alerts are wanted from now on: another editor reads here, or other subscriptions hold. */
export function followAnew(): void {
  if (leading.value) {
    begunAnew();
    return;
  }
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ kind: 'anew' } satisfies Message);
  channel.close();
}

/**
 * Follows the alert stream, and resumes it without loss. Browsers open about six connections to a server at a time, so
 * of all tabs one follows the stream and tells the others; when it closes, the next takes over.
 */
export function openAlertStream(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'alert') take(data.arrival);
    else if (data.kind === 'decision') takeDecision(data.notice);
    else if (data.kind === 'connection') connection.value = data.state;
    else if (!leading.value) return;
    else if (data.kind === 'anew') begunAnew();
    else channel.postMessage({ kind: 'connection', state: connection.value } satisfies Message);
  });
  channel.postMessage({ kind: 'state?' } satisfies Message);
  const lead = (): Promise<never> => {
    leading.value = true;
    begunAnew = follow({
      alert: (arrival) => {
        take(arrival);
        channel.postMessage({ kind: 'alert', arrival } satisfies Message);
      },
      decision: (notice) => {
        takeDecision(notice);
        channel.postMessage({ kind: 'decision', notice } satisfies Message);
      },
      connection: (state) => {
        connection.value = state;
        channel.postMessage({ kind: 'connection', state } satisfies Message);
      },
    });
    return new Promise(() => undefined);
  };
  // Locks need a secure context, which plain HTTP from another machine is not; each tab then follows for itself.
  if ('locks' in navigator) void navigator.locks.request('dateline-alerts', lead);
  else void lead();
}

function take(arrival: Arrival): void {
  if (arrivals.value.some(({ id }) => id === arrival.id)) return;
  localStorage.setItem(LAST_ID, arrival.id);
  arrivals.value = [arrival, ...arrivals.value].slice(0, MOST_KEPT);
  arrived.value += 1;
}

interface Told {
  readonly alert: (arrival: Arrival) => void;
  readonly decision: (notice: DecisionNotice) => void;
  readonly connection: (state: 'connecting' | 'live' | 'lost') => void;
}

/** Follows the stream for good; what it gives begins anew, with what this editor has subscribed to by then. */
function follow(tell: Told): () => void {
  let wait = FIRST_WAIT_MS;
  let followed: EventSource | null = null;
  let timer = 0;
  const begin = (): void => {
    const last = localStorage.getItem(LAST_ID);
    const query = new URLSearchParams({ subscriber: editor.value, decisions: 'true' });
    if (last !== null) query.set('lastEventId', last);
    const source = new EventSource(`/v1/alerts/stream?${query.toString()}`);
    followed = source;
    source.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      tell.connection('live');
    });
    source.addEventListener('conflict', ({ data, lastEventId }: MessageEvent<string>) => {
      const conflict = JSON.parse(data) as ToldConflict;
      tell.alert({ id: lastEventId, storyId: conflict.storyId, conflicts: [conflict], at: Date.now() });
    });
    source.addEventListener('bundle', ({ data, lastEventId }: MessageEvent<string>) => {
      const { story, conflicts } = JSON.parse(data) as Extract<Alert, { readonly conflicts: unknown }>;
      tell.alert({ id: lastEventId, storyId: story, conflicts, at: Date.now() });
    });
    source.addEventListener('decision', ({ data }: MessageEvent<string>) => {
      tell.decision(JSON.parse(data) as DecisionNotice);
    });
    source.addEventListener('error', () => {
      tell.connection('lost');
      // The browser itself asks again while it is connecting; after a refusal it has given up.
      if (source.readyState !== EventSource.CLOSED) return;
      // An id that this server does not know, as after a restore, is refused for ever.
      localStorage.removeItem(LAST_ID);
      timer = window.setTimeout(begin, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };
  begin();
  return () => {
    followed?.close();
    clearTimeout(timer);
    tell.connection('connecting');
    begin();
  };
}
