import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from './failure.js';
import { freshness } from './freshness.js';

/** How a question to the API stands. `value` stays while a newer one is asked for, so that nothing jumps. */
export interface Asked<Value> {
  readonly value: Value | null;
  readonly failure: Failure | null;
  /** Whether an answer is awaited. */
  readonly waiting: boolean;
  /** Whether the value answers an earlier question. */
  readonly stale: boolean;
  readonly retry: () => void;
}

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** The last answers, so that going back shows at once what was there. */
const remembered = new Map<string, unknown>();
const MOST_REMEMBERED = 40;

function remember(key: string, value: unknown): void {
  remembered.delete(key);
  remembered.set(key, value);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

/**
 * Asks beforehand what will probably be asked next, so that its answer is there at once. What fails is asked again when
 * it is needed.
 */
export async function askAhead<Value>(
  key: string,
  ask: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal,
): Promise<void> {
  if (remembered.has(key)) return;
  try {
    const value = await ask(signal);
    if (!signal.aborted) remember(key, value);
  } catch {
    // Nobody waits for it yet.
  }
}

/**
 * Asks the API when `key` changes, when something was written, and when `retry` is called. The same key means the same
 * question: put everything into it that the request depends on. A null key asks nothing.
 */
export function useAnswer<Value>(key: string | null, ask: (signal: AbortSignal) => Promise<Value>): Asked<Value> {
  const [kept, setKept] = useState<Kept | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  const [answered, setAnswered] = useState<string | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  const asking = key === null ? null : `${String(turn)} ${String(freshness.value)} ${key}`;
  // Told while it is drawn: what waited for an effect would pass an old answer for the new one until then.
  const waiting = asking !== null && asking !== answered;

  useEffect(() => {
    if (key === null) return undefined;
    const abort = new AbortController();
    setAnswered(null);
    latest.current(abort.signal).then(
      (value) => {
        if (abort.signal.aborted) return;
        remember(key, value);
        setKept({ key, value });
        setFailure(null);
        setAnswered(asking);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setFailure(error instanceof Failure ? error : Failure.unreachable());
        setAnswered(asking);
      },
    );
    return () => {
      abort.abort();
    };
  }, [asking]);

  const retry = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  const own = kept !== null && kept.key === key ? kept : rememberedAs(key);
  const shown = own ?? kept;
  return {
    // The key stands for the type: one question has one kind of answer.
    value: (shown?.value ?? null) as Value | null,
    failure: waiting ? null : failure,
    waiting,
    stale: shown !== null && shown.key !== key,
    retry,
  };
}

const rememberedAs = (key: string | null): Kept | null =>
  key !== null && remembered.has(key) ? { key, value: remembered.get(key) } : null;
