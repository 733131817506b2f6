import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from './failure.js';

/** Something that the reader sets going, and how it stands. */
export interface Action<Given extends readonly unknown[], Value> {
  /** Whether an answer is awaited. While it is, a further call does nothing: a double click is one decision. */
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The answer; null where it failed. */
  readonly run: (...given: Given) => Promise<Value | null>;
  /** Takes the failure off the screen. */
  readonly forget: () => void;
}

/** Wraps a request that changes something, so that it can be waited for and its failure be shown. */
export function useAction<Given extends readonly unknown[], Value>(
  act: (...given: Given) => Promise<Value>,
): Action<Given, Value> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  const shown = useRef(true);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const run = useCallback(async (...given: Given): Promise<Value | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      return await latest.current(...given);
    } catch (error) {
      if (shown.current) setFailure(error instanceof Failure ? error : Failure.unreachable());
      return null;
    } finally {
      running.current = false;
      if (shown.current) setBusy(false);
    }
  }, []);
  const forget = useCallback(() => {
    setFailure(null);
  }, []);
  return { busy, failure, run, forget };
}
