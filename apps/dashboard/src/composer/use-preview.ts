import { useCallback, useEffect, useState } from 'preact/hooks';
import { answerOf, api, given } from '../api/client.js';
import { Failure } from '../api/failure.js';
import type { Extraction } from './report-fields.js';

/** How long after the last key the text is read, in milliseconds. */
const SETTLE_MS = 350;

export interface Preview {
  readonly extraction: Extraction | null;
  readonly failure: Failure | null;
  /** Whether what is shown is of an earlier text. */
  readonly reading: boolean;
  readonly retry: () => void;
}

interface Written {
  readonly text: string;
  readonly outlet: string;
  readonly published: string;
  /** The day by which dates are read, YYYY-MM-DD; empty: as `published` says. */
  readonly day: string;
}

/** What the machine reads in a text while it is written. A newer text ends the asking about the older. */
export function usePreview({ text, outlet, published, day }: Written): Preview {
  const [extraction, setExtraction] = useState<Extraction | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, setReading] = useState(text.trim() !== '');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setFailure(null);
    if (text.trim() === '') {
      setExtraction(null);
      setReading(false);
      return undefined;
    }
    setReading(true);
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const when = day === '' ? given({ published }) : { published: { latest: day, basis: 'assumed' } as const };
      const body = { text, ...given({ outlet: outlet.trim() }), ...when };
      try {
        const found = await answerOf(api.POST('/v1/extract', { body, signal: abort.signal }));
        if (!abort.signal.aborted) setExtraction(found);
      } catch (error) {
        if (!abort.signal.aborted) setFailure(error instanceof Failure ? error : Failure.unreachable());
      } finally {
        if (!abort.signal.aborted) setReading(false);
      }
    };
    const timer = setTimeout(() => void ask(), SETTLE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, outlet, published, day, turn]);
  const retry = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  return { extraction, failure, reading, retry };
}
